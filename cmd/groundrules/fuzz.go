package main

import (
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
)

// fuzz is the command fuzz: random and greedy play, and what of a scenario it reaches.
func (p *program) fuzz(args []string) error {
	fs := flag.NewFlagSet("fuzz", flag.ContinueOnError)
	runs := fs.Int("runs", 2000, "")
	seed := fs.Uint64("seed", 1, "")
	workers := fs.Int("workers", 0, "")
	format := fs.String("format", "text", "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	switch {
	case len(rest) != 1:
		return wrong("fuzz", "one scenario is wanted, not %d", len(rest))
	case *runs < 1 || *runs > mostGroups:
		return wrong("fuzz", "--runs is from 1 to %d, not %d", mostGroups, *runs)
	case *workers < 0 || *workers > mostWorkers:
		return wrong("fuzz", "--workers is from 0, one a core, to %d, not %d", mostWorkers, *workers)
	case *format != "text" && *format != "json":
		return wrong("fuzz", "unknown format %q: text or json", *format)
	}
	s, err := p.scenario(rest[0])
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	bar := newBar(p.err)
	got := trial.Explore(ctx, s, trial.Search{Groups: *runs, Seed: *seed, Workers: *workers, Progress: bar.show})
	bar.clear()
	if *format == "json" {
		return writeIndented(p.out, got)
	}
	writeReached(p.out, s, &got)
	return nil
}

// mostWorkers is how many workers a command takes.
const mostWorkers = 1024

// interruptible is a context that ends with Ctrl-C: what is done by then is shown.
func interruptible() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

// writeIndented writes a value as JSON for people and programs.
func writeIndented(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// writeReached shows what came up, how often, and what never did.
func writeReached(w io.Writer, s *scenarios.Scenario, r *trial.Reached) {
	fmt.Fprintf(w, "%s: %s, facilitated at random and, each fourth, greedily\n", s.Title, plural(r.Groups, "group"))
	if r.Groups < r.Asked {
		fmt.Fprintf(w, "Stopped after %d of %s.\n", r.Groups, plural(r.Asked, "group"))
	}
	fmt.Fprintf(w, "%s, %s, in %.1f s\n\n", plural(r.Meetings, "meeting"), plural(r.Turns, "turn"), r.Took.Seconds())
	fmt.Fprintf(w, "Ended: %s as planned, %s where somebody spoke of danger, %s because nobody came any more\n",
		part(r.Over, r.Groups), part(r.Danger, r.Groups), part(r.Emptied, r.Groups))
	writeCounts(w, "Events", "groups", r.Events, r.Groups)
	writeCounts(w, "Interventions", "groups", r.Interventions, r.Groups)
	writeCounts(w, "Objectives", "met in", r.Objectives, r.Groups)
	writeSpeakers(w, s, r)
	if r.Said > 0 {
		came := 0
		for _, c := range r.Lines {
			came += min(1, c.Groups)
		}
		fmt.Fprintf(w, "\nIn %s that were told, %d of your %s came up; of %s, %s said again what the meeting had heard.\n",
			plural(r.Told, "group"), came, plural(len(r.Lines), "line"), plural(r.Said, "turn"), part(r.Worn, r.Said))
	}
	writeNever(w, s, r)
}

// writeSpeakers shows whose lines came up, and in how many of the groups that were told.
func writeSpeakers(w io.Writer, s *scenarios.Scenario, r *trial.Reached) {
	if r.Told == 0 || len(r.Lines) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%-40s %9s %9s %11s\n", "Your lines", "there are", "came up", "in a group")
	row := func(name, who string) {
		all, came, times := 0, 0, 0
		for k := range r.Lines {
			if s.Lines[k].Who == who {
				all, came, times = all+1, came+min(1, r.Lines[k].Groups), times+r.Lines[k].Groups
			}
		}
		if all > 0 {
			fmt.Fprintf(w, "%-40s %9d %9d %11.1f\n", short(name, 40), all, came, float64(times)/float64(r.Told))
		}
	}
	for i := range s.Members {
		row(s.Members[i].Name, s.Members[i].ID)
	}
	row("anybody", "")
}

// writeCounts shows a table of counts.
func writeCounts(w io.Writer, title, head string, list []trial.Count, groups int) {
	if len(list) == 0 {
		return
	}
	times, back := "", "" // headings, of columns that there are
	for _, c := range list {
		if c.Times > 0 {
			times = "times"
		}
		if c.Backfired > 0 {
			back = "backfired"
		}
	}
	fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("\n%-40s %9s %9s %11s", title, head, times, back), " "))
	for _, c := range list {
		times, back := "", ""
		if c.Times > 0 {
			times = fmt.Sprint(c.Times)
		}
		if c.Backfired > 0 {
			back = part(c.Backfired, c.Times)
		}
		fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("%-40s %9s %9s %11s", short(c.ID, 40), part(c.Groups, groups), times, back), " "))
	}
}

// mostNever is how many things that never came up are shown.
const mostNever = 25

// writeNever says what never came up.
func writeNever(w io.Writer, s *scenarios.Scenario, r *trial.Reached) {
	var never []string
	for _, kind := range []struct {
		name string
		list []trial.Count
	}{{"event", r.Events}, {"intervention", r.Interventions}, {"objective", r.Objectives}} {
		for _, c := range kind.list {
			if c.Groups == 0 {
				never = append(never, kind.name+" "+c.ID)
			}
		}
	}
	at := s.Whereabouts("line")
	for k, c := range r.Lines {
		if c.Groups == 0 && k < len(at) {
			l := &s.Lines[k]
			never = append(never, fmt.Sprintf("your line in line %d of the file: %s", at[k], short(cmp.Or(l.Text, l.Sight), 50)))
		}
	}
	if len(never) == 0 {
		fmt.Fprintln(w, "\nEverything came up.")
		return
	}
	fmt.Fprintf(w, "\nNever came up:\n")
	for k, n := range never {
		if k == mostNever {
			fmt.Fprintf(w, "  and %d more (--format json lists them all)\n", len(never)-k)
			break
		}
		fmt.Fprintln(w, "  "+n)
	}
}

// part is a share in percent; of very few it says so.
func part(n, of int) string {
	x := 100 * float64(n) / float64(max(1, of))
	switch {
	case n > 0 && x < .05:
		return "<0.1%"
	case n < of && x > 99.95:
		return ">99.9%"
	}
	return fmt.Sprintf("%.1f%%", x)
}

// short cuts a text to so many characters.
func short(s string, most int) string {
	r := []rune(s)
	if len(r) <= most {
		return s
	}
	return string(r[:most-1]) + "…"
}
