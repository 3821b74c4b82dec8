package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/session"
)

// bar draws the top bar: the way back, what this is, the transport, the clock, and
// the way out that is always there.
func (r *Room) bar(c *ui.Context, bar paint.Rect) {
	th := c.Theme
	c.Box(bar, 0, th.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: bar.X, Y: bar.Y + bar.H - 2, W: bar.W, H: 2})
	in := bar.Pad(12, 8)
	mid := in
	if c.Button(in.Left(36), ui.Button{ID: ui.Name("back"), Name: "Back", Icon: ui.IconBack, Hint: "Leave; it is kept"}) {
		r.stepOut(c)
	}
	in.Left(12)
	if c.Button(in.Right(138), ui.Button{
		ID: ui.Name("step out"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X'),
	}) {
		r.stepOut(c)
	}
	in.Right(12)
	if r.hasWays() {
		r.waysButton(c, in.Right(36))
		in.Right(8)
	}
	in.Right(6)
	const transport = 40 + 6 + 132 + 6 + 40 + 14 + 142
	t := paint.Rect{X: mid.X + (mid.W-transport)/2, Y: mid.Y, W: transport, H: mid.H}
	clock := min(176, in.X+in.W-(t.X+t.W)-16)
	if clock < 120 {
		clock = 120
	}
	r.clock(c, in.Right(clock))
	if over := t.X + t.W + 16 - (in.X + in.W); over > 0 {
		t.X -= over
	}
	in.W = min(in.W, t.X-16-in.X)
	r.title(c, in)
	r.transport(c, t)
}

// stepOut ends the practice for now: it is kept, and nothing is counted. Nothing
// holds anybody back, not even a disk that is full.
func (r *Room) stepOut(c *ui.Context) {
	if r.state() != session.Over {
		r.carryOut(c, session.Command{Kind: session.StepOut})
	}
	r.left = true
}

func (r *Room) title(c *ui.Context, area paint.Rect) {
	th := c.Theme
	c.Heading(area.Top(21), ui.Font(paint.Display, paint.TypeTitle, th.Ink), r.scn.Title)
	c.Text(area, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, r.subtitle())
}

func (r *Room) subtitle() string {
	life := int(r.scn.Life)
	if life == 0 {
		life = 12
	}
	here := r.headcount()
	text := "Meeting " + strconv.Itoa(r.meeting()) + " of " + strconv.Itoa(life) + " · " + inWords(here) + " members"
	if here == 1 {
		text = text[:len(text)-1]
	}
	return text
}

// inWords is a number of people, spelled out where that is short.
func inWords(n int) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// transport draws one turn back, pause and continue, one turn on, and the speed.
func (r *Room) transport(c *ui.Context, area paint.Rect) {
	r.look()
	back := ui.Button{
		ID: ui.Name("turn back"), Name: "One turn back", Icon: ui.IconRewind, Key: ui.Letter(','), Bare: true,
		Hint: "Look one turn back", Off: r.mayLookBack(),
	}
	if back.Off == "" && r.view.to == 0 {
		back.Off = "this is the beginning"
	}
	if c.Button(area.Left(40), back) {
		r.lookBy(-1)
		c.Wake(0)
	}
	area.Left(6)
	b := ui.Button{ID: ui.Name("go"), Look: ui.Filled, Key: ui.On(ui.Space), Bare: true}
	paused := !r.flows()
	over := !r.view.past && (r.state() == session.Over || r.state() == session.BetweenMeetings)
	switch {
	case r.view.past:
		b.Label, b.Icon, b.Look = "To now", ui.IconNext, ui.Plain
	case over && r.state() == session.BetweenMeetings:
		b.Label, b.Icon, b.Key = "What now", ui.IconNext, ui.On(ui.Enter)
	case over:
		b.Label, b.Icon, b.Key = "Debrief", ui.IconNext, ui.On(ui.Enter)
	case r.last() == nil && paused:
		b.Label, b.Icon = "Begin", ui.IconPlay
	case paused:
		b.Label, b.Icon = "Continue", ui.IconPlay
	default:
		b.Label, b.Icon, b.Look = "Pause", ui.IconPause, ui.Plain
	}
	switch {
	case over:
	case r.view.past:
		b.Hint = "Stop looking back"
	case paused:
		b.Hint = "Let the talk go on"
	default:
		b.Hint = "Let time stand still"
	}
	if r.state() == session.InDanger {
		b.Off = "the exercise has stopped"
	}
	if c.Button(area.Left(min(132, area.W-46)), b) {
		r.goOn(c, over, paused)
	}
	area.Left(6)
	step := ui.Button{ID: ui.Name("step"), Name: "One turn", Icon: ui.IconStep, Key: ui.Letter('.'), Bare: true, Hint: "One turn"}
	if over || r.state() == session.InDanger {
		step.Off = "no more turns"
	}
	if pressed := c.Button(area.Left(40), step); pressed && r.view.past {
		r.lookBy(1)
		c.Wake(0)
	} else if pressed {
		r.pace.running = false
		r.pick.clear()
		r.carryOut(c, session.Command{Kind: session.Listen})
	}
	area.Left(14)
	if area.W >= 120 {
		r.speed(c, area)
	}
}

func (r *Room) goOn(c *ui.Context, over, paused bool) {
	switch {
	case over:
		r.left = true
	case r.view.past:
		r.toNow(c)
	case paused:
		r.pace.running = true
		r.pick.clear()
		c.Wake(0)
	default:
		r.pace.running = false
	}
}

func (r *Room) speed(c *ui.Context, area paint.Rect) {
	var options [len(speeds)]ui.Option
	for i, s := range speedNames {
		options[i] = ui.Option{Label: s, Name: s + " reading speed"}
	}
	r.pace.speed = c.Choice(ui.Name("speed"), area, "Speed", options[:], r.pace.speed)
	if c.Take(ui.Letter('-'), false) {
		r.pace.speed = max(0, r.pace.speed-1)
		c.Wake(0)
	}
	if c.Take(ui.Letter('+'), false) || c.Take(ui.Letter('='), false) {
		r.pace.speed = min(len(speeds)-1, r.pace.speed+1)
		c.Wake(0)
	}
}

// clock draws the minute and how much of the meeting has passed.
func (r *Room) clock(c *ui.Context, area paint.Rect) {
	th := c.Theme
	now := int(r.minute())
	words := "of " + strconv.Itoa(int(r.minutes()))
	if b := r.lastTurn(); b != nil && area.W >= 165 {
		words += " · turn " + strconv.Itoa(int(b.Turn.Number))
	}
	head := area.Top(21)
	c.Note(ui.RoleText, strconv.Itoa(now)+" min "+words, "", head)
	w := c.WriteIn(head, ui.Font(paint.Bold, 17, th.Ink), ui.Start, strconv.Itoa(now)+" min")
	head.Left(w + 8)
	c.WriteIn(head, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Start, words)
	track := paint.Rect{X: area.X, Y: area.Y + 3, W: area.W, H: 8}
	c.Box(track, 4, th.Sunken, max(paint.StrokeRule, th.Outline), th.Edge)
	if w := track.W * min(1, float32(r.minute()/max(1, r.minutes()))); w > 1 {
		c.Box(paint.Rect{X: track.X, Y: track.Y, W: max(8, w), H: 8}, 4, th.Ink, 0, paint.Color{})
	}
}
