package scenarios

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
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
	names := shipped()
	scenarios := make([]*Scenario, len(names))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range max(1, runtime.GOMAXPROCS(0)-1) { // one processor is left to the window that opens meanwhile
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(names)); i = next.Add(1) - 1 {
				scenarios[i] = volumes()[names[i]]()
			}
		})
	}
	wg.Wait()
	var list []Entry
	for i, s := range scenarios {
		if s != nil { // a test keeps them without errors
			list = append(list, Entry{names[i], s})
		}
	}
	slices.SortStableFunc(list, func(a, b Entry) int { return a.Scenario.Rung - b.Scenario.Rung })
	return list
})

// shipped is the names of the scenarios of the library.
func shipped() []string { return slices.Sorted(maps.Keys(volumes())) }

// volumes are the scenarios of the library by name, each read when somebody asks for it.
var volumes = sync.OnceValue(func() map[string]func() *Scenario {
	all := map[string]func() *Scenario{}
	paths, _ := fs.Glob(libraryFiles, "library/*.toml") // the pattern is a good one
	for _, p := range paths {
		all[baseName(p)] = sync.OnceValue(func() *Scenario {
			s, _ := Load(libraryFiles, p)
			return s
		})
	}
	return all
})

// Find is the scenario of the library with a name, or the one in a file. The error
// says that there is neither; what is wrong with a file is in the diagnostics.
func Find(nameOrPath string) (*Scenario, Diagnostics, error) {
	if volume, known := volumes()[nameOrPath]; known {
		if s := volume(); s != nil {
			return s, nil, nil
		}
	}
	var names []string
	for _, e := range library() {
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
