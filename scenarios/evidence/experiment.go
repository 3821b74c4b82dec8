package evidence

import (
	"embed"
	"io/fs"
	"os"

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

// folder is where experiments are read from: the program itself, or a folder of one's
// own.
func folder(dir string) fs.FS {
	if dir == "" {
		return shipped
	}
	return os.DirFS(dir)
}

// Unplayable is an experiment that cannot be read: the diagnostics are those of any
// scenario.
type Unplayable struct{ List scenarios.Diagnostics }

func (u *Unplayable) Error() string { return u.List.String() }

// plan loads an experiment. Words change nothing, so there are none.
func (e experiment) plan(from fs.FS, dir string) (*session.Plan, error) {
	s, list := scenarios.Load(from, e.file+".toml")
	if list.Failed() {
		return nil, &Unplayable{located(list, dir)}
	}
	plan := s.Plan(1)
	plan.Teller, plan.Fresh = nil, nil
	return &plan, nil
}

// located puts the folder before the names of files.
func located(list scenarios.Diagnostics, dir string) scenarios.Diagnostics {
	if dir == "" {
		return list
	}
	out := make(scenarios.Diagnostics, len(list))
	for i, d := range list {
		d.File = dir + "/" + d.File
		out[i] = d
	}
	return out
}
