package coach

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// What is worth a review beside decisions: a stretch of saying nothing of quietTurns
// turns and more, cut where it is longer than quietMost.
const (
	quietTurns = 18
	quietMost  = 45
)

// occasion is a moment of a practice that is reviewed.
type occasion struct {
	beat    int    // of the decision; of silence, the one it is judged at
	moment  Moment // filled in when its turn has come
	silence *Silence
}

// occasions are the decisions of a practice and the long stretches of silence, in
// their order.
func occasions(p *session.Practice) []occasion {
	beats := p.Beats()
	var list []occasion
	quiet := []int{} // beats of the stretch
	end := func() {
		for len(quiet) >= quietTurns {
			n := len(quiet)
			if n >= quietMost+quietTurns {
				n = quietMost
			}
			list = append(list, silent(beats, quiet[:n]))
			quiet = quiet[n:]
		}
		quiet = quiet[:0:0]
	}
	for i := range beats {
		b := &beats[i]
		switch {
		case b.Turn.Number == 0 && (b.Interval != nil || b.Danger):
			end()
		case b.Turn.Speaker == sim.Facilitator:
			end()
			list = append(list, occasion{beat: i})
		case b.Turn.Number > 0:
			quiet = append(quiet, i)
		}
	}
	end()
	return list
}

// silent is a stretch of silence, judged where something had just come up in it, or
// else halfway.
func silent(beats []session.Beat, quiet []int) occasion {
	first, last := &beats[quiet[0]].Turn, &beats[quiet[len(quiet)-1]].Turn
	at := quiet[len(quiet)/2]
	for k := 1; k < len(quiet)*3/4; k++ {
		if before, now := &beats[quiet[k-1]].Reading, &beats[quiet[k]].Reading; news(before, now) {
			at = quiet[k+1]
			break
		}
	}
	return occasion{beat: at, silence: &Silence{
		FromTurn: int(first.Number), ToTurn: int(last.Number), From: first.Minute, To: last.Minute,
	}}
}

// news reports whether a challenge came up between two readings.
func news(before, now *observe.Reading) bool {
	for _, c := range now.Challenges {
		known := c.Kind == 0
		for _, o := range before.Challenges {
			known = known || o.Kind == c.Kind && o.Who == c.Who
		}
		if !known {
			return true
		}
	}
	return false
}
