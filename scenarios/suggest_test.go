package scenarios

import "testing"

func TestSuggestion(t *testing.T) {
	names := []string{"title", "talks_easily", "talk", "invite", "open_question", "one_at_a_time", "conflict", "conform"}
	for wrong, want := range map[string]string{
		"tittle":          "title",
		"titel":           "title",
		"Title":           "title",
		"talk easily":     "talks_easily",
		"talks-easily":    "talks_easily",
		"tlak":            "talk",
		"talking":         "talk",
		"invit":           "invite",
		"nivite":          "invite",
		"one_at_time":     "one_at_a_time",
		"open":            "open_question",
		"con":             "", // begins two
		"weather":         "",
		"x":               "",
		"":                "",
		"open_answer":     "",
		"conflictconform": "conflict",
	} {
		if got := suggestion(wrong, names); got != want {
			t.Errorf("suggestion(%q) = %q, want %q", wrong, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"", "", 0},
		{"", "abc", 3},
		{"abc", "", 3},
		{"abc", "abc", 0},
		{"abc", "acb", 1},
		{"abcd", "badc", 2},
		{"ca", "abc", 3},
		{"kitten", "sitting", 3},
		{"née", "nee", 1},
	} {
		if got := distance([]rune(tt.a), []rune(tt.b)); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}
