package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/session"
)

// modeWords say what each mode is.
var modeWords = [...]string{
	session.Practising: "Hints when you ask; you can go back and try again.",
	session.Rehearsal:  "No hints and no looking ahead: only what follows.",
	session.Assessment: "The same evening for all; no hints, no way back.",
}

// evening is the seed with which it begins: an assessment has one of its own.
func (b *briefing) evening() uint64 {
	if b.mode == session.Assessment {
		return session.FixedSeed(b.of.Plan(b.seed).Source)
	}
	return b.seed
}

// modeWidth is how wide the choice of a mode is.
const modeWidth = 340

// modes asks how one goes about it, and says what that means. It returns the height.
func (b *briefing) modes(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	options := make([]ui.Option, len(modeWords))
	for i, name := range session.Modes() {
		options[i].Label = sentence(name)
	}
	columns, high := modeRows(r.W)
	to := session.Mode(c.ChoiceGrid(ui.Name("mode"), r.Top(high), "How you go about it", options, int(b.mode), columns))
	if to != b.mode {
		b.mode, b.wrong = to, ""
		c.Wake(0)
	}
	r.Top(4)
	return high + 4 + c.Paragraph(r, st.caption, modeWords[b.mode])
}

// modeRows is in how many columns the modes stand, and how high they are together.
func modeRows(width float32) (columns int, high float32) {
	if width < 270 {
		return 1, 3 * 34
	}
	return 3, paint.ChoiceHeight
}

// modesHeight is how high modes is at its highest, so that nothing moves as one chooses.
func modesHeight(c *ui.Context, width float32, st pageStyles) float32 {
	high := float32(0)
	for _, s := range modeWords {
		high = max(high, c.Height(st.caption, width, s))
	}
	_, rows := modeRows(width)
	return rows + 4 + high
}
