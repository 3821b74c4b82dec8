package sim

// What a guest speaker does. D, sizes assumed: an outside view changes things up and
// is easier to take in than a member's; it also puts somebody at the front again.
const (
	guestLean  = .10 // of what is missing to full dependency
	guestShock = .05 // the most that a view moves
	guestLift  = .03 // of what is missing to full commitment
	guestWeary = .03 // of commitment, where guests come too often
	newGroup   = 2   // meetings within which a guest takes the group's place
	manyGuests = 2
)

// hearGuest is a guest at the beginning of a meeting: what hardly anybody knew about
// the topic on the table is told to all, and moves nobody far. In a new group, or
// where guests come too often, members only lean back.
func (g *Group) hearGuest(set *Setup) {
	g.Guests++
	early := int(g.Meeting) <= newGroup
	often := g.Guests > manyGuests
	lean := guestLean
	if early {
		lean = 2 * guestLean
	}
	g.Dependency = towards(g.Dependency, 1, lean)
	item, valence := g.leastKnown(set)
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if !m.Here {
			continue
		}
		switch {
		case often:
			m.Commitment = towards(m.Commitment, 0, guestWeary)
		case !early:
			m.Commitment = towards(m.Commitment, 1, guestLift)
		}
		if item < 0 || g.Items.Held[i]>>uint(item)&1 == 1 {
			continue
		}
		g.Items.Held[i] |= 1 << uint(item)
		shift := clamp(drawn(m.View, valence, set.params().Item.Learning), -guestShock, guestShock)
		m.View = clamp(m.View+shift, -1, 1)
		m.Anchor = clamp(m.Anchor+shift, -1, 1)
	}
}

// leastKnown is the item of the topic on the table that fewest of those here know,
// and what it speaks for; -1 where there is none.
func (g *Group) leastKnown(set *Setup) (item int, valence float64) {
	from, to := set.itemRange(int(g.Topic))
	item, fewest := -1, MaxMembers+1
	for n := from; n < to; n++ {
		know := 0
		for i := 1; i <= int(g.N); i++ {
			if g.Members[i].Here && g.Items.Held[i]>>uint(n)&1 == 1 {
				know++
			}
		}
		if know < fewest {
			item, fewest, valence = n, know, set.item(n).Valence
		}
	}
	return item, valence
}
