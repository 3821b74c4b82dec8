package sim

// disclose decides whether an opinion or an account reveals something of oneself,
// how deeply, and whether a suggestion is advice that nobody asked for. In peer
// support, benefit and trust hang on these two, and Bales has neither.
func (g *Group) disclose(set *Setup, p *Params, t *Turn) {
	m := &g.Members[t.Speaker]
	key := set.chanceKey(int(t.Speaker))
	switch t.Act {
	case GivesOpinion, GivesOrientation:
		logits := p.Safety.Open + float64(p.Safety.Safe*(m.Safety-.4))
		if g.open.disclosure.live && g.open.disclosure.from != t.Speaker {
			logits += p.Safety.Follow
		}
		logits += g.Lent[lentDisclosure].by
		if likely(draw(g.key, key, forDisclosure), logits) {
			t.Disclosure = g.depth(key, t.Speaker)
		}
	case GivesSuggestion:
		asked := g.last.Act == AsksSuggestion
		if t.To.IsMember() && !asked && likely(draw(g.key, key, forAdvice), .405-g.Lent[lentAdvice].by) {
			t.Advice = true
		}
	}
	if t.Act.VoicesView() && g.Topic > 0 {
		t.Voiced = true
	} else {
		t.Yielded = false
	}
}

// depth is 1 (a fact of one's life) to 3 (something never said before): the safer
// and the more trusting, the deeper (Altman & Taylor 1973).
func (g *Group) depth(key uint64, i ID) uint8 {
	s := g.Members[i].Safety
	luck := draw(g.key, key, forDepth)
	if !likely(luck, -.8+float64(4*(s-.5))) {
		return 1
	}
	if !likely(luck, -3+float64(4*(s-.5))+float64(1.5*g.MeanTrust(i))) {
		return 2
	}
	return 3
}
