package debrief

import (
	"strings"

	"groundrules/sim"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Spoken is one turn as it was said, with the forces behind it.
type Spoken struct {
	Meeting int
	Turn    int // in its meeting
	Minute  float64
	Who     sim.ID
	Name    string
	Did     string  // "gave an opinion, to Sami"; "" of what you said
	Text    string  // what was said, or seen; "" for neither
	Floor   []Cause // why this member spoke, and nobody else
	Act     []Cause // why it was this
}

// Cause is one force behind a turn, in words.
type Cause struct {
	Force  sim.Force
	Words  string
	Weight string  // "mainly", "in good part", "partly"
	Drop   float64 // how much less likely it would have been without it, 0..1
}

// leastCause is how much a force has to have added to the chance of what happened to
// be told.
const leastCause = .02

// spokeWords say why somebody took the floor, didWords why it did what it did: {who} is the one who spoke,
// {before} the one who spoke before.
var spokeWords = [sim.Forces]string{
	sim.ByHabit:      "{who} is more ready to talk than the others.",
	sim.ByMood:       "{who} was caught up in it just then.",
	sim.ByFloor:      "{who} had held the floor shortly before, and habit pulls it back.",
	sim.ByAddress:    "{who} had just been spoken to.",
	sim.ByEase:       "{who} felt safer than the others.",
	sim.ByStanding:   "What {who} said had counted before.",
	sim.BySilence:    "{who} had less to hold back than the others.",
	sim.ByInvitation: "What you said had made room for {who}.",
	sim.ByRound:      "It was {who}’s turn in the round.",
}

var didWords = [sim.Forces]string{
	sim.ByInvitation: "What you said asked for it.",
	sim.ByRound:      "In a round people say it this way.",
	sim.ByCustom:     "People do this often, in any group.",
	sim.ByView:       "How near the view of {before} was to {who}’s own.",
	sim.ByNature:     "It comes readily to {who}.",
	sim.ByTrust:      "How far {who} trusted {before}.",
	sim.BySafety:     "How safe {who} felt to say it.",
	sim.ByNorms:      "What the group had agreed on.",
	sim.ByTension:    "The tension in the room.",
	sim.ByContest:    "It is not settled between {who} and {before} whose word counts.",
	sim.ByHurt:       "An earlier hurt that was not mended.",
	sim.ByLeader:     "{who} looks to you for what to do.",
	sim.ByTask:       "How far the meeting had come.",
	sim.BySequence:   "It is what follows from what was said before.",
	sim.ByPressure:   "{before} stood alone with a view, and the others pull.",
	sim.ByReminder:   "A reminder of yours still held.",
}

// Why are the forces behind a member's turn, ranked, the strongest first: why this
// member spoke and nobody else, and why it was this. who and before name the one who
// spoke and the one who spoke before, "" for nobody. Of what was written without a
// name, and of a disclosure of danger, nothing is told. It is said in a language, nil for
// English.
func Why(b *session.Beat, who, before string, l phrase.Language) (floor, act []Cause) {
	t := &b.Turn
	if t.Number == 0 || !t.Speaker.IsMember() || t.Channel == sim.Written || b.Danger {
		return nil, nil
	}
	told := teller{who, before, l}
	return told.causes(b.Why.Floor[:], b.Why.Spoke, &spokeWords), told.causes(b.Why.Act[:], b.Why.Chance, &didWords)
}

// teller says in a language what lay behind what somebody said.
type teller struct {
	who, before string
	language    phrase.Language
}

func (t teller) causes(list []sim.Reason, chance float64, words *[sim.Forces]string) (out []Cause) {
	for _, f := range list {
		if f.Force == 0 || f.Drop < leastCause {
			break
		}
		text := words[f.Force]
		if text == "" || t.before == "" && strings.Contains(text, "{before}") {
			continue
		}
		var args []any
		for _, slot := range phrase.Slots(text) {
			args = append(args, map[bool]string{true: t.who, false: t.before}[slot == "who"])
		}
		out = append(out, Cause{f.Force, phrase.Say(text, args...).In(t.language), weight(f.Drop, chance).In(t.language), f.Drop})
	}
	return out
}

// transcript is what was said, turn by turn, as far as a disclosure of danger.
func (m *meeting) transcript() []Spoken {
	var out []Spoken
	before := ""
	for i := range m.beats[:m.stop] {
		b := &m.beats[i]
		t := &b.Turn
		s := Spoken{Meeting: int(t.Meeting), Turn: int(t.Number), Minute: t.Minute, Who: t.Speaker, Name: m.speak(m.names.name(t.Speaker)), Text: b.Line.Text}
		switch {
		case t.Speaker == sim.Facilitator:
			s.Name = m.speak(phrase.Say("You"))
			if s.Text == "" && m.names.Words != nil {
				s.Text = m.names.Words(t.Say)
			}
		case t.Channel == sim.Written:
			s.Who, s.Name = sim.Everyone, m.speak(phrase.Say("Somebody"))
			s.Did = m.speak(phrase.Say("{did}, in writing", phrase.As("did", actPast[t.Act])))
		default:
			s.Did = m.speak(m.did(t))
		}
		if s.Text == "" {
			s.Text = b.Line.Sight
		}
		s.Floor, s.Act = Why(b, s.Name, before, m.names.Language)
		out = append(out, s)
		before = s.Name
		if t.Speaker == sim.Facilitator {
			before = m.speak(phrase.Say("you"))
		}
	}
	return out
}
