package scenarios

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
)

//go:embed library/*.toml
var libraryFiles embed.FS

// Entry is a scenario that ships with the program.
type Entry struct {
	Name     string // what groundrules play takes
	Scenario *Scenario
}

// Library is the scenarios that ship with the program, by their rung. They are
// read once and are read-only.
func Library() []Entry { return slices.Clone(library()) }

var library = sync.OnceValue(func() []Entry {
	var list []Entry
	paths, _ := fs.Glob(libraryFiles, "library/*.toml") // the pattern is a good one
	for _, p := range paths {
		if s, _ := Load(libraryFiles, p); s != nil { // a test keeps them without errors
			list = append(list, Entry{baseName(p), s})
		}
	}
	slices.SortStableFunc(list, func(a, b Entry) int { return a.Scenario.Rung - b.Scenario.Rung })
	return list
})

// Find is the scenario of the library with a name, or the one in a file. The error
// says that there is neither; what is wrong with a file is in the diagnostics.
func Find(nameOrPath string) (*Scenario, Diagnostics, error) {
	var names []string
	for _, e := range library() {
		if e.Name == nameOrPath {
			return e.Scenario, nil, nil
		}
		names = append(names, e.Name)
	}
	if _, err := os.Stat(nameOrPath); errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(nameOrPath, `/\.`) {
		remedy := "known: " + strings.Join(names, ", ") + "; or give the path of a file"
		if near := suggestion(nameOrPath, names); near != "" {
			remedy = fmt.Sprintf("did you mean %q?", near)
		}
		return nil, nil, fmt.Errorf("unknown scenario %q (%s)", printable(clip(nameOrPath)), remedy)
	}
	text, list := readPath(nameOrPath)
	if list != nil {
		return nil, list, nil
	}
	s, list := parse(nameOrPath, text, readPath)
	return s, list, nil
}
