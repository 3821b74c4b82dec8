package learning

import "groundrules/sim"

// feature is something that a trainee notices of a moment, from 0 (not at all) to 1.
type feature int

// What is noticed.
const (
	always   feature = iota // 1
	early                   // the first fifth of the meeting
	late                    // the last fifth
	heat                    // negative acts among the latest ten turns of members; 1 for a third of them
	attacked                // somebody went for somebody in the latest six turns
	agreeing                // agreement and warmth among the latest ten; 1 for two thirds
	held                    // one member held the floor in the latest twenty, beyond an even share
	unheard                 // share of those here with less than a third of an even share so far
	uneasy                  // share of those here who look as if something were wrong
	told                    // how much of oneself the latest turn told
	advised                 // unasked advice in the latest three turns
	talked                  // own turns among the latest twenty; 1 for a quarter of them
	features
)

// featureNames say it in the model card.
var featureNames = [features]string{
	"always", "early", "late", "heat", "attack", "agreement", "one holds the floor", "some unheard", "some uneasy",
	"disclosure", "advice", "own talk",
}

// noticed is a moment as features.
type noticed [features]float64

// How far back a trainee remembers.
const (
	recentActs     = 10
	recentSpeakers = 20
)

// impressions are what a trainee keeps in mind of a meeting.
type impressions struct {
	now      Sight
	acts     [recentActs]sim.Act
	speakers [recentSpeakers]sim.ID
	members  int // turns of members so far
	turns    int // of all
	before   sim.ID
	latest   sim.ID // member who spoke last
	attack   int32  // turn of the latest
	advice   int32
	opposed  [2]sim.ID // who disagreed with or went for whom last
}

// take takes a moment in.
func (m *impressions) take(s Sight) {
	m.now = s
	if s.Number == 0 {
		return
	}
	m.speakers[m.turns%recentSpeakers] = s.Speaker
	m.turns++
	if !s.Speaker.IsMember() {
		return
	}
	m.acts[m.members%recentActs] = s.Act
	m.members++
	if s.Speaker != m.latest {
		m.before, m.latest = m.latest, s.Speaker
	}
	if s.Act == sim.ShowsAntagonism {
		m.attack = s.Number
	}
	if s.Act.Negative() && s.To.IsMember() {
		m.opposed = [2]sim.ID{s.Speaker, s.To}
	}
	if s.Advice {
		m.advice = s.Number
	}
}

// features are what is noticed now.
func (m *impressions) features() (x noticed) {
	s := &m.now
	x[always] = 1
	share := s.Minute / max(1, s.Minutes)
	x[early], x[late] = yes(share < .2), yes(share > .8)
	negative, positive := 0.0, 0.0
	for _, a := range m.acts[:min(m.members, recentActs)] {
		negative += yes(a.Negative())
		positive += yes(a.Positive())
	}
	acts := float64(max(1, min(m.members, recentActs)))
	x[heat] = min(1, 3*negative/acts)
	x[agreeing] = min(1, 1.5*positive/acts)
	x[attacked] = yes(m.attack > 0 && s.Number-m.attack < 6)
	x[advised] = yes(m.advice > 0 && s.Number-m.advice < 3)
	x[told] = float64(s.Disclosure) / 3
	x[held] = m.held()
	own, all := 0.0, float64(max(1, min(m.turns, recentSpeakers)))
	for _, id := range m.speakers[:min(m.turns, recentSpeakers)] {
		own += yes(id == sim.Facilitator)
	}
	x[talked] = min(1, 4*own/all)
	x[unheard], x[uneasy] = m.people()
	return x
}

// held is how far the one who spoke most lately is beyond an even share: 0 there, 1
// where nobody else spoke.
func (m *impressions) held() float64 {
	_, most := m.loudest()
	even := 1 / float64(max(2, m.now.Members))
	return max(0, most-even) / (1 - even)
}

// loudest is who spoke most lately, and which share of the members' turns.
func (m *impressions) loudest() (who sim.ID, share float64) {
	var turns [sim.Slots]float64
	all := 0.0
	for _, id := range m.speakers[:min(m.turns, recentSpeakers)] {
		if id.IsMember() {
			turns[id]++
			all++
		}
	}
	for i := sim.ID(1); i <= sim.ID(m.now.Members); i++ {
		if m.now.here(i) && turns[i] > turns[who.Slot()] {
			who = i
		}
	}
	if who == sim.Everyone {
		return who, 0
	}
	return who, turns[who] / all
}

// people are the shares of those here who were hardly heard, and who look uneasy.
func (m *impressions) people() (unheard, uneasy float64) {
	s, n := &m.now, 0.0
	for i := sim.ID(1); i <= sim.ID(s.Members); i++ {
		if s.here(i) {
			n++
			unheard += yes(s.Shares[i] < 1/float64(3*s.Members))
			uneasy += yes(s.uneasy(i))
		}
	}
	return unheard / max(1, n), uneasy / max(1, n)
}

func yes(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
