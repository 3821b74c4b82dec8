package term

import (
	"slices"

	"groundrules/render/words"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// endLines are where cohesion can end, as it is typed, in the order of the courses.
func endLines() []string {
	return []string{
		"lower: " + words.Text("more than 2 points below where it begins"), "same: " + words.Text("within 2 points"),
		"higher: " + words.Text("more than 2 points above"),
	}
}

// guess says before anything has happened how the meeting will end: guess higher fairly
// conflict.
func (g *game) guess(typed []string) error {
	end, typed, err := g.pick(words.Text("With you in the room, where will cohesion be at the end of the meeting?"), endLines(), typed)
	if err != nil {
		return g.instead(err)
	}
	sure, typed, err := g.pick(words.Text("How sure are you?"), sureLines, typed)
	if err != nil {
		return g.instead(err)
	}
	challenges := challengeLines()
	main, _, err := g.pick(words.Text("What will be the main difficulty?"), append(challenges, "none: "+words.Text("none in particular")), typed)
	if err != nil {
		return g.instead(err)
	}
	n := session.Note{Cohesion: session.Course(end), Sure: session.Sure(sure)}
	if main <= len(challenges) {
		n.Challenge = observe.ChallengeKind(main)
	}
	if done, err := g.writeNote(session.Expect, n); !done {
		return err
	}
	g.say("Noted. The debrief sets it beside what came.")
	return nil
}

// mayGuess reports whether how it ends can still be guessed.
func (g *game) mayGuess() bool {
	return len(g.practice.Beats()) == 0 &&
		!slices.ContainsFunc(g.practice.Notes(), func(n session.Noted) bool { return n.Kind == session.Expect })
}
