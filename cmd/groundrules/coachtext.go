package main

import (
	"fmt"
	"strings"
	"time"

	"groundrules/sim/coach"
	"groundrules/sim/goal"
)

// adviceText is an advice as text. Where the horizons disagree, that comes first.
func adviceText(j *coachJob, names *coach.Names, a *coach.Advice, width int) string {
	var b strings.Builder
	say := func(form string, args ...any) { b.WriteString(wrapped(fmt.Sprintf(form, args...), width, "")) }
	if first := names.Disagreement(a); first != "" {
		say("%s", first)
		b.WriteByte('\n')
	}
	where := fmt.Sprintf("turn %d", a.Turn)
	if j.scenario.Meetings > 1 {
		where = fmt.Sprintf("meeting %d, turn %d", a.Meeting, a.Turn)
	}
	say("%s, %s, minute %.0f. %d choices, %d rollouts%s. After the first act, %s.", j.scenario.Title, where, a.Minute, a.Choices, a.Rollouts, inTime(j, a), policyWords(a.Policy))
	say("Gains are over saying nothing, with the half of a 95%% interval. All of it is so in this model.")
	rankingText(&b, names, a, &a.Near, fmt.Sprintf("AFTER %.0f TURNS", a.Near.Turns), width)
	if !a.Same {
		rankingText(&b, names, a, &a.Far, fmt.Sprintf("AT THE END OF THE MEETING (about %.0f turns on)", a.Far.Turns), width)
	}
	behindText(&b, names, a, width)
	return b.String()
}

func inTime(j *coachJob, a *coach.Advice) string {
	if a.InTime {
		return fmt.Sprintf(" of %d, all there was time for in %s", a.Asked, j.within.Round(time.Millisecond))
	}
	if a.Rollouts > a.Asked {
		return fmt.Sprintf(" (%d were asked for: fewer than so many choices take)", a.Asked)
	}
	return ""
}

func policyWords(name string) string {
	switch name {
	case "none":
		return "nobody intervenes any more"
	case "listen":
		return "somebody listens, and says back what is disclosed"
	}
	return "the policy " + name + " goes on"
}

// rankingText is the choices that were left, for one horizon.
func rankingText(b *strings.Builder, names *coach.Names, a *coach.Advice, r *coach.Ranking, title string, width int) {
	fmt.Fprintf(b, "\n%s\n", title)
	if r.Tied > 1 {
		b.WriteString(wrapped(fmt.Sprintf("The first %d cannot be told apart.", r.Tied), width, ""))
	}
	for i := range r.Best {
		c := &r.Best[i]
		mark := "  "
		if c.Tied {
			mark = "= "
		}
		if i == 0 {
			mark = "1 "
		}
		text := names.Choice(c.Say)
		if c.Chosen {
			text += " (what was done)"
		}
		b.WriteString(mark + wrapped(text, width-2, "  "))
		if gains := gainsText(names, a, c); !c.Silent() && gains != "" {
			b.WriteString("    " + wrapped(gains, width-4, "    "))
		}
		if c.By >= 0 {
			b.WriteString("    " + wrapped("less than the first in "+quoted(names, a.Aims[c.By]), width-4, "    "))
		}
	}
}

// gainsText is what a choice gains, in the objectives where there is something to tell.
func gainsText(names *coach.Names, a *coach.Advice, c *coach.Choice) string {
	var list []string
	for k := range c.Figures {
		f, m := &c.Figures[k], a.Aims[k].Measure
		if !f.Told(m.Grain()) || repeats(a.Aims, k) {
			continue
		}
		about := ""
		if f.Rough {
			about = "about "
		}
		list = append(list, fmt.Sprintf("%s %s%s ± %s", quoted(names, a.Aims[k]), about, signed(m, f.Gain), coach.Number(m, f.GainHalf)))
	}
	if len(list) == 0 {
		return "nothing to tell from saying nothing"
	}
	return strings.Join(list, "; ")
}

// repeats reports whether an objective that every scenario has is about what one of
// the scenario's own is about.
func repeats(aims []goal.Objective, k int) bool {
	for i := range aims[:k] {
		if aims[k].Text == "" && aims[i].Measure == aims[k].Measure && !aims[i].Who.IsMember() {
			return true
		}
	}
	return false
}

func quoted(names *coach.Names, o goal.Objective) string {
	if o.Text != "" {
		return coach.Quote(o.Text)
	}
	return names.Objective(o)
}

// signed is a gain with its sign: + is better, whatever the measure.
func signed(m goal.Measure, x float64) string {
	if x < 0 {
		return "-" + coach.Number(m, x).String()
	}
	return "+" + coach.Number(m, x).String()
}

// behindText is those that were dropped on the way.
func behindText(b *strings.Builder, names *coach.Names, a *coach.Advice, width int) {
	var less, fell []string
	for _, c := range a.Near.Behind {
		if c.Clearly {
			less = append(less, names.Choice(c.Say))
		} else {
			fell = append(fell, names.Choice(c.Say))
		}
	}
	const most = 8
	list := func(title string, of []string) {
		if len(of) == 0 {
			return
		}
		rest := ""
		if len(of) > most {
			rest = fmt.Sprintf("; and %d more", len(of)-most)
		}
		b.WriteString("\n" + wrapped(fmt.Sprintf("%s (%d): %s%s.", title, len(of), strings.Join(of[:min(len(of), most)], "; "), rest), width, ""))
	}
	list("Clearly less", less)
	list("Dropped on the way, not clearly less", fell)
}

// wrapped breaks a text into lines of a width, those after the first behind indent.
func wrapped(text string, width int, indent string) string {
	var b strings.Builder
	at := 0
	for i, word := range strings.Fields(text) {
		n := len([]rune(word))
		switch {
		case i == 0:
		case at+1+n > width:
			b.WriteString("\n" + indent)
			at = 0
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
	}
	return b.String() + "\n"
}
