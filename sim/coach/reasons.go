package coach

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// floorWords say why somebody took the floor, with the forms of their pronoun.
var floorWords = [sim.Forces]string{
	sim.ByHabit:      "{they} was readier to talk than the others",
	sim.ByMood:       "{they} was caught up in it",
	sim.ByFloor:      "{they} had held the floor shortly before, and talk goes back to who had it",
	sim.ByAddress:    "{they} had just been spoken to",
	sim.ByEase:       "{they} felt safer than the others",
	sim.ByStanding:   "what {they} said had counted before",
	sim.BySilence:    "{they} had less to hold back than the others",
	sim.ByInvitation: "your words had made room for {them}",
	sim.ByRound:      "it was the turn that the round gave {them}",
}

// theyWords are those of them that are worded otherwise for "they".
var theyWords = [sim.Forces]string{
	sim.ByHabit: "{they} were readier to talk than the others",
	sim.ByMood:  "{they} were caught up in it",
}

// actWords say why somebody answered as it did.
var actWords = [sim.Forces]string{
	sim.ByView:     "their views lay apart",
	sim.ByTrust:    "of how far {they} trusted whoever had spoken",
	sim.BySafety:   "of how safe {they} felt",
	sim.ByNorms:    "of what the group had agreed",
	sim.ByTension:  "the room was tense",
	sim.ByContest:  "it was not settled between them whose word counts",
	sim.ByHurt:     "an earlier hurt was not mended",
	sim.ByLeader:   "{they} looked to you",
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
		add(r.turned(m, d.Verdict))
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
func (r *Reviewing) turned(m *occasion, v Verdict) (Reason, bool) {
	t := &r.beats[m.beat].Turn
	k := int(t.Backfired)
	if k == 0 {
		return Reason{}, false
	}
	text := phrase.Say("The moment was not one for it, and it turned round.")
	if k < 0 {
		text = phrase.Say("It did not take hold between the two: the less safe they feel and the hotter the room, the likelier that is.")
	}
	if i := int(t.Say.Intervention) - 1; i >= 0 && i < len(r.names.Interventions) && k > 0 && k <= len(r.names.Interventions[i].Backfires) {
		why := phrase.Say(r.names.Interventions[i].Backfires[k-1])
		text = phrase.Say("It turned round: {why}", why)
		if v == Helped { // what else it does outweighs that, and both are so
			text = phrase.Say("It turned round, and even so it did more good than saying nothing. {Why}", why)
		}
	}
	return Reason{Text: r.names.speak(text), Turns: []int{int(t.Number)}}, true
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
	text := phrase.Say("{who} spoke first: {reason}.", r.names.name(b.Turn.Speaker), r.names.tookFloor(top.Force, b.Turn.Speaker)).About(r.names.pronoun(b.Turn.Speaker))
	return Reason{Text: r.names.speak(text), Turns: turns, Force: top.Force}, true
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
		who, word := b.Turn.Speaker, r.names.pronoun(b.Turn.Speaker)
		text := phrase.Say("{who} {did} because {reason}.", r.names.name(who), phrase.As("did", acted[b.Turn.Act]).About(word), r.names.fill(actWords[w.Force], who)).About(word)
		return Reason{Text: r.names.speak(text), Turns: []int{int(b.Turn.Number)}, Force: w.Force}, true
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
		if why := r.beats[i].Why.Floor[0]; why.Drop >= least {
			forces[t.Speaker][why.Force]++
		}
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
	text := phrase.Count(len(turns[best]), "{who} spoke most, 1 turn.", "{who} spoke most, {n} turns.", r.names.name(best))
	if top != 0 {
		text = phrase.Count(len(turns[best]), "{who} spoke most, 1 turn, mostly because {reason}.", "{who} spoke most, {n} turns, mostly because {reason}.",
			r.names.name(best), r.names.tookFloor(top, best))
	}
	return Reason{Text: r.names.speak(text.About(r.names.pronoun(best))), Turns: turns[best], Force: top}, true
}

// waiting is what there was about somebody to whom it would be said: a hurt, a long
// silence, much of the talk.
func (r *Reviewing) waiting(m *occasion, id sim.ID) (Reason, bool) {
	now := int(r.beats[m.beat].Turn.Number)
	g := &m.moment.Group
	member, who := &g.Members[id], r.names.name(id)
	own := r.ownTurns(m.beat, id, 30)
	tell := func(p phrase.Phrase) string { return r.names.speak(p.About(r.names.pronoun(id))) }
	switch {
	case member.Hurt > 0:
		return Reason{Text: tell(phrase.Say("{who} had been attacked at turn {n}, and it was not mended.", who, int(member.Hurt))), Turns: []int{int(member.Hurt)}, Force: sim.ByHurt}, true
	case member.Last == 0 && now > 2*g.Present():
		return Reason{Text: tell(phrase.Say("{who} had not spoken yet.", who)), Turns: []int{now}}, true
	case member.Last > 0 && now-int(member.Last) > g.Present()+4:
		return Reason{Text: tell(phrase.Say("{who} had not spoken since turn {n}.", who, int(member.Last))), Turns: []int{int(member.Last), now}}, true
	case len(own)*g.Present() > 45:
		slices.Reverse(own)
		return Reason{Text: tell(phrase.Say("{who} had taken {n} of the thirty turns before.", who, len(own))), Turns: own, Force: sim.ByFloor}, true
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
	grade := phrase.Say(gradeWords[r.plan.Set.Interventions[k].Grade])
	if n.Source != "" {
		grade = phrase.Say("{source} ({grade})", phrase.Say(n.Source), grade)
	}
	return Reason{Text: r.names.speak(phrase.Say(n.Effect)), Grade: r.names.speak(grade)}, true
}

// tookFloor is a force by which somebody took the floor, as a reason.
func (n *Names) tookFloor(f sim.Force, id sim.ID) phrase.Phrase {
	if n.pronoun(id) == "they" && theyWords[f] != "" {
		return n.fill(theyWords[f], id)
	}
	return n.fill(floorWords[f], id)
}

// fill puts the forms of a member's pronoun into a reason.
func (n *Names) fill(words string, id sim.ID) phrase.Phrase {
	word := n.pronoun(id)
	object := map[string]string{"she": "her", "he": "him", "they": "them"}
	var args []any
	for _, slot := range phrase.Slots(words) {
		switch slot {
		case "they":
			args = append(args, phrase.As("pronoun", word))
		case "them":
			args = append(args, phrase.As("object", object[word]))
		}
	}
	return phrase.As("because", words, args...).About(word)
}
