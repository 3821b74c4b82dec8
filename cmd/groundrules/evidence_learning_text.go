package main

import (
	"fmt"
	"strings"

	"groundrules/scenarios/evidence/learning"
)

// learningText is what was measured of simulated trainees as text.
func learningText(r *learning.Report, width int) string {
	var b strings.Builder
	say := func(form string, args ...any) { b.WriteString(wrapped(fmt.Sprintf(form, args...), width, "")) }
	say("%s", r.About)
	if r.Partial {
		say("Partial: %d of %d trainees were through all arms.", r.Trainees, r.Asked)
	}
	if r.Trainees == 0 {
		return b.String()
	}
	b.WriteByte('\n')
	say("%s, each in three arms, practised %s: %s. Reviews had %d rollouts a decision. Then, learning no more, they played %d scenarios that nobody had practised, %s of each. Seed %d.",
		plural(r.Trainees, "trainee"), times(r), strings.Join(r.Practised, ", "), r.Rollouts, len(r.Unseen), plural(r.Groups, "group"), r.Seed)
	say("The score is beside the same groups in which nobody says anything: 0 is no better than that. Four parts count a quarter each: objectives met, what members take home, felt safety, cohesion. In each, 1 is one objective of four, or what goes with ten points of cohesion.")

	armsText(&b, r)
	betweenText(&b, r)
	partsText(&b, r)
	unseenText(&b, r)
	shiftsText(&b, r, width)

	b.WriteByte('\n')
	say("d is in standard deviations between trainees, each measured in all these meetings: before practice, and between arms after it. How far trainees differ was assumed, so that the size of d is too; the score is not. “Of one meeting” is in standard deviations between single meetings of a scenario, as though each trainee had been measured in one. Intervals are over trainees, by resampling them.")
	b.WriteByte('\n')
	for _, c := range learning.Caveats {
		say("%s", c)
	}
	say("%s", learning.Anchor)
	return b.String()
}

// times is how often each practised, and what.
func times(r *learning.Report) string {
	n := plural(len(r.Practised), "scenario")
	if r.Practices == len(r.Practised) {
		return n + " once"
	}
	return plural(r.Practices, "time") + ", " + n + " in turn"
}

// spanned is an estimate with its interval.
func spanned(e learning.Estimate) string {
	if !e.Known() {
		return fmt.Sprintf("%7s  %-16s", figure(e.Value), "")
	}
	if !e.Bounded() {
		return fmt.Sprintf("%7s  %-16s", figure(e.Value), "too few to say")
	}
	return fmt.Sprintf("%7s  %-16s", figure(e.Value), fmt.Sprintf("%+.2f to %+.2f", e.Low, e.High))
}

func figure(x float64) string {
	if x != x {
		return "unknown"
	}
	return fmt.Sprintf("%+.2f", x)
}

func line(b *strings.Builder, form string, args ...any) {
	b.WriteString(strings.TrimRight(fmt.Sprintf(form, args...), " ") + "\n")
}

func armsText(b *strings.Builder, r *learning.Report) {
	line(b, "\n%-16s %7s %7s  %7s  %-16s %7s  %s", "SCORE", "before", "after", "change", "95% interval", "d", "95% interval")
	for _, a := range r.Arms {
		line(b, "%-16s %+7.2f %+7.2f  %s %s", a.Arm, r.Before.Score, a.After.Score, spanned(a.Change), spanned(a.D))
		line(b, "%-16s %7s %7s  %7s  %-16s %s", "", "", "", "", "of one meeting", spanned(a.Once))
	}
}

func betweenText(b *strings.Builder, r *learning.Report) {
	line(b, "\n%-32s  %7s  %-16s %7s  %s", "AFTER PRACTICE", "by", "95% interval", "d", "95% interval")
	for _, c := range r.Between {
		line(b, "%-32s  %s %s", c.Arm+", "+c.Beside, spanned(c.Difference), spanned(c.D))
		line(b, "%-32s  %7s  %-16s %s", "", "", "of one meeting", spanned(c.Once))
	}
}

// partsText is what the score is made of, and how policies do.
func partsText(b *strings.Builder, r *learning.Report) {
	line(b, "\n%-16s %7s %10s %8s %8s %9s %9s", "PARTS", "score", "objectives", "benefit", "safety", "cohesion", "own words")
	row := func(name string, m *learning.Marks) {
		line(b, "%-16s %+7.2f %+9.0f%% %+8.3f %+8.3f %+9.1f %8.0f%%", name, m.Score, 100*m.Objectives, m.Benefit, m.Safety, m.Cohesion, 100*m.Talk)
	}
	row("before", &r.Before)
	for i := range r.Arms {
		row(r.Arms[i].Arm, &r.Arms[i].After)
	}
	for i := range r.Policies {
		row("policy "+r.Policies[i].Name, &r.Policies[i].Marks)
	}
}

func unseenText(b *strings.Builder, r *learning.Report) {
	line(b, "\n%-20s %7s %7s %9s %7s  %s", "SCORE IN EACH", "before", "alone", "outcomes", "review", "d of review beside alone, 95%")
	for _, u := range r.Unseen {
		line(b, "%-20s %+7.2f %+7.2f %+9.2f %+7.2f  %s", u.Name, u.Before, u.After[learning.Alone], u.After[learning.Outcomes], u.After[learning.Reviewed], spanned(u.D))
	}
}

// shiftsText is what is said more and less often.
func shiftsText(b *strings.Builder, r *learning.Report, width int) {
	b.WriteString("\nWHAT IS SAID, AFTER RATHER THAN BEFORE (share of all that is said)\n")
	list := func(all []learning.Shift) string {
		var out []string
		for _, s := range all {
			out = append(out, fmt.Sprintf("%s %.0f%% rather than %.0f%%", s.ID, 100*s.After, 100*s.Before))
		}
		if len(out) == 0 {
			return "nothing"
		}
		return strings.Join(out, ", ")
	}
	for _, a := range r.Arms {
		b.WriteString(wrapped(fmt.Sprintf("%s: more %s; less %s.", a.Arm, list(a.More), list(a.Less)), width, "  "))
	}
}
