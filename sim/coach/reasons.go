package coach

import (
	"fmt"
	"slices"

	"groundrules/sim"
)

// floorWords say why somebody took the floor; %[1]s is the member's pronoun, %[2]s
// its verb, %[3]s its object form.
var floorWords = [sim.Forces]string{
	sim.ByHabit:      "%[1]s %[2]s readier to talk than the others",
	sim.ByMood:       "%[1]s %[2]s caught up in it",
	sim.ByFloor:      "%[1]s had held the floor shortly before, and talk goes back to who had it",
	sim.ByAddress:    "%[1]s had just been spoken to",
	sim.ByEase:       "%[1]s felt safer than the others",
	sim.ByStanding:   "what %[1]s said had counted before",
	sim.BySilence:    "%[1]s had less to hold back than the others",
	sim.ByInvitation: "your words had made room for %[3]s",
	sim.ByRound:      "it was the turn that the round gave %[3]s",
}

// actWords say why somebody answered as it did.
var actWords = [sim.Forces]string{
	sim.ByView:     "their views lay apart",
	sim.ByTrust:    "of how far %[1]s trusted whoever had spoken",
	sim.BySafety:   "of how safe %[1]s felt",
	sim.ByNorms:    "of what the group had agreed",
	sim.ByTension:  "the room was tense",
	sim.ByContest:  "it was not settled between them whose word counts",
	sim.ByHurt:     "an earlier hurt was not mended",
	sim.ByLeader:   "%[1]s looked to you",
	sim.ByReminder: "your reminder still held",
}

// acted is an act as something somebody did.
var acted = [sim.Acts]string{
	"spoke", "was warm", "laughed", "agreed", "made a suggestion", "gave an opinion", "told something",
	"asked for facts", "asked what others think", "asked what to do", "disagreed", "showed strain", "attacked",
}

// least is how much a force has to have added to the chance of what happened to be
// named as its reason.
const least = .03

// reasons are why it went as it did, from the turns themselves, and the rule of thumb
// behind the alternative, or behind what was done where there is none.
func (r *Reviewing) reasons(m *occasion, d *Decision) []Reason {
	var why []Reason
	add := func(w Reason, ok bool) {
		if ok {
			why = append(why, w)
		}
	}
	if m.silence == nil {
		add(r.turned(m))
		if k := r.answer(m.beat); k >= 0 {
			add(r.tookFloor(k))
			add(r.didAct(k))
		}
	} else {
		add(r.heldFloor(m))
	}
	say := d.Say
	if d.Better != nil {
		say = d.Better.Say
	}
	for _, id := range say.Target {
		if id.IsMember() {
			add(r.waiting(m, id))
		}
	}
	add(r.rule(say))
	return why
}

// turned is why what was said turned round.
func (r *Reviewing) turned(m *occasion) (Reason, bool) {
	t := &r.beats[m.beat].Turn
	k := int(t.Backfired)
	if k == 0 {
		return Reason{}, false
	}
	text := "The moment was not one for it, and it turned round."
	if k < 0 {
		text = "It did not take hold between the two: the less safe they feel and the hotter the room, the likelier that is."
	}
	if v := int(t.Say.Intervention) - 1; v >= 0 && v < len(r.names.Interventions) && k > 0 && k <= len(r.names.Interventions[v].Backfires) {
		text = "It turned round: " + r.names.Interventions[v].Backfires[k-1]
	}
	return Reason{Text: text, Turns: []int{int(t.Number)}}, true
}

// tookFloor is the strongest force by which the speaker of beat k took the floor.
func (r *Reviewing) tookFloor(k int) (Reason, bool) {
	b := &r.beats[k]
	top := b.Why.Floor[0]
	if floorWords[top.Force] == "" || top.Drop < least {
		return Reason{}, false
	}
	turns := []int{int(b.Turn.Number)}
	if before := r.spokeBefore(k, b.Turn.Speaker); before > 0 && top.Force == sim.ByFloor {
		turns = []int{before, int(b.Turn.Number)}
	}
	who := r.names.name(b.Turn.Speaker)
	return Reason{Text: who + " spoke first: " + r.names.fill(floorWords[top.Force], b.Turn.Speaker) + ".", Turns: turns, Force: top.Force}, true
}

// didAct is the strongest force behind the act of beat k that says something about
// these people.
func (r *Reviewing) didAct(k int) (Reason, bool) {
	b := &r.beats[k]
	for _, w := range b.Why.Act {
		if w.Force == 0 || w.Drop < least {
			break
		}
		if actWords[w.Force] == "" {
			continue
		}
		text := fmt.Sprintf("%s %s because %s.", r.names.name(b.Turn.Speaker), acted[b.Turn.Act], r.names.fill(actWords[w.Force], b.Turn.Speaker))
		return Reason{Text: text, Turns: []int{int(b.Turn.Number)}, Force: w.Force}, true
	}
	return Reason{}, false
}

// heldFloor is who spoke most in a stretch of silence, and by which force.
func (r *Reviewing) heldFloor(m *occasion) (Reason, bool) {
	var turns [sim.Slots][]int
	var forces [sim.Slots][sim.Forces]int
	number := r.beats[m.beat].Turn.Meeting
	for i := range r.beats {
		t := &r.beats[i].Turn
		n := int(t.Number)
		if t.Meeting != number || !t.Speaker.IsMember() || n < m.silence.FromTurn || n > m.silence.ToTurn {
			continue
		}
		turns[t.Speaker] = append(turns[t.Speaker], n)
		forces[t.Speaker][r.beats[i].Why.Floor[0].Force]++
	}
	best := sim.ID(0)
	for i := range turns {
		if len(turns[i]) > len(turns[best]) {
			best = sim.ID(i)
		}
	}
	if best == 0 {
		return Reason{}, false
	}
	top := sim.Force(0)
	for f := range forces[best] {
		if f > 0 && floorWords[f] != "" && (top == 0 || forces[best][f] > forces[best][top]) {
			top = sim.Force(f)
		}
	}
	text := fmt.Sprintf("%s spoke most, %s", r.names.name(best), plural(len(turns[best]), "turn"))
	if top != 0 {
		text += ", mostly because " + r.names.fill(floorWords[top], best)
	}
	return Reason{Text: text + ".", Turns: turns[best], Force: top}, true
}

// waiting is what there was about somebody to whom it would be said: a hurt, a long
// silence, much of the talk.
func (r *Reviewing) waiting(m *occasion, id sim.ID) (Reason, bool) {
	now := int(r.beats[m.beat].Turn.Number)
	g := &m.moment.Group
	member, who := &g.Members[id], r.names.name(id)
	own := r.ownTurns(m.beat, id, 30)
	switch {
	case member.Hurt > 0:
		return Reason{Text: fmt.Sprintf("%s had been attacked at turn %d, and it was not mended.", who, member.Hurt), Turns: []int{int(member.Hurt)}, Force: sim.ByHurt}, true
	case member.Last == 0 && now > 2*g.Present():
		return Reason{Text: who + " had not spoken yet.", Turns: []int{now}}, true
	case member.Last > 0 && now-int(member.Last) > g.Present()+4:
		return Reason{Text: fmt.Sprintf("%s had not spoken since turn %d.", who, member.Last), Turns: []int{int(member.Last), now}}, true
	case len(own)*g.Present() > 45:
		slices.Reverse(own)
		return Reason{Text: fmt.Sprintf("%s had taken %d of the thirty turns before.", who, len(own)), Turns: own, Force: sim.ByFloor}, true
	}
	return Reason{}, false
}

// ownTurns are somebody's turns among the latest before a beat, the latest first.
func (r *Reviewing) ownTurns(beat int, id sim.ID, among int) (own []int) {
	for i := beat - 1; i >= 0 && among > 0; i-- {
		t := &r.beats[i].Turn
		if t.Meeting != r.beats[beat].Turn.Meeting {
			break
		}
		if t.Number > 0 {
			among--
		}
		if t.Speaker == id && t.Number > 0 {
			own = append(own, int(t.Number))
		}
	}
	return own
}

// spokeBefore is the turn at which somebody spoke last before a beat; 0 for none.
func (r *Reviewing) spokeBefore(beat int, id sim.ID) int {
	if own := r.ownTurns(beat, id, 30); len(own) > 0 {
		return own[0]
	}
	return 0
}

// rule is the rule of thumb behind something that can be said.
func (r *Reviewing) rule(say sim.Say) (Reason, bool) {
	k := int(say.Intervention) - 1
	if k < 0 || k >= len(r.names.Interventions) || r.names.Interventions[k].Effect == "" {
		return Reason{}, false
	}
	n := &r.names.Interventions[k]
	grade := Grade(r.plan.Set.Interventions[k].Grade)
	if n.Source != "" {
		grade = n.Source + " (" + grade + ")"
	}
	return Reason{Text: n.Effect, Grade: grade}, true
}

// fill puts a member's pronoun into a form.
func (n *Names) fill(form string, id sim.ID) string {
	they, were, them := "they", "were", "them"
	switch n.Members[id.Slot()].Pronoun {
	case "she":
		they, were, them = "she", "was", "her"
	case "he":
		they, were, them = "he", "was", "him"
	}
	return fmt.Sprintf(form+"%.0[1]s%.0[2]s%.0[3]s", they, were, them)
}
