package scenarios

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestInside cuts texts, written in every way TOML has, where inside says that a
// character stands: what is before has to be the text up to that character.
func TestInside(t *testing.T) {
	pieces := []string{"a", "é", "“", " ", "\\", "\"", "'", "\n", "\t", "𝄞", "ab c"}
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		var text strings.Builder
		for range r.IntN(9) {
			text.WriteString(pieces[r.IntN(len(pieces))])
		}
		for _, w := range writings(r, text.String()) {
			for k := range utf8.RuneCountInString(text.String()) + 1 {
				file := "x = " + w.open + w.body + w.open + "\ny = 1"
				at := inside([]byte(file), 4, k)
				values, err := decode([]byte(file[:at] + w.open))
				if err != nil || values["x"] != string([]rune(text.String())[:k]) {
					t.Fatalf("%q: character %d of %q at %d: %v %v", file, k, text.String(), at, values["x"], err)
				}
			}
		}
	}
}

type writing struct{ open, body string }

// writings are ways of writing a text.
func writings(r *rand.Rand, text string) []writing {
	escape := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`, "é", `\u00e9`, "𝄞", `\U0001D11E`)
	list := []writing{{`"`, escape.Replace(text)}, {`"""`, "\n" + escape.Replace(text)}}
	broken := ""
	for _, c := range text {
		if r.IntN(3) == 0 && c != ' ' && c != '\n' && c != '\t' {
			broken += "\\  \n  \n "
		}
		if c == '\n' {
			broken += "\n"
			continue
		}
		broken += escape.Replace(string(c))
	}
	if !strings.HasPrefix(broken, "\n") {
		list = append(list, writing{`"""`, broken})
	}
	if !strings.ContainsAny(text, "'\n") {
		list = append(list, writing{"'", text})
	}
	if !strings.Contains(text, "'") && !strings.HasPrefix(text, "\n") {
		list = append(list, writing{"'''", text}, writing{"'''", "\n" + text})
	}
	return list
}

// TestInsideAnything: whatever stands there, the offset is inside the text.
func TestInsideAnything(t *testing.T) {
	for _, text := range []string{"", `"`, `"\`, `"""`, `"""\`, "'", `"\u00`, "\"\"\"\\\n", "x", `""`, `''''''`} {
		for k := range 5 {
			if at := inside([]byte(text), 0, k); at < 0 || at > len(text) {
				t.Errorf("%q, character %d: %d", text, k, at)
			}
		}
	}
}
