package main

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/sweep"
)

type meetingLine struct {
	Kind              string                `json:"kind"`
	Group             int                   `json:"group"`
	Meeting           int16                 `json:"meeting"`
	Attendance        []sim.ID              `json:"attendance"`
	Left              []sim.ID              `json:"left"`
	Arrived           []sim.ID              `json:"arrived"`
	Trust             [][]*float64          `json:"trust"`
	Status            []*float64            `json:"status"`
	Commitment        []*float64            `json:"commitment"`
	Safety            []*float64            `json:"safety"`
	BuyIn             map[string][]*float64 `json:"buy_in"`
	NormClarity       float64               `json:"norm_clarity"`
	Dependency        float64               `json:"dependency"`
	Benefit           []*float64            `json:"benefit"`
	Satisfaction      []*float64            `json:"satisfaction"`
	PerceivedCohesion []*float64            `json:"perceived_cohesion"`
	Leadership        []*float64            `json:"leadership"`
	Decision          *float64              `json:"decision"`
	Quality           *float64              `json:"quality"`
	Ideas             *int                  `json:"ideas"`
	Seed              uint64                `json:"seed"`
	Turns             int32                 `json:"turns"`
	Minutes           float64               `json:"minutes"`
	Clarity           map[string]float64    `json:"clarity"`
	Graduated         []sim.ID              `json:"graduated"`
	Absent            []sim.ID              `json:"absent"`
	Topic             *int8                 `json:"topic"`
	Alternatives      *int                  `json:"alternatives"`
}

// roll is who came and who went, before a meeting and in it.
type roll struct{ arrived, left, graduated, absent, attended []sim.ID }

// follow takes in one step of a run.
func (r *roll) follow(p *sweep.Play) {
	switch {
	case p.Interval != nil:
		v := p.Interval
		*r = roll{arrived: v.Arrived, left: v.Left, graduated: v.Graduated, absent: v.Absent}
	case p.Event == nil || p.Danger != nil:
	case p.Event.Happening.Kind == sim.Arrival:
		r.arrived = append(r.arrived, p.Event.Happening.Who)
	case p.Event.Happening.Kind == sim.Departure:
		r.left = append(r.left, p.Event.Happening.Who)
		r.attended = append(r.attended, p.Event.Happening.Who)
	}
}

// attendance is who was there, also those who left before the end.
func (r *roll) attendance(g *sim.Group) []sim.ID {
	list := []sim.ID{}
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if g.Members[i].Here || slices.Contains(r.attended, i) {
			list = append(list, i)
		}
	}
	return list
}

// lineOfMeeting is the group as a meeting leaves it.
func (set *scenarioSet) lineOfMeeting(group int, g *sim.Group, r *roll) meetingLine {
	leading := g.Leadership()
	l := meetingLine{
		Kind: "meeting", Group: group, Meeting: g.Meeting, Seed: g.Seed, Turns: g.Turn, Minutes: g.Minute,
		Attendance: r.attendance(g), Left: append([]sim.ID{}, r.left...), Arrived: append([]sim.ID{}, r.arrived...),
		Graduated: append([]sim.ID{}, r.graduated...), Absent: append([]sim.ID{}, r.absent...), Topic: positive(g.Topic),
		Trust: trustOf(g), Dependency: g.Dependency,
		Commitment:        members(g, func(i sim.ID) float64 { return g.Members[i].Commitment }),
		Safety:            members(g, func(i sim.ID) float64 { return g.Members[i].Safety }),
		Benefit:           members(g, func(i sim.ID) float64 { return g.Members[i].Benefit }),
		Status:            members(g, func(i sim.ID) float64 { return g.Members[i].Status }),
		Satisfaction:      members(g, func(i sim.ID) float64 { return satisfied(g.Satisfaction(set.Setup, i)) }),
		PerceivedCohesion: members(g, func(i sim.ID) float64 { return g.PerceivedCohesion(set.Setup, i) }),
		Leadership:        members(g, func(i sim.ID) float64 { return leading[i] }),
		BuyIn:             map[string][]*float64{}, Clarity: map[string]float64{},
	}
	if d := g.Decide(set.Setup); d.Voices > 0 {
		l.Decision, l.Quality, l.Alternatives = &d.View, &d.Quality, &d.Alternatives
	}
	if set.Ideas {
		l.Ideas = &g.IdeasFound
	}
	for k, id := range set.norms {
		n := &g.Norms[k+1]
		l.BuyIn[id] = members(g, func(i sim.ID) float64 { return n.BuyIn[i] })
		l.Clarity[id] = n.Clarity
		l.NormClarity += n.Clarity / float64(len(set.norms))
	}
	return l
}

// satisfied puts a report of about -1 to 1.5 on the scale from 0 to 1.
func satisfied(report float64) float64 { return max(0, min(1, (report+1)/2.5)) }

// members is a number for each member in file order, null for those not here.
func members(g *sim.Group, of func(sim.ID) float64) []*float64 {
	list := make([]*float64, g.N)
	for k := range list {
		if id := sim.ID(k + 1); g.Members[id].Here {
			x := of(id)
			list[k] = &x
		}
	}
	return list
}

// trustOf is who trusts whom: row and column n+1 are the facilitator's, the
// diagonal is null.
func trustOf(g *sim.Group) [][]*float64 {
	n := int(g.N)
	place := func(k int) int { return (k + 1) % (n + 1) } // the facilitator's slot is 0
	rows := make([][]*float64, n+1)
	for a := range rows {
		rows[a] = make([]*float64, n+1)
		for b := range rows[a] {
			i, j := place(a), place(b)
			if i == j || i > 0 && !g.Members[i].Here || j > 0 && !g.Members[j].Here {
				continue
			}
			x := g.Ties[i][j].Trust
			rows[a][b] = &x
		}
	}
	return rows
}
