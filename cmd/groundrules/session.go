package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"groundrules/scenarios"
	"groundrules/sim/session"
)

// mostJournal is the largest journal that is read: a meeting takes some hundred
// kilobytes.
const mostJournal = 64 << 20

// recorded is a journal as it lies in a file, with its scenario.
type recorded struct {
	name     string
	all      []byte
	journal  session.Journal
	scenario *scenarios.Scenario
}

// readRecorded reads a journal and the scenario in it.
func readRecorded(name string) (*recorded, error) {
	all, err := readAtMost(name, mostJournal)
	if err != nil {
		return nil, err
	}
	r := &recorded{name: name, all: all}
	if r.journal, err = session.Read(all); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	s, list := scenarios.Parse(r.journal.Name, r.journal.Source)
	if list.Failed() || s == nil {
		return nil, fmt.Errorf("%s: its scenario cannot be read: %w (it was recorded by %s)", name, list.Err(), r.journal.Program)
	}
	s.Name = r.journal.Name
	r.scenario = s
	return r, nil
}

func readAtMost(name string, most int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w (give the path of a recorded practice)", name, plainer(err))
	}
	defer f.Close()
	all, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: %w (give the path of a recorded practice)", name, plainer(err))
	case int64(len(all)) > most:
		return nil, fmt.Errorf("%s: larger than %d MiB (it is no recorded practice)", name, most>>20)
	}
	return all, nil
}

// again decides the practice again, without recording it.
func (r *recorded) again() (*session.Practice, error) {
	p, err := r.journal.Resume(r.plan(), nil)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.name, err)
	}
	return p, nil
}

// plan is a plan of the journal's scenario, as it was when it was recorded.
func (r *recorded) plan() session.Plan {
	plan := r.scenario.Plan(r.journal.Seed)
	plan.Name, plan.Source = r.journal.Name, r.journal.Source
	return plan
}

// lost is what the journal no longer holds, "" for nothing.
func (r *recorded) lost() string {
	if r.journal.Lost.Lines == 0 {
		return ""
	}
	return r.journal.Lost.String()
}

// over reports whether nothing is left to play.
func (r *recorded) over() bool {
	n := len(r.journal.Records)
	if n == 0 {
		return false
	}
	danger := false
	for i := range r.journal.Records {
		danger = danger || r.journal.Records[i].Danger
	}
	if d := r.scenario.Danger; danger && d != nil && !d.GoesOn {
		return true
	}
	return r.minute() >= r.scenario.Minutes
}

// minute is how far the practice got.
func (r *recorded) minute() float64 {
	if n := len(r.journal.Records); n > 0 {
		return r.journal.Records[n-1].Turn.Minute
	}
	return 0
}

// isJournal reports whether a file looks like a journal, by its first bytes.
func isJournal(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 64)
	n, _ := io.ReadFull(f, head)
	return bytes.HasPrefix(head[:n], []byte(`{"kind":"journal"`))
}
