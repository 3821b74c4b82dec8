package sim

import "math/bits"

// disclose decides whether an opinion or an account reveals something of oneself,
// how deeply, and whether a suggestion is advice that nobody asked for. In peer
// support, benefit and trust hang on these two, and Bales has neither.
func (g *Group) disclose(set *Setup, p *Params, t *Turn) {
	m := &g.Members[t.Speaker]
	switch t.Act {
	case GivesOpinion, GivesOrientation:
		logits := p.Safety.Open + float64(p.Safety.Safe*(m.Safety-.4)) - float64(p.Safety.Audience*g.audience(t.Speaker))
		if g.open.disclosure.live && g.open.disclosure.from != t.Speaker {
			logits += p.Safety.Follow
		}
		logits += g.Lent[lentDisclosure].by
		if likely(g.luck(int(t.Speaker), forDisclosure), logits) {
			t.Disclosure = g.depth(&p.Depth, t.Speaker)
		}
	case GivesSuggestion:
		asked := g.last.Act == AsksSuggestion
		if t.To.IsMember() && !asked && likely(g.luck(int(t.Speaker), forAdvice), .405-g.Lent[lentAdvice].by) {
			t.Advice = true
		}
	}
	if t.Act.VoicesView() && g.Topic > 0 {
		t.Voiced = true
	} else {
		t.Yielded = false
	}
}

// audience is the logarithm of how many hear a member, over the six of a group of seven: of
// oneself one tells more to few than to many (Taylor, De Soto & Lieb 1979; Solano & Dunnam
// 1985).
func (g *Group) audience(speaker ID) float64 {
	return audiences[bits.OnesCount32(g.circle&^(1<<uint(speaker)))%len(audiences)]
}

// audiences is by the number of those who hear.
var audiences = func() (logs [Slots]float64) {
	for n := range logs {
		logs[n] = log(float64(max(1, n)) / 6)
	}
	return logs
}()

// depth is 1 (a fact of one's life) to 3 (something never said before): the safer, the
// more trusting and the better known to each other, the deeper (Altman & Taylor 1973).
func (g *Group) depth(p *DepthParams, i ID) uint8 {
	ease := float64(p.Safe*(g.Members[i].Safety-.5)) - float64(p.Strange*g.strange(p, i))
	luck := g.luck(int(i), forDepth)
	if !likely(luck, p.Deep+ease) {
		return 1
	}
	if !likely(luck, p.Deepest+ease+float64(p.Trust*g.MeanTrust(i))) {
		return 2
	}
	return 3
}

// strange is how strange those who hear it are to member i: 1 where it has seen nothing
// of them, 0 where it knows them well.
func (g *Group) strange(p *DepthParams, i ID) float64 {
	seen, n := 0.0, 0.0
	for j := 1; j <= int(g.N); j++ {
		if j != int(i) && g.hears(j) {
			seen += g.Ties[i][j].Mass
			n++
		}
	}
	return max(0, 1-seen/float64(max(1, n)*p.Familiar))
}
