package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// rating is the page before the debrief, on which one judges oneself.
type rating struct {
	asideHint bool // what to do stands beside the buttons
	of        debrief.Rubric
	marks     []int // of each dimension, 0 for none
	words     string
	wrong     string // why it could not be written down
}

// ratingAct is what the person chose to do.
type ratingAct uint8

const (
	judging ratingAct = iota
	judged            // on to the debrief, with what was marked
	unjudged
)

func newRating(of debrief.Rubric) rating {
	return rating{of: of, marks: make([]int, len(of.Dimensions))}
}

// note is what was marked; ok is false where nothing was.
func (g *rating) note() (n session.Note, ok bool) {
	for i, m := range g.marks {
		if m > 0 {
			n.Ratings = append(n.Ratings, session.Rating{Dimension: g.of.Dimensions[i].ID, Mark: int8(m)})
		}
	}
	n.Words = strings.TrimSpace(g.words)
	return n, len(n.Ratings) > 0
}

// frame draws the page and returns what was chosen.
func (g *rating) frame(c *ui.Context) (act ratingAct) {
	st := stylesOf(c.Theme)
	bar, page := pageHeader(c)
	bar.Left(24)
	w := c.Heading(bar, st.head, "Before you look")
	if room := bar.W - w - 40; room > 320 {
		c.Text(paint.Rect{X: bar.X + w + 14, Y: bar.Y + 3, W: room, H: bar.H}, st.second, ui.Start, "how was it, by your own judgement?")
	}
	if page.W > 980 {
		page = page.Pad((page.W-980)/2, 0)
	}
	foot := page.Bottom(64)
	page.Bottom(12)
	c.Panel(page, paint.RadiusPagePanel)
	in := foot.Pad(16, 10)
	beside := in.W - min(240, in.W*.62) - 12 - 150 - 16
	g.asideHint = beside > 200 && c.Height(st.small, beside, ratingHint) <= in.H
	g.dimensions(c, page.Pad(24, 18), st)
	c.Panel(foot, paint.RadiusPagePanel)
	if c.Button(in.Right(min(240, in.W*.62)), ui.Button{
		ID: ui.Name("judged"), Label: "To the debrief", Icon: ui.IconNext, Look: ui.Filled, Key: ui.On(ui.Enter), Main: true, Bare: in.W < 460,
	}) {
		act = judged
	}
	in.Right(12)
	if c.Button(in.Right(min(150, in.W)), ui.Button{ID: ui.Name("unjudged"), Label: "Skip this", Key: ui.On(ui.Escape), Bare: true}) {
		act = unjudged
	}
	in.Right(16)
	if g.asideHint {
		c.ParagraphIn(in, st.small, ratingHint)
	}
	return act
}

const ratingHint = "Leave out what you cannot say. The debrief sets it beside what the journal shows."

func (g *rating) dimensions(c *ui.Context, r paint.Rect, st pageStyles) {
	in := c.Scroll(ui.Name("rating"), r, "How was it?")
	if g.wrong != "" {
		in.Y += c.Paragraph(in, st.bad, g.wrong) + 8
	}
	if !g.asideHint {
		in.Y += c.Paragraph(in, st.small, ratingHint) + 8
	}
	for i := range g.of.Dimensions {
		in.Y += g.dimension(c, in, i, st) + 7
	}
	c.Text(in.Top(26), st.part, ui.Start, "Anything to add")
	g.words = c.Field(in.Top(40).Pad(1, 1), ui.Field{ID: ui.Name("rating words"), Name: "Anything to add", Text: g.words, Hint: "in a few words"})
	c.EndScroll(in.Y + 6)
}

// markNames are what the marks are called beside their anchors.
var markNames = [...]string{"1", "2", "3", "4", "5"}

// dimension asks for one mark, with what it looks like in words; it returns the
// height.
func (g *rating) dimension(c *ui.Context, r paint.Rect, i int, st pageStyles) float32 {
	d, top := &g.of.Dimensions[i], r.Y
	options := make([]ui.Option, len(markNames))
	for k, name := range markNames {
		options[k] = ui.Option{Label: name, Name: words.Say("{mark} of 5", name)}
	}
	text := r
	choice := paint.Rect{X: r.X, Y: r.Y + 26, W: min(300, r.W), H: paint.ChoiceHeight}
	c.Heading(paint.Rect{X: r.X, Y: r.Y, W: r.W, H: 26}, st.part, d.Title)
	if r.W >= 620 {
		text.X, text.W, text.Y = r.X+324, r.W-324, r.Y+4
	} else {
		text.Y = choice.Y + choice.H + 6
	}
	g.marks[i] = c.Choice(ui.Item("mark", i+1), choice, d.Title, options, g.marks[i]-1) + 1
	if m := g.marks[i]; m > 0 {
		text.Y += c.Paragraph(text, st.body, anchorWords(d, m))
	} else {
		for _, m := range [...]int{1, 5} {
			text.Y += c.Paragraph(text, st.small, words.Say("{mark}: {looks}", markNames[m-1], anchorWords(d, m))) + 2
		}
	}
	return max(text.Y, choice.Y+choice.H) - top
}

// anchorWords is what a mark of a dimension looks like.
func anchorWords(d *debrief.Dimension, mark int) string {
	if mark > 1 && mark < len(d.Anchors) && d.Anchors[mark-1] == "" && d.Anchors[mark-2] != "" && d.Anchors[mark] != "" {
		return words.Say("Between “{low}” and “{high}”", words.Text(d.Anchors[mark-2]), words.Text(d.Anchors[mark]))
	}
	return words.Told(d.Anchor(mark))
}
