package main

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/sweep"
)

// summaryGroups is how many seeds a summary takes unless told otherwise.
const summaryGroups = 200

// summary shows how far cohesion moves under each policy, and whether that is far
// enough to be seen.
func (p *program) summary(j *sweepJob) error {
	names := sweep.Names
	if _, ok := sweep.New(j.named); !ok {
		names = append(append([]string{}, names...), j.named)
	}
	fmt.Fprintf(p.out, "%s: %s from %d on, %s each, in points of shown cohesion\n\n", j.scenario.Title,
		plural(j.groups, "seed"), j.seed, plural(max(1, j.plan.Meetings), "meeting"))
	fmt.Fprintf(p.out, "%-10s %6s %6s %6s %6s %6s %9s %9s %6s\n", "policy", "start", "range", "p10", "end", "p90", "negative", "spoke", "left")
	ends := map[string]float64{}
	var also []string
	var widest float64
	apart := map[string]float64{}
	for _, name := range names {
		policy, err := policyNamed(name, j.scenario)
		if err != nil {
			return err
		}
		c := sweep.Courses(&j.plan, policy, j.seed, j.groups, 0)
		end := func(c sweep.Course) float64 { return c.End }
		moved := sweep.Quantile(c, .5, sweep.Course.Range)
		low, mid, high := sweep.Quantile(c, .1, end), sweep.Quantile(c, .5, end), sweep.Quantile(c, .9, end)
		ends[name] = mid
		apart[name] = high - low
		if name == "article" {
			widest = moved
		}
		fmt.Fprintf(p.out, "%-10s %6.1f %6.1f %6.1f %6.1f %6.1f %8.1f%% %8.1f%% %6.2f\n", name,
			sweep.Quantile(c, .5, func(c sweep.Course) float64 { return c.Start }), moved, low, mid, high,
			100*sweep.Mean(c, func(c sweep.Course) float64 { return c.Negative }),
			100*sweep.Mean(c, func(c sweep.Course) float64 { return c.Spoke }),
			sweep.Mean(c, func(c sweep.Course) float64 { return float64(c.Left) }))
		also = append(also, j.alsoSeen(name, c))
	}
	fmt.Fprintf(p.out, "\n%-10s %11s %11s %9s %11s %9s %8s %6s\n%s", "policy", "domination", "withdrawal", "conflict", "groupthink", "came", "quality", "ideas",
		strings.Join(also, ""))
	fmt.Fprintf(p.out, "\nWithin a practice that follows the article the median range is %.1f points (at least 15).\n", widest)
	fmt.Fprintf(p.out, "At the end the tenth and the ninetieth of a hundred such groups are %.1f apart (at least 20), of those left to themselves %.1f.\n", apart["article"], apart["none"])
	fmt.Fprintf(p.out, "The article's advice and smothering end %.1f apart in the median (at least 15).\n", ends["article"]-ends["smother"])
	return p.effects(j)
}

// alsoSeen is a row of what else there was under a policy: in how many groups of a
// hundred each challenge came up, how many of those who belonged to the group came to
// its meetings, and the quality of decisions and the ideas where these are the task.
func (j *sweepJob) alsoSeen(name string, all []sweep.Course) string {
	row := fmt.Sprintf("%-10s", name)
	for kind, width := range challengeColumns {
		row += fmt.Sprintf(" %*.0f%%", width, 100*sweep.Mean(all, func(c sweep.Course) float64 { return one(c.Seen[kind+1]) }))
	}
	missed := sweep.Mean(all, func(c sweep.Course) float64 { return float64(c.Missed) / float64(max(1, c.Belonged)) })
	row += fmt.Sprintf(" %8.1f%%", 100*(1-missed))
	var decided []sweep.Course
	for _, c := range all {
		if c.Decided && (j.set.Task || len(j.set.items) > 0) {
			decided = append(decided, c)
		}
	}
	quality, ideas := "-", "-"
	if len(decided) > 0 {
		quality = fmt.Sprintf("%.2f", sweep.Mean(decided, func(c sweep.Course) float64 { return c.Quality }))
	}
	if j.set.Ideas {
		ideas = fmt.Sprintf("%.1f", sweep.Mean(all, func(c sweep.Course) float64 { return float64(c.Ideas) }))
	}
	return row + fmt.Sprintf(" %8s %6s\n", quality, ideas)
}

// challengeColumns are the widths of the columns of challenges, in the order of their kinds.
var challengeColumns = [...]int{10, 10, 8, 10}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// effects shows what each intervention did to what it is meant to move, where the
// article's advice says it and it fits; where that never says it, where it seems to do
// good by itself.
func (p *program) effects(j *sweepJob) error {
	policy, err := policyNamed("article", j.scenario)
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "\nWhat each does to what it is meant to move, in the twenty turns after it, beside the same group without it:\n\n")
	fmt.Fprintf(p.out, "%-20s %6s %8s %8s %8s %7s  %s\n", "intervention", "times", "with", "without", "change", "error", "of")
	all := sweep.Effects(&j.plan, policy, j.seed, j.groups, 0)
	for k := range all {
		e := all[k]
		if e.N == 0 {
			only := func() sweep.Policy { return sweep.Only(k+1, sim.Gentle) }
			e = sweep.Effects(&j.plan, only, j.seed, (j.groups+3)/4, 0)[k]
		}
		if e.N == 0 {
			fmt.Fprintf(p.out, "%-20s %6d %8s %8s %8s %7s  %s\n", e.ID, 0, "-", "-", "-", "-", e.Target)
			continue
		}
		fmt.Fprintf(p.out, "%-20s %6d %8.3f %8.3f %+8.3f %7s  %s\n", e.ID, e.N, e.With, e.Without, e.Difference(), errorOf(e), e.Target)
	}
	return nil
}

// errorOf is the standard error of an effect, which one use alone does not have.
func errorOf(e sweep.Effect) string {
	if e.N < 2 {
		return "-"
	}
	return fmt.Sprintf("%.3f", e.Error)
}
