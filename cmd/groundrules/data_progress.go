package main

import (
	"path/filepath"
	"time"

	"groundrules/render/term"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// mostPast is how many practices are looked back on, the latest, and fromTurns how
// long each has to be.
const (
	mostPast  = 60
	fromTurns = 20
)

// progressWith is what the practices in the user's folder say together, where the
// named one is among them; nil where it is not, or is the only one.
func progressWith(name string) *debrief.Progress {
	own := false
	names := ownJournals()
	for _, n := range names {
		own = own || n == absolute(name)
	}
	if !own {
		return nil
	}
	past := pastOf(names)
	if len(past) < 2 {
		return nil
	}
	p := debrief.Look(past, ladder(), dayOf(time.Now()))
	return &p
}

// pastOf are the practices in some files that this model can decide again and that
// are long enough to say something.
func pastOf(names []string) []debrief.Past {
	var list []debrief.Past
	for _, n := range names[:min(len(names), mostPast)] {
		r, err := readRecorded(n)
		if err != nil || r.journal.Signature != sim.Signature() || turnsIn(r.beats()) < fromTurns {
			continue
		}
		practice, err := r.again()
		if err != nil {
			continue
		}
		d := term.Debriefs(r.scenario, practice)
		list = append(list, d.AsPast(r.journal.Name, r.scenario.Rung, dayOf(modified(n)), &d.Judgement))
	}
	return list
}

// ladder is the library as what there is to practise.
func ladder() []debrief.Rung {
	var list []debrief.Rung
	for _, e := range scenarios.Library() {
		list = append(list, debrief.Rung{Name: e.Name, Title: e.Scenario.Title, Rung: e.Scenario.Rung})
	}
	return list
}

// dayOf counts days by the calendar of where one is.
func dayOf(t time.Time) int {
	_, offset := t.Zone()
	return int((t.Unix() + int64(offset)) / (24 * 60 * 60))
}

// ownJournals are all journals in the user's folder, the newest first.
func ownJournals() []string {
	dir, err := folder()
	if err != nil {
		return nil
	}
	names, err := filepath.Glob(filepath.Join(dir, "*"+journalEnding))
	if err != nil {
		return nil
	}
	return newestFirst(names)
}
