package main

import (
	"os"
	"path/filepath"
	"time"

	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
)

// mostPast is how many practices are looked back on, the latest, and fromTurns how
// long each has to be.
const (
	mostPast  = 40
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
	var back retrospect
	past := back.of(names)
	if len(past) < 2 {
		return nil
	}
	p := debrief.Look(past, ladder(), dayOf(time.Now()), words.Language())
	return &p
}

// retrospect looks back on practices. It remembers those that it has looked at, since
// each is decided again for that. The zero value is ready.
type retrospect struct {
	known map[string]looked // by the name of the file
	texts map[string]*scenarios.Scenario
}

// looked is a file as it was when it was looked at.
type looked struct {
	size    int64
	changed time.Time
	past    debrief.Past
	counts  bool // it is long enough, and this model can decide it again
}

// of are the practices in some files, the newest first, that count.
func (l *retrospect) of(names []string) []debrief.Past {
	if l.known == nil {
		l.known, l.texts = map[string]looked{}, map[string]*scenarios.Scenario{}
	}
	var list []debrief.Past
	for _, n := range names[:min(len(names), mostPast)] {
		info, err := os.Stat(n)
		if err != nil {
			continue
		}
		x, known := l.known[n]
		if !known || x.size != info.Size() || !x.changed.Equal(info.ModTime()) {
			x = looked{size: info.Size(), changed: info.ModTime()}
			x.past, x.counts = l.look(n)
			l.known[n] = x
		}
		if x.counts {
			list = append(list, x.past)
		}
	}
	return list
}

// look decides a practice again and sums it up.
func (l *retrospect) look(name string) (past debrief.Past, counts bool) {
	r, err := readRecordedOnce(name, l.texts)
	if err != nil || r.journal.Signature != sim.Signature() || turnsIn(r.beats()) < fromTurns {
		return past, false
	}
	practice, err := r.again()
	if err != nil {
		return past, false
	}
	d := term.Debriefs(r.scenario, practice)
	return d.AsPast(r.journal.Name, r.scenario.Rung, dayOf(modified(name)), &d.Judgement), true
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
