package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"

	"groundrules/render/term"
	"groundrules/scenarios"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// sweepJob is what run was asked for.
type sweepJob struct {
	scenario *scenarios.Scenario
	set      *scenarioSet
	seed     uint64
	groups   int
	policy   func() sweep.Policy
	named    string // the policy's name
}

// mostGroups is how many groups one run takes.
const mostGroups = 1_000_000

// sweep is the command run: practices without a trainee.
func (p *program) sweep(args []string) error {
	fs := flag.NewFlagSet("run", flag.ContinueOnError)
	seed := fs.Uint64("seed", 1, "")
	groups := fs.Int("groups", 0, "")
	policy := fs.String("policy", "none", "")
	format := fs.String("format", "text", "")
	summary := fs.Bool("summary", false, "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return wrong("run", "one scenario is wanted, not %d", len(rest))
	}
	given := false
	fs.Visit(func(f *flag.Flag) { given = given || f.Name == "groups" })
	switch {
	case given && (*groups < 1 || *groups > mostGroups):
		return wrong("run", "--groups is from 1 to %d, not %d", mostGroups, *groups)
	case !given && *summary:
		*groups = summaryGroups
	case !given:
		*groups = 1
	}
	if *summary && *format != "text" {
		return wrong("run", "--summary is text, so --format %s has no place here", *format)
	}
	write, ok := sweepFormats[*format]
	if !ok {
		return wrong("run", "unknown format %q: text, jsonl or csv", *format)
	}
	s, err := p.scenario(rest[0])
	if err != nil {
		return err
	}
	job := &sweepJob{scenario: s, set: newScenarioSet(s), seed: *seed, groups: *groups, named: *policy}
	if *summary {
		return p.summary(job)
	}
	if job.policy, err = policyNamed(*policy, s); err != nil {
		return err
	}
	return write(p.out, job)
}

// policyNamed makes policies: by name, or from a file of commands at turns.
func policyNamed(name string, s *scenarios.Scenario) (func() sweep.Policy, error) {
	if _, ok := sweep.New(name); ok {
		return func() sweep.Policy { p, _ := sweep.New(name); return p }, nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("run: unknown policy %q, and there is no such file (%s)", name,
			remedy(name, sweep.Names, fmt.Sprintf("known: %v; see groundrules help policies", sweep.Names)))
	}
	script, err := parseScript(name, text, s)
	if err != nil {
		return nil, err
	}
	return func() sweep.Policy { return script }, nil
}

// sweepFormats write a run.
var sweepFormats = map[string]func(io.Writer, *sweepJob) error{
	"text": writeText, "jsonl": writeJSONLines, "csv": writeCSV,
}

// batch is how many groups are kept in memory until they can be written in order.
const batch = 64

// each plays the groups, several at a time, and writes what encode makes of each in
// the order of their seeds.
func (j *sweepJob) each(w io.Writer, encode func(b *bytes.Buffer, group int, p *sweep.Play)) error {
	for done := 0; done < j.groups; done += batch {
		n := min(batch, j.groups-done)
		out := make([]bytes.Buffer, n)
		sweep.Each(j.set.Setup, j.policy, j.seed+uint64(done), n, 0, func(i int, p *sweep.Play) {
			encode(&out[i], done+i+1, p)
		})
		for i := range out {
			if _, err := out[i].WriteTo(w); err != nil {
				return fmt.Errorf("run: %w (free some space, or read all of the output)", err)
			}
		}
	}
	return nil
}

// writeText shows one group as a transcript, or many as a line each.
func writeText(w io.Writer, j *sweepJob) error {
	if j.groups == 1 {
		return writeTranscript(w, j)
	}
	return j.each(w, func(b *bytes.Buffer, group int, p *sweep.Play) {
		start := p.Opening.Cohesion
		low, high, turns := start, start, 0
		for p.Next() {
			low, high = min(low, p.Reading.Cohesion), max(high, p.Reading.Cohesion)
			turns++
		}
		fmt.Fprintf(b, "group %d  seed %d  %d turns  cohesion %.0f at the start, %.0f at the end, %.0f to %.0f between\n",
			group, p.Group.Seed, turns, start, p.Reading.Cohesion, low, high)
	})
}

// writeTranscript shows one meeting turn by turn, in words.
func writeTranscript(w io.Writer, j *sweepJob) error {
	plan := j.scenario.Plan(j.seed)
	p := sweep.Begin(plan.Set, j.seed, j.policy())
	columns := width(w)
	for p.Next() {
		b := session.Beat{Turn: p.Turn, Reading: p.Reading}
		b.Line = plan.Teller.Tell(plan.Set, &p.Group, &p.Turn)
		if _, err := io.WriteString(w, term.BeatText(j.scenario, &b, columns)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%s, seed %d, policy %s: %d turns; cohesion %.0f at the start, %.0f at the end\n",
		j.scenario.Title, j.seed, j.named, p.Turn.Number, p.Opening.Cohesion, p.Reading.Cohesion)
	return err
}
