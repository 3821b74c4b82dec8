package scene

import (
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// meetingWords is the meeting that is shown in a few sentences.
func (r *Room) meetingWords() []string {
	beats, o := r.beats(), r.opening()
	now := r.reading()
	f := &forces[0]
	word := f.words[f.zone(now.Cohesion)]
	text := words.Say("They ended as they began: {word}.", words.Text(word))
	switch d := now.Cohesion - o.Cohesion; {
	case d >= 2:
		text = words.Say("They ended closer than they began: {word}.", words.Text(word))
	case d <= -2:
		text = words.Say("They ended less close than they began: {word}.", words.Text(word))
	}
	list := []string{text}
	var away []string
	for k := range r.actors {
		if id := sim.ID(k + 1); r.as(id) == missing {
			away = append(away, r.name(id))
		}
	}
	switch len(away) {
	case 0:
	case 1:
		list = append(list, words.Say("{who} was missing.", away[0]))
	default:
		list = append(list, words.Say("{who} were missing.", words.All(away)))
	}
	if s := r.whoCame(); s != "" && r.view.from > 0 {
		list = append(list, s)
	}
	said := 0
	for i := range beats {
		if beats[i].Turn.Number > 0 && beats[i].Turn.Speaker == sim.Facilitator {
			said++
		}
	}
	if said == 0 {
		list = append(list, words.Text("You did not speak."))
	} else {
		list = append(list, words.Say("You spoke {times}.", words.Times(said)))
	}
	for _, ch := range now.Challenges {
		if s := r.challengeWord(ch); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// challengeWord says a difficulty that is there at the end, as it looks.
func (r *Room) challengeWord(ch observe.Challenge) string {
	who := r.name(ch.Who[0])
	switch ch.Kind {
	case observe.Domination:
		return words.Say("{who} still holds the floor.", who)
	case observe.Withdrawal:
		return words.Say("{who} has gone quiet.", who)
	case observe.Conflict:
		return words.Say("{who} and {whom} are still at odds.", who, r.name(ch.Who[1]))
	case observe.Groupthink:
		return sameness
	}
	return ""
}

// tookHome says in a sentence or two what somebody met with up to here: in this
// meeting how much they spoke, and of all so far what they will remember.
func (r *Room) tookHome(id sim.ID) []string {
	spoke := 0
	for i := range r.beats() {
		if b := &r.beats()[i]; b.Turn.Number > 0 && b.Turn.Speaker == id {
			spoke++
		}
	}
	text := words.Say("Spoke {times} tonight.", words.Times(spoke))
	if spoke == 0 {
		text = "Did not speak tonight."
	}
	list := []string{text}
	if s := r.memory(id); s != "" {
		list = append(list, s)
	}
	return list
}

// memory is what somebody is likeliest to remember of all meetings so far: what was
// met most clearly, good and bad.
func (r *Room) memory(id sim.ID) string {
	r.look()
	all := r.course.Beats()[:r.view.to]
	met := map[string]int{}
	for i := range all {
		r.remember(met, all, i, id)
	}
	good, bad := most(met, "was met with care", "was backed up", "made it up with somebody", "was agreed with", "had a warm word"),
		most(met, "was left alone with a sharp word", "was turned away", "was passed over", "met sharp words", "was cut short")
	switch {
	case good != "" && bad != "":
		return words.Say("So far: {good}, and {bad}.", good, bad)
	case good+bad != "":
		return words.Say("So far: {what}.", good+bad)
	}
	return ""
}

// most is the first of deeds that was met, with how often; empty for none.
func most(met map[string]int, deeds ...string) string {
	for _, w := range deeds {
		switch n := met[w]; {
		case n > 1:
			return words.Say("{what} {times}", words.Text(w), words.Times(n))
		case n == 1:
			return words.Text(w)
		}
	}
	return ""
}

// remember counts what a turn was to id.
func (r *Room) remember(met map[string]int, all []session.Beat, i int, id sim.ID) {
	t := &all[i].Turn
	if t.Number == 0 || t.Speaker == id && !t.Events.Has(sim.Repaired) {
		return
	}
	before := sim.ID(0)
	if i > 0 {
		before = all[i-1].Turn.Speaker
	}
	e := t.Events
	switch {
	case e.Has(sim.Repaired) && (t.Speaker == id || t.To == id):
		met["made it up with somebody"]++
	case e.Has(sim.MetDisclosure) && t.To == id:
		met["was met with care"]++
	case e.Has(sim.Rebuffed) && t.To == id:
		met["was turned away"]++
	case e.Has(sim.PassedOver) && disclosedLast(all, i) == id:
		met["was passed over"]++
	case e.Has(sim.LeftAlone) && attackedLast(all, i) == id:
		met["was left alone with a sharp word"]++
	case e.Has(sim.Attacked) && t.To == id:
		met["met sharp words"]++
	case e.Has(sim.StoodUp) && attackedLast(all, i) == id:
		met["was backed up"]++
	case e.Has(sim.Interrupted) && before == id:
		met["was cut short"]++
	case t.Act == sim.Agrees && t.To == id:
		met["was agreed with"]++
	case t.Act == sim.ShowsSolidarity && t.To == id:
		met["had a warm word"]++
	}
}

// disclosedLast is who opened up last before beat i; Everyone for nobody.
func disclosedLast(all []session.Beat, i int) sim.ID {
	if t := disclosure(all, i); t != nil {
		return t.Speaker
	}
	return sim.Everyone
}

// attackedLast is whom a sharp word met last before beat i; Everyone for nobody.
func attackedLast(all []session.Beat, i int) sim.ID {
	for k := i - 1; k >= 0 && k > i-20; k-- {
		if all[k].Turn.Events.Has(sim.Attacked) {
			return all[k].Turn.To
		}
	}
	return sim.Everyone
}
