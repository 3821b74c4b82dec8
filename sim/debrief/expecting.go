package debrief

import (
	"strconv"

	"groundrules/sim/observe"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Expected is what a trainee expected of the first meeting before it began, and what
// came of it.
type Expected struct {
	Cohesion      session.Course
	Sure          session.Sure
	Known         bool    // the meeting came to its end
	Before, After float64 // cohesion at its beginning, and at its end
	Came          session.Course
	Challenge     observe.ChallengeKind // expected to be the main one; 0: none was named
	Main          observe.ChallengeKind // that was there longest; 0: the model saw none
	Words         []string
}

// Right reports whether cohesion ended as expected.
func (x *Expected) Right() bool { return x.Known && x.Came == x.Cohesion }

// expected sets what was expected of the first meeting beside what came; nil where
// nothing was.
func (m *meeting) expected(d *Debrief, p *session.Practice, notes []placed) *Expected {
	for i := range notes {
		if n := &notes[i].Note; notes[i].Kind == session.Expect {
			x := &Expected{Cohesion: n.Cohesion, Sure: n.Sure, Challenge: n.Challenge}
			x.take(d, p)
			x.Words = m.names.spoken(x.inWords(d))
			return x
		}
	}
	return nil
}

// take fills in what came.
func (x *Expected) take(d *Debrief, p *session.Practice) {
	x.Before = p.Opening().Cohesion
	beats := p.Beats()
	for i := range beats {
		if beats[i].Interval != nil || beats[i].Danger {
			break
		}
		if beats[i].Turn.Number > 0 {
			x.After = beats[i].Reading.Cohesion
		}
	}
	x.Known = len(d.Meetings) > 1 || d.Ended == TimeUp
	if x.Known {
		x.Came = session.CourseOf(x.Before, x.After)
	}
	if c := x.main(d); c != nil {
		x.Main = c.Kind
	}
}

// main is the challenge of the first meeting that was there longest, nil for none.
func (x *Expected) main(d *Debrief) (longest *Challenge) {
	if len(d.Meetings) == 0 {
		return nil
	}
	for k := range d.Meetings[0].Challenges {
		c := &d.Meetings[0].Challenges[k]
		if longest == nil || c.To-c.From > longest.To-longest.From {
			longest = c
		}
	}
	return longest
}

func (x *Expected) inWords(d *Debrief) []phrase.Phrase {
	came := phrase.Say("The meeting did not come to its end, so that stays open.")
	if x.Known {
		came = phrase.Say("It ended {course}: at {after}, after {before}.", phrase.Say(courseWords[x.Came]), rounded(x.After), rounded(x.Before))
	}
	out := []phrase.Phrase{phrase.Sentences(
		phrase.Say("Before it began you expected cohesion to end {course} ({sure}, {chance} in 100).",
			phrase.Say(courseWords[x.Cohesion]), phrase.Say(sureWords[x.Sure]), rounded(100*x.Sure.Chance())),
		came)}
	if x.Challenge == 0 {
		return out
	}
	expected := phrase.Say("You expected {challenge} to be the main difficulty.", phrase.Say(x.Challenge.String()))
	switch c := x.main(d); {
	case c == nil:
		expected = phrase.Sentences(expected, phrase.Say("The model saw none that lasted."))
	case c.Kind == x.Challenge:
		expected = phrase.Sentences(expected, phrase.Say("It was: {challenge}, from minute {from} to {to}.", c.name, rounded(c.From), rounded(c.To)))
	default:
		expected = phrase.Sentences(expected, phrase.Say("What lasted longest was {kind}: {challenge}, from minute {from} to {to}.",
			phrase.Say(c.Kind.String()), c.name, rounded(c.From), rounded(c.To)))
	}
	return append(out, expected)
}

// rounded is a figure without decimals.
func rounded(x float64) string { return strconv.FormatFloat(x, 'f', 0, 64) }
