package scene

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"groundrules/render/paint"
)

// What WCAG 2.2 asks for (1.4.3 and 1.4.11); large text gets no discount here.
const (
	textContrast = 4.5
	signContrast = 3.0
)

// Every word of every screen in every theme stands out from what it stands on, and every
// sign and edge that says something from what lies beside it.
func TestWhatIsDrawnStandsOut(t *testing.T) {
	said := map[string]bool{}
	for _, s := range screenfuls(t) {
		for _, th := range paint.Themes {
			for _, l := range []look{{theme: th, width: 1280, height: 800, scale: 1}, {theme: th, width: 390, height: 844, scale: 1}} {
				v := s.show(l)
				at := sightIn(&v.list, l.width, l.height)
				faint := append(faintWords(at, th), faintSigns(at, th)...)
				for _, f := range faint {
					if !said[th.Name+f] {
						said[th.Name+f] = true
						t.Errorf("%s, %v: %s", s.name, l, f)
					}
				}
			}
		}
	}
}

// faintWords are the words that can hardly be read.
func faintWords(s *sight, th *paint.Theme) (faint []string) {
	for i := range s.list.Marks {
		m := &s.list.Marks[i]
		if r := s.at[i]; m.Kind == paint.TextMark && r.W > 1 && r.H > .4*m.Text.Size {
			least, on := math.Inf(1), paint.Color{}
			for k := range 9 {
				p := paint.Point{X: r.X + r.W*(.04+.115*float32(k)), Y: r.Y + r.H*(.3+.2*float32(k%3))}
				if s.hidden(p, i) {
					continue
				}
				under := s.color(p, 0, i, th.Page)
				if got := paint.ContrastRatio(over(under, m.Text.Color), under); got < least {
					least, on = got, under
				}
			}
			if least < textContrast {
				faint = append(faint, fmt.Sprintf("%q in %v on %v has a contrast of %.2f, want %v", m.Text.S, m.Text.Color, on, least, textContrast))
			}
		}
	}
	return faint
}

// meanings are the roles whose colour says something by itself; what is drawn in any
// other is ground, furniture or a person.
var meanings = []string{
	"Edge", "Ink", "Ink2", "Accent", "Focus", "Cohesion", "Tension", "Part", "Trust", "Good", "Bad", "Notice", "Ribbon", "RoomInk", "RoomInk2",
}

func says(th *paint.Theme) map[paint.Color]string {
	m := map[paint.Color]string{}
	for _, name := range meanings {
		m[reflect.ValueOf(th).Elem().FieldByName(name).Interface().(paint.Color)] = name
	}
	return m
}

// faintSigns are strokes, filled marks and edges that can hardly be told from what lies
// beside them.
func faintSigns(s *sight, th *paint.Theme) (faint []string) {
	roles := says(th)
	for i := range s.list.Marks {
		m := &s.list.Marks[i]
		if s.at[i].W <= 0 || s.at[i].H <= 0 {
			continue
		}
		var ink paint.Color
		var beside []paint.Point
		switch m.Kind {
		case paint.PathMark:
			ink, beside = m.Path.Color, besidePath(s.list.Points[m.Path.From:m.Path.To], m.Path.Width)
		case paint.BoxMark:
			if ink = m.Box.Fill; ink.A == 0 || m.Box.Stroke > 0 && m.Box.Edge.A > 0 {
				ink = m.Box.Edge
			}
			if surface(&m.Box, th) {
				continue
			}
			beside = besideBox(&m.Box)
		}
		if roles[ink] == "" || len(beside) == 0 {
			continue
		}
		if got, on := s.apartFrom(ink, beside, i, th); got < signContrast {
			faint = append(faint, fmt.Sprintf("a sign in %s at %.0f beside %v has a contrast of %.2f, want %v", roles[ink], s.at[i], on, got, signContrast))
		}
	}
	return faint
}

// surface reports whether a box is a plane or part of a person, which words and signs
// stand on and which says nothing itself.
func surface(b *paint.Box, th *paint.Theme) bool {
	const plane = 10 // half of the smallest that one can write on
	switch {
	case b.Stroke == 0:
		return b.HW >= plane && b.HH >= plane || b.Fill == th.Tip && b.Angle != 0 // the nose of a tip
	case b.Fill.A > 0 && th.WhiteLine:
		return b.Fill != th.Panel
	}
	return false
}

// apartFrom is the contrast that ink has with most of the places beside it; those
// in its own colour belong to the same sign.
func (s *sight) apartFrom(ink paint.Color, beside []paint.Point, i int, th *paint.Theme) (float64, paint.Color) {
	var ratios []float64
	most, on := 0.0, paint.Color{}
	for _, p := range beside {
		if !s.at[i].Has(paint.Point{X: min(max(p.X, s.at[i].X), s.at[i].X+s.at[i].W-.1), Y: min(max(p.Y, s.at[i].Y), s.at[i].Y+s.at[i].H-.1)}) || s.hidden(p, i) {
			continue
		}
		under := s.color(p, 0, i, th.Page)
		if under == ink {
			continue
		}
		got := paint.ContrastRatio(ink, under)
		ratios = append(ratios, got)
		if got >= most {
			most, on = got, under
		}
	}
	good := 0
	for _, r := range ratios {
		if r >= signContrast {
			good++
		}
	}
	if len(ratios) == 0 || 2*good >= len(ratios) {
		return math.Inf(1), on
	}
	return most, on
}

// besidePath are places to both sides of a stroke.
func besidePath(points []paint.Point, width float32) (list []paint.Point) {
	off := width/2 + 1
	for k := 1; k < len(points); k++ {
		a, b := points[k-1], points[k]
		dx, dy := b.X-a.X, b.Y-a.Y
		n := float32(math.Hypot(float64(dx), float64(dy)))
		if n == 0 {
			dx, dy, n = 1, 0, 1
		}
		mx, my := (a.X+b.X)/2, (a.Y+b.Y)/2
		list = append(list, paint.Point{X: mx - off*dy/n, Y: my + off*dx/n}, paint.Point{X: mx + off*dy/n, Y: my - off*dx/n})
	}
	return list
}

// besideBox are places just outside of a box.
func besideBox(b *paint.Box) []paint.Point {
	x, y := b.HW+1.2, b.HH+1.2
	if b.Angle != 0 {
		x, y = 1.5*x, 1.5*y
	}
	return []paint.Point{{X: b.X - x, Y: b.Y}, {X: b.X + x, Y: b.Y}, {X: b.X, Y: b.Y - y}, {X: b.X, Y: b.Y + y}}
}
