package debrief

import (
	"groundrules/sim"
	"groundrules/sim/phrase"
)

// deeds of a member, as counted over the turns.
type tally struct {
	told, met, passed   int // own disclosures, and how they were answered
	heard               int // somebody else's disclosures
	attacked, defended  int
	disagreed, worked   int
	agreed, asked, warm int
	takenUp             int // own turns that the next speaker answered directly
	yielded             int
	short               int // own turns of fewer than eight words
}

func (m *meeting) tally(id sim.ID) tally {
	var t tally
	for i := range m.beats {
		b := &m.beats[i].Turn
		if b.Speaker == id {
			t.own(m, i)
			continue
		}
		if b.Disclosure >= 2 {
			t.heard++
		}
		if b.To == id && b.Speaker.IsMember() {
			switch {
			case b.Events.Has(sim.Attacked):
				t.attacked++
			case i > 0 && m.beats[i-1].Turn.Speaker == id && !b.Act.Negative():
				t.takenUp++
			}
		}
	}
	return t
}

func (t *tally) own(m *meeting, i int) {
	b := &m.beats[i].Turn
	if b.Disclosure >= 2 {
		t.told++
		switch k := m.reply(i, min(i+6, len(m.beats)), sim.MetDisclosure|sim.Reciprocated|sim.PassedOver|sim.Rebuffed); {
		case k < 0:
		case m.beats[k].Turn.Events&(sim.MetDisclosure|sim.Reciprocated) != 0:
			t.met++
		default:
			t.passed++
		}
	}
	switch {
	case b.Act == sim.Disagrees:
		t.disagreed++
	case b.Act == sim.Agrees:
		t.agreed++
	case b.Act == sim.ShowsSolidarity:
		t.warm++
	case b.Act.Asks():
		t.asked++
	}
	if b.Events.Has(sim.WorkedThrough) {
		t.worked++
	}
	if b.Events.Has(sim.StoodUp) {
		t.defended++
	}
	if b.Yielded {
		t.yielded++
	}
	if b.Words < 8 {
		t.short++
	}
}

// because is what a member's benefit came from, or did not.
func (t *tally) because(spoke int) phrase.Phrase {
	switch {
	case t.met > 0:
		return phrase.Say("told something hard, and it was taken up")
	case t.told > 0 && t.passed > 0:
		return phrase.Say("told something hard, and it was passed over")
	case t.told > 0:
		return phrase.Say("told something hard")
	case t.worked > 0:
		return phrase.Say("worked on a disagreement")
	case t.takenUp >= 3:
		return phrase.Say("was answered directly {often}", times(t.takenUp))
	case t.heard > 0 && spoke > 0:
		return phrase.Say("heard others tell something hard")
	case spoke == 0:
		return phrase.Say("did not speak")
	case t.takenUp == 0:
		return phrase.Say("spoke, and got little back")
	}
	return phrase.Say("from ordinary turns")
}
