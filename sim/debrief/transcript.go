package debrief

import (
	"strings"

	"groundrules/sim"
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

// spokeWords say why somebody took the floor, didWords why it did what it did: % is
// the one who spoke, @ the one who spoke before.
var spokeWords = [sim.Forces]string{
	sim.ByHabit:      "% is more ready to talk than the others.",
	sim.ByMood:       "% was caught up in it just then.",
	sim.ByFloor:      "% had held the floor shortly before, and habit pulls it back.",
	sim.ByAddress:    "% had just been spoken to.",
	sim.ByEase:       "% felt safer than the others.",
	sim.ByStanding:   "What % said had counted before.",
	sim.BySilence:    "% had less to hold back than the others.",
	sim.ByInvitation: "What you said had made room for %.",
	sim.ByRound:      "It was %’s turn in the round.",
}

var didWords = [sim.Forces]string{
	sim.ByInvitation: "What you said asked for it.",
	sim.ByRound:      "In a round people say it this way.",
	sim.ByCustom:     "People do this often, in any group.",
	sim.ByView:       "How near the view of @ was to %’s own.",
	sim.ByNature:     "It comes readily to %.",
	sim.ByTrust:      "How far % trusted @.",
	sim.BySafety:     "How safe % felt to say it.",
	sim.ByNorms:      "What the group had agreed on.",
	sim.ByTension:    "The tension in the room.",
	sim.ByContest:    "It is not settled between % and @ whose word counts.",
	sim.ByHurt:       "An earlier hurt that was not mended.",
	sim.ByLeader:     "% looks to you for what to do.",
	sim.ByTask:       "How far the meeting had come.",
	sim.BySequence:   "It is what follows from what was said before.",
	sim.ByPressure:   "@ stood alone with a view, and the others pull.",
	sim.ByReminder:   "A reminder of yours still held.",
}

// Why are the forces behind a member's turn, ranked, the strongest first: why this
// member spoke and nobody else, and why it was this. who and before name the one who
// spoke and the one who spoke before, "" for nobody. Of what was written without a
// name, and of a disclosure of danger, nothing is told.
func Why(b *session.Beat, who, before string) (floor, act []Cause) {
	t := &b.Turn
	if t.Number == 0 || !t.Speaker.IsMember() || t.Channel == sim.Written || b.Danger {
		return nil, nil
	}
	return causes(b.Why.Floor[:], b.Why.Spoke, &spokeWords, who, before), causes(b.Why.Act[:], b.Why.Chance, &didWords, who, before)
}

func causes(list []sim.Reason, chance float64, words *[sim.Forces]string, who, before string) (out []Cause) {
	for _, f := range list {
		if f.Force == 0 || f.Drop < leastCause {
			break
		}
		text := words[f.Force]
		if text == "" || before == "" && strings.Contains(text, "@") {
			continue
		}
		text = strings.NewReplacer("%", who, "@", before).Replace(text)
		out = append(out, Cause{f.Force, text, weight(f.Drop, chance), f.Drop})
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
		s := Spoken{Meeting: int(t.Meeting), Turn: int(t.Number), Minute: t.Minute, Who: t.Speaker, Name: m.names.name(t.Speaker), Text: b.Line.Text}
		switch {
		case t.Speaker == sim.Facilitator:
			s.Name = "You"
			if s.Text == "" && m.names.Words != nil {
				s.Text = m.names.Words(t.Say)
			}
		case t.Channel == sim.Written:
			s.Who, s.Name, s.Did = sim.Everyone, "Somebody", actPast[t.Act]+", in writing"
		default:
			s.Did = actPast[t.Act]
			if t.To.IsMember() {
				s.Did += ", to " + m.names.name(t.To)
			}
		}
		if s.Text == "" {
			s.Text = b.Line.Sight
		}
		s.Floor, s.Act = Why(b, s.Name, before)
		out = append(out, s)
		before = s.Name
		if t.Speaker == sim.Facilitator {
			before = "you"
		}
	}
	return out
}
