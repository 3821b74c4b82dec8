package debrief

import "groundrules/sim/phrase"

// caveat is what every debrief is about.
func caveat() phrase.Phrase {
	return phrase.Say("All of this is what this model says about people it made up, not what real people would do.")
}

// wayOut helps to leave the role: who one was is put down, where one is comes back.
func wayOut(ended Ending) []phrase.Phrase {
	out := []phrase.Phrase{
		phrase.Say("This is the end of the exercise. You can put the facilitator's part down now."),
		phrase.Say("The people in it were made up. Nobody in that room is waiting for you, and nothing has to be mended there."),
		phrase.Say("Before you go on, look up: say your own name, where you are, and one thing that you will do next that has nothing to do with this."),
	}
	if ended == InDanger {
		return append(out, phrase.Say("What was said can touch something of one's own. If it did, speak with somebody you trust, today if you can; your supervisor is there for that, too."))
	}
	return append(out, phrase.Say("If something from it stays with you, tell a colleague or a supervisor about it. That is part of the work."))
}
