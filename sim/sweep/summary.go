package sweep

import (
	"sort"

	"groundrules/sim"
	"groundrules/sim/session"
)

// Course is what a practice did to cohesion on the shown scale, over all its meetings.
type Course struct {
	Start, End, Low, High float64
	Turns, Meetings       int
	Left                  int     // members who dropped out
	Missed                int     // meetings that members who belonged to the group missed
	Belonged              int     // meetings that they could have come to
	Ideas                 int     // different ideas said
	Decided               bool    // a view was voiced on the last topic
	Quality               float64 // of where it stood, 0..1
	Seen                  [5]bool // challenges that were ever there, by kind
	Negative              float64 // share of negative acts among members' turns
	Spoke                 float64 // share of turns that were the facilitator's
}

// Range is how far cohesion moved within the meeting, in shown points.
func (c Course) Range() float64 { return c.High - c.Low }

// Courses plays groups under a policy and follows cohesion in each.
func Courses(plan *session.Plan, policy func() Policy, first uint64, groups, workers int) []Course {
	out := make([]Course, groups)
	Each(plan, policy, first, groups, workers, func(i int, p *Play) { out[i] = follow(p) })
	return out
}

func follow(p *Play) Course {
	x := p.Opening.Cohesion
	c := Course{Start: x, Low: x, High: x, Meetings: 1}
	spoken := 0.0
	for p.Next() {
		x = p.Reading.Cohesion
		c.Low, c.High = min(c.Low, x), max(c.High, x)
		if p.Interval != nil {
			c.Meetings++
			c.Left += len(p.Interval.Left)
			c.attend(&p.Closed)
		}
		for _, x := range p.Reading.Challenges {
			c.Seen[x.Kind] = c.Seen[x.Kind] || x.Kind > 0
		}
		if p.Turn.Number == 0 {
			continue
		}
		c.Turns++
		if p.Turn.Speaker == sim.Facilitator {
			c.Spoke++
		} else {
			spoken++
			if p.Turn.Act.Negative() {
				c.Negative++
			}
		}
	}
	c.End = x
	c.attend(&p.Group)
	c.Ideas = p.Group.IdeasFound
	d := p.Group.Decide(p.Set)
	c.Decided, c.Quality = d.Voices > 0, d.Quality
	c.Spoke /= float64(max(1, c.Turns))
	c.Negative /= max(1, spoken)
	return c
}

// attend counts who came to a meeting.
func (c *Course) attend(g *sim.Group) {
	for i := 1; i <= int(g.N); i++ {
		if m := &g.Members[i]; m.Belongs {
			c.Belonged++
			if !m.Here {
				c.Missed++
			}
		}
	}
}

// Quantile is the q-quantile (0..1) of what pick takes from each course.
func Quantile(courses []Course, q float64, pick func(Course) float64) float64 {
	x := make([]float64, len(courses))
	for i, c := range courses {
		x[i] = pick(c)
	}
	sort.Float64s(x)
	if len(x) == 0 {
		return 0
	}
	return x[min(len(x)-1, int(q*float64(len(x))))]
}

// Mean is the mean of what pick takes from each course.
func Mean(courses []Course, pick func(Course) float64) float64 {
	sum := 0.0
	for _, c := range courses {
		sum += pick(c)
	}
	return sum / float64(max(1, len(courses)))
}
