package report

import (
	"fmt"

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
	p := draw(id, width, height, "Cohesion, both ways", fmt.Sprintf("After %d turns: what was done %.0f, %s %.0f. The table below has the figures.", c.Turns[last], c.Done.Mean[last], other, c.Other.Mean[last]))
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
	p.text("tick", "end", left-6, y(low)+4, fmt.Sprintf("%.0f", low))
	p.text("tick", "end", left-6, y(high)+8, fmt.Sprintf("%.0f", high))
	p.text("tick", "end", x(last), bottom+18, fmt.Sprintf("%d turns on", c.Turns[last]))
	t := table{Caption: "Both ways in figures", Head: []string{"Turns on", "What was done", "95 of 100 runs", capital(other), "95 of 100 runs"}}
	for i := 0; i < n; i += max(1, n/8) {
		t.Rows = append(t.Rows, []string{
			fmt.Sprint(c.Turns[i]), fmt.Sprintf("%.1f", c.Done.Mean[i]), fmt.Sprintf("%.1f to %.1f", c.Done.Low[i], c.Done.High[i]),
			fmt.Sprintf("%.1f", c.Other.Mean[i]), fmt.Sprintf("%.1f to %.1f", c.Other.Low[i], c.Other.High[i]),
		})
	}
	return &figure{ID: id, Near: fmt.Sprintf("meeting %d, turn %d", d.Meeting, d.Turn), Caption: fmt.Sprintf("Cohesion, both ways, over %d runs of each: dashed what was done, whole %s. The bands hold 95 of 100 runs.", c.Runs, other), Drawing: p.done(), Table: t}
}

// otherWay names what is set beside what was done.
func otherWay(d *coach.Decision) string {
	if d.Curves.Beside.Intervention == 0 {
		return "saying nothing"
	}
	return d.Curves.Title
}
