package card

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/sim/sweep"
)

// frozenName is the mechanism whose loss says whether a clock drives the model.
const frozenName = "dependency"

func (c *Card) spreads() Section {
	t := &Table{Head: []string{"members", "meeting", "groups", "cohesion", "Gini of turns", "mean trust"}, Figures: []int{0, 1, 2}}
	three := func(form string, x [3]float64) string {
		return fmt.Sprintf(form+" to "+form+", median "+form, x[0], x[2], x[1])
	}
	for _, s := range c.Measured.Spread {
		t.Rows = append(t.Rows, []string{
			fmt.Sprint(s.Members), fmt.Sprint(s.Meeting), fmt.Sprint(s.Groups),
			three("%.0f", s.Cohesion), three("%.2f", s.Gini), three("%+.2f", s.Trust),
		})
	}
	return Section{Title: "Spread between groups", Blocks: []Block{
		text("Groups of strangers differ. From the tenth to the ninetieth of a hundred groups that nobody facilitates, at the end of a meeting of %d turns; cohesion in points as shown.", 235),
		{Table: t},
	}}
}

// courses are how conflict went over whole lives.
func (c *Card) courses() Section {
	t := &Table{
		Head:    []string{"members", "meetings", "groups", "first", "middle", "last", "own hump", "disagreement at first"},
		Figures: []int{0, 1, 2, 3, 4, 5, 6, 7},
	}
	for _, l := range c.Measured.Lives {
		row := []string{fmt.Sprint(l.Members), fmt.Sprint(l.Meetings), fmt.Sprint(l.Groups)}
		for _, x := range l.Thirds {
			row = append(row, fmt.Sprintf("%.1f%%", 100*x))
		}
		t.Rows = append(t.Rows, append(row, fmt.Sprintf("%.0f%%", 100*l.Hump), fmt.Sprintf("%.1f%%", 100*l.Disagree)))
	}
	return Section{Title: "The course of conflict", Blocks: []Block{
		text("Strangers whom nobody facilitates, from their first meeting to their last: the share of negative acts in each third of their life, in how many groups of a hundred the middle third has at least 1.15 times as many as either other, and the share of disagreement in the first meeting (7.8%% in Bales' laboratory groups)."),
		{Table: t},
	}}
}

// ablations are what each mechanism is there for.
func (c *Card) ablations() Section {
	ours := c.Measured.of(sweep.Ours.Name())
	t := &Table{Head: []string{"without", "middle/first", "middle/last", "breaks"}, Figures: []int{1, 2}}
	t.Rows = append(t.Rows, append([]string{"(nothing)"}, append(ratios(ours), listed(ours.Fails))...))
	for _, o := range c.Measured.Outcomes {
		if o.Without == "" {
			continue
		}
		broken := slices.DeleteFunc(slices.Clone(o.Fails), func(id string) bool { return slices.Contains(ours.Fails, id) })
		t.Rows = append(t.Rows, append([]string{o.Name + ": " + o.Without}, append(ratios(o), listed(broken))...))
	}
	return Section{Title: "Ablations", Blocks: []Block{
		text("One mechanism switched off at a time (groundrules evidence --without NAME): the gated findings of which a figure then leaves its band, beside those that do anyway, and negative acts of the middle third of twelve meetings over those of the first and of the last. A mechanism that breaks nothing is there for what it means, not for what it shows."),
		{Table: t},
	}}
}

// frozen is what is left of the rise and fall of conflict when dependency stays.
func (c *Card) frozen() Section {
	ours, still := c.Measured.of(sweep.Ours.Name()), c.Measured.of(frozenName)
	s := Section{Title: "With dependency frozen"}
	if len(ours.Conflict) < 2 || len(still.Conflict) < 2 {
		s.Blocks = append(s.Blocks, text("Not measured."))
		return s
	}
	s.Blocks = append(s.Blocks,
		text("Dependency on the facilitator falls as members take each other up. Held where it begins, the middle third of twelve meetings has %.2f times the negative acts of the first (otherwise %.2f) and %.2f times those of the last (otherwise %.2f).",
			still.Conflict[0], ours.Conflict[0], still.Conflict[1], ours.Conflict[1]),
		text("So of the rise above the first third %s is left, of the fall to the last third %s.",
			left(still.Conflict[0], ours.Conflict[0]), left(still.Conflict[1], ours.Conflict[1])))
	return s
}

// left is how much of a ratio's distance from 1 is there still, in per cent.
func left(now, before float64) string {
	switch {
	case before <= 1:
		return "nothing that was there"
	case now <= 1:
		return "nothing"
	}
	return fmt.Sprintf("%.0f%%", 100*(now-1)/(before-1))
}

func (c *Card) baselines() Section {
	t := &Table{Head: []string{"model", "idea", "fails"}}
	for _, b := range c.Baselines {
		t.Rows = append(t.Rows, []string{b.Name, b.Idea + " Source: " + b.Source + ".", fmt.Sprintf("%d: %s", len(b.Fails), listed(b.Fails))})
	}
	return Section{Title: "Beside simpler models", Blocks: []Block{
		text("Small complete models of one idea each, held against the same findings (groundrules evidence --baseline NAME). What such a model shows too is no evidence for a larger one."),
		{Table: t},
	}}
}

func ratios(o Outcome) []string {
	if len(o.Conflict) < 2 {
		return []string{"-", "-"}
	}
	return []string{fmt.Sprintf("%.2f", o.Conflict[0]), fmt.Sprintf("%.2f", o.Conflict[1])}
}

func listed(ids []string) string {
	if len(ids) == 0 {
		return "none"
	}
	return strings.Join(ids, ", ")
}
