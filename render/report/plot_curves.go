package report

import (
	"fmt"
	"strconv"

	"groundrules/render/words"
	"groundrules/sim/coach"
)

// curves are both ways on from a decision.
func curves(k int, d *coach.Decision) *figure {
	c := d.Curves
	if c == nil || len(c.Turns) < 2 || len(c.Done.Mean) < len(c.Turns) || len(c.Other.Mean) < len(c.Turns) {
		return nil
	}
	const width, height, left, top, bottom = 460, 200, 44, 12, 170
	other := otherWay(d)
	n := len(c.Turns)
	id := fmt.Sprintf("curves-%d", k+1)
	last := n - 1
	p := draw(id, width, height, words.Text("Cohesion, both ways"), words.Count(c.Turns[last],
		"After 1 turn: what was done {done}, {other} {mean}. The table below has the figures.",
		"After {n} turns: what was done {done}, {other} {mean}. The table below has the figures.", whole(c.Done.Mean[last]), other, whole(c.Other.Mean[last])))
	low, high := 100.0, 0.0
	for i := range n {
		low = min(low, c.Done.Low[i], c.Other.Low[i])
		high = max(high, c.Done.High[i], c.Other.High[i])
	}
	low, high = low-2, high+2
	x := func(i int) float64 { return left + (width-left-12)*float64(c.Turns[i])/float64(max(1, c.Turns[last])) }
	y := func(v float64) float64 { return bottom - (bottom-top)*(v-low)/max(1, high-low) }
	line := func(of []float64) (points [][2]float64) {
		for i := range n {
			points = append(points, [2]float64{x(i), y(of[i])})
		}
		return points
	}
	p.band("bandOther", line(c.Other.Low), line(c.Other.High))
	p.band("bandDone", line(c.Done.Low), line(c.Done.High))
	p.curve("cohesion", line(c.Other.Mean))
	p.curve("done", line(c.Done.Mean))
	p.text("tick", "end", left-6, y(low)+4, whole(low))
	p.text("tick", "end", left-6, y(high)+8, whole(high))
	p.text("tick", "end", x(last), bottom+18, words.Count(c.Turns[last], "1 turn on", "{n} turns on"))
	t := table{Caption: words.Text("Both ways in figures"), Head: heads("Turns on", "What was done", "95 of 100 runs", "", "95 of 100 runs")}
	t.Head[3] = words.Capital(other)
	for i := 0; i < n; i += max(1, n/8) {
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(c.Turns[i]), words.Decimal(c.Done.Mean[i], 1), bounds(&c.Done, i), words.Decimal(c.Other.Mean[i], 1), bounds(&c.Other, i),
		})
	}
	caption := words.Say("Cohesion, both ways, over {runs} runs of each: dashed what was done, whole {other}. The bands hold 95 of 100 runs.", c.Runs, other)
	return &figure{ID: id, Near: words.Say("meeting {k}, turn {n}", d.Meeting, d.Turn), Caption: caption, Drawing: p.done(), Table: t}
}

// bounds are between what a course lies in 95 of 100 runs.
func bounds(c *coach.Course, i int) string {
	return words.Say("{low} to {high}", words.Decimal(c.Low[i], 1), words.Decimal(c.High[i], 1))
}

// otherWay names what is set beside what was done.
func otherWay(d *coach.Decision) string {
	if d.Curves.Beside.Intervention == 0 {
		return words.Text("saying nothing")
	}
	return words.Text(d.Curves.Title)
}
