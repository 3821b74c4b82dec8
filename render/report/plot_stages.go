package report

import (
	"groundrules/render/words"
	"groundrules/sim/observe"
)

// The ribbons of stages: how high the row of one is, and about how wide a piece.
const (
	ribbonRow  = 18
	ribbonStep = 4
)

// stages draws the mixture of stages over time as five ribbons, each as high as its
// weight; it is dark while the stage is the one that is named.
func (r *Report) stages(p *drawing, top float64) {
	for s := range observe.Stages {
		bottom := top + float64(ribbonRow*(int(s)+1)) - 2
		p.textIn("tick", "end", acrossLeft-8, bottom-3, beside, words.Text(observe.Stage(s).String()))
		p.line("grid", acrossLeft, bottom, acrossWidth-acrossRight, bottom)
		r.ribbon(p, observe.Stage(s), bottom)
	}
}

// ribbon draws one stage, in pieces in which it is named or is not.
func (r *Report) ribbon(p *drawing, stage observe.Stage, bottom float64) {
	course := r.Debrief.Course
	var low, high [][2]float64
	last, named := -2.0*ribbonStep, course[0].Named == stage
	end := func() {
		if len(low) > 1 {
			p.band(map[bool]string{true: "stage named", false: "stage"}[named], low, high)
		}
	}
	for i := range course {
		c := &course[i]
		x, turns := r.along(c.Minute), (c.Named == stage) != named
		if x-last < ribbonStep && i < len(course)-1 && !turns {
			continue
		}
		last = x
		low, high = append(low, [2]float64{x, bottom}), append(high, [2]float64{x, bottom - (ribbonRow-3)*c.Stage[stage]})
		if turns {
			end()
			low, high, named = low[len(low)-1:], high[len(high)-1:], !named
		}
	}
	end()
}
