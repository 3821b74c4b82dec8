package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// channel is how the members talk from here on, and for how many turns more; 0 until
// somebody changes it.
func (r *Room) channel() (sim.Channel, int) {
	r.look()
	g := r.view.group
	if g == nil {
		if b := r.lastTurn(); b != nil {
			return b.Turn.Channel, 0
		}
		return sim.Spoken, 0
	}
	left := int(g.ChannelUntil - g.Turn)
	if g.Channel != sim.Spoken && g.ChannelUntil > 0 && left <= 0 {
		return sim.Spoken, 0
	}
	return g.Channel, max(0, left)
}

// channelWord says how they talk, where that is not as usual.
func (r *Room) channelWord() string {
	ch, left := r.channel()
	word := ""
	switch ch {
	case sim.Pairs:
		word = "In pairs"
	case sim.Written:
		word = "In writing, without names"
	case sim.Rounds:
		word = "One after the other"
	default:
		return ""
	}
	if left > 0 {
		return words.Count(left, "{how}, 1 turn left", "{how}, {n} turns left", words.Text(word))
	}
	return word
}

// drawChannel says in a corner of the room how they talk.
func (r *Room) drawChannel(c *ui.Context) {
	word := r.channelWord()
	th, a := c.Theme, r.ring.Room
	fill, edge, ink := th.Panel, th.Edge, th.Ink
	if r.view.past {
		fill, edge, ink, word = th.Accent, th.Accent, th.OnAccent, "Looking back"
	}
	if word == "" {
		return
	}
	st := ui.Font(paint.Semibold, paint.TypeCaption, ink)
	q := paint.Rect{W: min(c.Width(st, word)+20, a.W-16), H: 24}
	shown := word
	if q.W > .4*a.W {
		shown = shortWord(word)
		q.W = c.Width(st, shown) + 20
	}
	for _, corner := range [...]paint.Point{
		{X: a.X + 8, Y: a.Y + 8},
		{X: a.X + a.W - 8 - q.W, Y: a.Y + 8},
		{X: a.X + 8, Y: a.Y + a.H - 8 - q.H},
		{X: a.X + a.W - 8 - q.W, Y: a.Y + a.H - 8 - q.H},
	} {
		if q.X, q.Y = corner.X, corner.Y; !r.covers(q) {
			break
		}
	}
	c.Box(q, 12, fill, paint.StrokeRule, edge)
	c.Note(ui.RoleText, word, "", q)
	c.WriteIn(q.Pad(10, 0), st, ui.Start, shown)
}

// shortWord is the first part of a word for how they talk.
func shortWord(word string) string {
	short, _, _ := strings.Cut(word, ",")
	return short
}

// aim is whom a beat is meant for: who answers what you have just asked them, means
// you.
func (r *Room) aim(b *session.Beat) sim.ID {
	to := b.Turn.To
	if to != sim.Everyone && to != b.Turn.Speaker {
		return to
	}
	if !b.Turn.Speaker.IsMember() {
		return sim.Everyone
	}
	if with := r.partners(b.Turn.Speaker); inPairs(&b.Turn) && len(with) == 1 {
		return with[0]
	}
	beats := r.beats()
	for i := len(beats) - 1; i > 0; i-- {
		if &beats[i] == b {
			before := &beats[i-1].Turn
			if t := before.Say.Target; before.Speaker == sim.Facilitator && (t[0] == b.Turn.Speaker || t[1] == b.Turn.Speaker) {
				return sim.Facilitator
			}
			break
		}
	}
	return sim.Everyone
}

// second is who else is meant by what the trainee said to two; Everyone for nobody.
func (r *Room) second(b *session.Beat) sim.ID {
	if t := &b.Turn; t.Speaker == sim.Facilitator && r.aim(b) == t.Say.Target[0] {
		return t.Say.Target[1]
	}
	return sim.Everyone
}

// whom is the name of whoever is meant, or of both.
func (r *Room) whom(b *session.Beat) string {
	first, second := r.aim(b), r.second(b)
	if !first.IsMember() || !second.IsMember() {
		return r.name(first)
	}
	if i := int(b.Turn.Say.Intervention) - 1; i >= 0 && i < len(r.scn.Interventions) && r.scn.Interventions[i].Targets == "one_then_other" {
		return words.Say("{one}, then {other}", r.name(first), r.name(second))
	}
	return words.Say("{one} and {other}", r.name(first), r.name(second))
}
