package evidence

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"groundrules/scenarios"
	"groundrules/sim/session"
)

// experiment is a scenario, and how much of it is played.
type experiment struct {
	file     string // its name without .toml
	turns    int    // after which the meeting ends, as long as those published; 0: by its minutes
	people   int    // so many groups are put together for one, as people who work alone; 0: one
	observed bool   // the observer is needed
}

//go:embed *.toml
var shipped embed.FS

// Unplayable is an experiment that cannot be read: the diagnostics are those of any
// scenario.
type Unplayable struct{ List scenarios.Diagnostics }

func (u *Unplayable) Error() string { return strings.TrimSpace(u.List.String()) }

// plan loads an experiment: from the folder where it is there, else the program's own.
// Words change nothing, so there are none.
func (e experiment) plan(dir string) (plan *session.Plan, own bool, err error) {
	var from fs.FS = shipped
	name := e.file + ".toml"
	if dir != "" {
		if _, err := os.Stat(dir); err != nil {
			return nil, false, fmt.Errorf("the folder %s cannot be read: %w", dir, errors.Unwrap(err))
		}
		if _, err := fs.Stat(os.DirFS(dir), name); !errors.Is(err, fs.ErrNotExist) {
			from, own = os.DirFS(dir), true
		}
	}
	s, list := scenarios.Load(from, name)
	if list.Failed() {
		return nil, own, &Unplayable{located(list, dir)}
	}
	p := s.Plan(1)
	p.Teller, p.Fresh = nil, nil
	return &p, own, nil
}

// located puts the folder before the names of files.
func located(list scenarios.Diagnostics, dir string) scenarios.Diagnostics {
	if dir == "" {
		return list
	}
	out := make(scenarios.Diagnostics, len(list))
	for i, d := range list {
		d.File = path.Join(dir, d.File)
		out[i] = d
	}
	return out
}
