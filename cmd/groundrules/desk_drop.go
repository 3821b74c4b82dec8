package main

import (
	"errors"
	"path/filepath"
	"strings"

	"groundrules/render/scene"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/phrase"
)

// Take opens what was dropped on the window: a scenario, a recorded practice, which is
// gone on with in its own file, or a folder.
func (d *desk) Take(what ui.Dropped) (scene.Taken, error) {
	switch {
	case what.Folder && what.Path != "":
		return scene.Taken{Folder: what.Path}, nil
	case what.Folder:
		return scene.Taken{}, phrase.Fault("where this folder is cannot be seen from here (write it under Your folder)")
	case strings.EqualFold(filepath.Ext(what.Name), ".toml"):
		return takeScenario(what)
	case what.Path == "":
		return scene.Taken{}, phrase.Fault("where this file is cannot be seen from here (a practice is gone on with in its own file)")
	case !isJournal(what.Path):
		return scene.Taken{}, phrase.Fault("it is neither a scenario, which ends in .toml, nor a recorded practice")
	}
	r, err := readRecorded(what.Path)
	if err != nil {
		return scene.Taken{}, nameless(err, what.Path)
	}
	if r.journal.Signature != sim.Signature() {
		return scene.Taken{}, phrase.Fault("it was recorded with another version of the model and cannot be decided again (groundrules debrief shows it as it was)")
	}
	p, err := d.keeper.resume(r)
	if err != nil {
		return scene.Taken{}, nameless(err, what.Path)
	}
	return scene.Taken{Scenario: r.scenario, Practice: p}, nil
}

// takeScenario reads a dropped scenario: by its path where that is known, so that it
// finds what it includes.
func takeScenario(what ui.Dropped) (scene.Taken, error) {
	var s *scenarios.Scenario
	var list scenarios.Diagnostics
	if what.Path != "" {
		var err error
		if s, list, err = scenarios.Find(what.Path); err != nil {
			return scene.Taken{}, err
		}
	} else {
		s, list = scenarios.Parse(what.Name, what.Text)
	}
	if s == nil || list.Failed() {
		first, more := firstWrong(list)
		if more > 0 {
			first += " " + words.Count(more, "One more thing is wrong with it.", "{n} more things are wrong with it.")
		}
		return scene.Taken{}, errors.New(first)
	}
	return scene.Taken{Scenario: s}, nil
}

// nameless is an error without the path that it begins with: what was dropped is named
// beside it.
func nameless(err error, path string) error {
	return errors.New(strings.TrimPrefix(words.Trouble(err), path+": "))
}
