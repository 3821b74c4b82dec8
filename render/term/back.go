package term

import (
	"strconv"

	"groundrules/sim/session"
)

// place is where to go back to, as typed.
type place struct {
	turns         int // so many turns back; 0 for not so
	meeting, turn int // turn 0: the beginning of the meeting, or by the minute
	minute        float64
	byMinute      bool
	start         bool
}

// parsePlace reads "5", "turn 40", "meeting 2 minute 12", "start".
func parsePlace(words []string) (at place, ok bool) {
	if len(words) == 1 {
		n, err := strconv.Atoi(words[0])
		if err == nil && n > 0 {
			return place{turns: n}, true
		}
		return place{start: true}, words[0] == "start"
	}
	for ; len(words) >= 2; words = words[2:] {
		n, err := strconv.Atoi(words[1])
		if err != nil || n < 0 {
			return at, false
		}
		switch words[0] {
		case "meeting":
			at.meeting = n
		case "turn":
			at.turn = n
		case "minute":
			at.minute, at.byMinute = float64(n), true
		default:
			return at, false
		}
		ok = true
	}
	return at, ok && len(words) == 0
}

// beatAt is how many beats there were at a place; -1 where the branch never was there.
func (at place) beatAt(beats []session.Beat, meeting int) int {
	if at.start {
		return 0
	}
	if at.turns > 0 {
		for i := len(beats); i > 0; i-- {
			if beats[i-1].Turn.Number > 0 {
				if at.turns--; at.turns == 0 {
					return i - 1
				}
			}
		}
		return 0
	}
	if at.meeting > 0 {
		meeting = at.meeting
	}
	found := -1
	for i := range beats {
		t := &beats[i].Turn
		if int(t.Meeting) != meeting {
			continue
		}
		if found < 0 {
			found = i // before its first beat: what brought the meeting about stays
			if beats[i].Interval != nil {
				found = i + 1
			}
		}
		if at.turn > 0 && t.Number > 0 && int(t.Number) <= at.turn || at.byMinute && t.Minute <= at.minute {
			found = i + 1
		}
	}
	return found
}

// back goes back to where the words say.
func (g *game) back(words []string) error {
	at, ok := parsePlace(words)
	if !ok {
		g.say("Where to? For instance: {turns} (turns), {others}.", "back 5", "back turn 40, back minute 12, back meeting 2, back start")
		return nil
	}
	to := at.beatAt(g.practice.Beats(), int(g.practice.Group().Meeting))
	if to < 0 {
		g.say("This branch never was there.")
		return nil
	}
	if to == len(g.practice.Beats()) && g.practice.State() != session.SteppedOut {
		g.say("You are there already.")
		return nil
	}
	old := g.practice.Branch()
	if done, err := g.attempt(func() error {
		_, err := g.practice.Do(session.Command{Kind: session.Rewind, To: to})
		return err
	}); !done {
		return err
	}
	g.arrive()
	g.say("You are {when} again, on branch {branch}. What came after it is kept as branch {other}.",
		g.when(g.practice.Group().Meeting, g.practice.Group().Minute), g.practice.Branch(), old)
	return nil
}
