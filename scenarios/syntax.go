package scenarios

import (
	"errors"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

// syntax notes why a text is not TOML.
func (r *reader) syntax(err error) {
	var e toml.ParseError
	if !errors.As(err, &e) {
		r.report(0, Syntax, "", "%s", plain(err.Error()))
		return
	}
	r.report(e.Position.Start, Syntax, mend(e.Message), "%s", plain(e.Message))
}

// mend is what an author can do about a mistake in the text, by the parser's
// message; empty where that says it all.
func mend(message string) string {
	if strings.ContainsAny(message, "“”„‘’«»") {
		return `use straight quotes, " or '`
	}
	for _, m := range []struct{ about, remedy string }{
		{"already", "keep one of them"},
		{"strings cannot contain newlines", `close the quotes, or use """ around several lines`},
		{"inline table", "an inline table stands on one line"},
		{"start of key: \n", "an inline table stands on one line"},
		{"cannot also be", "give them different keys"},
		{"expected value but found \"", "text stands in quotes"},
		{"expected '.' or '='", "key = value"},
		{"hexadecimal digits after", `write \\ for a backslash`},
		{"invalid escape", `write \\ for a backslash`},
		{"array terminator", "close the list with ]"},
		{"to end table name", "close it with ]"},
		{"table array name", "close it with ]]"},
		{"expected a top-level item to end", "one key stands on a line"},
	} {
		if strings.Contains(message, m.about) {
			return m.remedy
		}
	}
	return ""
}

// plain makes a parser's message one of ours: lower case, no full stop, and what
// cannot be seen in words.
func plain(s string) string {
	s = strings.TrimRight(strings.TrimPrefix(s, "toml: "), ".")
	s = strings.NewReplacer(
		`'\n'`, "the end of the line", "\n", "the end of the line",
		"end of table array name delimiter ']'", "']]'", "'.' or ']' to end table name", "']'",
		"a top-level item to end with a newline, comment, or EOF", "the end of the line",
	).Replace(s)
	if len(s) > 1 && (s[1] >= 'a' || s[1] == ' ') {
		s = strings.ToLower(s[:1]) + s[1:]
	}
	return s
}

func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
