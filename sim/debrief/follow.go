package debrief

import (
	"groundrules/sim"
	"groundrules/sim/phrase"
)

// answered is what a deed was and who answered, with what marks that member out at that
// moment.
func (m *meeting) answered(i, to int, did phrase.Phrase) phrase.Phrase {
	when, first := at(m.minute(i)), m.nextSpeaker(i+1, to)
	if first < 0 {
		return phrase.Say("{When} you {did}, and the practice stopped before anyone answered.", when, did)
	}
	if m.beats[first].Turn.Events.Has(sim.RoundTurn) {
		if words := m.round(first, to, when, did); !words.Empty() {
			return words
		}
	}
	who := m.beats[first].Turn.Speaker
	name, how := m.names.name(who), phrase.Say(actHow[m.beats[first].Turn.Act])
	switch {
	case !has(targets(m.beats[i].Turn.Say), who):
		return phrase.Say("{When} you {did}, and {who answered}.", when, did, m.answeredFirst(who, i, how))
	case how.Empty():
		return phrase.Say("{When} you {did}, and {who} answered.", when, did, name)
	}
	return phrase.Say("{When} you {did}, and {who} answered, {how}.", when, did, name, how)
}

// answeredFirst is who did, how long ago they had spoken before beat i, and how they did.
func (m *meeting) answeredFirst(who sim.ID, i int, how phrase.Phrase) phrase.Phrase {
	first := phrase.Say("answered first")
	if !how.Empty() {
		first = phrase.Say("answered first, {how}", how)
	}
	name, word := m.names.name(who), m.names.pronoun(who).word
	switch stood, gap := m.standing(who, i); stood {
	case justSpoken:
		return phrase.Say("{who}, who had just spoken, {answered first}", name, first).About(word)
	case longSilent:
		return phrase.Say("{who}, who had not spoken for {minutes}, {answered first}", name, minutes(gap), first).About(word)
	case neverSpoken:
		return phrase.Say("{who}, who had not spoken yet, {answered first}", name, first).About(word)
	}
	return phrase.Say("{who} {answered first}", name, first).About(word)
}

// standings are how long ago somebody had spoken.
type standing uint8

const (
	spoken standing = iota // some time ago
	justSpoken
	longSilent
	neverSpoken
)

// standing is how long ago somebody had spoken before beat i, and in minutes where that
// is worth a word.
func (m *meeting) standing(who sim.ID, i int) (standing, float64) {
	ago := 0
	for j := i - 1; j >= 0; j-- {
		if !m.spoke(j) {
			continue
		}
		if m.beats[j].Turn.Speaker == who {
			gap := m.minute(i) - m.minute(j)
			switch {
			case ago == 0:
				return justSpoken, gap
			case gap >= 3:
				return longSilent, gap
			}
			return spoken, gap
		}
		ago++
	}
	if i == 0 {
		return spoken, 0
	}
	return neverSpoken, 0
}

// round is how a round went: who began, who came last, whether it broke off.
func (m *meeting) round(first, to int, when, did phrase.Phrase) phrase.Phrase {
	n, last := 0, first
	for j := first; j < to && m.beats[j].Turn.Events.Has(sim.RoundTurn); j++ {
		n, last = n+1, j
	}
	began, ended := m.names.name(m.beats[first].Turn.Speaker), m.names.name(m.beats[last].Turn.Speaker)
	switch {
	case n < 2:
		return phrase.Phrase{}
	case n >= m.size():
		return phrase.Say("{When} you {did}, and all {n} spoke in turn: {who} began, {other} came last.", when, did, m.size(), began, ended)
	}
	return phrase.Say("{When} you {did}, and {n} of {all} spoke in turn: {who} began, {other} came last.", when, did, n, m.size(), began, ended)
}

func (m *meeting) nextSpeaker(from, to int) int {
	for j := from; j < to; j++ {
		if m.spoke(j) {
			return j
		}
	}
	return -1
}

// maxFollowed is how many sentences say what followed a deed.
const maxFollowed = 4

// followed says what happened in the window of a deed: its targets first, then
// what was opened and met between people.
func (m *meeting) followed(i, to int) []phrase.Phrase {
	var out []phrase.Phrase
	if s := m.asked(i, to); !s.Empty() {
		out = append(out, s)
	}
	worked := 0
	for j := i + 1; j < to; j++ {
		if m.beats[j].Turn.Events.Has(sim.WorkedThrough) {
			worked++
		}
		if s := m.incident(j, to); !s.Empty() && len(out) < maxFollowed {
			out = append(out, s)
		}
	}
	if worked > 0 && len(out) < maxFollowed {
		out = append(out, phrase.Say("{Often} somebody took up a disagreement and worked on it.", times(worked)))
	}
	return out
}

// asked is when the member who was asked to speak did so, where somebody else
// answered first.
func (m *meeting) asked(i, to int) phrase.Phrase {
	ids := targets(m.beats[i].Turn.Say)
	first := m.nextSpeaker(i+1, to)
	if len(ids) == 0 || first < 0 || has(ids, m.beats[first].Turn.Speaker) {
		return phrase.Phrase{}
	}
	who := ids[len(ids)-1]
	name, word := m.names.name(who), m.names.pronoun(who).word
	for j := first; j < to; j++ {
		if m.beats[j].Turn.Speaker == who {
			return phrase.Say("{who} spoke {turns} later, {when}.", name, turns(j-i), within(m.minute(j))).About(word)
		}
	}
	return phrase.Say("{who} did not speak in the {turns} after it.", name, turns(to-i-1)).About(word)
}

// incident is something that stands out at beat j, with how it was answered before
// beat to; empty where nothing does.
func (m *meeting) incident(j, to int) phrase.Phrase {
	t := &m.beats[j].Turn
	when, who := at(t.Minute), m.names.name(t.Speaker)
	switch {
	case t.Events.Has(sim.Attacked):
		return phrase.Say("{what}.", m.toAttack(j, to))
	case t.Disclosure >= 2:
		return phrase.Say("{what}.", m.toDisclosure(j, to))
	case t.Events.Has(sim.Repaired):
		return phrase.Say("{When} {who} mended something with {other}.", when, who, m.names.name(t.To))
	case t.Events.Has(sim.Unanswered):
		return phrase.Say("{When} a question was left lying.", when)
	}
	return phrase.Phrase{}
}

// reply is the first of some events after beat j.
func (m *meeting) reply(j, to int, of sim.Event) int {
	for k := j + 1; k < to; k++ {
		if m.beats[k].Turn.Events&of != 0 {
			return k
		}
	}
	return -1
}

// toAttack is an attack at beat j and how it was answered before beat to.
func (m *meeting) toAttack(j, to int) phrase.Phrase {
	t := &m.beats[j].Turn
	when, who, other := at(t.Minute), m.names.name(t.Speaker), m.names.name(t.To)
	k := m.reply(j, to, sim.StoodUp|sim.Repaired|sim.LeftAlone)
	if k < 0 {
		return phrase.Say("{When} {who} went for {other}", when, who, other)
	}
	e, third := m.beats[k].Turn.Events, m.names.name(m.beats[k].Turn.Speaker)
	switch {
	case e.Has(sim.StoodUp):
		return phrase.Say("{When} {who} went for {other}, and {third} answered it", when, who, other, third)
	case e.Has(sim.Repaired):
		return phrase.Say("{When} {who} went for {other}, and {third} mended it", when, who, other, third)
	}
	return phrase.Say("{When} {who} went for {other}, and nobody answered it", when, who, other)
}

// toDisclosure is something hard that was told at beat j and how it was met before beat
// to.
func (m *meeting) toDisclosure(j, to int) phrase.Phrase {
	t := &m.beats[j].Turn
	when, who := at(t.Minute), m.names.name(t.Speaker)
	k := m.reply(j, to, sim.MetDisclosure|sim.Rebuffed|sim.Reciprocated|sim.PassedOver)
	if k < 0 {
		return phrase.Say("{When} {who} told something hard", when, who)
	}
	e, other := m.beats[k].Turn.Events, m.names.name(m.beats[k].Turn.Speaker)
	switch {
	case e.Has(sim.Reciprocated):
		return phrase.Say("{When} {who} told something hard, and {other} told something too", when, who, other)
	case e.Has(sim.MetDisclosure):
		return phrase.Say("{When} {who} told something hard, and {other} took it up", when, who, other)
	case e.Has(sim.Rebuffed):
		return phrase.Say("{When} {who} told something hard, and {other} turned against it", when, who, other)
	}
	return phrase.Say("{When} {who} told something hard, and the talk went past it", when, who)
}
