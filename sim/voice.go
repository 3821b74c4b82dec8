package sim

import "math/bits"

// voice decides which view a member would voice: its own, or, where others press,
// the majority's (Asch 1951, 1956). Whether it gives in is drawn anew each time it
// speaks: as a blend of both views nobody would ever be wholly independent.
func (g *Group) voice(set *Setup, p *Params, t *Turn) {
	m := &g.Members[t.Speaker]
	t.Private, t.Expressed = m.View, m.View
	if g.Topic == 0 {
		return
	}
	if script := set.Members[t.Speaker].Script; script != nil {
		t.Expressed = scripted(script, t, m.View)
		return
	}
	press := g.pressure(p, int(t.Speaker), t.Number)
	g.opposed = press.opposed > 0
	if g.opposed && likely(g.luck(int(t.Speaker), forYielding), press.odds) {
		t.Expressed = g.majority(p, int(t.Speaker), t.Number, press)
		t.Yielded = true
	}
}

// scripted is the view of the latest entry of a script that holds, own before the first.
func scripted(script []Voicing, t *Turn, own float64) float64 {
	for _, v := range script {
		if v.From <= t.Number && (v.Topic == 0 || v.Topic == t.Topic) {
			own = v.View
		}
	}
	return own
}

// pressing is what a member faces when it is about to voice a view.
type pressing struct {
	opposed int     // size of the majority against it; a leader counts two
	above   bool    // its views lie above the member's own
	odds    float64 // log odds of giving in
}

// pressure is κ(1 - exp(-(opp/size)^4)), less with an ally, with a majority that is
// not unanimous (whether somebody lies on the other side or is still further off: Asch
// 1955), or in private; more under a directive leader or a threat, and less
// where a norm invites dissent. A view counts once it has been voiced, or when a
// poll has shown it.
func (g *Group) pressure(p *Params, i int, now int32) pressing {
	m := &g.Members[i]
	polled := now <= g.Polled
	near, since := p.Voice.Near, max(1, now-p.Voice.Lapse)
	var over, under, lately uint32 // whose view lies above or below, and who has voiced one of late, a bit each
	for left := g.circle &^ (1 << uint(i)); left != 0; left &= left - 1 {
		o := &g.Members[bits.TrailingZeros32(left)]
		if !o.Voiced && !polled {
			continue
		}
		who, gap := left&-left, o.shown(polled)-m.View
		over |= who & -bit(gap > near)
		under |= who & -bit(gap < -near)
		lately |= who & -(bit(o.VoicedAt >= since) | bit(polled))
	}
	chair := uint32(1) << uint(g.Leader.Who.Slot()) &^ 1 // counts two
	above, below := bits.OnesCount32(over)+bits.OnesCount32(over&chair), bits.OnesCount32(under)+bits.OnesCount32(under&chair)
	allies := lately &^ (over | under)
	size, other := max(above, below), min(above, below)
	if size == 0 {
		return pressing{}
	}
	odds := g.press[size]
	switch {
	case allies != 0:
		odds = float64(odds * p.Voice.Ally)
	case other > 0 || g.divided(p, i, now, above > 0):
		odds = float64(odds * p.Voice.Broken)
	}
	if g.Channel == Written {
		odds = float64(odds * p.Voice.Private)
	}
	odds = float64(odds * max(0, 1+float64(.5*g.Leader.Directive)+float64(.5*g.Leader.Threat)-float64(.6*g.dissent)) * (1 - g.Lent[lentPressure].by))
	odds += float64(p.Voice.Safety*(.5-m.Safety)) - m.Conform
	if m.Stood {
		odds -= p.Voice.Commitment
	}
	return pressing{size, above >= below, odds}
}

// majority is the mean view of those who press member i.
func (g *Group) majority(p *Params, i int, now int32, press pressing) float64 {
	return g.opposition(p, i, now, press.above).sum / float64(press.opposed)
}

// divided reports whether those on one side of member i are themselves of distinct views.
func (g *Group) divided(p *Params, i int, now int32, above bool) bool {
	side := g.opposition(p, i, now, above)
	return side.high-side.low > p.Voice.Apart
}

// views are those of several members taken together.
type views struct{ sum, low, high float64 }

// opposition is those whose views lie above member i's own, or below it.
func (g *Group) opposition(p *Params, i int, now int32, above bool) views {
	polled := now <= g.Polled
	all := views{low: 1, high: -1}
	for j := 1; j <= int(g.N); j++ {
		o := &g.Members[j]
		if j == i || !g.hears(j) || !o.Voiced && !polled {
			continue
		}
		view, weight := o.shown(polled), 1.0
		if ID(j) == g.Leader.Who {
			weight = 2 // a chair's view
		}
		gap := view - g.Members[i].View
		if gap > p.Voice.Near && above || gap < -p.Voice.Near && !above {
			all.sum += float64(weight * view)
			all.low, all.high = min(all.low, view), max(all.high, view)
		}
	}
	return all
}

// shown is a view as others know it: as it was voiced, or as a poll has shown it.
func (o *Opinion) shown(polled bool) float64 {
	if polled {
		return o.View
	}
	return o.Expressed
}

// presses is the pressure of unanimous majorities of 0 to all, a chair counting two.
func presses(p *VoiceParams) (press [Slots + 1]float64) {
	for k := range press {
		press[k] = float64(p.Pressure * grown(float64(k)/p.Size))
	}
	return press
}

// grown is 1 - exp(-q^4): hardly any pressure from one, nearly all of it from three.
func grown(q float64) float64 {
	q = float64(q * q)
	q = float64(q * q)
	if q > 40 { // below the last bit of 1
		return 1
	}
	return 1 - exp(-q)
}
