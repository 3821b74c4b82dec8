package baseline

import "groundrules/sim"

// iidSpeakers: who speaks is drawn anew each time, by how talkative each is; what is
// done is drawn from Bales' rates, whatever was done before. It gives shares of talk
// that fall by a constant ratio from rank to rank, and nothing that depends on order.
func iidSpeakers() *Baseline {
	return &Baseline{
		ID:      "iid-speakers",
		Idea:    "People are more or less talkative, and that is all: speakers and acts are independent draws.",
		Source:  "after Stephan & Mishler 1952 (shares by rank); Bales 1955 (rates of acts)",
		speaker: byTalkativeness,
	}
}

// The spread of talkativeness is wide enough for the shares of free and of structured
// meetings, since nothing else widens them here.
const (
	talkSpread       = 1
	structuredSpread = .62
)

// drawTalkativeness draws how talkative each is, around what the setup says.
func drawTalkativeness(set *sim.Setup, g *sim.Group) {
	spread := float64(talkSpread)
	if set.Structured {
		spread = structuredSpread
	}
	for i := 1; i <= set.N; i++ {
		from, who := &set.Members[i], uint64(i)
		if from.Key != 0 {
			who = from.Key
		}
		g.Members[i].Talk = float64(spread * (from.Talk + float64(from.Spread*normal(g.Seed, forTalk, who))))
	}
}

// byTalkativeness draws a speaker with P ∝ exp(talkativeness).
func byTalkativeness(m *moment) sim.ID {
	var weight [sim.Slots]float64
	for i := 1; i <= int(m.g.N); i++ {
		if m.may(i) {
			weight[i] = sim.Exp(m.g.Members[i].Talk)
		}
	}
	return sim.ID(m.pick(forSpeaker, weight[:]))
}
