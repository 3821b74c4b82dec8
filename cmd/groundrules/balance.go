package main

import (
	"flag"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"time"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
)

// balance is the command balance: what each policy and each intervention comes to.
func (p *program) balance(args []string) error {
	fs := flag.NewFlagSet("balance", flag.ContinueOnError)
	seed := fs.Uint64("seed", 1, "")
	within := fs.Int("within", 20, "")
	half := fs.Float64("points", 2, "")
	workers := fs.Int("workers", 0, "")
	format := fs.String("format", "text", "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	switch {
	case len(rest) != 1:
		return wrong("balance", "one scenario is wanted, not %d", len(rest))
	case *within < 1 || *within > 3600:
		return wrong("balance", "--within is from 1 to 3600 seconds, not %d", *within)
	case !(*half >= .1 && *half <= 50):
		return wrong("balance", "--points is from 0.1 to 50, not %v", *half)
	case *workers < 0 || *workers > mostWorkers:
		return wrong("balance", "--workers is from 0, one a core, to %d, not %d", mostWorkers, *workers)
	case *format != "text" && *format != "json":
		return wrong("balance", "unknown format %q: text or json", *format)
	}
	s, err := p.scenario(rest[0])
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	bar := newBar(p.err)
	got := trial.Weigh(ctx, s, trial.Weighing{
		Seed: *seed, Workers: *workers, Half: *half, Within: time.Duration(*within) * time.Second, Progress: bar.show,
	})
	bar.clear()
	if *format == "json" {
		return writeIndented(p.out, got)
	}
	writeBalance(p.out, s, &got)
	return nil
}

// writeBalance shows it as tables and sentences.
func writeBalance(w io.Writer, s *scenarios.Scenario, b *trial.Balance) {
	fmt.Fprintf(w, "%s, in %.1f s\n", s.Title, b.Took.Seconds())
	if b.Objectives > 0 {
		fmt.Fprintf(w, "Points are the share of the %s that were met, in percent.\n", plural(b.Objectives, "objective"))
	} else {
		fmt.Fprintln(w, "There are no objectives: points are shown cohesion as it ended.")
	}
	fmt.Fprintln(w, "gain: points more than the same groups with nobody saying anything. ± is half of a 95% interval.")
	if ended, all := b.Endangered(); ended > 0 {
		fmt.Fprintf(w, "In %s of the practices somebody speaks of danger. They end there, and count as they stood then.\n", part(ended, all))
	}
	arms := slices.Clone(b.Arms)
	slices.SortStableFunc(arms, func(x, y trial.Arm) int {
		switch {
		case x.Intervention != y.Intervention:
			return order(x.Intervention) - order(y.Intervention)
		case x.Points.Value > y.Points.Value:
			return -1
		case x.Points.Value < y.Points.Value:
			return 1
		}
		return 0
	})
	title := "policy"
	for k := range arms {
		a := &arms[k]
		if k == 0 || a.Intervention != arms[k-1].Intervention {
			if a.Intervention {
				title = "only this, gently"
			}
			fmt.Fprintf(w, "\n%-20s %7s %12s %12s %9s %7s %8s %6s\n", title, "groups", "points", "gain", "cohesion", "safety", "benefit", "said")
		}
		if a.Groups == 0 {
			fmt.Fprintf(w, "%-20s %7s %12s\n", short(a.Name, 20), "-", "no time")
			continue
		}
		fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("%-20s %7d %12s %12s %9.1f %7.2f %8.2f %6.1f  %s", short(a.Name, 20), a.Groups,
			spread(a.Points), spread(a.Gain), a.Cohesion.Value, a.Safety.Value, a.Benefit.Value, a.Said.Value, a.Remark), " "))
	}
	writeMet(w, s, b)
	writeLuck(w, b)
	if b.Partial {
		fmt.Fprintf(w, "\nStopped before every interval was within ±%v: give it more time with --within.\n", b.Half)
	}
}

func order(b bool) int {
	if b {
		return 1
	}
	return 0
}

// spread is a mean with its interval.
func spread(m trial.Mean) string {
	if m.N == 0 {
		return "-"
	}
	if math.IsInf(m.Half, 0) {
		return fmt.Sprintf("%.1f", m.Value)
	}
	return fmt.Sprintf("%.1f ±%.1f", m.Value, m.Half)
}

// writeMet shows how often each objective was met under each policy.
func writeMet(w io.Writer, s *scenarios.Scenario, b *trial.Balance) {
	if b.Objectives == 0 {
		return
	}
	head := fmt.Sprintf("\n%-42s", "objective met with")
	for _, a := range b.Arms {
		if !a.Intervention {
			head += fmt.Sprintf(" %8s", a.Name)
		}
	}
	fmt.Fprintln(w, head)
	for k := range b.Objectives {
		row, always, never := fmt.Sprintf("%-42s", short(s.Objectives[k].Text, 42)), true, true
		for _, a := range b.Arms {
			if !a.Intervention {
				row += fmt.Sprintf(" %8s", part(a.Met[k], a.Groups))
				always, never = always && a.Groups > 0 && a.Met[k] == a.Groups, never && a.Groups > 0 && a.Met[k] == 0
			}
		}
		switch {
		case always:
			row += "  always met"
		case never:
			row += "  never met"
		}
		fmt.Fprintln(w, row)
	}
}

// writeLuck shows where differences come from, and how hard it is.
func writeLuck(w io.Writer, b *trial.Balance) {
	fmt.Fprintln(w)
	for _, line := range b.Summary() {
		fmt.Fprintln(w, line)
	}
	l := b.Luck
	if l.Groups > 1 {
		fmt.Fprintf(w, "Of the differences in points, %.0f%% come from what the facilitator does, %.0f%% from how the group is on the day,\n"+
			"%.0f%% from what works with one group and not with another, and %.0f%% from chance.\n",
			100*l.Facilitator, 100*l.Group, 100*l.Both, 100*l.Chance)
	}
	h := b.Hardness
	if !h.Known {
		return
	}
	fmt.Fprintf(w, "How hard: the article's advice leaves %.0f of 100 points unmet.", h.Points)
	if h.Nearest != nil {
		fmt.Fprintf(w, " On the ladder, nearest to rung %d, %s (%.0f).\n", h.Nearest.Rung, h.Nearest.Name, h.Nearest.Points)
		fmt.Fprintf(w, "The ladder by the same measure: %s.\n", strings.Join(around(h), ", "))
		return
	}
	fmt.Fprintln(w)
}

// around are the scenarios of the ladder that are a little easier and a little harder.
func around(h trial.Hardness) (words []string) {
	at := slices.IndexFunc(h.Ladder, func(r trial.Rung) bool { return r.Name == h.Nearest.Name })
	for _, r := range h.Ladder[max(0, at-3):min(len(h.Ladder), at+4)] {
		words = append(words, fmt.Sprintf("%s %.0f", r.Name, r.Points))
	}
	return words
}
