package scenarios

import (
	"fmt"
	"slices"
	"strings"
)

// Severity says whether a scenario can be played in spite of a diagnostic.
type Severity uint8

// The severities.
const (
	Error   Severity = iota // it cannot
	Warning                 // it can
	Note                    // nothing is wrong with it
)

var severityNames = [...]string{"error", "warning", "note"}

func (s Severity) String() string { return severityNames[s] }

// Diagnostic is one thing that is wrong with a file, where it stands, and what
// would mend it.
type Diagnostic struct {
	File      string
	Line, Col int // from 1, the column in characters; 0 when it is about the file as a whole
	Severity  Severity
	Code      Code
	Message   string // lower case, without a full stop
	Remedy    string // may be empty
	Excerpt   string // the line it stands in, as it is in the file
}

// String is one line: file:line:col: severity: message (remedy) [GR0104].
func (d Diagnostic) String() string {
	var b strings.Builder
	b.WriteString(printable(d.File))
	if d.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", d.Line, d.Col)
	}
	fmt.Fprintf(&b, ": %s: %s", d.Severity, printable(d.Message))
	if d.Remedy != "" {
		fmt.Fprintf(&b, " (%s)", printable(d.Remedy))
	}
	fmt.Fprintf(&b, " [%s]", d.Code)
	return b.String()
}

// printable keeps a diagnostic on one line and a terminal in its state.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029' {
			return '\ufffd'
		}
		return r
	}, s)
}

// Diagnostics is a list of them, sorted by file and place.
type Diagnostics []Diagnostic

// Failed reports whether one of them is an error.
func (l Diagnostics) Failed() bool { return l.Errors() > 0 }

// Errors counts the errors among them.
func (l Diagnostics) Errors() int { return l.count(Error) }

// Warnings counts the warnings among them.
func (l Diagnostics) Warnings() int { return l.count(Warning) }

func (l Diagnostics) count(s Severity) int {
	n := 0
	for _, d := range l {
		if d.Severity == s {
			n++
		}
	}
	return n
}

// String is all of them, one a line.
func (l Diagnostics) String() string {
	var b strings.Builder
	for _, d := range l {
		b.WriteString(d.String())
		b.WriteByte('\n')
	}
	return b.String()
}

// Err is nil when no diagnostic is an error, else the list as an error.
func (l Diagnostics) Err() error {
	if !l.Failed() {
		return nil
	}
	return listError(l)
}

// listError is a list as an error; a nil list of diagnostics must stay no error.
type listError Diagnostics

func (e listError) Error() string { return strings.TrimSuffix(Diagnostics(e).String(), "\n") }

func (l Diagnostics) sort() {
	slices.SortStableFunc(l, func(a, b Diagnostic) int {
		if c := strings.Compare(a.File, b.File); c != 0 {
			return c
		}
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		if a.Col != b.Col {
			return a.Col - b.Col
		}
		if c := strings.Compare(string(a.Code), string(b.Code)); c != 0 {
			return c
		}
		return strings.Compare(a.Message, b.Message)
	})
}
