package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/observe"
)

const (
	stageFull = .7 // the weight at which a row is full
	stageBack = 10 // minutes ago, where the tick stands
)

// stages draws the mixture of the five stages: no group is in one of them alone.
func (r *Room) stages(c *ui.Context, area paint.Rect) {
	th := c.Theme
	now, before := r.reading(), r.readingAt(r.minute()-stageBack)
	c.Heading(area.Top(22), ui.Font(paint.Bold, paint.TypeBody, th.Ink), "Stage, as a mixture")
	row := area.H / observe.Stages
	for s := range observe.Stage(observe.Stages) {
		q := area.Top(row)
		named := s == now.Named
		st, ink := ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink), th.Edge
		if named {
			st.Face, ink = paint.Bold, th.Accent
		}
		label := sentence(s.String())
		c.WriteIn(q.Left(stageNames(c, area.W)), st, ui.Start, label)
		track := paint.Rect{X: q.X, Y: q.Centre().Y - 5, W: q.W, H: 10}
		c.Box(track, 5, th.Sunken, th.Outline*.8, th.Line)
		part := c.Ease(ui.Item("stage", int(s)+1), min(1, float32(now.Stage[s]/stageFull)), paint.StageTime)
		if w := track.W * part; w > 2 {
			c.Box(paint.Rect{X: track.X, Y: track.Y, W: max(10, w), H: 10}, 5, ink, 0, paint.Color{})
		}
		if before != nil {
			x := track.X + track.W*min(1, float32(before.Stage[s]/stageFull))
			c.Box(paint.Rect{X: x - 1, Y: track.Y - 2.5, W: 2, H: 15}, 1, th.Ink, 0, paint.Color{})
		}
		c.Note(ui.RolePicture, label, shareWord(now.Stage[s]), q)
	}
}

// stageNames is how wide the names of the stages stand.
func stageNames(c *ui.Context, width float32) float32 {
	wide := float32(78)
	for s := range observe.Stage(observe.Stages) {
		wide = max(wide, c.Width(ui.Font(paint.Bold, paint.TypeBodySmall, paint.Color{}), sentence(s.String()))+4)
	}
	return min(wide, .6*width)
}

// mixture draws the five stages as parts of one bar, in their order, under the words
// for the largest two.
func (r *Room) mixture(c *ui.Context, area paint.Rect) {
	th, now := c.Theme, r.reading()
	first, second := observe.Forming, observe.Forming
	for s := range observe.Stage(observe.Stages) {
		if now.Stage[s] > now.Stage[first] {
			first = s
		}
	}
	for s := range observe.Stage(observe.Stages) {
		if s != first && (second == first || now.Stage[s] > now.Stage[second]) {
			second = s
		}
	}
	word := sentence(first.String())
	st := ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink)
	if now.Stage[second] >= .08 {
		both := words.Say("{first}, {share} {second}", word, words.Text(shareWord(now.Stage[second])), words.Text(second.String()))
		if st.Size = paint.TypeCaption; c.Width(st, both) <= area.W {
			word = both
		}
		if st.Size = paint.TypeBodySmall; c.Width(st, word) > area.W {
			st.Size = paint.TypeCaption
		}
	}
	c.Text(area.Top(20), st, ui.Start, word)
	bar := paint.Rect{X: area.X, Y: area.Y + 2, W: area.W, H: 10}
	c.Box(bar, 3, th.Sunken, th.Outline*.8, th.Line)
	for s := range observe.Stage(observe.Stages) {
		part := bar.Left(area.W * float32(now.Stage[s]))
		ink := th.Edge
		if s == now.Named {
			ink = th.Accent
		}
		if part.W > 2 {
			c.Box(paint.Rect{X: part.X, Y: part.Y, W: part.W - 1.5, H: part.H}, 3, ink, 0, paint.Color{})
		}
	}
}

// readingAt is the reading at a minute of the meeting, nil before it began.
func (r *Room) readingAt(minute float64) *observe.Reading {
	if minute < 0 {
		return nil
	}
	beats := r.beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if beats[i].Turn.Minute <= minute {
			return &beats[i].Reading
		}
	}
	o := r.opening()
	return &o
}

// shareWord is how much of a mixture a part is, in words.
func shareWord(x float64) string {
	switch {
	case x < .08:
		return "hardly any"
	case x < .22:
		return "a little"
	case x < .4:
		return "some"
	case x < .6:
		return "much"
	}
	return "most"
}

// sentence is s, in the language that is spoken, with a capital letter.
func sentence(s string) string { return words.Capital(words.Text(s)) }
