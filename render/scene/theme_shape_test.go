package scene

import (
	"fmt"
	"testing"

	"groundrules/render/paint"
)

// inColoursOf is a theme in the colours of one and the shapes of another. What a theme
// settles besides colours is a short list, on purpose: high contrast puts an outline
// round planes and people where others tell them apart by tone, only the light theme has
// key lines, dark people are dressed otherwise, and shadows are left out where everything
// is black.
func inColoursOf(th, shapes *paint.Theme) *paint.Theme {
	like := *th
	like.Outline, like.KeyLine, like.WhiteLine, like.DarkPeople = shapes.Outline, shapes.KeyLine, shapes.WhiteLine, shapes.DarkPeople
	like.DropNear.A, like.DropFar.A = shapes.DropNear.A, shapes.DropFar.A
	return &like
}

// colourless is a list without its colours: all that is left of one is whether there is
// any.
func colourless(l *paint.List) *paint.List {
	plain := &paint.List{}
	plain.Copy(l)
	grey := func(c *paint.Color) {
		if *c = (paint.Color{A: c.A}); c.A > 0 {
			c.A = 255
		}
	}
	for i := range plain.Marks {
		m := &plain.Marks[i]
		grey(&m.Box.Fill)
		grey(&m.Box.Edge)
		grey(&m.Text.Color)
		grey(&m.Path.Color)
	}
	return plain
}

// firstDifference says where two lists part; empty where they are equal.
func firstDifference(a, b *paint.List) string {
	if a.Equal(b) {
		return ""
	}
	x, y := linesOf(a), linesOf(b)
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return fmt.Sprintf("mark %d is\n%s\nand not\n%s", i, y[i], x[i])
		}
	}
	return fmt.Sprintf("there are %d marks, and not %d", len(y), len(x))
}

// linesOf writes each mark of a list down.
func linesOf(l *paint.List) (lines []string) {
	for _, m := range l.Marks {
		lines = append(lines, (&paint.List{Marks: []paint.Mark{m}, Points: l.Points}).String())
	}
	return lines
}

// reckons is the one screenful that works something out in its own time while one looks
// and shows how far it is; its page is looked at as “compare”.
const reckons = "sheet compare"

// inThemes shows a screen in the light theme and then in others under the light one's
// name, so that only how it is drawn can differ and not which theme is said to be chosen.
func inThemes(s screenful, others []*paint.Theme, look func(th *paint.Theme, light, other *seen)) {
	s.show(standard) // pages are made once, and some say something only the first time
	light := s.show(standard)
	defer func() { themes["light"] = &paint.Light }()
	for _, th := range others {
		copied := *th
		copied.Name = paint.Light.Name
		themes["light"] = &copied
		l := standard
		l.theme = &copied
		look(th, light, s.show(l))
	}
}

// Themes differ in colours only: with the few shapes that a theme settles made alike, the
// display lists of every screen are equal mark by mark but for their colours.
func TestThemesDifferInColoursOnly(t *testing.T) {
	others := []*paint.Theme{inColoursOf(&paint.Dark, &paint.Light), inColoursOf(&paint.Contrast, &paint.Light)}
	for _, s := range everyScreen(t) {
		if s.name == reckons {
			continue
		}
		inThemes(s, others, func(th *paint.Theme, light, other *seen) {
			if wrong := firstDifference(colourless(&light.list), colourless(&other.list)); wrong != "" {
				t.Errorf("%s, %s: %s", s.name, th.Name, wrong)
			}
		})
	}
}

// What a theme settles besides colours moves nothing: every word and clip of every screen
// stands in the same place in all of them as they are, and the same is said of it.
func TestThemesMoveNothing(t *testing.T) {
	for _, s := range everyScreen(t) {
		if s.name == reckons {
			continue
		}
		inThemes(s, paint.Themes[1:], func(th *paint.Theme, light, other *seen) {
			if wrong := firstDifference(wordsAndClips(&light.list), wordsAndClips(&other.list)); wrong != "" {
				t.Errorf("%s, %s: %s", s.name, th.Name, wrong)
			}
			if light.c.Outline.String() != other.c.Outline.String() {
				t.Errorf("%s, %s: another outline", s.name, th.Name)
			}
		})
	}
}

// wordsAndClips is what a list has besides boxes and strokes.
func wordsAndClips(l *paint.List) *paint.List {
	var some paint.List
	for _, m := range colourless(l).Marks {
		if m.Kind != paint.BoxMark && m.Kind != paint.PathMark {
			some.Marks = append(some.Marks, m)
		}
	}
	return &some
}
