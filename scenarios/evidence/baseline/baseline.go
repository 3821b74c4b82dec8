package baseline

import (
	"groundrules/sim"
	"groundrules/sim/sweep"
)

// Baseline is one of the small models. It is a [sweep.Model].
type Baseline struct {
	ID     string // lower case, words joined by hyphens
	Idea   string // what it takes a group to be, in a sentence
	Source string // whose idea that is

	begin   func(set *sim.Setup, g *sim.Group)         // what it puts into a new group; nil: nothing
	speaker func(m *moment) sim.ID                     // who takes the floor
	act     func(m *moment, weight *[sim.Acts]float64) // changes Bales' rates; nil: nothing
	view    func(m *moment) float64                    // the view that would be voiced; nil: one's own
	hear    func(m *moment)                            // what the turn does; nil: nothing
	hazard  func(g *sim.Group, i int) float64          // of leaving after a meeting; nil: ordinary
}

var _ sweep.Model = (*Baseline)(nil)

// All are the baselines, in the order in which they are listed.
func All() []*Baseline {
	return []*Baseline{iidSpeakers(), roundRobin(), stageTimer(), symmetricTrust(), cohesionGroupthink()}
}

// Names are their names, in that order.
func Names() []string {
	var names []string
	for _, b := range All() {
		names = append(names, b.ID)
	}
	return names
}

// Find is the baseline of a name; ok is false for an unknown one.
func Find(name string) (b sweep.Model, ok bool) {
	for _, b := range All() {
		if b.ID == name {
			return b, true
		}
	}
	return nil, false
}

// Name is the baseline's ID.
func (b *Baseline) Name() string { return b.ID }

// New makes the group of a setup under a seed.
func (b *Baseline) New(set *sim.Setup, seed uint64) sim.Group {
	g := sim.New(set, seed)
	drawTalkativeness(set, &g)
	for i := 1; i <= set.N && set.Ideas; i++ {
		think(&g, i)
	}
	if b.begin != nil {
		b.begin(set, &g)
	}
	return g
}

// Step takes the group through one turn, as [sim.Step] does. Somebody has to be
// present.
func (b *Baseline) Step(set *sim.Setup, g *sim.Group, say sim.Say) sim.Turn {
	m := begin(set, g)
	if say.Intervention != 0 {
		m.facilitate(say)
	} else {
		b.member(m)
	}
	if b.hear != nil {
		b.hear(m)
	}
	m.end()
	return m.turn
}

// member is a member's turn: who speaks, which act, to whom, with which view.
func (b *Baseline) member(m *moment) {
	t := &m.turn
	if t.Speaker = m.asked(); t.Speaker != 0 {
		t.Events |= sim.RoundTurn
	} else {
		t.Speaker = b.speaker(m)
	}
	weight := m.rates()
	if b.act != nil {
		b.act(m, &weight)
	}
	t.Act = sim.Act(m.pick(forAct, weight[:]))
	if m.set.Ideas {
		t.Act = sim.GivesSuggestion
		m.g.IdeasFound++
		think(m.g, int(t.Speaker))
	}
	m.address()
	m.voice(b.view)
	m.pass(turnMinutes)
	t.Words = turnWords
}

// think gives a member its next idea: there are a thousand, and common ones come often.
// Whoever has the floor says the one it has, and nobody keeps anybody from thinking.
func think(g *sim.Group, i int) {
	u := chance(g.Seed, g.Meeting, g.Turn, forIdea, uint64(i))
	g.Members[i].Idea = 1 + int16(float64(1000*float64(u*u)))
}

// Next takes the group from the end of a meeting to the beginning of the next: some
// leave, planned comings and goings happen, and counts begin anew. What is done
// between the meetings changes nothing here.
func (b *Baseline) Next(set *sim.Setup, g *sim.Group, _ sim.Between) sim.Interval {
	hazard := b.hazard
	if hazard == nil {
		hazard = ordinary
	}
	return next(set, g, hazard)
}

// ordinary is a hazard of leaving by which a fifth is gone after twelve meetings
// (Swift & Greenberg 2012).
func ordinary(*sim.Group, int) float64 { return .0198 }
