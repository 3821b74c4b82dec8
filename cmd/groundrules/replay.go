package main

import (
	"errors"
	"flag"
	"fmt"

	"groundrules/render/term"
	"groundrules/sim"
	"groundrules/sim/session"
)

// replay is the command replay: a recorded practice, as it was recorded.
func (p *program) replay(args []string) error {
	fs := flag.NewFlagSet("replay", flag.ContinueOnError)
	verify := fs.Bool("verify", false, "")
	r, err := p.sessionArgument(fs, args)
	if err != nil {
		return err
	}
	if *verify {
		return p.verify(r)
	}
	fmt.Fprintf(p.out, "%s, seed %d, recorded by %s\n", r.scenario.Title, r.journal.Seed, r.journal.Program)
	p.listBranches(r)
	beats := r.beats()
	told := term.NewTranscript(r.scenario, width(p.out))
	for i := range beats {
		fmt.Fprint(p.out, told.Beat(&beats[i]))
	}
	p.tellLost(r)
	return nil
}

// listBranches says which branches there are, where there is more than one, and which
// is shown.
func (p *program) listBranches(r *recorded) {
	all := r.journal.Branches()
	if len(all) == 1 {
		return
	}
	for _, b := range all {
		text := fmt.Sprintf("branch %d", b.ID)
		if b.Name != "" {
			text += fmt.Sprintf(" %q", b.Name)
		}
		text += ": " + plural(b.Beats, "beat")
		if b.ID > 0 {
			text += fmt.Sprintf(", leaves branch %d after %s", b.Parent, plural(b.From, "beat"))
		}
		if b.ID == r.branch {
			text += " (shown here)"
		}
		fmt.Fprintln(p.out, text)
	}
}

// sessionArgument reads the one journal that a command is given.
func (p *program) sessionArgument(fs *flag.FlagSet, args []string) (*recorded, error) {
	rest, err := readFlags(fs, args)
	if err != nil {
		return nil, err
	}
	if len(rest) != 1 {
		return nil, wrong(fs.Name(), "one recorded practice is wanted, not %d", len(rest))
	}
	return readRecorded(rest[0])
}

// tellLost says what a journal no longer holds.
func (p *program) tellLost(r *recorded) {
	if mended := r.journal.Mended; mended != "" {
		fmt.Fprintf(p.err, "%s: %s; nothing is lost by it\n", r.name, mended)
	}
	if lost := r.lost(); lost != "" {
		fmt.Fprintf(p.err, "%s: %s (everything before it is whole; groundrules play goes on from there)\n", r.name, lost)
	}
}

// verify decides every turn again and compares the hash chain.
func (p *program) verify(r *recorded) error {
	practice, err := r.journal.Resume(r.plan(), nil)
	var d *session.Difference
	switch {
	case errors.As(err, &d):
		return fmt.Errorf("%s: %w", r.name, d)
	case err != nil:
		return fmt.Errorf("%s: %w", r.name, err)
	}
	for _, b := range practice.Branches() {
		turns, hash := 0, uint64(0)
		for _, beat := range practice.BeatsOf(b.ID) {
			if beat.Turn.Number > 0 {
				turns++
			}
			hash = beat.Hash
		}
		name := r.name
		if len(practice.Branches()) > 1 {
			name += fmt.Sprintf("@%d", b.ID)
		}
		fmt.Fprintf(p.out, "%s: %s decided again, the same as recorded: hash %016x, model %s\n", name, plural(turns, "turn"), hash, sim.Signature())
	}
	p.tellLost(r)
	if r.lost() != "" {
		return errShown
	}
	return nil
}
