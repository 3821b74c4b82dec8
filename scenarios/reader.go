package scenarios

import (
	"bytes"
	"fmt"

	"github.com/BurntSushi/toml"
)

// maxDiagnostics is how many are told of one file; nobody reads more.
const maxDiagnostics = 200

// reader reads one file and collects what is wrong with it.
type reader struct {
	file string
	text []byte
	root *place
	list Diagnostics
	more int // diagnostics past the limit

	latest int    // format that the file needs, going by its keys
	needs  string // the first thing that came with it

	known  map[string][]string // names that the file itself brings, by vocabulary
	apart  bool                // a file of parts is read by itself
	files  *inclusion          // shared by all that is read for one scenario
	within []string            // names of the files that include this one
}

func newReader(name string, text []byte) *reader {
	return &reader{file: name, text: bytes.TrimPrefix(text, byteOrderMark), known: map[string][]string{}, files: &inclusion{at: map[string][]*place{}, by: map[string][]*reader{}}}
}

// came notes that the file uses something that came with a format.
func (r *reader) came(what string, format int) {
	if format > r.latest {
		r.latest, r.needs = format, what
	}
}

// finish sorts what was noted and says how much was left out.
func (r *reader) finish() {
	r.list.sort()
	if r.more > 0 {
		last := r.list[len(r.list)-1]
		last.Severity, last.Code, last.Remedy = Error, Untold, "mend these first"
		last.Message = fmt.Sprintf("and %d more", r.more)
		r.list = append(r.list, last)
		r.more = 0
	}
}

// report notes a diagnostic at an offset of the text.
func (r *reader) report(offset int, code Code, remedy, format string, args ...any) {
	r.note(Error, offset, code, remedy, format, args...)
}

// warn notes something that does not keep a scenario from being played.
func (r *reader) warn(offset int, code Code, remedy, format string, args ...any) {
	r.note(Warning, offset, code, remedy, format, args...)
}

// full reports whether no more is told; looking for a remedy is then idle.
func (r *reader) full() bool { return len(r.list) >= maxDiagnostics }

func (r *reader) note(s Severity, offset int, code Code, remedy, format string, args ...any) {
	if r.full() {
		if s == Error {
			r.more++
		}
		return
	}
	line, col := lineColumn(r.text, offset)
	r.list = append(r.list, Diagnostic{
		File: r.file, Line: line, Col: col, Severity: s, Code: code,
		Message: fmt.Sprintf(format, args...), Remedy: remedy, Excerpt: lineAt(r.text, offset),
	})
}

// parse turns the text into values and places. Where it is not TOML it notes so
// and returns nil.
func (r *reader) parse() map[string]any {
	if d := scan(r.file, r.text); d != nil {
		r.list = append(r.list, *d)
		return nil
	}
	values, err := decode(r.text)
	if err != nil {
		r.syntax(err)
		return nil
	}
	root, offset, err := places.locate(r.text)
	if err != nil {
		r.report(offset, Syntax, mend(err.Error()), "%s", plain(err.Error()))
		return nil
	}
	r.root = root
	return values
}

// decode has the parser read text. It knows panics of its own for what it holds to
// be impossible; to an author that too is text that cannot be read.
func decode(text []byte) (values map[string]any, err error) {
	defer func() {
		if p := recover(); p != nil {
			values, err = nil, fmt.Errorf("the text cannot be read: %v", p)
		}
	}()
	_, err = toml.Decode(string(text), &values)
	return values, err
}
