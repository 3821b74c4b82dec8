package debrief

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Advise is what a supervisor makes of a group from what could be noticed: the
// difficulty that has lasted longest, as a question to look with rather than an
// answer. Of the group it takes who is there.
func Advise(names *Names, o *session.Observed, g *sim.Group) string {
	return names.speak(advice(names, o, g))
}

func advice(names *Names, o *session.Observed, g *sim.Group) phrase.Phrase {
	if o.Meeting > 0 && o.Turns == 0 {
		return phrase.Say("Before it begins, I would only ask: whom do you want to hear today whom you have not heard yet?")
	}
	if c := lasting(&o.Reading); c != nil {
		return aboutChallenge(names, o, c)
	}
	if who := silent(o, g); len(who) > 0 && len(who) <= 2 {
		return phrase.Say("I notice that I have heard nothing of {who} for {turns}. What could it be like to sit there? And what would be a way in that can be declined?",
			names.names(who), turns(int(o.Silent[who[0].Slot()])))
	}
	switch r := &o.Reading; {
	case r.Tension >= .55:
		return phrase.Say("It is tense, and I do not hear who is at odds with whom. What is not being said? You could name the tension and leave it at that.")
	case r.Climate.Avoiding >= .5:
		return phrase.Say("They are careful with one another. What would make it a little safer to differ, and who could begin?")
	case r.Bond < .1:
		return phrase.Say("They hardly know yet what they can expect of you. What could you do that they can rely on?")
	}
	return phrase.Say("I see nothing that calls for you at once. What would happen if you waited three more turns?")
}

// lasting is the challenge that has been present longest; nil for none.
func lasting(r *observe.Reading) *observe.Challenge {
	var found *observe.Challenge
	for i := range r.Challenges {
		if c := &r.Challenges[i]; c.Kind != 0 && (found == nil || c.Since < found.Since) {
			found = c
		}
	}
	return found
}

func aboutChallenge(names *Names, o *session.Observed, c *observe.Challenge) phrase.Phrase {
	var ids []sim.ID
	for _, id := range c.Who {
		if id.IsMember() {
			ids = append(ids, id)
		}
	}
	who := names.names(ids)
	since := turns(max(1, o.Turns-int(c.Since)))
	switch c.Kind {
	case observe.Domination:
		return phrase.Say("What strikes me is how the talk runs to {who}, for {turns} now. What is it for, and for whom? And who leans back meanwhile? Thanking somebody and asking another by name is one way on.", who, since)
	case observe.Withdrawal:
		return phrase.Say("I keep looking at {who}, for {turns} now. Is it the topic, somebody in the room, or a way of taking part? An offer that can be declined tells you more than a guess.", who, since)
	case observe.Conflict:
		if len(ids) == 0 {
			who = phrase.As("object", "them")
		}
		return phrase.Say("There is something between {who}, for {turns} now. Was somebody hurt? I would see to that first, and only then to who is right.", who, since)
	case observe.Groupthink:
		return phrase.Say("They agree very fast. Who has not said what they know? You could ask for what speaks against it, as a task for everybody, so that nobody has to stand alone with it.")
	}
	return phrase.Say("Something has been difficult for a while. What do you see when you stop listening to the words?")
}

// silent are the members here who have not spoken for longest, where that is long.
func silent(o *session.Observed, g *sim.Group) []sim.ID {
	const long = 20
	var ids []sim.ID
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		if g.Members[i].Here && o.Silent[i] >= long {
			ids = append(ids, i)
		}
	}
	return ids
}
