package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// influence says whose word carries how far in a group: by how one is answered and how
// much one speaks.
type influence struct {
	words   [sim.Slots]string // of each member; "" for nothing to say
	summary []string
}

const (
	settled   = 20  // turns before anything is said of who leads
	leads     = 1.5 // even shares of influence, from which somebody leads
	nearly    = .85 // of the leader's share, from which two lead together
	little    = .45 // even shares, under which a word carries little
	unsettled = .5  // of an order between two, from which their word is contested
)

// influenceOf is who leads the talk, and whose word is contested. Two contest each
// other's word where the order between them is open and they have disputed in these
// beats.
func influenceOf(g *sim.Group, beats []session.Beat, name func(sim.ID) string) (f influence) {
	share := g.Leadership()
	var here []sim.ID
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if g.Members[i].Here {
			here = append(here, i)
		}
	}
	if int(g.Turn) < settled || len(here) < 3 {
		return f
	}
	even := 1 / float64(len(here))
	first := here[0]
	for _, id := range here {
		if share[id] > share[first] {
			first = id
		}
	}
	var with []string
	for _, id := range here {
		switch {
		case id == first || share[id] < little*even:
		case share[first] >= leads*even && share[id] >= nearly*share[first]:
			with = append(with, name(id))
			f.words[id] = words.Say("leads the talk, with {names}", name(first))
		}
		if share[id] < little*even && float64(g.Members[id].Turns) > .75*even*float64(g.Turn) {
			f.words[id] = "is not much listened to so far"
		}
	}
	switch {
	case share[first] < leads*even:
		f.summary = append(f.summary, "Nobody leads the talk: their words weigh about the same.")
	case len(with) > 0:
		f.words[first] = words.Say("leads the talk, with {names}", words.All(with))
		f.summary = append(f.summary, words.Say("{names} lead the talk.", words.All(append([]string{name(first)}, with...))))
	default:
		f.words[first] = "leads the talk"
		f.summary = append(f.summary, words.Say("{name} leads the talk.", name(first)))
	}
	f.contests(g, here, beats, name)
	return f
}

// contests adds whose word is contested between whom.
func (f *influence) contests(g *sim.Group, here []sim.ID, beats []session.Beat, name func(sim.ID) string) {
	var disputed [sim.Slots][sim.Slots]bool
	for i := range beats {
		t := &beats[i].Turn
		if t.Speaker.IsMember() && t.To.IsMember() && (t.Events.Has(sim.OpenedDispute) || t.Events.Has(sim.Attacked)) {
			disputed[t.Speaker][t.To], disputed[t.To][t.Speaker] = true, true
		}
	}
	var open []string
	var with [sim.Slots][]string
	for _, a := range here {
		for _, b := range here {
			if a >= b || !disputed[a][b] || g.Ties[a][b].Order < unsettled {
				continue
			}
			open = append(open, words.All([]string{name(a), name(b)}))
			for _, p := range [...][2]sim.ID{{a, b}, {b, a}} {
				with[p[0]] = append(with[p[0]], name(p[1]))
			}
		}
	}
	for _, id := range here {
		if len(with[id]) > 0 {
			f.words[id] = joined(f.words[id], words.Say("word contested by {names}", words.All(with[id])))
		}
	}
	if len(open) > 0 {
		f.summary = append(f.summary, words.Say("Whose word counts is open between {pairs}.", strings.Join(open, ", ")))
	}
}

// influence is who leads in the meeting that is shown, as it stands.
func (r *Room) influence() influence {
	r.look()
	if r.weights.stamp != r.stamp() || !r.weights.known {
		r.weights.stamp, r.weights.known, r.weights.of = r.stamp(), true, influence{}
		if g := r.view.group; g != nil {
			r.weights.of = influenceOf(g, r.beats(), r.name)
		}
	}
	return r.weights.of
}

// weighed is an influence that holds until the next beat.
type weighed struct {
	stamp int
	known bool
	of    influence
}

// whoLeads sets who leads the talk at the top of q and returns the height.
func (r *Room) whoLeads(c *ui.Context, q paint.Rect) float32 {
	top := q.Y
	for _, s := range r.influence().summary {
		q.Y += c.Paragraph(q, ui.Font(paint.Regular, paint.TypeCaption, c.Theme.Ink2), s) + 2
	}
	if q.Y > top {
		q.Y += 6
	}
	return q.Y - top
}
