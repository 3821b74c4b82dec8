package main

import (
	"slices"
	"strings"
	"testing"

	"groundrules/scenarios"
)

// TestPagesOfStrictChecking: the pages of what playing finds are tried by playing.
func TestPagesOfStrictChecking(t *testing.T) {
	if testing.Short() {
		t.Skip("plays scenarios for some seconds")
	}
	tried := 0
	for _, c := range scenarios.Codes {
		page, _ := scenarios.PageOf(string(c.Code))
		wrong := scenarios.Whole(page.Wrong)
		if !strings.HasPrefix(string(c.Code), "GR06") || wrong == "" {
			continue
		}
		tried++
		for example, want := range map[string]bool{wrong: true, scenarios.Whole(page.Right): false} {
			s, list := scenarios.Parse("x.toml", []byte(example))
			if s == nil {
				t.Fatalf("%s: %s", c.Code, list)
			}
			list = append(list, s.Doubted("x.toml", doubts(s))...)
			if got := slices.ContainsFunc(list, func(d scenarios.Diagnostic) bool { return d.Code == c.Code }); got != want {
				t.Errorf("%s: %v, want %v, for\n%s\n%s", c.Code, got, want, example, list)
			}
		}
	}
	if tried < 6 {
		t.Errorf("only %d pages were tried", tried)
	}
}
