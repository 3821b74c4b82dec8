package observe

import "groundrules/sim"

// ordinary is the share of turns below which the most talkative member of nine in
// ten ordinary groups stays (AMI and ICSI meetings; sizes above 8 smoothed or
// assumed). "More than 30%" would flag half of all ordinary meetings.
var ordinary = [...]struct {
	n        int
	one, two float64
}{
	{3, .46, .86}, {4, .40, .76}, {5, .43, .70}, {6, .41, .65}, {7, .38, .60}, {8, .33, .56}, {12, .30, .48}, {16, .26, .42},
}

// Ordinary is the share of turns that one member, and two together, hardly exceed in
// ordinary groups of that size.
func Ordinary(members int) (one, two float64) {
	last := ordinary[0]
	for _, row := range ordinary {
		if row.n >= members {
			if row.n == members || row.n == last.n {
				return row.one, row.two
			}
			share := float64(members-last.n) / float64(row.n-last.n)
			return last.one + float64(share*(row.one-last.one)), last.two + float64(share*(row.two-last.two))
		}
		last = row
	}
	return last.one, last.two
}

// domination watches whether one or two hold the floor: above the ordinary share of
// the meeting so far and of late, for a while.
type domination struct {
	on       bool
	who      [2]sim.ID
	since    int32
	pending  [2]sim.ID
	from     int32
	evidence [4]int32
}

// Before dominationTurns nothing is said of shares; a pattern has to hold for
// dominationHold turns.
const (
	dominationTurns = 40
	dominationHold  = 15
)

func (d *domination) take(k *talk, g *sim.Group, t *sim.Turn) {
	if t.Number == 1 {
		*d = domination{}
	}
	who := d.find(k, g)
	switch {
	case who == [2]sim.ID{}:
		if !d.fading(k, g) {
			return
		}
		*d = domination{}
	case d.on && who == d.who:
	case who != d.pending:
		d.pending, d.from = who, t.Number
	case t.Number-d.from >= dominationHold:
		if !d.on {
			d.since = d.from
		}
		d.on, d.who = true, who
	}
	if d.on && (t.Speaker == d.who[0] || t.Speaker == d.who[1]) && t.Speaker.IsMember() {
		copy(d.evidence[:], d.evidence[1:])
		d.evidence[3] = t.Number
	}
}

// find is who exceeds the ordinary share, both in the meeting so far and of late.
func (d *domination) find(k *talk, g *sim.Group) (who [2]sim.ID) {
	if k.total < dominationTurns {
		return who
	}
	late := &k.late
	one, two := Ordinary(int(g.N))
	a, b := sim.ID(0), sim.ID(0)
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		switch {
		case a == 0 || late[i] > late[a]:
			a, b = i, a
		case b == 0 || late[i] > late[b]:
			b = i
		}
	}
	if k.share(a) > one && late[a] > one {
		return [2]sim.ID{a}
	}
	if k.share(a)+k.share(b) > two && late[a]+late[b] > two {
		return [2]sim.ID{min(a, b), max(a, b)}
	}
	return who
}

// fading reports whether a flagged pattern is over: of late the share is ordinary.
func (d *domination) fading(k *talk, g *sim.Group) bool {
	if !d.on {
		return true
	}
	late := &k.late
	one, two := Ordinary(int(g.N))
	if d.who[1] == 0 {
		return late[d.who[0]] < float64(.9*one)
	}
	return late[d.who[0]]+late[d.who[1]] < float64(.9*two)
}

func (d *domination) present() (Challenge, bool) {
	return Challenge{Kind: Domination, Who: d.who, Since: d.since, Evidence: d.evidence}, d.on
}
