package ui

import (
	"strings"
	"testing"

	"groundrules/render/paint"
)

var wrapTexts = []string{
	"", " ", "one", "A community centre, Tuesday evening. The group is for people who care for someone at home.",
	"first\nsecond line, rather longer than the first\n\nfourth",
	"Donaudampfschifffahrtsgesellschaftskapitän", "a\u00a0b c\u2014d e\u0301e\u0301e\u0301e\u0301e\u0301",
	"no-break here: “quoted speech”, then (brackets) and 100 %", "bad \xff bytes \xc3", "👩‍👩‍👧 family, 🇫🇷 flag",
}

func TestLinesNeverExceedTheirWidth(t *testing.T) {
	c := newBench(func(*Context) {}).c
	st := Font(paint.Regular, 16, paint.Color{})
	for _, s := range wrapTexts {
		for _, width := range []float32{24, 60, 133, 400} {
			for _, l := range c.Lines(st, width, s) {
				if w := c.Width(st, l); w > width && len([]rune(l)) > 5 {
					t.Errorf("%q at %v: line %q is %v wide", s, width, l, w)
				}
			}
		}
	}
}

func TestLinesLoseNothingButSpace(t *testing.T) {
	c := newBench(func(*Context) {}).c
	st := Font(paint.Regular, 16, paint.Color{})
	bare := strings.NewReplacer(" ", "", "\n", "")
	for _, s := range wrapTexts {
		want := bare.Replace(strings.ToValidUTF8(s, "�"))
		if got := bare.Replace(strings.Join(c.Lines(st, 90, s), "")); got != want {
			t.Errorf("lines of %q hold %q", s, got)
		}
	}
}

func TestLinesBreakWhereALinesMay(t *testing.T) {
	c := newBench(func(*Context) {}).c
	st := Font(paint.Regular, 10, paint.Color{}) // 5 a character
	for _, tc := range []struct {
		s     string
		width float32
		want  string
	}{
		{"one two three", 35, "one two|three"},
		{"one two three", 34, "one|two|three"},
		{"well-known word", 30, "well-|known|word"},
		{"a “b c” d", 25, "a “b|c” d"},
		{"a\nb", 100, "a|b"},
	} {
		if got := strings.Join(c.Lines(st, tc.width, tc.s), "|"); got != tc.want {
			t.Errorf("%q at %v: %s, want %s", tc.s, tc.width, got, tc.want)
		}
	}
}

func TestCutShortens(t *testing.T) {
	c := newBench(func(*Context) {}).c
	st := Font(paint.Regular, 10, paint.Color{})
	if got := c.Cut(st, 30, "Donaudampf"); got != "Donau…" {
		t.Errorf("cut to %q", got)
	}
	if got := c.Cut(st, 2, "Donau"); got != "…" {
		t.Errorf("cut to %q", got)
	}
}

func FuzzLines(f *testing.F) {
	for _, s := range wrapTexts {
		f.Add(s, float32(60))
	}
	c := newBench(func(*Context) {}).c
	st := Font(paint.Regular, 16, paint.Color{})
	f.Fuzz(func(t *testing.T, s string, width float32) {
		if !(width > 1 && width < 4096) || len(s) > 4096 {
			return
		}
		n := 0
		for _, l := range c.Lines(st, width, s) {
			n += len(l)
		}
		if n > 3*len(s) {
			t.Errorf("%d bytes became %d", len(s), n)
		}
	})
}

// Where there is no room at all every character has a line; nothing waits for room.
func TestLinesWithoutRoom(t *testing.T) {
	c := newBench(func(*Context) {}).c
	for _, width := range []float32{-100, -1, 0} {
		if got := c.Lines(Font(paint.Regular, 15, paint.Color{}), width, "ab c"); len(got) < 3 || len(got) > 4 {
			t.Errorf("at a width of %v there are %d lines, want one for each character: %q", width, len(got), got)
		}
	}
}

// A line that is too wide for its place is set smaller or on more lines before anything
// of it is left out, however little room there is.
func TestALineLosesNothingWhereItFits(t *testing.T) {
	texts := []string{"Go in", "End here, go to the debrief", "Versicherungsgesellschaft", "a", "…"}
	for _, s := range texts {
		for width := float32(-8); width < 400; width += 7 {
			for _, high := range []float32{0, 12, 20, 30, 44, 60} {
				r := paint.Rect{W: width, H: high}
				st := Font(paint.Regular, paint.TypeBody, paint.Color{})
				var fits bool
				b := newBench(func(c *Context) { fits = c.Fits(r, st, s); c.WriteIn(r, st, Start, s) })
				written := ""
				for _, m := range b.list.Marks {
					written += m.Text.S
					if got := b.c.width(Font(m.Text.Face, m.Text.Size, paint.Color{}), m.Text.S); fits && got > width+.5 {
						t.Errorf("%q in %v: the line %q is %.1f wide", s, r, m.Text.S, got)
					}
					if fits && (m.Text.Y > high+.5 && high > 12 || m.Text.Size < smallestType) {
						t.Errorf("%q in %v: the line %q stands at %.1f, of size %v", s, r, m.Text.S, m.Text.Y, m.Text.Size)
					}
				}
				if whole := strings.ReplaceAll(written, " ", "") == strings.ReplaceAll(s, " ", ""); whole != fits && s != "…" {
					t.Errorf("%q in %v: written is %q, and it fits: %v", s, r, written, fits)
				}
			}
		}
	}
}
