package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// safety is the screen that takes the room's place when somebody speaks of danger.
// Nothing on it is timed, rated or hinted at. Neither Enter nor a key of the room's
// palette answers here, so that nobody types past it.
type safety struct {
	of     *scenarios.Scenario
	who    string // who spoke
	minute float64
	goesOn bool // the author lets the practice go on afterwards
	wrong  string
}

// safetyAct is what the person chose to do.
type safetyAct uint8

const (
	stay safetyAct = iota
	goOn           // the note is read, the practice goes on
	endHere
)

// safetyPoints stand in for a scenario without a note: they hold wherever one works.
// Local numbers and names are the trainer's.
var safetyPoints = []string{
	"Stay with the person, and let someone else look after the group.",
	"Do not promise to keep it secret.",
	"Follow your organisation's protocol.",
	"Tell your supervisor, today.",
}

// frame draws the note and returns what was chosen.
func (s *safety) frame(c *ui.Context) safetyAct {
	th, st := c.Theme, stylesOf(c.Theme)
	all := c.Screen()
	c.Box(all, 0, th.Page, 0, paint.Color{})
	w, h := min(680, all.W-32), min(460, all.H-32)
	r := paint.Rect{X: (all.W - w) / 2, Y: (all.H - h) / 2, W: w, H: h}
	c.Panel(r, paint.RadiusPagePanel)
	c.Region("Safety note")
	defer c.EndRegion()
	in := notePad(c, r)
	if c.W < 400 {
		st.hero.Size, st.head.Size = 22, 22
	}
	high := paint.MainButtonHeight
	if s.goesOn && in.W < narrowNote {
		high = 2*high + 10
	}
	buttons := in.Bottom(high)
	in.Bottom(16)
	s.words(c, in, st)
	return s.buttons(c, buttons)
}

func (s *safety) words(c *ui.Context, r paint.Rect, st pageStyles) {
	in := c.Scroll(ui.Name("safety"), r, "Safety note")
	c.Icon(ui.IconWarn, in.X+12, in.Y+18, 1.5, c.Theme.Bad)
	head := in
	head.Left(38)
	in.Y += textBlock(c, head, st.hero, ui.RoleHeading, "The exercise stops here") + 6
	in.Y += c.Paragraph(in, st.lead, words.Say(
		"{who} spoke of danger at minute {m}. What matters now is not part of the practice, and nothing of it is rated.",
		s.who, int(s.minute))) + 14
	if s.of.SafetyNote != "" {
		in.Y += c.Paragraph(in, st.lead, s.of.SafetyNote) + 14
	} else {
		in.Y += pageBullets(c, in, st.lead, ui.IconCheck, c.Theme.Good, safetyPoints, 8) + 6
	}
	in.Y += c.Paragraph(in, st.small, "If this is close to you, stop for today and speak to someone you trust.")
	if s.wrong != "" {
		bad := st.body
		bad.Color = c.Theme.Bad
		in.Y += 8 + c.Paragraph(paint.Rect{X: in.X, Y: in.Y + 8, W: in.W}, bad, s.wrong)
	}
	c.EndScroll(in.Y)
}

func (s *safety) buttons(c *ui.Context, r paint.Rect) safetyAct {
	end, on := r, r
	if s.goesOn || r.W >= narrowNote {
		end, on = twoButtons(r)
	}
	if c.Button(end, ui.Button{ID: ui.Name("end"), Label: "End here, go to the debrief", Key: ui.Letter('X')}) {
		return endHere
	}
	if s.goesOn && c.Button(on, ui.Button{ID: ui.Name("read"), Label: "I have read this. Go on", Key: ui.Letter('R')}) {
		return goOn
	}
	return stay
}
