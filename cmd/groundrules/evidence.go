package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"groundrules/render/report"
	"groundrules/scenarios/evidence"
	"groundrules/scenarios/evidence/baseline"
	"groundrules/sim"
)

// mostEvidence is how many groups an experiment takes.
const mostEvidence = 100_000

// evidence is the command evidence: the model beside published findings.
func (p *program) evidence(args []string) error {
	if slices.ContainsFunc(args, ofLearning) {
		return p.learning(args)
	}
	fs := flag.NewFlagSet("evidence", flag.ContinueOnError)
	finding := fs.String("finding", "", "")
	groups := fs.Int("groups", 0, "")
	workers := fs.Int("workers", 0, "")
	named := fs.String("baseline", "", "")
	without := fs.String("without", "", "")
	experiments := fs.String("experiments", "", "")
	format := fs.String("format", "text", "")
	file := fs.String("o", "", "")
	seed := fs.Uint64("seed", 1, "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	write, known := evidenceFormats[*format]
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	switch {
	case len(rest) > 0:
		return wrong("evidence", "nothing is wanted beside flags, not %q", rest[0])
	case !known:
		return wrong("evidence", "unknown format %q: text, json or html", *format)
	case given["groups"] && (*groups < 1 || *groups > mostEvidence):
		return wrong("evidence", "--groups is from 1 to %d, not %d", mostEvidence, *groups)
	case given["workers"] && (*workers < 1 || *workers > 1024):
		return wrong("evidence", "--workers is from 1 to 1024, not %d", *workers)
	case given["seed"] && *seed == 0:
		return wrong("evidence", "--seed is from 1, not 0")
	}
	o := evidence.Options{
		Findings: listed(*finding), Groups: *groups, Workers: *workers, Seed: *seed, Without: listed(*without), Dir: *experiments,
	}
	switch {
	case given["finding"] && len(o.Findings) == 0:
		return wrong("evidence", "--finding names none")
	case given["without"] && len(o.Without) == 0:
		return wrong("evidence", "--without names nothing")
	}
	if err := chooseEvidence(&o, *named); err != nil {
		return err
	}
	if *file != "" {
		if err := canWrite(*file); err != nil {
			return err
		}
	}
	return p.showEvidence(o, write, *file)
}

// evidenceFormats write a report.
var evidenceFormats = map[string]func(io.Writer, *evidence.Report) error{
	"text": report.EvidenceText, "json": report.EvidenceJSON, "html": report.EvidencePage,
}

// listed are the words of a list with commas.
func listed(text string) (out []string) {
	for _, w := range strings.Split(text, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// chooseEvidence checks names and finds what is called so.
func chooseEvidence(o *evidence.Options, named string) error {
	var ids, parts []string
	for _, f := range evidence.Findings() {
		ids = append(ids, f.ID)
	}
	for _, a := range sim.Ablations() {
		parts = append(parts, a.Name)
	}
	if err := knownNames("finding", o.Findings, ids); err != nil {
		return err
	}
	if err := knownNames("mechanism", o.Without, parts); err != nil {
		return err
	}
	if named == "" {
		return nil
	}
	if err := knownNames("baseline", []string{named}, baseline.Names()); err != nil {
		return err
	}
	if len(o.Without) > 0 {
		return wrong("evidence", "--without switches off mechanisms of the model, and a baseline has none of them")
	}
	o.Model, _ = baseline.Find(named)
	return nil
}

// knownNames is an error about the first word that names nothing, with all that do.
func knownNames(what string, words, names []string) error {
	for _, w := range words {
		found := false
		for _, n := range names {
			found = found || n == w
		}
		if found {
			continue
		}
		list := "known: " + strings.Join(names, ", ")
		if near := remedy(w, names, ""); near != "" {
			list = near + " " + list
		}
		return fmt.Errorf("evidence: unknown %s %q (%s)", what, w, list)
	}
	return nil
}

// deliver writes to a file and says so after what else is to be said in short, or to the
// output where no file is named.
func (p *program) deliver(file string, write func(io.Writer) error, short ...string) error {
	if file == "" {
		return write(p.out)
	}
	if err := writeWhole(file, write); err != nil {
		return err
	}
	fmt.Fprintln(p.out, strings.Join(append(short, "Written to "+filepath.ToSlash(file)+"."), "\n"))
	return nil
}

// showEvidence runs and writes the report. The exit code is 1 when a gated finding fails.
func (p *program) showEvidence(o evidence.Options, write func(io.Writer, *evidence.Report) error, file string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	bar := newBar(p.err)
	o.Progress = bar.show
	r, err := evidence.Run(ctx, o)
	bar.clear()
	var unplayable *evidence.Unplayable
	switch {
	case errors.As(err, &unplayable):
		fmt.Fprint(p.err, unplayable.List)
		return errShown
	case err != nil:
		return fmt.Errorf("evidence: %w", err)
	}
	if err := p.deliver(file, func(w io.Writer) error { return write(w, &r) }, r.Summary()); err != nil {
		return err
	}
	if len(r.Failed()) > 0 || r.Partial {
		return errShown
	}
	return nil
}
