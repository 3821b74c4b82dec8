package report

import (
	"strconv"

	"groundrules/render/words"
	"groundrules/sim/debrief"
)

// The place of the plots over time.
const (
	acrossWidth = 760
	acrossLeft  = 120
	acrossRight = 16
	beside      = acrossLeft - 16 // how wide what stands left of them may be
)

// along is where a minute is on the plots over time.
func (r *Report) along(minute float64) float64 {
	return acrossLeft + (acrossWidth-acrossLeft-acrossRight)*minute/max(1, r.Debrief.Minutes)
}

// rounds are the minutes at which a plot over time has a line.
func (r *Report) rounds() (list []float64) {
	step := 5.0
	for r.Debrief.Minutes/step > 12 {
		step *= 2
	}
	for m := 0.0; m <= r.Debrief.Minutes; m += step {
		list = append(list, m)
	}
	return list
}

// course is cohesion over time beside what is common for such groups, and tension.
func (r *Report) course() *figure {
	d := r.Debrief
	if len(d.Course) < 2 {
		return nil
	}
	const height, top, bottom, low, ribbon = 332.0 + ribbonRow*5, 24, 220, 310, 322
	first, last := d.Course[0], d.Course[len(d.Course)-1]
	p := draw("course", acrossWidth, height, words.Text("Cohesion, tension and stages over time"),
		words.Say("Cohesion began at {first} and ended at {last}. The table below has the figures.", whole(first.Cohesion), whole(last.Cohesion)))
	// The scale is 20 to 80, wider where the group left that.
	least, most := 20.0, 80.0
	for _, c := range d.Course {
		least, most = min(least, c.Cohesion), max(most, c.Cohesion)
	}
	cohesion := func(x float64) float64 { return bottom - (bottom-top)*(x-least)/(most-least) }
	tension := func(x float64) float64 { return low - (low-bottom-16)*x }
	p.box("common2", acrossLeft, cohesion(70), acrossWidth-acrossLeft-acrossRight, cohesion(30)-cohesion(70), 0)
	p.box("common", acrossLeft, cohesion(60), acrossWidth-acrossLeft-acrossRight, cohesion(40)-cohesion(60), 0)
	p.text("note", "end", acrossWidth-acrossRight-4, cohesion(30)+15, words.Text("dark band: two of three groups without a facilitator"))
	for _, m := range r.rounds() {
		p.line("grid", r.along(m), top, r.along(m), low)
		p.text("tick", "middle", r.along(m), top-8, whole(m))
	}
	p.textIn("tick", "start", 8, top-8, beside, words.Text("minute"))
	for _, y := range []float64{20, 40, 50, 60, 80} {
		p.text("tick", "end", acrossLeft-8, cohesion(y)+4, whole(y))
	}
	p.textIn("label", "start", 8, cohesion(50)+4, beside-24, words.Text("Cohesion"))
	p.textIn("label", "start", 8, tension(.4), beside, words.Text("Tension"))
	r.stages(p, ribbon)
	r.meetings(p, top, height-8)
	var one, two [][2]float64
	for _, c := range d.Course {
		one = append(one, [2]float64{r.along(c.Minute), cohesion(c.Cohesion)})
		two = append(two, [2]float64{r.along(c.Minute), tension(c.Tension)})
	}
	p.curve("cohesion", one)
	p.curve("tension", two)
	caption := words.Text("Cohesion, tension and stages over time. The bands hold two thirds, and nineteen in twenty, of groups of that size and age that nobody facilitated. The ribbons are the mixture of stages: each as high as its part, dark while the group reads as mostly that.")
	return &figure{ID: "course", Caption: caption, Drawing: p.done(), Table: r.courseTable()}
}

// meetings marks where one meeting ends and the next begins.
func (r *Report) meetings(p *drawing, top, bottom float64) {
	if len(r.Debrief.Meetings) < 2 {
		return
	}
	at := 0.0
	for _, m := range r.Debrief.Meetings {
		if m.Minutes == 0 {
			continue
		}
		p.line("border", r.along(at), top, r.along(at), bottom)
		p.text("tick", "start", r.along(at)+3, bottom-3, strconv.Itoa(m.Number))
		at += m.Minutes
	}
}

// tableRows is about how many rows a table over time gets.
const tableRows = 24

func (r *Report) courseTable() table {
	t := table{Caption: words.Text("The course in figures"), Head: heads("Meeting", "Minute", "Turn", "Cohesion", "Tension", "Stage")}
	step := max(1, r.Debrief.Minutes/tableRows)
	next := 0.0
	for i := range r.Debrief.Course {
		c := &r.Debrief.Course[i]
		if c.Minute < next && i < len(r.Debrief.Course)-1 {
			continue
		}
		next = c.Minute + step
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(c.Meeting), whole(c.Minute), strconv.Itoa(c.Turn),
			words.Say("{cohesion}, {words}", whole(c.Cohesion), words.Text(debrief.CohesionWords(c.Cohesion))),
			words.Text(debrief.TensionWords(c.Tension)), words.Text(c.Named.String()),
		})
	}
	return t
}

// members is how the talk was shared.
func (r *Report) members() *figure {
	d := r.Debrief
	all := 0
	for i := range d.Members {
		all += d.Members[i].Turns
	}
	if all == 0 {
		return nil
	}
	const row = 30
	height := float64(row*len(d.Members) + 40)
	p := draw("shares", acrossWidth, height, words.Text("Turns of each member"),
		words.Text("A bar for each member; the frame is what is ordinary in a group of that size. The table below has the figures."))
	most := .5
	for i := range d.Members {
		most = max(most, d.Members[i].Share, d.Members[i].High)
	}
	x := func(share float64) float64 { return acrossLeft + (acrossWidth-acrossLeft-90)*share/most }
	t := table{Caption: words.Text("Turns of each member in figures"), Head: heads("Member", "Turns", "Share", "share|Ordinary", "Took home")}
	for i := range d.Members {
		m := &d.Members[i]
		y := float64(24 + row*i)
		p.textIn("label", "end", acrossLeft-10, y+15, beside, m.Name)
		p.box("bar "+barClass(m), acrossLeft, y+5, x(m.Share)-acrossLeft, 12, 6)
		p.box("frame", x(m.Low), y, x(m.High)-x(m.Low), 22, 4)
		p.text("tick", "start", max(x(m.Share), x(m.High))+8, y+15, words.Count(m.Turns, "1 turn", "{n} turns"))
		t.Rows = append(t.Rows, []string{m.Name, strconv.Itoa(m.Turns), percent(m.Share), words.Say("{low} to {high} %", whole(100*m.Low), whole(100*m.High)), m.BenefitWords})
	}
	caption := words.Text("Turns of each member. The frame is what is ordinary for one member of a group of that size.")
	return &figure{ID: "shares", Caption: caption, Drawing: p.done(), Table: t}
}

func barClass(m *debrief.Member) string {
	if m.Talk == debrief.Ordinary {
		return "ordinary"
	}
	return "unusual"
}
