package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// leftOff is how high the row is from which one goes on with what was left last; 0
// where nothing was.
func (l *library) leftOffHeight(c *ui.Context, width float32) float32 {
	if len(l.kept) == 0 {
		return 0
	}
	return max(52, c.Height(stylesOf(c.Theme).strong, leftOffWords(width), l.leftOffText())+20)
}

// leftOffWords is how wide the words are beside the button.
func leftOffWords(width float32) float32 { return width - 16 - 12 - leftOffButton(width) - 8 }

func leftOffButton(width float32) float32 { return min(150, .42*width) }

// leftOffText says what was left last.
func (l *library) leftOffText() string {
	k := l.kept[0]
	return words.Say("{what}, {where}, after {turns}", l.titleOf(k), k.at(l.keptScenario(k)),
		words.Count(k.Turns, "1 turn", "{n} turns"))
}

// keptScenario is the scenario of a practice; one without a name where it is not here.
func (l *library) keptScenario(k Kept) *scenarios.Scenario {
	for _, s := range append(l.ladderOf, l.all...) {
		if s.Name == k.Scenario {
			return s
		}
	}
	return &scenarios.Scenario{Meetings: max(1, k.Meeting)}
}

func (l *library) titleOf(k Kept) string {
	switch s := l.keptScenario(k); {
	case k.Title != "":
		return k.Title
	case s.Title != "":
		return s.Title
	}
	return strconv.Quote(k.Scenario)
}

// leftOff is the first thing on the page: what was left last, and the way back to it.
func (l *library) leftOff(c *ui.Context, r paint.Rect) libraryAct {
	st, th := stylesOf(c.Theme), c.Theme
	c.Region("Where you left off")
	defer c.EndRegion()
	c.Panel(r, paint.RadiusPanel)
	c.Box(paint.Rect{X: r.X, Y: r.Y + 10, W: 5, H: r.H - 20}, 2.5, th.Accent, 0, paint.Color{})
	in := r.Pad(8, 7)
	in.Left(8)
	act := browse
	q := in.Right(leftOffButton(r.W))
	q.Y, q.H = r.Centre().Y-paint.ButtonHeight/2, paint.ButtonHeight
	if c.Button(q, ui.Button{ID: ui.Name("continue"), Label: "Continue", Key: keyTable[keyContinue].key, Bare: q.W < 130, Hint: "Where you left off"}) {
		act = carryOnLatest
	}
	text := l.leftOffText()
	w := leftOffWords(r.W)
	high := c.Height(st.strong, w, text)
	c.Paragraph(paint.Rect{X: in.X, Y: r.Centre().Y - high/2, W: w}, st.strong, text)
	return act
}
