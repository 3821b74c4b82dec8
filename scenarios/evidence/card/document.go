package card

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/sim/sweep"
)

// Section is a part of the card as it is shown, in whatever form.
type Section struct {
	Title  string
	Blocks []Block
	Part   bool // of the section before it that is no part
}

// Block is a paragraph, a list, an equation or a table: one of them.
type Block struct {
	Text  string
	Items []string
	Lines []string // of an equation
	Table *Table
}

// Table has a row of heads and rows of cells.
type Table struct {
	Head    []string
	Rows    [][]string
	Figures []int // columns of figures, set to the right
}

func text(form string, args ...any) Block { return Block{Text: fmt.Sprintf(form, args...)} }

// Title is the card's.
const Title = "groundrules: model card"

// Sections are the card from top to bottom.
func (c *Card) Sections() []Section {
	return slices.Concat([]Section{
		{Title: "What it is", Blocks: []Block{{Items: c.Is}}},
		{Title: "What it is not", Blocks: []Block{{Items: c.IsNot}}},
		c.signature(),
		c.equations("A turn, in its order", c.Turn, true),
		c.equations("Outside a turn", c.Beside, false),
		c.equations("What is read off, and never read back", c.Readings, false),
	}, c.parameters(), []Section{
		c.levers(), c.tuning(), c.assumed(), c.spreads(), c.courses(), c.ablations(), c.frozen(), c.baselines(), c.learner(),
		c.weak(), c.works(),
	})
}

func (c *Card) signature() Section {
	s := Section{Title: "Signature", Blocks: []Block{text("%s", c.Signature)}}
	if c.Stale {
		s.Blocks = append(s.Blocks, text("What was measured on many groups, below, was measured with another model: %s.", c.Measured.Signature))
	}
	return s
}

func (c *Card) equations(title string, all []Equation, symbols bool) Section {
	s := Section{Title: title}
	if symbols {
		t := &Table{Head: []string{"letter", "meaning"}}
		for _, x := range c.Symbols {
			t.Rows = append(t.Rows, []string{x.Letter, x.Meaning})
		}
		s.Blocks = append(s.Blocks, text("One function each, in the order in which sim.Step calls them. Numbers are those of this model."), Block{Table: t})
	}
	for k, e := range all {
		source := "Source: " + e.Source + "."
		if e.Source == "" {
			source = "No source: it is bookkeeping."
		}
		s.Blocks = append(s.Blocks, text("%d. %s (%s)", k+1, e.Title, e.Code[0]), Block{Lines: e.Lines}, text("%s", source))
	}
	return s
}

func (c *Card) parameters() []Section {
	count, all := map[Grade]int{}, 0
	for _, part := range c.Parts {
		for _, p := range part.Parameters {
			count[p.Grade]++
			all++
		}
	}
	var grades []string
	for _, g := range Grades {
		grades = append(grades, fmt.Sprintf("%d %s", count[g], g))
	}
	out := []Section{{Title: "Parameters", Blocks: []Block{
		text("%d numbers or rows of numbers that hold for every group: %s.", all, strings.Join(grades, ", ")),
		text("Measured is computed from data; published comes from the literature with its size; directional has a published sign and an assumed size; assumed is judgement; fitted was set so that findings come out, which are then no evidence for the model. A row of twelve figures has one for each of Bales' acts, in his order."),
	}}}
	for _, part := range c.Parts {
		t := &Table{Head: []string{"name", "value", "unit", "grade", "meaning and source"}, Figures: []int{1}}
		for _, p := range part.Parameters {
			meaning := p.Meaning
			if p.Source != "" {
				meaning += " (" + p.Source + ")"
			}
			t.Rows = append(t.Rows, []string{p.Name, p.Figures(), p.Unit, string(p.Grade), meaning})
		}
		out = append(out, Section{Title: "Parameters: " + part.Title, Blocks: []Block{{Table: t}}, Part: true})
	}
	return out
}

func (c *Card) levers() Section {
	count := map[Grade]int{}
	t := &Table{Head: []string{"intervention", "grade", "source"}}
	for _, v := range c.Interventions {
		count[v.Grade]++
		t.Rows = append(t.Rows, []string{v.Title, string(v.Grade), v.Source})
	}
	var grades []string
	for _, g := range Grades[:4] {
		grades = append(grades, fmt.Sprintf("%d %s", count[g], g))
	}
	return Section{Title: "Interventions", Blocks: []Block{
		text("How well their sizes are known: %s. What each moves, where it fits and where it backfires stands in scenarios/parts/interventions.toml.", strings.Join(grades, ", ")),
		{Table: t},
	}}
}

func (c *Card) tuning() Section {
	t := &Table{Head: []string{"finding", "gate", "fitted to it, or taken from it"}}
	var free []string
	for _, f := range c.Findings {
		if f.Free() {
			item := fmt.Sprintf("%s: %s (%s)", f.ID, f.Title, f.Source)
			if len(f.Akin) > 0 {
				item += "; akin: " + strings.Join(f.Akin, ", ")
			}
			free = append(free, item)
			continue
		}
		with := slices.Clone(f.Parameters)
		for _, e := range f.Equations {
			with = append(with, "numbers in the code of “"+e+"”")
		}
		gate := "no"
		if f.Gate {
			gate = "yes"
		}
		t.Rows = append(t.Rows, []string{f.ID, gate, strings.Join(with, ", ")})
	}
	return Section{Title: "What it was tuned to", Blocks: []Block{
		text("Numbers were set so that these findings come out. That the model shows them says that it can, not that it is right."),
		{Table: t},
		text("Fitted to what is no finding here: %s.", strings.Join(elsewhere(c.Parts), ", ")),
		text("To these nothing was fitted. They are the test. Parameters that have their sign, or with another finding their size, from the same work stand beside it as akin: that its direction comes out is then less of a test."),
		{Items: free},
	}}
}

// weak is what is known to be weak: first what the findings say, then what they do not.
func (c *Card) weak() Section {
	items := c.Weaknesses
	if fails := c.Measured.of(sweep.Ours.Name()).Fails; len(fails) > 0 {
		items = append([]string{"Gated findings that it does not show: " + listed(fails) + "."}, items...)
	}
	return Section{Title: "Known weaknesses", Blocks: []Block{{Items: items}}}
}

// works are the references in full.
func (c *Card) works() Section {
	t := &Table{Head: []string{"named as", "work"}}
	for _, r := range c.References {
		t.Rows = append(t.Rows, []string{r.Cite, r.Work})
	}
	return Section{Title: "References", Blocks: []Block{
		text("Measured figures also come from public corpora of meetings: AMI, ICSI with its dialogue acts (MRDA), GAP, and the chats of DeliData."),
		{Table: t},
	}}
}

func (c *Card) assumed() Section {
	count := map[Grade]int{}
	for _, part := range c.Parts {
		for _, p := range part.Parameters {
			count[p.Grade]++
		}
	}
	return Section{Title: "What is assumed", Blocks: []Block{
		text("%d parameters by judgement, and of %d only the direction is published. Beyond these:", count[Assumed], count[Directional]),
		{Items: c.Assumptions},
	}}
}
