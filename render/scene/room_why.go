package scene

import (
	"math"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// whyCohesion says in a sentence or two what moved cohesion of late: what the trainee
// said a moment ago, else the turn that moved it most the same way, and what has been
// going on meanwhile.
func (r *Room) whyCohesion() string {
	beats := r.beats()
	if r.moved.stamp == r.stamp() && r.moved.text != "" {
		return r.moved.text
	}
	r.moved.stamp, r.moved.text = r.stamp(), r.tellWhy(beats)
	return r.moved.text
}

// told is a text that holds until the next beat.
type told struct {
	stamp int
	text  string
}

func (r *Room) tellWhy(beats []session.Beat) string {
	turns := r.lateTurns(beats, trend)
	if len(turns) == 0 {
		return "Nobody has spoken yet."
	}
	if a, fresh := r.replied(beats); fresh {
		if text := a.text(); text != "" {
			return text
		}
	}
	first := r.before(beats, turns[0])
	change := beats[turns[len(turns)-1]].Reading.Cohesion - first
	if math.Abs(change) < forces[0].least {
		if s := r.goingOn(beats, 0); s != "" {
			return words.Say("Little moves. {what}", words.Text(s))
		}
		return "Little has moved in the last turns."
	}
	sign := 1.0
	if change < 0 {
		sign = -1
	}
	best, text := 0.0, ""
	for _, i := range turns {
		d := sign * (beats[i].Reading.Cohesion - r.before(beats, i))
		if d <= best {
			continue
		}
		if s := r.happened(beats, i, sign); s != "" {
			best, text = d, s
		}
	}
	second := r.goingOn(beats, sign)
	switch {
	case text == "" && second == "":
		return "No one thing stands out."
	case text == "":
		return second
	case second == "":
		return text
	}
	return text + " " + words.Text(second)
}

// lateTurns are the indexes of the latest n beats that were turns, in order.
func (r *Room) lateTurns(beats []session.Beat, n int) []int {
	var late []int
	for i := len(beats) - 1; i >= 0 && len(late) < n; i-- {
		if beats[i].Turn.Number > 0 {
			late = append(late, i)
		}
	}
	for i, j := 0, len(late)-1; i < j; i, j = i+1, j-1 {
		late[i], late[j] = late[j], late[i]
	}
	return late
}

// before is cohesion before beat i.
func (r *Room) before(beats []session.Beat, i int) float64 {
	if i > 0 {
		return beats[i-1].Reading.Cohesion
	}
	return r.opening().Cohesion
}

// goingOn says what a camera has seen for a while: one voice, or somebody who has
// stopped looking up. With sign above 0 only what goes with coming closer counts.
func (r *Room) goingOn(beats []session.Beat, sign float64) string {
	if len(beats) == 0 {
		return ""
	}
	now := &beats[len(beats)-1].Reading
	if challenged(now, observe.Groupthink) {
		return sameness
	}
	if sign > 0 {
		leaning := 0
		for k := range r.actors {
			if cue := now.Cues[k+1]; cue == observe.Listening || cue == observe.Nodding {
				leaning++
			}
		}
		if leaning*2 > len(r.actors) {
			return "Most are leaning in."
		}
		return ""
	}
	if who := oneVoice(beats); who.IsMember() {
		return words.Say("It has been mostly {who}.", r.name(who))
	}
	for _, ch := range now.Challenges {
		if ch.Kind == observe.Withdrawal && ch.Who[0].IsMember() && r.as(ch.Who[0]) == among {
			return words.Say("{who} has gone quiet.", r.name(ch.Who[0]))
		}
	}
	for k := range r.actors {
		if cue := now.Cues[k+1]; cue == observe.Withdrawn || cue == observe.LookingAway {
			if held(beats, k+1) >= 4 {
				return words.Say("{who} has stopped looking up.", r.name(sim.ID(k+1)))
			}
		}
	}
	return ""
}

// held is for how many beats in a row, up to the latest, a member has withdrawn or
// looked away.
func held(beats []session.Beat, slot int) int {
	n := 0
	for i := len(beats) - 1; i >= 0; i-- {
		if cue := beats[i].Reading.Cues[slot]; cue != observe.Withdrawn && cue != observe.LookingAway {
			break
		}
		n++
	}
	return n
}

// oneVoice is a member who took more than half of the last twelve members' turns;
// Everyone when nobody did.
func oneVoice(beats []session.Beat) sim.ID {
	var count [sim.Slots]int
	seen := 0
	for i := len(beats) - 1; i >= 0 && seen < 12; i-- {
		if t := &beats[i].Turn; t.Speaker.IsMember() && t.Number > 0 {
			count[t.Speaker]++
			seen++
		}
	}
	if seen < 12 {
		return sim.Everyone
	}
	for id, n := range count {
		if n > 6 {
			return sim.ID(id)
		}
	}
	return sim.Everyone
}
