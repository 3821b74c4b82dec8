package main

import (
	"fmt"

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
	fmt.Fprintf(p.out, "%s: %s from %d on, in points of shown cohesion\n\n", j.scenario.Title, plural(j.groups, "seed"), j.seed)
	fmt.Fprintf(p.out, "%-10s %6s %6s %6s %6s %6s %9s %9s\n", "policy", "start", "range", "p10", "end", "p90", "negative", "spoke")
	ends := map[string]float64{}
	var widest, apart float64
	for _, name := range names {
		policy, err := policyNamed(name, j.scenario)
		if err != nil {
			return err
		}
		c := sweep.Courses(j.set.Setup, policy, j.seed, j.groups, 0)
		end := func(c sweep.Course) float64 { return c.End }
		moved := sweep.Quantile(c, .5, sweep.Course.Range)
		low, mid, high := sweep.Quantile(c, .1, end), sweep.Quantile(c, .5, end), sweep.Quantile(c, .9, end)
		ends[name] = mid
		if name == "none" {
			widest, apart = moved, high-low
		}
		fmt.Fprintf(p.out, "%-10s %6.1f %6.1f %6.1f %6.1f %6.1f %8.1f%% %8.1f%%\n", name,
			sweep.Quantile(c, .5, func(c sweep.Course) float64 { return c.Start }), moved, low, mid, high,
			100*sweep.Mean(c, func(c sweep.Course) float64 { return c.Negative }),
			100*sweep.Mean(c, func(c sweep.Course) float64 { return c.Spoke }))
	}
	fmt.Fprintf(p.out, "\nWithin a practice without a facilitator's word the median range is %.1f points (at least 15 can be seen).\n", widest)
	fmt.Fprintf(p.out, "At the end the tenth and the ninetieth of a hundred groups are %.1f apart (at least 20).\n", apart)
	fmt.Fprintf(p.out, "The article's advice and smothering end %.1f apart in the median (at least 15).\n", ends["article"]-ends["smother"])
	return nil
}
