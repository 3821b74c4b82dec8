package main

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
)

// evenings is said of any two courses beside each other.
const evenings = "These are two evenings of many. What differs between them may be luck as well as choice; what a choice leads to in this model is estimated by groundrules coach."

// comparisonText is a comparison as text.
func comparisonText(c *comparison, width int) string {
	var b strings.Builder
	a, o := c.sides[0], c.sides[1]
	fmt.Fprintf(&b, "%s\nA  %s, seed %d: %s\nB  %s, seed %d: %s\n\n", a.recorded.scenario.Title,
		a.name, a.practice.Seed(), turnsOf(a), o.name, o.practice.Seed(), turnsOf(o))
	b.WriteString(wrapped(c.parting(), width, ""))
	if c.part == len(a.beats) && c.part == len(o.beats) {
		return b.String()
	}
	c.choicesText(&b, width)
	c.readingsText(&b)
	c.outcomesText(&b, width)
	c.membersText(&b)
	b.WriteString("\n" + wrapped(evenings, width, ""))
	return b.String()
}

func turnsOf(s *side) string { return plural(s.debrief.Turns, "turn") }

// parting says where the two part and what each chose there.
func (c *comparison) parting() string {
	a, o := c.sides[0], c.sides[1]
	switch {
	case c.part == len(a.beats) && c.part == len(o.beats):
		return "They are the same from beginning to end."
	case a.practice.Seed() != o.practice.Seed():
		return fmt.Sprintf("They have other luck, %d and %d, and part before the first turn. A %s; B %s.", a.practice.Seed(), o.practice.Seed(), c.chose(0), c.chose(1))
	case c.part == 0:
		return fmt.Sprintf("They part at the first turn. A %s; B %s.", c.chose(0), c.chose(1))
	}
	t := &a.beats[c.part-1].Turn
	where := fmt.Sprintf("minute %.0f", t.Minute)
	if a.recorded.scenario.Meetings > 1 {
		where += fmt.Sprintf(" of meeting %d", t.Meeting)
	}
	return fmt.Sprintf("They share %s and part at %s, with the same people and the same luck. A %s; B %s.", plural(c.part, "beat"), where, c.chose(0), c.chose(1))
}

// choicesText is what each said after that.
func (c *comparison) choicesText(b *strings.Builder, width int) {
	b.WriteString("\nWHAT WAS SAID FROM THERE\n")
	for k, mark := range []string{"A", "B"} {
		list := c.later(k)
		if len(list) == 0 {
			fmt.Fprintf(b, "%s  nothing\n", mark)
		}
		for _, d := range list {
			text := fmt.Sprintf("minute %.0f, turn %d: %s", d.minute, d.turn, c.names.Choice(d.say))
			if c.sides[k].recorded.scenario.Meetings > 1 {
				text = fmt.Sprintf("meeting %d, ", d.meeting) + text
			}
			b.WriteString(mark + "  " + wrapped(text, width-3, "   "))
		}
	}
}

// reads are the readings that are put side by side.
var reads = []struct {
	title string
	form  string
	of    func(*observe.Reading) float64
}{
	{"cohesion", "%.0f", func(r *observe.Reading) float64 { return r.Cohesion }},
	{"tension", "%.2f", func(r *observe.Reading) float64 { return r.Tension }},
	{"evenness", "%.2f", func(r *observe.Reading) float64 { return r.Participation }},
	{"safety", "%.2f", func(r *observe.Reading) float64 { return r.Safety }},
	{"trust", "%.2f", func(r *observe.Reading) float64 { return r.Bond }},
	{"unsaid", "%.2f", func(r *observe.Reading) float64 { return r.HiddenDissent }},
}

// readingsText is the readings at the same minutes.
func (c *comparison) readingsText(b *strings.Builder) {
	b.WriteString("\nAT THE SAME MINUTES (A, B)\nminute")
	for _, r := range reads {
		fmt.Fprintf(b, " %11s", r.title)
	}
	b.WriteByte('\n')
	meeting := 0
	for _, row := range c.minutes {
		if c.sides[0].recorded.scenario.Meetings > 1 && row.meeting != meeting {
			fmt.Fprintf(b, "meeting %d\n", row.meeting)
		}
		meeting = row.meeting
		fmt.Fprintf(b, "%6.1f", row.minute)
		for _, r := range reads {
			text := [2]string{"-", "-"}
			for k := range text {
				if row.read[k] != nil {
					text[k] = fmt.Sprintf(r.form, r.of(row.read[k]))
				}
			}
			fmt.Fprintf(b, " %5s %5s", text[0], text[1])
		}
		b.WriteByte('\n')
	}
	b.WriteString("cohesion 0 to 100; trust (in you) -1 to 1; the others 0 to 1\n")
}

// outcomesText is what became of each objective.
func (c *comparison) outcomesText(b *strings.Builder, width int) {
	all := c.sides[0].debrief.Objectives
	if len(all) == 0 {
		return
	}
	b.WriteString("\nOBJECTIVES\n")
	for i := range all {
		b.WriteString(wrapped(all[i].Objective.Text, width, ""))
		for k, mark := range []string{"A", "B"} {
			b.WriteString("  " + mark + "  " + wrapped(c.sides[k].debrief.Objectives[i].Words, width-5, "     "))
		}
	}
}

// membersText is how it went for each member.
func (c *comparison) membersText(b *strings.Builder) {
	b.WriteString("\nMEMBERS (A, B)\n")
	fmt.Fprintf(b, "%-14s %13s %13s %13s\n", "", "share of talk", "felt safety", "takes home")
	for _, row := range c.members() {
		fmt.Fprintf(b, "%-14s", row.name)
		for _, v := range row.values {
			text := [2]string{"-", "-"}
			for k := range text {
				if row.here[k] {
					text[k] = fmt.Sprintf("%.2f", v[k])
				}
			}
			fmt.Fprintf(b, "  %6s %5s", text[0], text[1])
		}
		b.WriteByte('\n')
	}
}

// memberRow is one member in both: share of the turns, felt safety and benefit as each
// was left.
type memberRow struct {
	id     sim.ID
	name   string
	here   [2]bool // there in one or the other, and not one who spoke of danger
	values [3][2]float64
}

func (c *comparison) members() (rows []memberRow) {
	for i := range c.sides[0].recorded.scenario.Members {
		row := memberRow{id: sim.ID(i + 1), name: c.names.Members[i+1].Name}
		for k, s := range c.sides {
			m := memberOf(s.debrief.Members, row.id)
			if m == nil || m.SpokeOfDanger {
				continue
			}
			g := &s.group.Members[row.id]
			row.here[k] = true
			for v, x := range [...]float64{m.Share, g.Safety, g.Benefit} {
				row.values[v][k] = x
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func memberOf(list []debrief.Member, id sim.ID) *debrief.Member {
	for i := range list {
		if list[i].ID == id {
			return &list[i]
		}
	}
	return nil
}
