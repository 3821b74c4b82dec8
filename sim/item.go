package sim

// MaxItems is how many pieces of information all topics together can have.
const MaxItems = 64

// Item is a piece of information that bears on a topic. Shared ones are known to
// all, unique ones to few: groups talk about what they share (Stasser & Titus 1985).
type Item struct {
	ID      string
	Valence float64 // -1..1: the view it speaks for
	Known   uint32  // members who know it at the start, a bit each (bit i for member i)
}

// ItemState is what has become of the items, a bit each: items count from 0 in the
// order of topics.
type ItemState struct {
	Held      [Slots]uint64 // by each member
	Mentioned uint64
	TakenUp   uint64
}

// itemRange is the items of topic k, from 1: first and one past the last.
func (set *Setup) itemRange(k int) (from, to int) {
	for i := range set.Topics {
		to = from + len(set.Topics[i].Items)
		if i+1 == k {
			return from, to
		}
		from = to
	}
	return 0, 0
}

// item is item number n, from 0.
func (set *Setup) item(n int) *Item {
	for i := range set.Topics {
		items := set.Topics[i].Items
		if n < len(items) {
			return &items[n]
		}
		n -= len(items)
	}
	return nil
}

// Unique reports whether one member alone knows the item at the start.
func (it *Item) Unique() bool { return it.Known&(it.Known-1) == 0 }

func (g *Group) startItems(set *Setup) {
	n := 0
	for k := range set.Topics {
		for _, it := range set.Topics[k].Items {
			for i := 1; i <= set.N; i++ {
				if it.Known>>uint(i)&1 == 1 {
					g.Items.Held[i] |= 1 << uint(n)
				}
			}
			n++
		}
	}
}

// mention decides whether the turn mentions an item, and which of those the speaker
// holds: rather one that was taken up before, hardly one that speaks against the
// view just voiced, unless a norm invites that.
func (g *Group) mention(set *Setup, p *ItemParams, t *Turn) {
	from, to := set.itemRange(int(g.Topic))
	if from == to {
		return
	}
	if uniform(g.luck(int(t.Speaker), forMention)) >= float64(p.Mention[t.Act]*g.openness(p)) {
		return
	}
	sum := 0.0
	var weight [MaxItems]float64
	for n := from; n < to; n++ {
		weight[n] = g.itemWeight(set, p, t, n)
		sum += weight[n]
	}
	left := float64(uniform(g.luck(int(t.Speaker), forItem)) * sum)
	for n := from; n < to && sum > 0; n++ {
		if left -= weight[n]; left < 0 {
			t.Item = int8(n + 1)
			g.Items.Mentioned |= 1 << uint(n)
			return
		}
	}
}

// openness is what is left of mentions where a chair has said early what is wanted, or
// a threat narrows what is looked at (Flowers 1977; Leana 1985; Staw, Sandelands &
// Dutton 1981); a norm for dissent gives it back.
func (g *Group) openness(p *ItemParams) float64 {
	narrow := float64(p.Closed*g.Leader.Directive) + float64(p.Rigid*g.Leader.Threat)
	return 1 - float64(narrow*(1-g.dissent))
}

// itemWeight is how readily the speaker mentions an item.
func (g *Group) itemWeight(set *Setup, p *ItemParams, t *Turn, n int) float64 {
	bit := uint64(1) << uint(n)
	if g.Items.Held[t.Speaker]&bit == 0 {
		return 0
	}
	w := p.Fresh
	switch {
	case g.Items.TakenUp&bit != 0:
		w = p.TakenUp
	case g.Items.Mentioned&bit != 0:
		w = p.Lying
	}
	it := set.item(n)
	if abs(it.Valence-t.Expressed) > 1 {
		w = float64((p.Against + float64((1-p.Against)*g.dissent)) * w)
	}
	if g.Channel == Written && it.Unique() {
		w = float64(p.Private * w)
	}
	return w
}

// takeUp: the next speaker takes up the item just mentioned, or leaves it lying.
// Only what is taken up is learnt by those who hear it.
func (g *Group) takeUp(set *Setup, p *ItemParams, t *Turn) {
	if g.last.Item == 0 || !t.Speaker.IsMember() {
		return
	}
	bit := uint64(1) << uint(g.last.Item-1)
	chance := p.Confirm
	if g.Items.Held[t.Speaker]&bit == 0 {
		chance = p.Believe + float64(p.Credit*max(0, g.Ties[t.Speaker][g.last.Speaker.Slot()].Trust)) + float64(p.Critical*g.dissent)
	}
	if uniform(g.luck(int(t.Speaker), forUptake)) >= chance {
		return
	}
	t.Events |= TookUpItem
	g.Items.TakenUp |= bit
	valence := set.item(int(g.last.Item - 1)).Valence
	for i := 1; i <= int(g.N); i++ {
		if g.hears(i) && g.Items.Held[i]&bit == 0 {
			g.Items.Held[i] |= bit
			m := &g.Members[i]
			m.View = clamp(m.View+drawn(m.View, valence, p.Learning), -1, 1)
			m.Anchor = clamp(m.Anchor+drawn(m.Anchor, valence, p.Learning), -1, 1)
		}
	}
}
