package scene

import (
	"time"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// hint is given in steps, from a question to words; the last of them looks ahead, a
// slice of it in each frame.
type hint struct {
	open   bool
	stamp  int // of the view that it is about
	steps  int // shown
	ahead  *foresight
	best   sim.Say
	looked bool
}

// hintRollouts bounds looking ahead for a hint.
const hintRollouts = 1000

// slice is for how long work goes on in each frame, such as looking ahead or reviewing a
// practice. It is less than the 8 ms that it may take of a frame: the machine takes a share
// of its own meanwhile, which no slice can foresee.
const slice = 6 * time.Millisecond

// mayHint reports whether a hint can be asked for.
func (r *Room) mayHint() bool {
	_, ok := r.course.(*session.Practice)
	return ok && r.named != nil && r.mode().Hints() && r.locked() == "" && r.state() != session.SteppedOut
}

func (r *Room) openHint(c *ui.Context) {
	if r.hint.stamp != r.stamp() || r.hint.steps == 0 {
		r.hint = hint{stamp: r.stamp(), steps: 1}
	}
	r.hint.open = true
	c.Wake(0)
}

// hintTitles head the steps.
var hintTitles = [debrief.HintSteps]string{"Look", "What the model reads", "What you could say"}

// drawHint draws the sheet with the steps so far, where it is open.
func (r *Room) drawHint(c *ui.Context) {
	if !r.hint.open {
		return
	}
	st := stylesOf(c.Theme)
	in := tightened(c, c.Modal("A hint", 560, 430))
	defer c.EndModal()
	c.Heading(in.Top(36), st.head, "A hint")
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(10)
	p := r.course.(*session.Practice)
	waits := r.hint.steps == debrief.HintSteps && !r.lookAhead(c, p)
	steps := debrief.Hints(p, r.named, r.hint.best)
	body := c.Scroll(ui.Name("hint"), in, "A hint")
	for i := range r.hint.steps {
		c.Text(body.Top(24), st.captionStrong, ui.Start, hintTitles[i])
		text := steps[i]
		if i == debrief.HintSteps-1 && waits {
			made, all := r.hint.ahead.progress()
			text = words.Say("Looking ahead: {made} of {all} ways it could go.", made, all)
		}
		body.Y += c.Paragraph(body, st.lead, text) + 10
	}
	c.EndScroll(body.Y)
	left, done := debrief.HintSteps-r.hint.steps, foot.Right(min(160, foot.W*.47))
	foot.Right(8)
	if left > 0 && c.Button(foot.Left(min(200, foot.W)), ui.Button{ID: ui.Name("more hint"), Label: "Say more", Key: ui.Letter('?'), Bare: foot.W < 130}) {
		r.hint.steps++
		c.Wake(0)
	}
	if c.Button(done, ui.Button{ID: ui.Name("hint done"), Label: "Back to it", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) || c.Take(ui.On(ui.Enter), false) {
		r.hint.open = false
		c.Dismiss()
	}
}

// lookAhead works out what could be said, a slice at a time; it reports whether that
// is done.
func (r *Room) lookAhead(c *ui.Context, p *session.Practice) bool {
	h := &r.hint
	if h.looked {
		return true
	}
	if h.ahead == nil {
		if h.ahead = foresee(p, r.scn, len(p.Beats()), hintRollouts); h.ahead == nil {
			h.looked = true
			return true
		}
	}
	done, nothing := h.ahead.work()
	if h.looked = done; done && !nothing {
		if a := h.ahead.search.Advice(); len(a.Far.Best) > 0 {
			h.best = a.Far.Best[0].Say
		}
	}
	c.Wake(0)
	return h.looked
}

// hintButton asks for a hint, where there are any.
func (r *Room) hintButton(c *ui.Context, q paint.Rect) {
	if c.Button(q, ui.Button{ID: ui.Name("hint"), Label: "A hint", Icon: ui.IconEye, Key: ui.Letter('?'), Hint: "In three steps, as far as you want"}) {
		r.openHint(c)
	}
}

// topicOfCard is the concept that lies nearest to what one does: the intervention that
// is chosen, or else a difficulty that is there, or the stage.
func (r *Room) topicOfCard() string {
	if i := r.intervention(); i != nil {
		return i.ID
	}
	now := r.reading()
	for _, ch := range now.Challenges {
		if ch.Kind != 0 {
			return ch.Kind.String()
		}
	}
	return now.Named.String()
}
