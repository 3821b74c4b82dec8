package report

import (
	"strconv"

	"groundrules/render/words"
)

// timeline is the challenges that came up, what was named, and what was said.
func (r *Report) timeline() *figure {
	d := r.Debrief
	if len(d.Course) < 2 {
		return nil
	}
	const row, top = 34, 64
	rows := len(d.Challenges)
	if len(d.Noticing.Alarms) > 0 {
		rows++
	}
	height := float64(top + row*max(1, rows) + 8)
	p := draw("timeline", acrossWidth, height, words.Text("What came up, what you named, what you said"),
		words.Say("{challenges}, {named} of them named; {said}. The table below has the figures.",
			words.Count(len(d.Challenges), "1 challenge", "{n} challenges"), d.Noticing.Hits, words.Count(len(d.Acts), "1 thing said", "{n} things said")))
	for _, m := range r.rounds() {
		p.line("grid", r.along(m), 18, r.along(m), height-4)
		p.text("tick", "middle", r.along(m), 12, whole(m))
	}
	p.textIn("label", "start", 8, 46, beside, words.Text("Your acts"))
	p.line("border", acrossLeft, 42, acrossWidth-acrossRight, 42)
	for i := range d.Acts {
		p.disc("act", r.along(d.Acts[i].Minute), 42, 6)
	}
	for i := range d.Challenges {
		c := &d.Challenges[i]
		y := float64(top + row*i)
		p.textIn("label", "start", 8, y+18, beside, words.Text(c.Kind.String()))
		p.box("challenge", r.along(c.From), y+4, max(6, r.along(c.To)-r.along(c.From)), 20, 10)
		if f := &d.Noticing.Found[i]; f.Named {
			p.flag("flag", r.along(f.Minute), y+14)
		}
	}
	if len(d.Noticing.Alarms) > 0 {
		y := float64(top + row*len(d.Challenges))
		p.textIn("label", "start", 8, y+18, beside, words.Text("only named"))
		for _, a := range d.Noticing.Alarms {
			p.flag("flag alone", r.along(a.Minute), y+14)
		}
	}
	caption := words.Text("What came up, what you named, what you said. A bar is as long as the challenge was there, a flag is where you named it, a disc is something you said.")
	return &figure{ID: "timeline", Caption: caption, Drawing: p.done(), Table: r.timelineTable()}
}

func (r *Report) timelineTable() table {
	d := r.Debrief
	t := table{Caption: words.Text("Challenges in figures"), Head: heads("Challenge", "From minute", "To minute", "Named at", "After", "Something said after")}
	for i := range d.Challenges {
		c, f := &d.Challenges[i], &d.Noticing.Found[i]
		row := []string{c.Name, whole(c.From), whole(c.To), words.Text("not named"), "", words.Text("nothing")}
		if f.Named {
			row[3] = words.Say("minute {m}", whole(f.Minute))
			row[4] = words.Say("{turns}, {m} min", words.Count(f.DelayTurns, "1 turn", "{n} turns"), whole(f.Delay))
		}
		if c.Acted {
			row[5] = words.Say("{m} min", whole(c.After))
		}
		t.Rows = append(t.Rows, row)
	}
	for _, a := range d.Noticing.Alarms {
		t.Rows = append(t.Rows, []string{words.Say("{challenge}, only named", words.Text(a.Kind.String())), "", "", words.Say("minute {m}", whole(a.Minute)), "", ""})
	}
	if len(t.Rows) == 0 {
		t.Rows = [][]string{{words.Text("none"), "", "", "", "", ""}}
	}
	return t
}

// reliability sets being sure beside being right.
func (r *Report) reliability() *figure {
	c := &r.Debrief.Predicting.Calibration
	if r.Progress != nil && r.Progress.Calibration.Predictions > c.Predictions {
		c = &r.Progress.Calibration
	}
	if c.Predictions == 0 {
		return nil
	}
	const size, left, top = 300, 60, 36
	p := draw("reliability", size+left+20, size+top+44, words.Text("Being sure and being right"),
		words.Text("On the diagonal the two go together; below it one was surer than right. The table below has the figures."))
	x := func(v float64) float64 { return left + size*v }
	y := func(v float64) float64 { return top + size*(1-v) }
	for _, v := range []float64{0, .25, .5, .75, 1} {
		p.line("grid", x(v), y(0), x(v), y(1))
		p.line("grid", x(0), y(v), x(1), y(v))
		p.text("tick", "middle", x(v), y(0)+16, whole(100*v))
		p.text("tick", "end", left-6, y(v)+4, whole(100*v))
	}
	p.textIn("label", "middle", x(.5), y(0)+36, size, words.Text("how sure, per cent"))
	p.textIn("label", "start", 4, 16, size+left, words.Text("how often right, per cent"))
	p.line("border", x(0), y(0), x(1), y(1))
	t := table{Caption: words.Text("Being sure and being right in figures"), Head: heads("How sure", "Stands for", "Predictions", "correct|Right", "correct|Right in")}
	for _, b := range c.Table {
		p.disc("act", x(b.Chance), y(b.Often()), 5+min(10, float64(b.Predictions)/2))
		t.Rows = append(t.Rows, []string{words.Text(b.Sure.String()), percent(b.Chance), strconv.Itoa(b.Predictions), strconv.Itoa(b.Right), percent(b.Often())})
	}
	caption := words.Text("Being sure and being right. A disc is larger the more predictions it stands for; on the line, being sure and being right go together.")
	return &figure{ID: "reliability", Caption: caption, Drawing: p.done(), Table: t}
}
