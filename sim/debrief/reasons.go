package debrief

import (
	"fmt"

	"groundrules/sim"
)

// floorWords say why somebody took the floor; %[1]s is the member's pronoun,
// %[2]s the verb "was" or "were", %[3]s its object form.
var floorWords = [sim.Forces]string{
	sim.ByHabit:      "%[1]s more ready to talk than others",
	sim.ByMood:       "%[1]s %[2]s caught up in it at that moment",
	sim.ByFloor:      "%[1]s had held the floor shortly before",
	sim.ByAddress:    "%[1]s had just been spoken to",
	sim.ByEase:       "%[1]s felt safer than the others",
	sim.ByStanding:   "what %[1]s said had counted before",
	sim.BySilence:    "%[1]s had less to hold back than others",
	sim.ByInvitation: "your words had made room for %[3]s",
	sim.ByRound:      "it was %[4]s turn in the round",
}

// actWords say why somebody did an act.
var actWords = [sim.Forces]string{
	sim.ByCustom:   "that is common in any group",
	sim.ByView:     "of where %[1]s stood on the topic",
	sim.ByNature:   "that comes readily to %[3]s",
	sim.ByTrust:    "of how far %[1]s trusted the last speaker",
	sim.BySafety:   "of how safe %[1]s felt",
	sim.ByNorms:    "of what the group had agreed",
	sim.ByTension:  "the room was tense",
	sim.ByContest:  "it was not settled between them whose word counts",
	sim.ByHurt:     "an earlier hurt was not mended",
	sim.ByLeader:   "%[1]s looked to you",
	sim.ByTask:     "of how far the meeting had got",
	sim.ByReminder: "your reminder still held",
}

// because is the strongest force behind a turn's taking of the floor, as a
// sentence; "" where the reasons are not known or none of them counts.
func (m *meeting) because(i int) string {
	b := &m.beats[i]
	top := b.Why.Floor[0]
	if top.Force == 0 || top.Drop <= .02 || b.Turn.Events.Has(sim.RoundTurn) && top.Force != sim.ByRound {
		return ""
	}
	words := m.force(floorWords[top.Force], b.Turn.Speaker)
	if words == "" {
		return ""
	}
	if top.Force == sim.ByHabit {
		words = m.force("%[1]s %[5]s more ready to talk than others", b.Turn.Speaker)
	}
	return fmt.Sprintf("In this model %s spoke %s because %s.", m.names.name(b.Turn.Speaker), weight(top.Drop, b.Why.Spoke), words)
}

// becauseAct is the same for the act, leaving aside what explains nothing about this
// one: what is common in any group, and that one act follows another.
func (m *meeting) becauseAct(i int) string {
	b := &m.beats[i]
	for _, r := range b.Why.Act {
		if r.Force == 0 || r.Drop <= .04 {
			return ""
		}
		if r.Force == sim.ByCustom || r.Force == sim.BySequence {
			continue // what follows from what was said explains nothing by itself
		}
		if words := m.force(actWords[r.Force], b.Turn.Speaker); words != "" {
			return fmt.Sprintf("%s %s %s because %s.", m.names.name(b.Turn.Speaker), actPast[b.Turn.Act], weight(r.Drop, b.Why.Chance), words)
		}
	}
	return ""
}

func (m *meeting) force(form string, id sim.ID) string {
	if form == "" {
		return ""
	}
	p := m.names.pronoun(id)
	is := p.was
	return fmt.Sprintf(form+"%.0[1]s%.0[2]s%.0[3]s%.0[4]s%.0[5]s", p.they, p.was, p.them, p.their, is)
}

// weight is how much a reason counts in words: by what part the chance would have
// been lower without it.
func weight(drop, chance float64) string {
	switch {
	case chance > 0 && drop/chance > .6:
		return "mainly"
	case chance > 0 && drop/chance > .3:
		return "in good part"
	}
	return "partly"
}

// actPast is an act as something that somebody did.
var actPast = [sim.Acts]string{
	"spoke", "was warm", "laughed", "agreed", "made a suggestion", "gave an opinion", "told something",
	"asked for facts", "asked what others think", "asked what to do", "disagreed", "showed strain", "attacked",
}

// actHow is an act as a way of answering.
var actHow = [sim.Acts]string{
	"", "warmly", "with a laugh", "by agreeing", "with a suggestion", "with an opinion", "by telling something",
	"with a question", "with a question", "with a question", "by disagreeing", "under strain", "with an attack",
}
