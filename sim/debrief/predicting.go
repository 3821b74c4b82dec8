package debrief

import (
	"math"
	"slices"

	"groundrules/sim"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Predicting is what a trainee expected and what came.
type Predicting struct {
	First       *Expected // before the first turn, of the meeting as a whole; nil for nothing
	List        []Prediction
	Calibration Calibration
	Responses   int // how often it was said who would respond, where that came to be known
	Responded   int // and how often it was that member
	Words       []string
}

// Any reports whether anything was expected.
func (p *Predicting) Any() bool { return p.First != nil || len(p.List) > 0 }

// Prediction is one of them.
type Prediction struct {
	Meeting, Turn int // counted as in Debrief
	Minute        float64
	Act           int // index into Debrief.Acts of what it was about, -1 for none
	Cohesion      session.Course
	Sure          session.Sure
	Known         bool // twenty turns passed before the meeting was over
	Before, After float64
	Came          session.Course
	Responds      sim.ID // who was to respond; Everyone where that was not said
	Answered      sim.ID // who did; Everyone for nobody
	Words         string
}

// Right reports whether cohesion went as predicted.
func (p *Prediction) Right() bool { return p.Known && p.Came == p.Cohesion }

// Guesses are the predictions whose outcome is known.
func (p *Predicting) Guesses() []Guess {
	var out []Guess
	if p.First != nil && p.First.Known {
		out = append(out, Guess{p.First.Sure, p.First.Right()})
	}
	for i := range p.List {
		if p.List[i].Known {
			out = append(out, Guess{p.List[i].Sure, p.List[i].Right()})
		}
	}
	return out
}

func (m *meeting) predicting(d *Debrief, p *session.Practice, notes []placed) Predicting {
	out := Predicting{First: m.expected(d, p, notes)}
	for i := range notes {
		if notes[i].Kind != session.Predict {
			continue
		}
		x := m.predicted(d, p, &notes[i])
		if x.Responds != sim.Everyone && x.Answered != sim.Everyone {
			out.Responses++
			if x.Responds == x.Answered {
				out.Responded++
			}
		}
		out.List = append(out.List, x)
	}
	out.Calibration = Calibrate(out.Guesses())
	out.Words = predictingWords(&out, m.names.Language)
	return out
}

// predicted follows one prediction. It is about what is said next; where it was made
// right after something was said, about that. The moment before is the one before
// what was said.
func (m *meeting) predicted(d *Debrief, p *session.Practice, n *placed) Prediction {
	beats := p.Beats()
	at := n.After
	if at > 0 && beats[at-1].Turn.Say.Intervention > 0 {
		at--
	}
	x := Prediction{
		Meeting: n.meeting, Turn: n.turn, Minute: n.minute, Act: -1,
		Cohesion: n.Note.Cohesion, Sure: n.Note.Sure, Responds: n.Note.Responds, Answered: sim.Everyone,
	}
	before := p.Opening()
	if at > 0 {
		before = beats[at-1].Reading
	}
	x.Before = before.Cohesion
	turns := 0
	for i := at; i < len(beats) && beats[i].Interval == nil && !beats[i].Danger; i++ {
		t := &beats[i].Turn
		if t.Number == 0 {
			continue
		}
		if turns == 0 && t.Say.Intervention > 0 {
			x.Act = actAt(d, n.turn-n.After+at, t)
		}
		if x.Answered == sim.Everyone && t.Speaker.IsMember() {
			x.Answered = t.Speaker
		}
		if turns++; turns == session.Ahead {
			x.Known, x.After = true, beats[i].Reading.Cohesion
			x.Came = session.CourseOf(x.Before, x.After)
			break
		}
	}
	x.Words = m.when(n, m.predictionWords(d, &x))
	return x
}

// actAt is the act of a turn, by how many turns there were before it.
func actAt(d *Debrief, before int, t *sim.Turn) int {
	for k := range d.Acts {
		if d.Acts[k].Meeting == int(t.Meeting) && d.Acts[k].Turn == before+1 && d.Acts[k].Intervention == int(t.Say.Intervention) {
			return k
		}
	}
	return -1
}

var courseWords = [...]string{"", "lower", "about the same", "higher"}

var sureWords = [...]string{"", "a guess", "fairly sure", "very sure"}

func (m *meeting) predictionWords(d *Debrief, x *Prediction) phrase.Phrase {
	course, sure, chance := phrase.Say(courseWords[x.Cohesion]), phrase.Say(sureWords[x.Sure]), rounded(100*x.Sure.Chance())
	out := phrase.Say("you expected cohesion to be {course} {ahead} turns on ({sure}, {chance} in 100).", course, session.Ahead, sure, chance)
	if x.Act >= 0 {
		out = phrase.Say("you expected cohesion to be {course} {ahead} turns on ({sure}, {chance} in 100), after {what}.", course, session.Ahead, sure, chance, d.Acts[x.Act].quoted())
	}
	came := phrase.Say("The meeting, or the practice, ended before {n} turns had passed.", session.Ahead)
	if x.Known {
		came = phrase.Say("It was {course}: {after}, after {before}.", phrase.Say(courseWords[x.Came]), rounded(x.After), rounded(x.Before))
	}
	responded := phrase.Phrase{}
	switch {
	case x.Responds == sim.Everyone || x.Answered == sim.Everyone:
	case x.Responds == x.Answered:
		responded = phrase.Say("{who} responded, as you expected.", m.names.name(x.Answered)).About(m.names.pronoun(x.Answered).word)
	default:
		responded = phrase.Say("You expected {who} to respond; it was {other}.", m.names.name(x.Responds), m.names.name(x.Answered))
	}
	return phrase.Sentences(out, came, responded)
}

// enoughGuesses is from how many predictions on being sure is set beside being right.
const enoughGuesses = 10

func predictingWords(p *Predicting, l phrase.Language) []string {
	var out []string
	if p.First != nil {
		out = slices.Clone(p.First.Words)
	}
	if len(p.List) == 0 {
		return out
	}
	c := &p.Calibration
	if c.Predictions == 0 {
		return append(out, phrase.Say("Of none of your predictions the outcome is known.").In(l))
	}
	out = append(out, phrase.Count(c.Predictions, "Of 1 prediction whose outcome is known {right} came as you expected.", "Of {n} predictions whose outcome is known {right} came as you expected.", c.Right).In(l))
	if p.Responses > 0 {
		out = append(out, p.responses().In(l))
	}
	return append(out, CalibrationWords(c).In(l))
}

// responses is how often it was said who would respond, and how often that was so.
func (p *Predicting) responses() phrase.Phrase {
	if p.Responded == 0 {
		return phrase.Say("You said who would respond {often}; it was somebody else each time.", times(p.Responses))
	}
	return phrase.Say("You said who would respond {often}; {often right} it was that person.", times(p.Responses), times(p.Responded))
}

// CalibrationWords is a calibration in a sentence or two.
func CalibrationWords(c *Calibration) phrase.Phrase {
	switch {
	case c.Predictions == 0:
		return phrase.Say("No predictions: too few to say whether being sure and being right go together; that takes about {enough}.", enoughGuesses)
	case c.Predictions < enoughGuesses:
		return phrase.Count(c.Predictions, "1 prediction: too few to say whether being sure and being right go together; that takes about {enough}.",
			"{n} predictions: too few to say whether being sure and being right go together; that takes about {enough}.", enoughGuesses)
	}
	expected := 0.0
	for _, b := range c.Table {
		expected += b.Chance * float64(b.Predictions)
	}
	expected /= float64(c.Predictions)
	often := float64(c.Right) / float64(c.Predictions)
	return phrase.Sentences(sureAndRight(expected, often),
		phrase.Say("Brier score {score}, of which reliability {reliability}, resolution {resolution}, uncertainty {uncertainty} (0 is best).",
			phrase.Decimal(c.Brier, 2), phrase.Decimal(c.Reliability, 2), phrase.Decimal(c.Resolution, 2), phrase.Decimal(c.Uncertainty, 2)))
}

// sureAndRight sets how often somebody expected to be right beside how often they were.
func sureAndRight(expected, often float64) phrase.Phrase {
	right, sure := rounded(100*often), rounded(100*expected)
	switch d := expected - often; {
	case math.Abs(d) < .1:
		return phrase.Say("You were right in {right} of 100, and as sure as that {sure} of 100 would be: the two go together.", right, sure)
	case d > 0:
		return phrase.Say("You were right in {right} of 100, and as sure as that {sure} of 100 would be: surer than what came bears out.", right, sure)
	}
	return phrase.Say("You were right in {right} of 100, and as sure as that {sure} of 100 would be: less sure than what came would allow.", right, sure)
}
