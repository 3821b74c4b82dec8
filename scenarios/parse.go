package scenarios

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
)

// Parse reads a scenario. The name is that of the file, for diagnostics; text is
// kept. It never panics. The scenario is nil when a diagnostic is an error; with
// warnings alone it can be played.
func Parse(name string, text []byte) (*Scenario, Diagnostics) { return parse(name, text, nil) }

// parse reads a scenario that may include other files.
func parse(name string, text []byte, open opener) (*Scenario, Diagnostics) {
	r := newReader(name, text)
	r.files.open = open
	s := &Scenario{Name: baseName(name), Meeting: 1, Meetings: 1, Life: 12, text: text}
	if values := r.parse(); values != nil {
		r.scenario(s, values)
	}
	r.finish()
	if r.list.Failed() {
		return nil, r.list
	}
	s.resolve()
	s.unmark()
	return s.in(s.Kept.Language), r.list
}

// scenario reads and checks everything that the text says.
func (r *reader) scenario(s *Scenario, values map[string]any) {
	all := shared()
	for i := range all.Interventions {
		r.known["intervention"] = append(r.known["intervention"], all.Interventions[i].ID)
	}
	for i := range all.Dispositions {
		r.known["disposition"] = append(r.known["disposition"], all.Dispositions[i].ID)
	}
	file := reflect.ValueOf(s).Elem()
	r.table(file, values, r.root, "")
	if r.crowded(s) {
		return
	}
	r.learn(file)
	r.keepRange(s)
	r.include(s, s.Include)
	r.refer(file)
	r.extend(s)
	r.check(s)
	r.checkIncluded(s)
	if s.included != nil {
		s.Lines = append(s.Lines, s.included.Lines...)
	}
}

// keepRange notes where the list of included files stands in the text.
func (r *reader) keepRange(s *Scenario) {
	if at := r.root.in("include"); at != nil && len(s.Include) > 0 && r.text[at.value] == '[' {
		mark := len(s.text) - len(r.text) // of byte order
		s.includes = [2]int{at.value + mark, endOfList(r.text, at.value) + mark}
	}
}

// endOfList is the offset behind a list of texts that begins at an offset.
func endOfList(text []byte, from int) int {
	s := scanner{text: text, i: from + 1, start: -1}
	for s.i < len(text) && text[s.i] != ']' {
		switch c := text[s.i]; c {
		case '#':
			s.comment()
		case '"', '\'':
			s.quoted(c)
		default:
			s.i++
		}
	}
	return min(s.i+1, len(text))
}

// Load reads the scenario in a file.
func Load(fsys fs.FS, name string) (*Scenario, Diagnostics) {
	text, list := read(fsys, name)
	if list != nil {
		return nil, list
	}
	return parse(name, text, func(name string) ([]byte, Diagnostics) { return read(fsys, name) })
}

// read is the text of a file, at most as much as tells that it is too large.
func read(fsys fs.FS, name string) ([]byte, Diagnostics) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxBytes+1))
	if err != nil {
		return nil, unreadable(name, err)
	}
	return text, nil
}

// readPath is the text of a file of this machine.
func readPath(name string) ([]byte, Diagnostics) {
	text, list := read(os.DirFS(filepath.Dir(name)), filepath.Base(name))
	for i := range list {
		list[i].File = name
	}
	return text, list
}

func unreadable(name string, err error) Diagnostics {
	reason := err.Error()
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		reason = e.Err.Error()
	}
	return Diagnostics{{File: name, Code: Unreadable, Message: "cannot be read: " + reason}}
}

// baseName is a file's name without folder and extension.
func baseName(name string) string {
	return strings.TrimSuffix(path.Base(strings.ReplaceAll(name, `\`, "/")), ".toml")
}
