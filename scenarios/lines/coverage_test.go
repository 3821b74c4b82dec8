package lines

import (
	"fmt"
	"testing"

	"groundrules/sim"
)

// Whatever a turn is, the stock alone has a line for it in the member's own way of
// talking, without easing any condition but force.
func TestEveryTurnHasALine(t *testing.T) {
	r := newRoom()
	missing := map[string]int{}
	eachMoment(func(m moment) {
		if stepNeeded(r.Teller, &m) > anyForce {
			missing[fmt.Sprintf("%s to audience %d after %s, depth %d, advice %v", m.act, m.audience, m.after, m.depth, m.advice)]++
		}
	})
	for what, n := range missing {
		t.Errorf("nothing to say: %s (%d cases)", what, n)
	}
}

// stepNeeded is how far conditions have to be eased for a line to fit.
func stepNeeded(t *Teller, m *moment) int {
	for ease := strict; ease < easingSteps; ease++ {
		for _, k := range t.byAct[m.act] {
			if e := &t.entries[k]; e.slots&^(slotTo|slotBit("me")|slotBit("their")|slotBit("they")|slotBit("topic")) == 0 {
				if _, ok := e.fits(m, ease); ok {
					return ease
				}
			}
		}
	}
	return easingSteps
}

// eachMoment makes up turns of every kind.
func eachMoment(do func(moment)) {
	audiences := []struct {
		to, afterWho sim.ID
		audience     audience
	}{{2, 2, toMember}, {3, 2, toMember}, {sim.Everyone, 2, toGroup}, {sim.Facilitator, sim.Facilitator, toYou}}
	for act := sim.ShowsSolidarity; act <= sim.ShowsAntagonism; act++ {
		for voice := range Voices {
			for _, a := range audiences {
				if reacts(act) && a.to != a.afterWho {
					continue // these are always said to whoever spoke last
				}
				for after := sim.ShowsSolidarity; after <= sim.ShowsAntagonism; after++ {
					m := moment{
						speaker: 1, to: a.to, voice: int8(voice), act: act, audience: a.audience,
						after: after, afterWho: a.afterWho, afterTo: toOthers, force: 2, again: true,
					}
					if act.VoicesView() {
						m.side = againstIt
					}
					do(m)
					m.safe, m.trust, m.force = low, low, 3
					do(m)
					m.force = 1
					do(m)
					for depth := uint8(1); depth <= 3 && (act == sim.GivesOpinion || act == sim.GivesOrientation); depth++ {
						m.depth = depth
						do(m)
					}
					if act == sim.GivesSuggestion && a.audience == toMember {
						m.advice = true
						do(m)
					}
				}
			}
		}
	}
}

func reacts(a sim.Act) bool {
	return a == sim.Agrees || a == sim.Disagrees || a == sim.ShowsAntagonism
}
