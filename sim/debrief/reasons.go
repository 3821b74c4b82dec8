package debrief

import (
	"groundrules/sim"
	"groundrules/sim/phrase"
)

// floorWords say why somebody took the floor, with the forms of their pronoun.
var floorWords = [sim.Forces]string{
	sim.ByHabit:      "{they} was more ready to talk than others",
	sim.ByMood:       "{they} was caught up in it at that moment",
	sim.ByFloor:      "{they} had held the floor shortly before",
	sim.ByAddress:    "{they} had just been spoken to",
	sim.ByEase:       "{they} felt safer than the others",
	sim.ByStanding:   "what {they} said had counted before",
	sim.BySilence:    "{they} had less to hold back than others",
	sim.ByInvitation: "your words had made room for {them}",
	sim.ByRound:      "it was {their} turn in the round",
}

// theyWords are those of them that are worded otherwise for "they".
var theyWords = [sim.Forces]string{
	sim.ByHabit: "{they} were more ready to talk than others",
	sim.ByMood:  "{they} were caught up in it at that moment",
}

// actWords say why somebody did an act.
var actWords = [sim.Forces]string{
	sim.ByCustom:   "that is common in any group",
	sim.ByView:     "of where {they} stood on the topic",
	sim.ByNature:   "that comes readily to {them}",
	sim.ByTrust:    "of how far {they} trusted the last speaker",
	sim.BySafety:   "of how safe {they} felt",
	sim.ByNorms:    "of what the group had agreed",
	sim.ByTension:  "the room was tense",
	sim.ByContest:  "it was not settled between them whose word counts",
	sim.ByHurt:     "an earlier hurt was not mended",
	sim.ByLeader:   "{they} looked to you",
	sim.ByTask:     "of how far the meeting had got",
	sim.ByReminder: "your reminder still held",
}

// because is the strongest force behind a turn's taking of the floor, as a
// sentence; empty where the reasons are not known or none of them counts.
func (m *meeting) because(i int) phrase.Phrase {
	b := &m.beats[i]
	top := b.Why.Floor[0]
	if top.Force == 0 || top.Drop <= .02 || b.Turn.Events.Has(sim.RoundTurn) && top.Force != sim.ByRound {
		return phrase.Phrase{}
	}
	p := m.names.pronoun(b.Turn.Speaker)
	words := floorWords[top.Force]
	if p.word == "they" && theyWords[top.Force] != "" {
		words = theyWords[top.Force]
	}
	if words == "" {
		return phrase.Phrase{}
	}
	return phrase.Say("In this model {who} spoke {mainly} because {reason}.", m.names.name(b.Turn.Speaker), weight(top.Drop, b.Why.Spoke), p.force(words)).About(p.word)
}

// becauseAct is the same for the act, leaving aside what explains nothing about this
// one: what is common in any group, and that one act follows another.
func (m *meeting) becauseAct(i int) phrase.Phrase {
	b := &m.beats[i]
	for _, r := range b.Why.Act {
		if r.Force == 0 || r.Drop <= .04 {
			return phrase.Phrase{}
		}
		if r.Force == sim.ByCustom || r.Force == sim.BySequence {
			continue // what follows from what was said explains nothing by itself
		}
		if words := actWords[r.Force]; words != "" {
			p := m.names.pronoun(b.Turn.Speaker)
			return phrase.Say("{who} {did} {mainly} because {reason}.", m.names.name(b.Turn.Speaker), phrase.As("did", actPast[b.Turn.Act]).About(p.word), weight(r.Drop, b.Why.Chance), p.force(words)).
				About(p.word)
		}
	}
	return phrase.Phrase{}
}

// force is why, with the forms of the pronoun put in.
func (p pronoun) force(words string) phrase.Phrase {
	var args []any
	for _, slot := range phrase.Slots(words) {
		switch slot {
		case "they":
			args = append(args, p.they)
		case "them":
			args = append(args, p.them)
		case "their":
			args = append(args, p.their)
		}
	}
	return phrase.As("because", words, args...).About(p.word)
}

// weight is how much a reason counts in words: by what part the chance would have
// been lower without it.
func weight(drop, chance float64) phrase.Phrase {
	switch {
	case chance > 0 && drop/chance > .6:
		return phrase.Say("mainly")
	case chance > 0 && drop/chance > .3:
		return phrase.Say("in good part")
	}
	return phrase.Say("partly")
}

// did is what somebody did in a turn, and to whom.
func (m *meeting) did(t *sim.Turn) phrase.Phrase {
	did := phrase.As("did", actPast[t.Act]).About(m.names.pronoun(t.Speaker).word)
	if t.To.IsMember() {
		return phrase.Say("{did}, to {who}", did, m.names.name(t.To))
	}
	return did
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
