package session

import (
	"fmt"

	"groundrules/sim"
)

// Agenda is one item of a practice's agenda: at its minute, a topic is put on the
// table and the group talks of it in a channel.
type Agenda struct {
	Meeting int         // in which it comes; 0 for each
	Minute  float64     // of the meeting
	Topic   int         // from 1; 0 leaves the one there is
	Channel sim.Channel // in which it is talked of
	Turns   float64     // after which talk is in the whole group again; 0 for not before something else changes it
}

// MaxAgenda is how many items an agenda can have.
const MaxAgenda = 64

func (a *Agenda) check(n int, set *sim.Setup) error {
	switch {
	case a.Topic < 0 || a.Topic > len(set.Topics):
		return fmt.Errorf("item %d of the agenda puts topic %d on the table (choose one of 1 to %d)", n, a.Topic, len(set.Topics))
	case a.Channel > sim.Rounds:
		return fmt.Errorf("item %d of the agenda has no channel (choose spoken, pairs, written or round)", n)
	}
	return nil
}

// due reports whether the time of an item has come in this meeting.
func (a *Agenda) due(g *sim.Group) bool {
	return (a.Meeting == 0 || a.Meeting == int(g.Meeting)) && g.Minute >= a.Minute
}

func (a *Agenda) begin(set *sim.Setup, g *sim.Group) {
	h := sim.Happening{Kind: sim.News, Topic: a.Topic}
	switch a.Channel {
	case sim.Spoken:
		g.Channel, g.ChannelUntil = sim.Spoken, 0
	case sim.Pairs:
		h.Pull = []sim.Lever{{Moves: sim.ToPairs, Turns: a.Turns}}
	case sim.Written:
		h.Pull = []sim.Lever{{Moves: sim.ToWriting, Turns: a.Turns}}
	case sim.Rounds:
		h.Pull = []sim.Lever{{Moves: sim.ToRound, Turns: a.Turns}}
	}
	sim.Happen(set, g, h)
}
