package baseline

import "groundrules/sim"

// How long a member's turn is: the mean turn of an hour of 235.
const (
	turnMinutes = 60.0 / 235
	turnWords   = 24
)

// moment is a turn as it comes about.
type moment struct {
	set  *sim.Setup
	g    *sim.Group
	turn sim.Turn
	last sim.ID // who spoke last in this meeting, Everyone when nobody has
}

// begin opens the next turn.
func begin(set *sim.Setup, g *sim.Group) *moment {
	m := &moment{set: set, g: g, last: lastSpeaker(g)}
	g.Turn++
	m.turn = sim.Turn{Meeting: g.Meeting, Number: g.Turn, Topic: g.Topic, Channel: g.Channel, Minute: g.Minute}
	if m.turn.Channel == sim.Pairs {
		m.turn.Channel = sim.Spoken // nobody here talks apart
	}
	return m
}

// lastSpeaker is whose turn was the latest.
func lastSpeaker(g *sim.Group) sim.ID {
	if g.Turn == 0 {
		return sim.Everyone
	}
	if g.Members[0].Last == g.Turn {
		return sim.Facilitator
	}
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Last == g.Turn {
			return sim.ID(i)
		}
	}
	return sim.Everyone
}

// chance is a number in [0,1) for this turn.
func (m *moment) chance(p purpose) float64 {
	return chance(m.g.Seed, m.g.Meeting, m.g.Turn, p, 0)
}

// pick is an index, drawn with a chance in proportion to its weight.
func (m *moment) pick(p purpose, weight []float64) int {
	sum := 0.0
	for _, w := range weight {
		sum += w
	}
	left, best := float64(m.chance(p)*sum), 0
	for i, w := range weight {
		if w > 0 {
			best = i
		}
		if left -= w; left < 0 {
			break
		}
	}
	return best
}

// may reports whether member i can take the floor: everybody present but the last
// speaker, whose turn would only go on.
func (m *moment) may(i int) bool {
	return m.g.Members[i].Here && (m.last != sim.ID(i) || m.g.Present() == 1)
}

// asked is the member whose turn it is in a round that somebody has asked for, or where
// the group talks in rounds: that is how an experiment is set up, whatever the idea.
func (m *moment) asked() sim.ID {
	who := m.waiting()
	if who == sim.Everyone && m.g.Channel == sim.Rounds {
		m.g.Round = 1<<uint(m.g.N+1) - 2
		who = m.waiting()
	}
	if who != sim.Everyone {
		m.g.Round &^= 1 << uint(who)
	}
	return who
}

// waiting is the next member present who is still to speak in the round.
func (m *moment) waiting() sim.ID {
	for i := 1; i <= int(m.g.N); i++ {
		if m.g.Round>>uint(i)&1 == 1 && m.g.Members[i].Here {
			return sim.ID(i)
		}
	}
	return sim.Everyone
}

// bales are the rates of the twelve acts, in per cent (Bales 1955).
var bales = [sim.Acts]float64{0, 3.4, 6.0, 16.5, 8.0, 30.1, 17.9, 3.5, 2.4, 1.1, 7.8, 2.7, .7}

// rates are Bales' rates; where nobody else has spoken there is nothing to agree or
// disagree with.
func (m *moment) rates() [sim.Acts]float64 {
	w := bales
	if m.last == sim.Everyone || m.last == m.turn.Speaker {
		w[sim.Agrees], w[sim.Disagrees], w[sim.ShowsAntagonism] = 0, 0, 0
	}
	return w
}

// address says to whom the turn is: to the last speaker half the time, and always
// when agreeing, disagreeing or attacking; else to all.
func (m *moment) address() {
	t := &m.turn
	if m.last == sim.Everyone || m.last == t.Speaker {
		return
	}
	reply := t.Act == sim.Agrees || t.Act == sim.Disagrees || t.Act == sim.ShowsAntagonism
	if reply || m.chance(forReply) < .5 {
		t.To = m.last
	}
}

// voice puts the speaker's view into acts that voice one.
func (m *moment) voice(view func(*moment) float64) {
	t := &m.turn
	s := &m.g.Members[t.Speaker]
	t.Private, t.Expressed = s.View, s.View
	if m.g.Topic == 0 {
		return
	}
	if script := m.set.Members[t.Speaker].Script; script != nil {
		for _, v := range script {
			if v.From <= t.Number {
				t.Expressed = v.View
			}
		}
	} else if view != nil {
		t.Expressed = view(m)
	}
	if t.Voiced = t.Act.VoicesView(); t.Voiced {
		t.Yielded = t.Expressed != t.Private
		s.Voiced, s.Expressed, s.VoicedAt = true, t.Expressed, t.Number
	}
}

// facilitate is the facilitator's turn.
func (m *moment) facilitate(say sim.Say) {
	v, t := &m.set.Interventions[say.Intervention-1], &m.turn
	t.Speaker, t.Act, t.Say, t.To = sim.Facilitator, v.Act, say, say.Target[0]
	if v.Targets == sim.ToOneThenOther && say.Target[1] != sim.Everyone {
		t.To = say.Target[1]
	}
	m.pass(v.Minutes)
	t.Words = turnWords
}

// pass lets time go.
func (m *moment) pass(minutes float64) {
	m.g.Minute += minutes
	m.turn.Minute = m.g.Minute
}

// end closes the turn.
func (m *moment) end() {
	s := &m.g.Members[m.turn.Speaker.Slot()]
	s.Turns++
	s.Last = m.turn.Number
	s.Words += int32(m.turn.Words)
}
