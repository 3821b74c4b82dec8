package main

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"groundrules/render/term"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// sweepJob is what run was asked for.
type sweepJob struct {
	scenario *scenarios.Scenario
	set      *scenarioSet
	plan     session.Plan // for all groups: nothing of it is told
	seed     uint64
	groups   int
	policy   func() sweep.Policy
	named    string           // the policy's name
	said     map[sim.Say]int8 // how often each thing was said, where words are shown
}

// mostGroups is how many groups one run takes.
const mostGroups = 1_000_000

// sweep is the command run: practices without a trainee.
func (p *program) sweep(args []string) error {
	fs := flag.NewFlagSet("run", flag.ContinueOnError)
	seed := fs.Uint64("seed", 1, "")
	groups := fs.Int("groups", 0, "")
	meetings := fs.Int("meetings", 0, "")
	policy := fs.String("policy", "none", "")
	format := fs.String("format", "text", "")
	summary := fs.Bool("summary", false, "")
	language := fs.String("lang", "", "")
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
	s, err := p.scenarioIn("run", rest[0], *language)
	if err != nil {
		return err
	}
	job := &sweepJob{scenario: s, set: newScenarioSet(s), plan: s.Plan(*seed), seed: *seed, groups: *groups, named: *policy}
	job.plan.Set = job.set.Setup
	if err := job.shorten(fs, *meetings); err != nil {
		return err
	}
	if *summary {
		return p.summary(job)
	}
	if job.policy, err = policyNamed(*policy, s); err != nil {
		return err
	}
	return write(p.out, job)
}

// shorten leaves out meetings at the end, where that is asked for.
func (j *sweepJob) shorten(fs *flag.FlagSet, meetings int) error {
	given, most := false, max(1, j.plan.Meetings)
	fs.Visit(func(f *flag.Flag) { given = given || f.Name == "meetings" })
	if !given {
		return nil
	}
	if meetings < 1 || meetings > most {
		return wrong("run", "--meetings is from 1 to %d in this scenario, not %d", most, meetings)
	}
	j.plan.Meetings = meetings
	return nil
}

// policyNamed makes policies: by name, or from a file of commands at turns.
func policyNamed(name string, s *scenarios.Scenario) (func() sweep.Policy, error) {
	if _, ok := sweep.New(name); ok {
		return func() sweep.Policy { p, _ := sweep.New(name); return p }, nil
	}
	text, err := os.ReadFile(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("run: unknown policy %q, and there is no such file (%s)", name,
			remedy(name, sweep.Names, "known: "+strings.Join(sweep.Names, ", ")+"; see groundrules help policies"))
	case err != nil:
		return nil, fmt.Errorf("run: the policy %s cannot be read: %w (name a file; see groundrules help policies)", name, plainer(err))
	}
	script, err := s.Script(name, text)
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
		sweep.Each(&j.plan, j.policy, j.seed+uint64(done), n, 0, func(i int, p *sweep.Play) {
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
		low, high, turns, left := start, start, 0, 0
		for p.Next() {
			low, high = min(low, p.Reading.Cohesion), max(high, p.Reading.Cohesion)
			if p.Turn.Number > 0 {
				turns++
			}
			if p.Interval != nil {
				left += len(p.Interval.Left)
			}
		}
		fmt.Fprintf(b, "group %d  seed %d  %d turns  cohesion %.0f at the start, %.0f at the end, %.0f to %.0f between",
			group, p.Group.Seed, turns, start, p.Reading.Cohesion, low, high)
		if j.plan.Meetings > 1 {
			fmt.Fprintf(b, "  %d dropped out", left)
		}
		if p.Danger != nil {
			b.WriteString("  ended where somebody spoke of danger")
		}
		b.WriteByte('\n')
	})
}

// writeTranscript shows one practice turn by turn, in words.
func writeTranscript(w io.Writer, j *sweepJob) error {
	p := sweep.Begin(&j.plan, j.seed, j.policy)
	start, turns, told := p.Opening.Cohesion, 0, term.NewTranscript(j.scenario, width(w))
	for p.Next() {
		b := j.beat(p)
		if b.Turn.Number > 0 {
			turns++
		}
		if _, err := io.WriteString(w, told.Beat(&b)); err != nil {
			return err
		}
	}
	if p.Danger != nil {
		fmt.Fprintln(w, "Somebody spoke of danger: the run ends here.")
	}
	_, err := fmt.Fprintf(w, "%s, seed %d, policy %s: %d turns; cohesion %.0f at the start, %.0f at the end\n",
		j.scenario.Title, j.seed, j.named, turns, start, p.Reading.Cohesion)
	return err
}

// wording is the words in which something is said. A policy has no words of its own; as a
// trainee would, it says a thing again in other words. A file says in which.
func (j *sweepJob) wording(say sim.Say) int8 {
	if !slices.Contains(sweep.Names, j.named) {
		return say.Wording
	}
	k := sim.Say{Intervention: say.Intervention, Delivery: say.Delivery}
	if j.said == nil {
		j.said = map[sim.Say]int8{}
	}
	n := j.said[k]
	j.said[k] = (n + 1) % wordings
	return n
}

// wordings is a number of which 1, 2, 3 and 4 are parts, so that in turn all come up.
const wordings = 12

// beat is the latest step of a run, told as a practice would have it.
func (j *sweepJob) beat(p *sweep.Play) session.Beat {
	b := session.Beat{Turn: p.Turn, Reading: p.Reading, Interval: p.Interval}
	if p.Interval != nil {
		b.Command.Kind = session.Onward
	}
	if p.Turn.Number == 0 {
		b.Turn.Meeting, b.Turn.Minute = p.Group.Meeting, p.Group.Minute
	}
	if p.Danger != nil {
		b.Danger, b.Turn.Speaker, b.Line.Text = true, p.Danger.Who, p.Danger.Words
		return b
	}
	if p.Event != nil {
		b.Event = p.Event.ID
		if herald, ok := j.plan.Teller.(session.Herald); ok {
			herald.Happened(b.Event)
		}
	}
	if p.Turn.Number > 0 && j.plan.Teller != nil {
		turn := p.Turn
		turn.Say.Wording = j.wording(turn.Say)
		b.Line = j.plan.Teller.Tell(j.plan.Set, &p.Group, &turn)
	}
	if p.Event != nil {
		b.Line.Text = cmp.Or(p.Event.Text, b.Line.Text)
		b.Line.Sight = cmp.Or(p.Event.Sight, b.Line.Sight)
	}
	return b
}
