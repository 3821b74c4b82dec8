package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// lookingBack stands where the words would be while an earlier turn is looked at:
// what one sees, and the way to go on from there.
func (r *Room) lookingBack(c *ui.Context, area paint.Rect) {
	th := c.Theme
	when := words.Minute(r.minute())
	if b := r.lastTurn(); b != nil {
		when = words.Say("{minute}, turn {turn}", when, int(b.Turn.Number))
	}
	if r.scn.Meetings > 1 {
		when = words.Say("{when}, of meeting {meeting}", when, r.meeting())
	}
	foot := area.Bottom(paint.ButtonHeight)
	area.Bottom(8)
	in := c.Scroll(ui.Name("looking back"), area, "Looking back")
	in.Y += c.Paragraph(in, ui.Font(paint.Semibold, paint.TypeBody, th.Ink), words.Say("You are looking back at {when}.", when)) + 4
	in.Y += c.Paragraph(in, ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink),
		"Room, words and bands are as they were. If you go on from here, that is a branch of its own: the way you went is kept, and you can go back to it.")
	if r.trouble != "" {
		in.Y += 6 + c.Paragraph(in.Pad(0, 6), ui.Font(paint.Semibold, paint.TypeBodySmall, th.Bad), r.trouble)
	}
	c.EndScroll(in.Y)
	half, roomy := (foot.W-10)*.58, foot.W >= 380
	if !roomy {
		half = (foot.W - 10) * .64
	}
	if c.Button(foot.Left(half), ui.Button{
		ID: ui.Name("go on here"), Label: "Go on from here", Icon: ui.IconBranch, Look: ui.Filled, Key: ui.On(ui.Enter), Bare: !roomy,
	}) {
		r.goOnFrom(c)
	}
	foot.Left(10)
	if c.Button(foot, ui.Button{ID: ui.Name("to the present"), Label: "To now", Key: ui.On(ui.Escape), Bare: foot.W < 130}) {
		r.toNow(c)
	}
}

// mostNext is how many beats are shown of what came after the one looked at.
const mostNext = 4

// whatCame draws what came next, as far as it fits whole.
func (r *Room) whatCame(c *ui.Context, area paint.Rect) {
	th := c.Theme
	area.Top(max(22, 4+textBlock(c, area, ui.Font(paint.Semibold, paint.TypeCaption, th.Ink2), ui.RoleHeading, "What came next, the first time")))
	st := ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink)
	beats := r.whole()
	for i, shown := r.view.to-r.view.from, 0; i < len(beats) && shown < mostNext; i++ {
		b := &beats[i]
		if !heard(b) {
			continue
		}
		text := r.sight(b)
		if !silent(b) {
			text = words.Say("{who}: {line}", r.speaker(b), r.heardOf(b))
		}
		if isNews(b) {
			text = b.Line.Text
		}
		if text == "" {
			continue
		}
		h := c.Height(st, area.W, text)
		if h > area.H {
			return
		}
		c.Paragraph(area.Top(h+4), st, text)
		shown++
	}
}
