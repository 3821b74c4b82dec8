package main

import "testing"

func TestRemedy(t *testing.T) {
	names := []string{"none", "random", "article", "smother"}
	for _, c := range []struct{ word, want string }{
		{"artcle", `did you mean "article"?`},
		{"non", `did you mean "none"?`},
		{"smohter", `did you mean "smother"?`},
		{"quarrel", "known: four"},
		{"", "known: four"},
		{"averyveryveryveryveryveryveryverylongwordindeed", "known: four"},
	} {
		if got := remedy(c.word, names, "known: four"); got != c.want {
			t.Errorf("%q: got %q, want %q", c.word, got, c.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "abc", 3}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"kitten", "sitting", 3}, {"ab", "ba", 1}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("%q to %q: got %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
