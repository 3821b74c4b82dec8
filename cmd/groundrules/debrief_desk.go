package main

import (
	"fmt"
	"io"
	"strings"

	"groundrules/render/term"
	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// Report writes the debrief of the practice that is being recorded as a page beside
// its journal, and gives the page's name. The review is what was found of its decisions
// so far, nil for nothing.
func (d *desk) Report(s *scenarios.Scenario, p *session.Practice, review *coach.Review) (string, error) {
	return d.keeper.Report(s, p, review)
}

// Report is the same for the terminal.
func (k *keeper) Report(s *scenarios.Scenario, p *session.Practice, review *coach.Review) (string, error) {
	where := k.Where()
	if where == "" {
		return "", fmt.Errorf("this practice is not recorded, so there is no place for a report beside it")
	}
	plan := p.Plan()
	r := &recorded{name: where, scenario: s, journal: session.Journal{Name: plan.Name, Seed: p.Seed()}}
	found := term.Debriefs(s, p)
	found.Compare(p)
	if term.Reviewable(&found) {
		found.Review = review
	}
	found.Progress = progressWith(where)
	page := freeName(strings.TrimSuffix(where, journalEnding) + ".html")
	return page, writeWhole(page, func(w io.Writer) error { return writeReport(w, r, &found, "html", reportWidth) })
}
