package scene

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"groundrules/render/paint"
)

// hues are the roles whose colour stands for something: a force, a verdict, what is held
// back, what was noticed, what is yours or chosen. Ink, second ink and edges are told
// apart by how strong they are and stand for nothing; here they are one.
var hues = []string{"Accent", "Cohesion", "Tension", "Part", "Trust", "Good", "Bad", "Notice", "Ribbon", "Edge", "Ink", "Ink2"}

// hueOf is the role of a colour of the light theme; empty for what means nothing.
func hueOf(c paint.Color) string {
	for _, name := range hues {
		if own := colorOf(&paint.Light, name); own.R == c.R && own.G == c.G && own.B == c.B && c.A > 0 {
			if slices.Contains([]string{"Edge", "Ink", "Ink2"}, name) {
				return neutral
			}
			return name
		}
	}
	return ""
}

// neutral is the one role of all that is ink or edge.
const neutral = "Ink"

func colorOf(th *paint.Theme, role string) paint.Color {
	return reflect.ValueOf(th).Elem().FieldByName(role).Interface().(paint.Color)
}

// toldByLight reports whether two roles are told apart without seeing hues, in every
// theme: one is so much lighter than the other.
func toldByLight(a, b string) bool {
	for _, th := range paint.Themes {
		if paint.ContrastRatio(colorOf(th, a), colorOf(th, b)) < signContrast {
			return false
		}
	}
	return true
}

// A glyph is a sign as one sees it: marks drawn one upon another, with their shapes, and
// apart from these the roles of their colours.
type glyph struct {
	shape string
	hues  []string
	at    paint.Rect
}

// glyphs takes a frame apart into its signs. Planes that one writes on are none.
func glyphs(s *sight) (list []glyph) {
	const plane = 14
	var now glyph
	var first paint.Point
	end := func() {
		if now.shape != "" {
			list = append(list, now)
		}
		now = glyph{}
	}
	for i := range s.list.Marks {
		m, r := &s.list.Marks[i], s.at[i]
		if tint := m.Kind == paint.BoxMark && m.Box.Stroke == 0 && m.Box.Fill.A < 128; tint {
			continue // it says no more than the line it lies behind
		}
		if m.Kind == paint.ClipMark || m.Kind == paint.UnclipMark || m.Kind == paint.BoxMark && m.Box.HW > plane && m.Box.HH > plane || r.W <= 0 || r.H <= 0 {
			end()
			continue
		}
		if now.shape != "" {
			meet := now.at.Meet(r)
			if meet.W <= .5 || meet.H <= .5 || m.Kind == paint.TextMark && (meet.W < r.W || meet.H < r.H) { // a letter may stand on a key
				end()
			}
		}
		if now.shape == "" {
			now.at, first = r, paint.Point{X: r.X, Y: r.Y}
		}
		shape, colors := shapeOf(s.list, m, first)
		now.shape += shape
		for _, c := range colors {
			now.hues = append(now.hues, hueOf(c))
		}
		if m.Kind == paint.TextMark {
			end()
		}
	}
	end()
	var lines []paint.Rect
	for i := range s.list.Marks {
		if m := &s.list.Marks[i]; m.Kind == paint.BoxMark && m.Box.HH <= 1 && hueOf(m.Box.Fill) == neutral {
			lines = append(lines, s.at[i])
		}
	}
	for i := range list {
		if list[i].underlined(lines) {
			list[i].shape += "underlined"
		}
	}
	return list
}

// underlined reports whether a line of ink runs close under most of a sign.
func (g *glyph) underlined(lines []paint.Rect) bool {
	for _, q := range lines {
		long := min(q.X+q.W, g.at.X+g.at.W) - max(q.X, g.at.X)
		if below := q.Y - g.at.Y - g.at.H; below >= -1 && below <= 12 && long >= .4*g.at.W {
			return true
		}
	}
	return false
}

// forceNames are what the four forces are called where their colours stand.
var forceNames = map[string]string{"cohesion": "Cohesion", "tension": "Tension", "participation": "Part", "trust": "Trust"}

// names are where on a screen something says which force it is about.
func (s *sight) names() map[paint.Rect]string {
	list := map[paint.Rect]string{}
	for i := range s.list.Marks {
		for name, role := range forceNames {
			if m := &s.list.Marks[i]; m.Kind == paint.TextMark && strings.Contains(strings.ToLower(m.Text.S), name) {
				list[s.at[i]] = role
			}
		}
	}
	return list
}

// named reports whether a sign has a colour without meaning, or that of the force whose
// name stands nearest.
func (g *glyph) named(hue string, names map[paint.Rect]string) bool {
	nearest, at := "", float32(600)
	for r, role := range names {
		dx := max(0, r.X-g.at.X-g.at.W, g.at.X-r.X-r.W)
		dy := max(0, r.Y-g.at.Y-g.at.H, g.at.Y-r.Y-r.H)
		if d := hypot(dx, 10*dy); d < at { // one reads along a row first
			nearest, at = role, d
		}
	}
	return hue == neutral || nearest == hue
}

// shapeOf writes a mark down without its colours, and from where its sign begins.
func shapeOf(l *paint.List, m *paint.Mark, from paint.Point) (string, []paint.Color) {
	switch m.Kind {
	case paint.TextMark:
		return fmt.Sprintf("%v %.0f %q;", m.Text.Face, m.Text.Size, m.Text.S), []paint.Color{m.Text.Color}
	case paint.PathMark:
		var b strings.Builder
		fmt.Fprintf(&b, "path %.1f", m.Path.Width)
		for _, p := range l.Points[m.Path.From:m.Path.To] {
			fmt.Fprintf(&b, " %.0f,%.0f", p.X-from.X, p.Y-from.Y)
		}
		return b.String() + ";", []paint.Color{m.Path.Color}
	}
	x := m.Box
	fill := "full"
	switch {
	case x.Fill.A == 0:
		fill = "empty"
	case x.Fill == paint.Light.Panel || x.Fill == paint.Light.Sunken:
		fill = "hollow" // in the colour of what it stands on
	}
	shape := fmt.Sprintf("box %.0f,%.0f %.0fx%.0f r%.0f turned %.1f %s stroke %.1f;", x.X-from.X, x.Y-from.Y, x.HW, x.HH, x.Radius, x.Angle, fill, x.Stroke)
	if x.Stroke == 0 {
		return shape, []paint.Color{x.Fill}
	}
	return shape, []paint.Color{x.Fill, x.Edge}
}

// headed are signs that need no other shape, since words that belong to them alone say
// what they are: the line beside a quotation has a heading over it.
var headed = regexp.MustCompile(`^box 2,\d+ 2x\d+ r2 turned 0.0 full stroke 0.0;$`)

// Nothing is told by colour alone: of all signs and words on a screen that have the same
// shape none means another thing by its colour, unless one is so much lighter that it is
// told apart without seeing hues, or the name of a force stands beside its colour.
func TestNothingIsToldByColourAlone(t *testing.T) {
	said := map[string]bool{}
	for _, s := range everyScreen(t) {
		v := s.show(standard)
		at := sightIn(&v.list, standard.width, standard.height)
		names, seen := at.names(), map[string]glyph{}
		for _, g := range glyphs(at) {
			old, ok := seen[g.shape]
			if !ok {
				seen[g.shape] = g
				continue
			}
			for k, hue := range g.hues {
				other := old.hues[k]
				if alike(hue, other, g.shape) || g.named(hue, names) && old.named(other, names) {
					continue
				}
				what := fmt.Sprintf("%s and %s: %.120s", other, hue, g.shape)
				if !said[what] {
					said[what] = true
					t.Errorf("%s: at %.0f and %.0f only colour tells %s", s.name, old.at, g.at, what)
				}
			}
		}
	}
}

// alike reports whether two roles on signs of one shape cannot be taken for one another,
// or tell nothing: the words of a button, and icons, in a colour of their own only stand
// out more than others.
func alike(a, b, shape string) bool {
	stroke := strings.HasPrefix(shape, "path") || strings.Contains(shape, "\"")
	more := func(hue string) bool { return hue == "Accent" || hue == "Notice" }
	emphasis := stroke && (more(a) && b == neutral || more(b) && a == neutral)
	return a == b || a == "" || b == "" || emphasis || headed.MatchString(shape) || toldByLight(a, b)
}

// A difference of colour alone is found, and one of shape or light is none.
func TestColourAloneIsFound(t *testing.T) {
	th := &paint.Light
	dot := func(x, radius float32, c paint.Color) paint.Box {
		return paint.Box{X: x, Y: 20, HW: 5, HH: 5, Radius: radius, Fill: c}
	}
	for _, c := range []struct {
		name string
		a, b paint.Box
		want bool
	}{
		{"colour alone", dot(20, 5, th.Good), dot(60, 5, th.Bad), true},
		{"and shape", dot(20, 5, th.Good), dot(60, 1, th.Bad), false},
		{"one meaning", dot(20, 5, th.Good), dot(60, 5, th.Good), false},
	} {
		var l paint.List
		l.Box(c.a)
		l.Box(c.b)
		g := glyphs(sightIn(&l, 100, 100))
		if len(g) != 2 {
			t.Fatalf("%s: %d signs", c.name, len(g))
		}
		if got := g[0].shape == g[1].shape && !alike(g[0].hues[0], g[1].hues[0], g[0].shape); got != c.want {
			t.Errorf("%s: found %v, want %v", c.name, got, c.want)
		}
	}
}
