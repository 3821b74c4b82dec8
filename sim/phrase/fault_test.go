package phrase

import (
	"errors"
	"fmt"
	"testing"
)

// german has a few messages.
type german map[string]string

func (g german) Message(english string) (string, bool) {
	s, ok := g[english]
	return s, ok
}

func (german) Plural(string, int) (string, bool) { return "", false }

func TestAFaultIsSaidInALanguage(t *testing.T) {
	l := german{
		"{file}: {why} (try again)": "{file}: {why} (noch einmal versuchen)",
		"{file} is {n} bytes":       "{n} Byte hat {file}",
		"permission denied":         "Zugriff verweigert",
	}
	denied := errors.New("permission denied")
	for _, tt := range []struct {
		err           error
		english, said string
	}{
		{Fault("{file}: {why} (try again)", "a.toml", denied), "a.toml: permission denied (try again)", "a.toml: Zugriff verweigert (noch einmal versuchen)"},
		{
			Fault("{file}: {why} (try again)", "a", Fault("{file} is {n} bytes", "b", 7)),
			"a: b is 7 bytes (try again)", "a: 7 Byte hat b (noch einmal versuchen)",
		},
		{fmt.Errorf("play: %w", Fault("{file} is {n} bytes", "b", 7)), "play: b is 7 bytes", "play: b is 7 bytes"},
		{errors.New("{file} is no part"), "{file} is no part", "{file} is no part"},
	} {
		if got := tt.err.Error(); got != tt.english {
			t.Errorf("in English: %q, want %q", got, tt.english)
		}
		if got := Of(tt.err).In(l); got != tt.said {
			t.Errorf("in German: %q, want %q", got, tt.said)
		}
	}
	if err := Fault("{file}: {why}", "a", denied); !errors.Is(err, denied) {
		t.Error("what a fault comes from is not found")
	}
}
