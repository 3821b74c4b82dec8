package term

import (
	"slices"

	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// endLines are where cohesion can end, in the order of the courses.
var endLines = []string{"lower: more than 2 points below where it begins", "same: within 2 points", "higher: more than 2 points above"}

// guess says before anything has happened how the meeting will end: guess higher fairly
// conflict.
func (g *game) guess(words []string) error {
	end, words, err := g.pick("With you in the room, where will cohesion be at the end of the meeting?", endLines, words)
	if err != nil {
		return g.instead(err)
	}
	sure, words, err := g.pick("How sure are you?", sureLines, words)
	if err != nil {
		return g.instead(err)
	}
	main, _, err := g.pick("What will be the main difficulty?", append(slices.Clip(challengeLines), "none: none in particular"), words)
	if err != nil {
		return g.instead(err)
	}
	n := session.Note{Cohesion: session.Course(end), Sure: session.Sure(sure)}
	if main <= len(challengeLines) {
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
