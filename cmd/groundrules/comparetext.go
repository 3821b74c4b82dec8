package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
)

// evenings is said of any two courses beside each other.
func evenings() string {
	return words.Say("These are two evenings of many. What differs between them may be luck as well as choice; what a choice leads to in this model is estimated by {command}.", "groundrules coach")
}

// sides are what the two are called.
var sides = [2]string{"A", "B"}

// comparisonText is a comparison as text.
func comparisonText(c *comparison, width int) string {
	var b strings.Builder
	a, o := c.sides[0], c.sides[1]
	fmt.Fprintf(&b, "%s\n%s  %s\n%s  %s\n\n", a.recorded.scenario.Title, sides[0], a.headed(), sides[1], o.headed())
	b.WriteString(wrapped(c.parting(), width, ""))
	if c.part == len(a.beats) && c.part == len(o.beats) {
		return b.String()
	}
	c.choicesText(&b, width)
	c.readingsText(&b)
	c.outcomesText(&b, width)
	c.membersText(&b)
	b.WriteString("\n" + wrapped(evenings(), width, ""))
	return b.String()
}

// headed says which practice a side is.
func (s *side) headed() string {
	return words.Say("{file}, seed {seed}: {turns}", s.name, s.practice.Seed(), words.Count(s.debrief.Turns, "1 turn", "{n} turns"))
}

// parting says where the two part and what each chose there.
func (c *comparison) parting() string {
	a, o := c.sides[0], c.sides[1]
	switch {
	case c.part == len(a.beats) && c.part == len(o.beats):
		return words.Text("They are the same from beginning to end.")
	case a.practice.Seed() != o.practice.Seed():
		return words.Say("They have other luck, {seed} and {other}, and part before the first turn. {a} {did}; {b} {instead}.", a.practice.Seed(), o.practice.Seed(), sides[0], c.chose(0), sides[1], c.chose(1))
	case c.part == 0:
		return words.Say("They part at the first turn. {a} {did}; {b} {instead}.", sides[0], c.chose(0), sides[1], c.chose(1))
	}
	t := &a.beats[c.part-1].Turn
	minute := fmt.Sprintf("%.0f", t.Minute)
	when := words.Say("minute {m}", minute)
	if a.recorded.scenario.Meetings > 1 {
		when = words.Say("minute {m} of meeting {k}", minute, t.Meeting)
	}
	return words.Say("They share {beats} and part at {when}, with the same people and the same luck. {a} {did}; {b} {instead}.",
		words.Count(c.part, "1 beat", "{n} beats"), when, sides[0], c.chose(0), sides[1], c.chose(1))
}

// choicesText is what each said after that.
func (c *comparison) choicesText(b *strings.Builder, width int) {
	fmt.Fprintf(b, "\n%s\n", words.Text("WHAT WAS SAID FROM THERE"))
	for k, mark := range sides {
		list := c.later(k)
		if len(list) == 0 {
			fmt.Fprintf(b, "%s  %s\n", mark, words.Text("nothing"))
		}
		for _, d := range list {
			minute, choice := fmt.Sprintf("%.0f", d.minute), c.names.Choice(d.say)
			text := words.Say("minute {m}, turn {n}: {what}", minute, d.turn, choice)
			if c.sides[k].recorded.scenario.Meetings > 1 {
				text = words.Say("meeting {k}, minute {m}, turn {n}: {what}", d.meeting, minute, d.turn, choice)
			}
			b.WriteString(mark + "  " + wrapped(text, width-3, "   "))
		}
	}
}

// reads are the readings that are put side by side, with how many decimals.
var reads = []struct {
	title    string
	decimals int
	of       func(*observe.Reading) float64
}{
	{"cohesion", 0, func(r *observe.Reading) float64 { return r.Cohesion }},
	{"tension", 2, func(r *observe.Reading) float64 { return r.Tension }},
	{"evenness", 2, func(r *observe.Reading) float64 { return r.Participation }},
	{"safety", 2, func(r *observe.Reading) float64 { return r.Safety }},
	{"trust", 2, func(r *observe.Reading) float64 { return r.Bond }},
	{"unsaid", 2, func(r *observe.Reading) float64 { return r.HiddenDissent }},
}

// pair is a column for two figures, at least as wide as one is in English.
type pair struct {
	title       string
	least, last int // columns of both together, and of the second
}

func (p pair) width() int { return max(p.least, utf8.RuneCountInString(p.title)) }

func (p pair) head() string { return fmt.Sprintf(" %*s", p.width(), p.title) }

func (p pair) cell(a, b string) string {
	return fmt.Sprintf(" %*s %*s", p.width()-p.last-1, a, p.last, b)
}

// readingsText is the readings at the same minutes.
func (c *comparison) readingsText(b *strings.Builder) {
	minute := words.Text("minute")
	fmt.Fprintf(b, "\n%s\n%s", words.Say("AT THE SAME MINUTES ({a}, {b})", sides[0], sides[1]), minute)
	columns := make([]pair, len(reads))
	for k, r := range reads {
		columns[k] = pair{words.As("reading", r.title), 11, 5}
		b.WriteString(columns[k].head())
	}
	b.WriteByte('\n')
	meeting := 0
	for _, row := range c.minutes {
		if c.sides[0].recorded.scenario.Meetings > 1 && row.meeting != meeting {
			b.WriteString(words.Say("meeting {k}", row.meeting) + "\n")
		}
		meeting = row.meeting
		fmt.Fprintf(b, "%*s", utf8.RuneCountInString(minute), words.Decimal(row.minute, 1))
		for i, r := range reads {
			text := [2]string{"-", "-"}
			for k := range text {
				if row.read[k] != nil {
					text[k] = words.Decimal(r.of(row.read[k]), r.decimals)
				}
			}
			b.WriteString(columns[i].cell(text[0], text[1]))
		}
		b.WriteByte('\n')
	}
	b.WriteString(words.Text("cohesion 0 to 100; trust (in you) -1 to 1; the others 0 to 1") + "\n")
}

// outcomesText is what became of each objective.
func (c *comparison) outcomesText(b *strings.Builder, width int) {
	all := c.sides[0].debrief.Objectives
	if len(all) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", words.Text("OBJECTIVES"))
	for i := range all {
		b.WriteString(wrapped(all[i].Objective.Text, width, ""))
		for k, mark := range sides {
			b.WriteString("  " + mark + "  " + wrapped(c.sides[k].debrief.Objectives[i].Words, width-5, "     "))
		}
	}
}

// membersText is how it went for each member.
func (c *comparison) membersText(b *strings.Builder) {
	columns := [...]pair{{words.Text("share of talk"), 13, 5}, {words.Text("felt safety"), 13, 5}, {words.Text("takes home"), 13, 5}}
	fmt.Fprintf(b, "\n%s\n%-14s", words.Say("MEMBERS ({a}, {b})", sides[0], sides[1]), "")
	for _, p := range columns {
		b.WriteString(p.head())
	}
	b.WriteByte('\n')
	for _, row := range c.members() {
		fmt.Fprintf(b, "%-14s", row.name)
		for i, v := range row.values {
			text := [2]string{"-", "-"}
			for k := range text {
				if row.here[k] {
					text[k] = words.Decimal(v[k], 2)
				}
			}
			b.WriteString(columns[i].cell(text[0], text[1]))
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
