package sim

// brainstorm is a turn of a task of finding ideas, of which each member holds at most
// one that it has not said: whoever speaks with an idea says it, in writing all note
// theirs at once, and whoever did neither thinks.
func (g *Group) brainstorm(set *Setup, p *IdeaParams, t *Turn) {
	if t.Speaker.IsMember() && g.Members[t.Speaker].Idea > 0 && g.Channel != Written {
		t.Act = GivesSuggestion
	}
	busy := uint32(0)
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if g.Channel != Written && ID(i) != t.Speaker {
			continue
		}
		if g.Channel != Written || m.Idea > 0 {
			busy |= 1 << uint(i)
		}
		g.sayIdea(m)
	}
	g.dropSaid()
	g.think(set, p, busy)
}

// sayIdea says what a member holds.
func (g *Group) sayIdea(m *Member) {
	if m.Idea == 0 {
		return
	}
	if bit := uint64(1) << uint(m.Idea&63); g.said[m.Idea>>6]&bit == 0 {
		g.said[m.Idea>>6] |= bit
		g.IdeasFound++
	}
	m.Idea = 0
}

// dropSaid takes ideas that have been said out of every head.
func (g *Group) dropSaid() {
	for i := 1; i <= int(g.N); i++ {
		if m := &g.Members[i]; m.Idea > 0 && g.said[m.Idea>>6]>>uint(m.Idea&63)&1 == 1 {
			m.Idea = 0
		}
	}
}

// think gives those who are not busy an idea, unless it has been said already.
func (g *Group) think(set *Setup, p *IdeaParams, busy uint32) {
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if !m.Here || m.Idea > 0 || busy>>uint(i)&1 == 1 {
			continue
		}
		h := g.luck(i, forIdea)
		if uniform(h) >= p.Think {
			continue
		}
		u := uniform(mix(h + 1))
		idea := int16(float64(min(p.Pool, maxIdeas)*float64(u*u))) + 1
		if g.said[idea>>6]>>uint(idea&63)&1 == 0 {
			m.Idea = idea
		}
	}
}

// maxIdeas is how many ideas a group can keep apart.
const maxIdeas = 1023
