package scene

import (
	"math"
	"slices"

	"groundrules/sim"
	"groundrules/sim/debrief"
)

// inner is one member from inside, in words, as the model has it.
type inner struct {
	stamp  int
	who    sim.ID
	known  bool
	feels  string // how safe, and how tied to the group
	safety float64
	view   string // of the topic on the table; empty: there is none
	held   bool   // the view is not the one that was voiced, or was never voiced

	trusts, wary []string // names
	leader       string   // how much it trusts the facilitator

	aloud string // what it would say if asked now; empty: that is not known
	own   string // what it would say if nothing held it back, where that is another thing
}

// From here on a tie is worth naming: the bounds of the debrief's words.
const (
	trusting = .25
	closely  = .45
	wariness = -.10
	heldGap  = .3 // between a view and what was said of it, from which it is held back
	strong   = .35
)

// within is id from inside, as it stands now.
func (r *Room) within(id sim.ID) *inner {
	n := &r.from.inner
	if n.known && n.stamp == r.stamp() && n.who == id {
		return n
	}
	*n = inner{stamp: r.stamp(), who: id, known: true}
	g := r.view.group
	if g == nil || !id.IsMember() {
		return n
	}
	m := &g.Members[id]
	n.safety = m.Safety
	n.feels = joined(debrief.SafetyWord(m.Safety), debrief.StayWord(m.Commitment))
	n.leader = debrief.TrustWord(g.Ties[id][0].Trust)
	n.trusts, n.wary = r.tiesOf(g, id)
	if g.Topic > 0 && r.named != nil {
		n.view = r.named.Stance(int(g.Topic), m.View)
		n.held = heldBack(m)
		n.aloud, n.own = r.sayings(g, id)
	}
	return n
}

// heldBack reports whether somebody thinks something else than they have said.
func heldBack(m *sim.Member) bool {
	if !m.Voiced {
		return math.Abs(m.View) >= strong
	}
	return math.Abs(m.View-m.Expressed) >= heldGap
}

// tiesOf are the names of those whom id trusts, and of those it is wary of, the
// strongest first.
func (r *Room) tiesOf(g *sim.Group, id sim.ID) (trusts, wary []string) {
	var list []sim.ID
	for j := sim.ID(1); j <= sim.ID(g.N); j++ {
		if j != id && g.Members[j].Here {
			list = append(list, j)
		}
	}
	slices.SortStableFunc(list, func(a, b sim.ID) int {
		d := g.Ties[id][b].Trust - g.Ties[id][a].Trust
		return map[bool]int{true: 1, false: -1}[d > 0]
	})
	for _, j := range list {
		switch x := g.Ties[id][j].Trust; {
		case x >= trusting:
			trusts = append(trusts, r.name(j))
		case x < wariness:
			wary = append(wary, r.name(j))
		}
	}
	slices.Reverse(wary)
	return trusts, wary
}

// sayings are what id would say of the topic if somebody asked now, and where others
// press it what it would say by itself.
func (r *Room) sayings(g *sim.Group, id sim.ID) (aloud, own string) {
	m := &g.Members[id]
	if m.Yielding < .5 {
		return r.saying(g, id, m.View), ""
	}
	return r.saying(g, id, others(g, id)), r.saying(g, id, m.View)
}

// others is the mean of what the others have voiced.
func others(g *sim.Group, id sim.ID) float64 {
	sum, n := 0.0, 0.0
	for j := sim.ID(1); j <= sim.ID(g.N); j++ {
		if j != id && g.Members[j].Here && g.Members[j].Voiced {
			sum, n = sum+g.Members[j].Expressed, n+1
		}
	}
	return sum / max(1, n)
}

// saying is a view in the words of a member: those of a teller of its own, so that the
// words of the meeting are not touched. They change every few turns only.
func (r *Room) saying(g *sim.Group, id sim.ID, view float64) string {
	plan := r.course.Plan()
	if plan.Fresh == nil {
		return ""
	}
	then := *g
	then.Members[id].Expressed = view
	t := sim.Turn{
		Meeting: g.Meeting, Number: g.Turn - g.Turn%10 + 1, Minute: g.Minute,
		Speaker: id, Act: sim.GivesOpinion, To: sim.Everyone, Words: 14, Topic: g.Topic,
		Voiced: true, Expressed: view, Private: g.Members[id].View,
	}
	return plan.Fresh().Tell(plan.Set, &then, &t).Text
}
