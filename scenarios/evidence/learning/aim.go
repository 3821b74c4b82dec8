package learning

import "groundrules/sim"

// aim is a way of choosing to whom something is said, by what shows.
type aim int

// The ways: for one member, for two, and for one and then another.
const (
	latest       aim = iota // whoever spoke last
	quietest                // whoever has said least
	loudest                 // whoever spoke most lately
	troubled                // whoever looks uneasy; of several the one who has said least
	opposed                 // who disagreed last, and with whom
	linked                  // the latest two who spoke
	passOn                  // from whoever spoke last to the quietest
	passOpen                // from whoever spoke last to nobody in particular
	passFromLoud            // from whoever spoke most lately to the quietest
	aims
)

// aimsFor are the ways for a kind of target; none where it is said to the group.
func aimsFor(t sim.Targets) (from, to aim) {
	switch t {
	case sim.ToOne:
		return latest, opposed
	case sim.ToTwo:
		return opposed, passOn
	case sim.ToOneThenOther:
		return passOn, aims
	}
	return 0, 0
}

// whom is the target that a way leads to now; ok is false where there is none.
func (m *impressions) whom(a aim) (two [2]sim.ID, ok bool) {
	s := &m.now
	last := m.latest
	loud, _ := m.loudest()
	quiet := m.least(func(i sim.ID) bool { return true })
	switch a {
	case latest:
		two[0] = last
	case quietest:
		two[0] = quiet
	case loudest:
		two[0] = loud
	case troubled:
		two[0] = m.least(func(i sim.ID) bool { return s.uneasy(i) })
	case opposed:
		two = m.opposed
	case linked:
		two = [2]sim.ID{last, m.before}
	case passOn:
		two = [2]sim.ID{last, quiet}
	case passOpen:
		return [2]sim.ID{last}, s.here(last)
	case passFromLoud:
		two = [2]sim.ID{loud, quiet}
	}
	if a < opposed {
		return two, s.here(two[0])
	}
	return two, s.here(two[0]) && s.here(two[1]) && two[0] != two[1]
}

// least is who has said least of those here whom pick takes; Everyone for nobody.
func (m *impressions) least(pick func(sim.ID) bool) (who sim.ID) {
	s := &m.now
	for i := sim.ID(1); i <= sim.ID(s.Members); i++ {
		if s.here(i) && pick(i) && (who == sim.Everyone || s.Shares[i] < s.Shares[who]) {
			who = i
		}
	}
	return who
}
