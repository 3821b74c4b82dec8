package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
)

// lookingBack stands where the words would be while an earlier turn is looked at:
// what one sees, and the way to go on from there.
func (r *Room) lookingBack(c *ui.Context, area paint.Rect) {
	th := c.Theme
	text := "You are looking back at minute " + strconv.Itoa(int(r.minute()))
	if b := r.lastTurn(); b != nil {
		text += ", turn " + strconv.Itoa(int(b.Turn.Number))
	}
	if r.scn.Meetings > 1 {
		text += ", of meeting " + strconv.Itoa(r.meeting())
	}
	foot := area.Bottom(paint.ButtonHeight)
	area.Bottom(8)
	in := c.Scroll(ui.Name("looking back"), area, "Looking back")
	in.Y += c.Paragraph(in, ui.Font(paint.Semibold, paint.TypeBody, th.Ink), text+".") + 4
	in.Y += c.Paragraph(in, ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink),
		"Room, words and bands are as they were. If you go on from here, that is a branch of its own: the way you went is kept, and you can go back to it.")
	if r.trouble != "" {
		in.Y += 6 + c.Paragraph(in.Pad(0, 6), ui.Font(paint.Semibold, paint.TypeBodySmall, th.Bad), r.trouble)
	}
	c.EndScroll(in.Y)
	half := (foot.W - 10) * .58
	if c.Button(foot.Left(half), ui.Button{
		ID: ui.Name("go on here"), Label: "Go on from here", Icon: ui.IconBranch, Look: ui.Filled, Key: ui.On(ui.Enter), Bare: foot.W < 380,
	}) {
		r.goOnFrom(c)
	}
	foot.Left(10)
	if c.Button(foot, ui.Button{ID: ui.Name("to the present"), Label: "To now", Key: ui.On(ui.Escape), Bare: foot.W < 130}) {
		r.toNow(c)
	}
}
