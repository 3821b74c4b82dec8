package scenarios

import "testing"

// TestDoubted: what playing finds is said where it stands.
func TestDoubted(t *testing.T) {
	text := `format = 2
title = "Three"
minutes = 10
[interventions]
offer = ["check_in", "invite"]
[[member]]
id = "ada"
name = "Ada"
[[member]]
id = "ben"
name = "Ben"
[[member]]
id = "cem"
name = "Cem"
[[event]]
id = "bell"
minute = 3
kind = "news"
text = "A bell."
[[objective]]
text = "They hold together"
measure = "cohesion"
at_least = 100
[[line]]
act = "agrees"
text = "Yes."
`
	s, list := Parse("x.toml", []byte(text))
	if s == nil {
		t.Fatal(list)
	}
	if list := s.Doubted("x.toml", nil); len(list) > 0 {
		t.Errorf("without doubts: %s", list)
	}
	got := s.Doubted("a/x.toml", []Doubt{
		{Unsaid, 0, "Yes.", "no turn came near to it"},
		{Unsaid, 1, "No.", "it is in another file"},
		{Unreached, 0, "bell", "it never happened in 640 groups"},
		{NeverReached, 0, "They hold together", "no policy reached it"},
		{Powerless, 1, "invite", "however it is said, it moves nothing"},
		{Shallow, 0, "", "6% of the turns found no line"},
	}).String()
	want := `a/x.toml:1:1: warning: 6% of the turns found no line (add lines, or widen the conditions of those there are) [GR0606]
a/x.toml:5:22: warning: intervention "invite": however it is said, it moves nothing (give it levers, or take it out of the offer) [GR0605]
a/x.toml:15:1: warning: event "bell": it never happened in 640 groups (ask for less, or let it come earlier) [GR0601]
a/x.toml:20:1: warning: objective "They hold together": no policy reached it (ask for less) [GR0603]
a/x.toml:24:1: warning: line "Yes.": no turn came near to it (fewer or wider conditions) [GR0602]
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
