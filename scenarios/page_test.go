package scenarios

import (
	"slices"
	"strings"
	"testing"
)

// TestPages: every code has a page; what it shows as wrong earns that code, and what it
// shows as right earns nothing at all. Those that playing finds are tested with the
// command check.
func TestPages(t *testing.T) {
	shared := func(name string) ([]byte, Diagnostics) {
		if strings.HasSuffix(name, "shared.toml") {
			return []byte("[[disposition]]\nid = \"hums\"\nmeaning = \"Hums.\"\n"), nil
		}
		return nil, Diagnostics{{Message: "cannot be read"}}
	}
	tried := 0
	for _, c := range Codes {
		p, ok := PageOf(strings.ToLower(string(c.Code)))
		if !ok || p.Title != c.Meaning || p.Code != c.Code {
			t.Errorf("%s: page %v, %q, want %q", c.Code, ok, p.Title, c.Meaning)
			continue
		}
		if p.Means == "" || p.Wrong == "" || p.Right == "" || p.Mend == "" || strings.Contains(p.Means+p.Mend, "Wrong:") {
			t.Errorf("%s: a part of its page is missing", c.Code)
		}
		for _, line := range strings.Split(p.String(), "\n") {
			if len([]rune(line)) > 90 && !strings.HasPrefix(line, "    ") {
				t.Errorf("%s: a line of %d characters", c.Code, len(line))
			}
		}
		wrong, right := Whole(p.Wrong), Whole(p.Right)
		if wrong == "" || strings.HasPrefix(string(c.Code), "GR06") {
			continue
		}
		tried++
		_, list := parse("x.toml", []byte(wrong), shared)
		if !slices.ContainsFunc(list, func(d Diagnostic) bool { return d.Code == c.Code }) {
			t.Errorf("%s: the wrong example earns\n%s", c.Code, list)
		}
		if _, list := parse("x.toml", []byte(right), shared); len(list) > 0 {
			t.Errorf("%s: the right example earns\n%s", c.Code, list)
		}
	}
	if tried < 35 {
		t.Errorf("only %d examples were tried", tried)
	}
	if _, ok := PageOf("GR9999"); ok {
		t.Error("a page for a code that there is not")
	}
}
