package term

import (
	"fmt"
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// learned is what a trainee noticed, expected and decided, and how that is judged.
func (p *page) learned(d *Debriefed) {
	p.noticing(&d.Noticing)
	p.predicting(&d.Predicting)
	if d.Review != nil {
		p.review(d.Review)
	}
	p.judgement(d)
	if d.Progress != nil {
		p.progress(d.Progress)
	}
}

func (p *page) noticing(n *debrief.Noticing) {
	p.heading("What you noticed")
	for _, s := range n.Words {
		p.say(s)
	}
	for i := range n.Found {
		p.item(n.Found[i].Words)
	}
	for i := range n.Alarms {
		p.item(n.Alarms[i].Words)
	}
}

func (p *page) predicting(x *debrief.Predicting) {
	if !x.Any() {
		return
	}
	p.heading("What you expected")
	for _, s := range x.Words {
		p.say(s)
	}
	for i := range x.List {
		p.item(x.List[i].Words)
	}
	p.calibration(&x.Calibration)
}

// calibration sets being sure beside being right, a line for each way of being sure.
func (p *page) calibration(c *debrief.Calibration) {
	for i := range c.Table {
		b := &c.Table[i]
		p.under(words.Say("{sure} ({chance} %): right in {right} of {all}", words.Text(b.Sure.String()), whole(100*b.Chance), b.Right, b.Predictions))
	}
}

// review is what the model makes of each decision beside what else could have been
// said.
func (p *page) review(r *coach.Review) {
	if len(r.Decisions) == 0 {
		return
	}
	p.heading("Your decisions beside what else could have been said, in this model")
	told := map[string]bool{}
	for i := range r.Decisions {
		p.decision(&r.Decisions[i], told)
	}
	if r.Caveat != "" {
		p.say(r.Caveat)
	}
}

// decision tells one; told are the rules of thumb that were told before.
func (p *page) decision(d *coach.Decision, told map[string]bool) {
	p.item(words.Say("Minute {m}, {what}: {verdict}.", int(d.Minute), words.Text(d.Title), words.Text(d.Verdict.String())))
	said := d.Said
	if said != "" {
		said = words.Say("You said: {words}", quoted(said))
	}
	for _, s := range []string{d.First, d.What, said, d.Words} {
		if s != "" {
			p.under(s)
		}
	}
	if b := d.Better; b != nil {
		if !strings.Contains(d.Words, b.Gain) { // said already
			p.under(words.Say("Clearly better in this model: {what}; {gain} than with what you did.", words.Text(b.Title), b.Gain))
		}
		if b.Words != "" {
			p.under(words.Say("It could sound like this: {words}", quoted(b.Words)))
		}
	}
	if len(d.AsGood) > 0 {
		p.under(words.Say("As good in this model: {what}.", strings.Join(d.AsGood, "; ")))
	}
	if c := d.Curves; c != nil {
		p.under(courses(c))
	}
	for k, why := range d.Why {
		if shown := shownBy(&why); !told[shown] || why.Grade == "" {
			p.under(fmt.Sprintf("%d %s%s", k+1, why.Text, shown))
			told[shown] = true
			continue
		}
		p.under(words.Say("{k} {why} Source as above.", k+1, why.Text))
	}
	for _, s := range d.Caveats {
		p.under(s)
	}
}

// courses are both ways on in a sentence, as they end.
func courses(c *coach.Curves) string {
	k := len(c.Turns) - 1
	return words.Say("Cohesion {n} turns on: {done} with what you did (95 of 100 runs lie from {low} to {high}), {other} with {what} ({least} to {most}).",
		c.Turns[k], whole(c.Done.Mean[k]), whole(c.Done.Low[k]), whole(c.Done.High[k]), whole(c.Other.Mean[k]), coach.Quote(words.Text(c.Title)),
		whole(c.Other.Low[k]), whole(c.Other.High[k]))
}

// mostShown is how many turns are named as showing something.
const mostShown = 5

// shownBy is where a reason comes from: the turns that show it, or a source.
func shownBy(why *coach.Reason) string {
	if why.Grade != "" {
		return " " + words.Say("Source: {source}.", why.Grade)
	}
	n := len(why.Turns)
	if n == 0 {
		return ""
	}
	list := make([]string, 0, mostShown)
	for _, t := range why.Turns[:min(n, mostShown)] {
		list = append(list, strconv.Itoa(t))
	}
	more := ""
	if n > mostShown {
		more = " …"
	}
	return " " + words.Count(n, "(turn {turns})", "(turns {turns})", strings.Join(list, ", ")+more)
}

func (p *page) judgement(d *Debriefed) {
	p.heading("By the rubric")
	for _, s := range d.Judgement.Words {
		p.say(s)
	}
	if !d.Judgement.Known && len(d.Self) == 0 {
		return
	}
	for i := range d.Judgement.Rows {
		p.row(&d.Judgement.Rows[i])
	}
	if d.SelfWords != "" {
		p.say(words.Say("You wrote about yourself: {words}", quoted(d.SelfWords)))
	}
}

// mostSigns is how many moments of a dimension the terminal shows; a report has all.
const mostSigns = 4

func (p *page) row(r *debrief.Row) {
	p.item(words.Text(r.Dimension.Title) + ". " + r.Words)
	if r.Anchor != "" {
		p.under(words.Say("{n} means: {anchor}", r.Mark, words.Text(r.Anchor)))
	}
	for i, s := range r.Signs {
		if i == mostSigns {
			p.under(words.Say("And {n} more; a report has all of them.", len(r.Signs)-i))
			break
		}
		mark := "+ "
		if !s.For {
			mark = "- "
		}
		p.under(mark + s.Words)
	}
}

func (p *page) progress(x *debrief.Progress) {
	p.heading("Over your practices so far")
	for _, s := range x.Words {
		p.say(s)
	}
	p.calibration(&x.Calibration)
	for i := range x.Dimensions {
		p.item(x.Dimensions[i].Words)
	}
	for i := range x.Challenges {
		p.item(x.Challenges[i].Words)
	}
	if len(x.Next) == 0 {
		return
	}
	p.heading("What to practise next")
	for _, s := range x.Next {
		p.item(s.Title + ". " + s.Why)
	}
}

func (p *page) plans(list []debrief.PlanNext) {
	if len(list) == 0 {
		return
	}
	p.heading("What you wrote down for next time")
	for _, x := range list {
		p.item(x.Words)
	}
}

// ProgressText is what practices say together, as text.
func ProgressText(x *debrief.Progress, width int) string {
	p := &page{width: width}
	p.progress(x)
	return p.String()
}
