package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// expected is what the trainee thinks will come of what is said next.
type expected struct {
	course session.Course // 0: no guess
	sure   session.Sure
	next   sim.ID // who will respond; Everyone: no guess
	asks   bool   // that person is to be picked
}

// courseOptions are in the order in which they are shown.
var courseOptions = [...]struct {
	course session.Course
	option ui.Option
}{
	{0, ui.Option{Label: "?", Name: "no guess"}},
	{session.Up, ui.Option{Icon: ui.IconUp, Name: "cohesion goes up"}},
	{session.Same, ui.Option{Icon: ui.IconSame, Name: "cohesion stays the same"}},
	{session.Down, ui.Option{Icon: ui.IconDown, Name: "cohesion goes down"}},
}

const expectGap = 6

// expectHeight is how high the rows are that ask for an expectation.
func (r *Room) expectHeight() float32 {
	if r.pick.expect.course == 0 {
		return paint.ChoiceHeight
	}
	return paint.ChoiceHeight + 2*(expectGap+34)
}

// leastExpect is how wide an answer is at least.
const leastExpect = 31

// expectCourse asks where cohesion goes.
func (r *Room) expectCourse(c *ui.Context, q paint.Rect) {
	st := ui.Font(paint.Semibold, paint.TypeCaption, c.Theme.Ink2)
	first, second := "You expect", "cohesion"
	label := func() float32 { return max(c.Width(st, first), c.Width(st, second)) + 8 }
	if q.W-label() < leastExpect*float32(len(courseOptions)) {
		first, second = "You", "expect"
	}
	at := q.Left(label())
	c.Note(ui.RoleText, "You expect", "", at)
	c.WriteIn(paint.Rect{X: at.X, Y: at.Centre().Y - 17, W: at.W, H: 17}, st, ui.Start, first)
	c.WriteIn(paint.Rect{X: at.X, Y: at.Centre().Y, W: at.W, H: 17}, st, ui.Start, second)
	options, chosen := make([]ui.Option, len(courseOptions)), 0
	for i, o := range courseOptions {
		options[i] = o.option
		if o.course == r.pick.expect.course {
			chosen = i
		}
	}
	to := c.Choice(ui.Name("expect"), q, "You expect", options, chosen)
	if to == chosen {
		return
	}
	r.pick.expect.course = courseOptions[to].course
	if r.pick.expect.sure == 0 {
		r.pick.expect.sure = session.Fairly
	}
	if r.pick.expect.course == 0 {
		r.pick.expect = expected{}
	}
	c.Wake(0)
}

// expectMore asks how sure one is, and who will respond, once there is a guess.
func (r *Room) expectMore(c *ui.Context, q *paint.Rect) {
	e := &r.pick.expect
	if e.course == 0 {
		return
	}
	sure := q.Top(34)
	q.Top(expectGap)
	options := []ui.Option{{Label: "a guess"}, {Label: "fairly"}, {Label: "very sure"}}
	e.sure = session.Sure(c.Choice(ui.Name("sure"), sure, "How sure", options, int(e.sure)-1) + 1)
	word := "anybody"
	if e.asks {
		word = "pick a person"
	}
	if e.next.IsMember() {
		word = r.name(e.next)
	}
	if c.Button(q.Top(34), ui.Button{
		ID: ui.Name("responds"), Label: words.Say("Who responds: {who}", words.Text(word)), Icon: ui.IconPerson, Hint: e.hint(),
	}) {
		e.asks, e.next = !e.asks && e.next == sim.Everyone, sim.Everyone
		r.pick.tens = false
		c.Wake(0)
	}
	q.Top(expectGap)
}

// hint is what pressing the button does.
func (e *expected) hint() string {
	if e.asks || e.next.IsMember() {
		return "Leave it open"
	}
	return "Pick the person who will answer first"
}

// guessing reports whether the person who will respond is to be picked.
func (r *Room) guessing() bool { return r.pick.expect.asks && r.picking() < 0 && r.locked() == "" }

// picksPeople reports whether somebody is to be picked, for whatever.
func (r *Room) picksPeople() bool { return r.picking() >= 0 || r.guessing() }

// sayNow says what has been chosen; what is expected of it is written down first.
func (r *Room) sayNow(c *ui.Context) {
	say, e := r.pick.say, r.pick.expect
	if e.course != 0 {
		note := session.Note{Cohesion: e.course, Sure: e.sure, Responds: e.next}
		if err := r.write(c, session.Predict, note); err != nil {
			r.trouble = trouble(err)
			return
		}
		r.pick.expect = expected{} // it is not asked for twice where saying it fails
	}
	if r.carryOut(c, session.Command{Kind: session.Say, Say: say}) {
		r.pick.clear()
	}
}
