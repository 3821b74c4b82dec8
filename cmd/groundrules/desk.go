package main

import (
	"time"

	"groundrules/render/scene"
	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// desk is the keeper as the window knows it.
type desk struct {
	keeper *keeper
	back   retrospect // on the practices of before

	ladder   []*scenarios.Scenario // in place of the library's; nil: those
	language string                // of the texts, where a scenario has it; "" for each one's own
}

// Scenarios are those of the library, in the language that is wanted where they have it.
func (d *desk) Scenarios() []*scenarios.Scenario {
	if d.ladder != nil {
		return d.ladder
	}
	var list []*scenarios.Scenario
	wanted := d.wanted()
	for _, e := range scenarios.Library() {
		list = append(list, e.Scenario.In(words.Nearest(wanted, e.Scenario.Languages())))
	}
	return list
}

// wanted is the language that was asked for, or is set, or is that of the system.
func (d *desk) wanted() string {
	if d.language != "" {
		return d.language
	}
	if set := d.Settings(); set.Language != scene.DefaultSettings().Language {
		return set.Language
	}
	return words.System()
}

// Kept are the practices that can be gone on with.
func (d *desk) Kept() []scene.Kept {
	var list []scene.Kept
	for _, r := range d.keeper.unfinished() {
		list = append(list, scene.Kept{
			Scenario: r.journal.Name, Title: r.scenario.Title, Meeting: r.meeting(), Minute: r.minute(), Turns: turnsIn(r.beats()),
			Seed: r.journal.Seed, Where: r.name, Branches: len(r.journal.Branches()),
		})
	}
	return list
}

func turnsIn(beats []session.Beat) int {
	n := 0
	for i := range beats {
		if beats[i].Turn.Number > 0 {
			n++
		}
	}
	return n
}

// Begin starts a recorded practice.
func (d *desk) Begin(mode session.Mode, s *scenarios.Scenario, seed uint64) (*session.Practice, error) {
	return d.keeper.BeginIn(mode, s, seed)
}

// Resume goes on with one.
func (d *desk) Resume(k scene.Kept) (*scenarios.Scenario, *session.Practice, error) {
	r, err := readRecorded(k.Where)
	if err != nil {
		return nil, nil, err
	}
	p, err := d.keeper.resume(r)
	return r.scenario, p, err
}

// Where is the file of the practice being recorded.
func (d *desk) Where(*session.Practice) string { return d.keeper.Where() }

// Debrief is what there is to say about a practice.
func (d *desk) Debrief(s *scenarios.Scenario, p *session.Practice) debrief.Debrief {
	return term.Debrief(s, p)
}

// Names is what people and things are called in a scenario.
func (d *desk) Names(s *scenarios.Scenario) debrief.Names { return term.Names(s) }

// Rubric is by what a practice of a scenario is judged.
func (d *desk) Rubric(s *scenarios.Scenario) debrief.Rubric { return term.Rubric(s) }

// History looks back on the practices in the user's folder.
func (d *desk) History() scene.History {
	names := ownJournals()
	return &history{back: &d.back, names: names[:min(len(names), mostPast)]}
}

// history is the practices in the user's folder, looked at one by one.
type history struct {
	back  *retrospect
	names []string // that are still to be looked at
	past  []debrief.Past
}

// More looks at one more.
func (h *history) More() bool {
	if len(h.names) == 0 {
		return false
	}
	h.past = append(h.past, h.back.of(h.names[:1])...)
	h.names = h.names[1:]
	return true
}

// Progress is what they say together.
func (h *history) Progress() debrief.Progress {
	return debrief.Look(h.past, ladder(), dayOf(time.Now()), words.Language())
}
