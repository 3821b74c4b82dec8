package coach

import (
	"cmp"
	"slices"

	"groundrules/sim"
)

// How many sensible targets are tried of each kind.
const (
	mostOnes   = 4
	mostPairs  = 3
	mostHolds  = 2 // who hold the floor
	mostQuiets = 3
)

// people are the members who are here, in the orders in which they come to mind. Ties
// go by their chance keys, so that seats change nothing.
type people struct {
	set    *sim.Setup
	g      *sim.Group
	latest []sim.ID // who spoke last first; who has not spoken is not in it
	quiet  []sim.ID // fewest turns first
	hurt   []sim.ID // whose hurt is open
}

func newPeople(set *sim.Setup, g *sim.Group) *people {
	p := &people{set: set, g: g}
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		m := &g.Members[i]
		if !m.Here {
			continue
		}
		p.quiet = append(p.quiet, i)
		if m.Last > 0 {
			p.latest = append(p.latest, i)
		}
		if m.Hurt > 0 {
			p.hurt = append(p.hurt, i)
		}
	}
	by := func(of func(*sim.Member) int32) func(a, b sim.ID) int {
		return func(a, b sim.ID) int {
			return cmp.Or(cmp.Compare(of(&g.Members[a]), of(&g.Members[b])), cmp.Compare(p.key(a), p.key(b)))
		}
	}
	slices.SortFunc(p.quiet, by(func(m *sim.Member) int32 { return m.Turns }))
	slices.SortFunc(p.latest, by(func(m *sim.Member) int32 { return -m.Last }))
	slices.SortFunc(p.hurt, by(func(m *sim.Member) int32 { return -m.Hurt }))
	return p
}

// key is the identity that a member's luck hangs on.
func (p *people) key(i sim.ID) uint64 {
	if k := p.set.Members[i].Key; k != 0 {
		return k
	}
	return uint64(i)
}

// targets are those to whom an intervention would sensibly be said now.
func (p *people) targets(v *sim.Intervention) [][2]sim.ID {
	switch v.Targets {
	case sim.ToOne:
		return p.ones(v)
	case sim.ToTwo:
		if heals(v) {
			return p.strained()
		}
		return p.linked()
	case sim.ToOneThenOther:
		return p.passed()
	}
	return [][2]sim.ID{{}}
}

// ones: what gives somebody the floor goes to the quietest, anything else to those
// who have just spoken or are hurt.
func (p *people) ones(v *sim.Intervention) (list [][2]sim.ID) {
	from := slices.Concat(p.hurt, p.latest, p.quiet)
	if calls(v) {
		from = p.quiet
	}
	var seen []sim.ID
	for _, id := range from {
		if len(seen) < mostOnes && !slices.Contains(seen, id) {
			seen = append(seen, id)
			list = append(list, [2]sim.ID{id})
		}
	}
	return list
}

// calls reports whether an intervention gives its target the floor.
func calls(v *sim.Intervention) bool {
	return slices.ContainsFunc(v.Levers[sim.Gentle], func(l sim.Lever) bool {
		return l.Moves == sim.NextTurn && l.Of == sim.Target && l.By > 0
	})
}

// heals reports whether an intervention is for two who are at odds.
func heals(v *sim.Intervention) bool {
	return slices.ContainsFunc(v.Levers[sim.Gentle], func(l sim.Lever) bool {
		return l.Moves == sim.Settlement || l.Moves == sim.PairOrder || l.Moves == sim.ClearHurts || l.Moves == sim.Gap
	})
}

// strained are the pairs with most between them: a hurt, little trust, views apart.
func (p *people) strained() [][2]sim.ID {
	type pair struct {
		who    [2]sim.ID
		strain float64
	}
	var all []pair
	for _, a := range p.quiet {
		for _, b := range p.quiet {
			if p.key(a) < p.key(b) {
				all = append(all, pair{[2]sim.ID{a, b}, p.strain(a, b)})
			}
		}
	}
	slices.SortFunc(all, func(x, y pair) int {
		return cmp.Or(-cmp.Compare(x.strain, y.strain), cmp.Compare(p.key(x.who[0]), p.key(y.who[0])), cmp.Compare(p.key(x.who[1]), p.key(y.who[1])))
	})
	var list [][2]sim.ID
	for _, x := range all[:min(len(all), mostPairs)] {
		list = append(list, x.who)
	}
	return list
}

func (p *people) strain(a, b sim.ID) float64 {
	t, u := &p.g.Ties[a][b], &p.g.Ties[b][a]
	x := max(0, .35-min(t.Trust, u.Trust))
	if t.Hurt || u.Hurt {
		x += 2
	}
	if m, o := &p.g.Members[a], &p.g.Members[b]; m.Voiced && o.Voiced {
		gap := m.Expressed - o.Expressed
		x += float64(.3 * max(gap, -gap))
	}
	return x
}

// linked are the last speaker with the one before, and with the quietest.
func (p *people) linked() (list [][2]sim.ID) {
	if len(p.latest) == 0 {
		return nil
	}
	first := p.latest[0]
	for _, other := range slices.Concat(p.latest[1:min(2, len(p.latest))], p.quiet) {
		to := [2]sim.ID{first, other}
		if len(list) < mostPairs && other != first && !slices.Contains(list, to) {
			list = append(list, to)
		}
	}
	return list
}

// passed are those who hold the floor, each with nobody in particular and with the
// quietest.
func (p *people) passed() (list [][2]sim.ID) {
	for _, holds := range p.latest[:min(mostHolds, len(p.latest))] {
		list = append(list, [2]sim.ID{holds})
		n := 0
		for _, other := range p.quiet {
			if other != holds && n < mostQuiets-1 {
				list = append(list, [2]sim.ID{holds, other})
				n++
			}
		}
	}
	return list
}
