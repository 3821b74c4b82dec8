package term

import (
	"reflect"
	"strings"
	"testing"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct{ first, rest, text, want string }{
		{"", "", "", "\n"},
		{"", "", "one two", "one two\n"},
		{"- ", "  ", "one two three four", "- one two\n  three\n  four\n"},
		{"", "", "incomprehensibilities go", "incomprehensibilities\ngo\n"},
		{"", "", "one\n\ntwo\n", "one\n\ntwo\n"},
		{"", "", "éééé éééé éé", "éééé éééé\néé\n"},
	} {
		if got := Wrap(c.first, c.rest, c.text, 10); got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		line string
		want order
	}{
		{"", order{rule: -1}},
		{"2", order{which: 2, rule: -1}},
		{"2 ben g1", order{which: 2, targets: []string{"ben"}, rule: -1, how: "g1"}},
		{"3 1 2 forceful", order{which: 3, targets: []string{"1", "2"}, rule: -1, how: "forceful"}},
		{"1 r2 d", order{which: 1, rule: 2, how: "d"}},
		{"rosa", order{targets: []string{"rosa"}, rule: -1}},
		{"g10 dan", order{targets: []string{"g10", "dan"}, rule: -1}},
	} {
		if got := parse(strings.Fields(c.line)); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: got %+v, want %+v", c.line, got, c.want)
		}
	}
}

func TestQuoted(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Yes.", "“Yes.”"},
		{"…", "…"},
		{"“Any time” is useless.", "“‘Any time’ is useless.”"},
	} {
		if got := quoted(c.text); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

// TestBandsDoNotFlicker: a value at a border changes the word once, not at every
// turn.
func TestBandsDoNotFlicker(t *testing.T) {
	f := &forces[0]
	told := ""
	changes := 0
	for i := range 40 {
		x := f.at[0] + []float64{.4, -.4}[i%2]
		if b := f.band(x, told); b != told {
			told = b
			changes++
		}
	}
	if changes != 1 {
		t.Errorf("%d words at one border, want one", changes)
	}
	if got := f.band(0, "close"); got != "loose" {
		t.Errorf("from close straight down: %s", got)
	}
	if got := f.band(100, "loose"); got != "close" {
		t.Errorf("from loose straight up: %s", got)
	}
}
