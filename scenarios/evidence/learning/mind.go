package learning

import (
	"slices"

	"groundrules/sim"
)

// offer is an intervention as the palette of a scenario shows it.
type offer struct {
	number  int8 // in the scenario, from 1
	row     int  // in the table
	targets sim.Targets
	asks    bool // a rule is chosen with it
}

// way is a target and the way in which it was chosen.
type way struct {
	aim aim
	two [2]sim.ID
}

// choice is what a trainee chose at a moment, and what it could have.
type choice struct {
	turn  int32 // for which it was
	x     noticed
	rows  []int // of what could be said
	speak bool
	what  int // index into rows
	how   sim.Delivery
	to    sim.Targets
	whom  int // index into the ways for these
	ways  [sim.ToOneThenOther + 1][]way
}

// When a trainee thinks of speaking: every third turn, though not at the next such moment
// after it has spoken.
const thinkEvery = 3

// mind is a trainee in one meeting.
type mind struct {
	table   *Table
	luck    uint64 // of its choices in this meeting
	palette []offer
	rules   int
	seen    impressions
	times   []int // each offer was said
	spoke   int32 // turn at which it last did
	thought int32 // turn for which it last thought
	choices []choice
}

// next is what a trainee says at a moment; the zero Say is to listen. This is all that
// reaches it of a group.
func (m *mind) next(s Sight) sim.Say {
	turn := s.Number + 1
	if turn == m.thought { // nothing was said since
		return sim.Say{}
	}
	m.thought = turn
	m.seen.take(s)
	if s.Number%thinkEvery != 0 || m.spoke > 0 && turn-m.spoke <= thinkEvery {
		return sim.Say{}
	}
	return m.choose(turn)
}

// choose answers the four questions.
func (m *mind) choose(turn int32) sim.Say {
	c := choice{turn: turn, x: m.seen.features()}
	for to := range c.ways {
		c.ways[to] = m.ways(sim.Targets(to))
	}
	var offers []int
	for k := range m.palette {
		if o := &m.palette[k]; o.targets == sim.ToGroup || len(c.ways[o.targets]) > 0 {
			offers, c.rows = append(offers, k), append(c.rows, o.row)
		}
	}
	draw := func(question uint64) float64 { return chance(m.luck, forChoice, uint64(turn), question) }
	c.speak = len(offers) > 0 && pick(m.table.chancesWhether(&c.x), draw(1)) == 1
	if !c.speak {
		m.choices = append(m.choices, c)
		return sim.Say{}
	}
	c.what = pick(m.table.chancesWhat(&c.x, c.rows), draw(2))
	o := &m.palette[offers[c.what]]
	c.how = sim.Delivery(pick(m.table.chancesHow(&c.x, o.row), draw(3)))
	c.to = o.targets
	say := sim.Say{Intervention: o.number, Delivery: c.how}
	if ways := c.ways[c.to]; len(ways) > 0 {
		c.whom = pick(m.table.chancesWhom(o.row, ways), draw(4))
		say.Target = ways[c.whom].two
	}
	if o.asks { // each rule in its turn
		say.Rule = int8(1 + m.times[offers[c.what]]%m.rules)
	}
	m.times[offers[c.what]]++
	m.spoke = turn
	m.choices = append(m.choices, c)
	return say
}

// ways are those that lead to a target now.
func (m *mind) ways(t sim.Targets) (list []way) {
	from, to := aimsFor(t)
	for a := from; a < to; a++ {
		if two, ok := m.seen.whom(a); ok {
			list = append(list, way{a, two})
		}
	}
	return list
}

// paletteOf is what a scenario offers of the catalogue.
func paletteOf(set *sim.Setup, asksRule []bool, ids []string) (list []offer) {
	for k := range set.Interventions {
		v := &set.Interventions[k]
		row := slices.Index(ids, v.ID)
		asks := k < len(asksRule) && asksRule[k]
		if row >= 0 && (!asks || len(set.Norms) > 0) {
			list = append(list, offer{int8(k + 1), row, v.Targets, asks})
		}
	}
	return list
}
