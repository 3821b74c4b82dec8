package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// steppedOut is the screen after stepping out. Leaving was one key and asked
// nothing; here stands that it is kept, and where.
type steppedOut struct {
	minute, planned float64
	where           string // where it is kept; empty: nowhere
	wrong           string // why it could not be saved, or gone on with
}

// outAct is what the person chose to do.
type outAct uint8

const (
	rest outAct = iota
	outToLibrary
	outToDebrief
	outAndBack // go on with the meeting
)

// frame draws the screen and returns what was chosen.
func (s *steppedOut) frame(c *ui.Context) outAct {
	th, st := c.Theme, stylesOf(c.Theme)
	all := c.Screen()
	c.Box(all, 0, th.Page, 0, paint.Color{})
	w, h := min(620, all.W-32), float32(360)
	if w < 500 { // its words need more lines, its buttons more rows
		h = 460
	}
	h = min(h, all.H-32)
	r := paint.Rect{X: (all.W - w) / 2, Y: (all.H - h) / 2, W: w, H: h}
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("You stepped out")
	defer c.EndRegion()
	in := notePad(c, r)
	if c.W < 400 {
		st.hero.Size = 22
	}
	rows := float32(2)
	if in.W < narrowNote {
		rows = 3
	}
	buttons := in.Bottom(rows*(paint.MainButtonHeight+10) - 10)
	in.Bottom(16)
	in = c.Scroll(ui.Name("stepped out"), in, "You stepped out")
	in.Y += textBlock(c, in, st.hero, ui.RoleHeading, "You stepped out") + 6
	in.Y += c.Paragraph(in, st.lead, words.Say(
		"Minute {m} of {minutes}. Stepping out costs nothing: nothing is counted against you, and nobody in the room minds.",
		int(s.minute), int(s.planned))) + 10
	switch {
	case s.wrong != "":
		bad := st.lead
		bad.Color = th.Bad
		in.Y += c.Paragraph(in, bad, s.wrong)
	case s.where == "":
		in.Y += c.Paragraph(in, st.lead, "This practice is not being recorded. It lasts until you leave the program.")
	default:
		in.Y += c.Paragraph(in, st.lead, "The practice is kept. You can go on from here at any time, from the library.") + 6
		in.Y += c.Paragraph(in, st.small, s.where)
	}
	c.EndScroll(in.Y)
	return s.buttons(c, buttons)
}

func (s *steppedOut) buttons(c *ui.Context, r paint.Rect) outAct {
	act := rest
	if c.Button(r.Top(paint.MainButtonHeight), ui.Button{
		ID: ui.Name("library"), Label: "Back to the library", Look: ui.Filled, Key: ui.On(ui.Enter), Main: true,
	}) {
		act = outToLibrary
	}
	r.Top(10)
	debrief, on := twoButtons(r)
	if c.Button(debrief, ui.Button{ID: ui.Name("debrief now"), Label: "See the debrief", Key: ui.Letter('D')}) {
		act = outToDebrief
	}
	if c.Button(on, ui.Button{ID: ui.Name("go on"), Label: "Go on with it", Key: ui.Letter('G')}) {
		act = outAndBack
	}
	return act
}

// narrowNote is the width under which the buttons of a note stand one over another.
const narrowNote = 330

// twoButtons are the places of two buttons: beside one another, or one over another.
func twoButtons(r paint.Rect) (first, second paint.Rect) {
	if r.W < narrowNote {
		first = r.Top((r.H - 10) / 2)
		r.Top(10)
		return first, r
	}
	first = r.Left((r.W - 10) / 2)
	r.Left(10)
	return first, r
}

// notePad is the room inside a note, with less margin where the window is small.
func notePad(c *ui.Context, r paint.Rect) paint.Rect {
	if c.W < 400 {
		return r.Pad(18, 16)
	}
	return r.Pad(32, 26)
}
