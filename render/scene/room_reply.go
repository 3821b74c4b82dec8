package scene

import (
	"math"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// reply is how cohesion answered what the trainee said last, while that is fresh: in
// points of the shown scale.
type reply struct {
	title  string  // of what was said
	atOnce float64 // by the turn in which it was said
	since  float64 // from before it until now
}

const (
	replyTurns  = 6  // turns for which an answer is fresh
	replyLeast  = .5 // a smaller answer is none; an ordinary turn moves less than half of it
	replyPlenty = 2  // a larger one is more than a little
)

// replied is how cohesion answered the trainee's latest words; false where they are not
// fresh, or nothing was said.
func (r *Room) replied(beats []session.Beat) (reply, bool) {
	late := r.lateTurns(beats, replyTurns)
	for k := len(late) - 1; k >= 0; k-- {
		t := &beats[late[k]].Turn
		i := int(t.Say.Intervention) - 1
		if t.Speaker != sim.Facilitator || i < 0 || i >= len(r.scn.Interventions) {
			continue
		}
		before := r.before(beats, late[k])
		return reply{
			title:  r.scn.Interventions[i].Title,
			atOnce: beats[late[k]].Reading.Cohesion - before,
			since:  beats[late[len(late)-1]].Reading.Cohesion - before,
		}, true
	}
	return reply{}, false
}

// way is −1, 0 or 1: which way cohesion went at once and still stands. What came later,
// or has turned round since, is no answer.
func (a reply) way() int {
	switch d := min(math.Abs(a.atOnce), math.Abs(a.since)); {
	case d < replyLeast || a.since*a.atOnce < 0:
		return 0
	case a.since < 0:
		return -1
	}
	return 1
}

// text says what it did; empty where there is nothing to say of it alone.
func (a reply) text() string {
	plenty := math.Abs(a.atOnce) >= replyPlenty
	switch way := a.way(); {
	case way > 0 && plenty:
		return words.Say("“{what}” brought them closer.", a.title)
	case way > 0:
		return words.Say("“{what}” brought them a little closer.", a.title)
	case way < 0 && plenty:
		return words.Say("“{what}” drove them apart.", a.title)
	case way < 0:
		return words.Say("“{what}” drove them a little apart.", a.title)
	}
	return ""
}

// draw draws the way beside the dot at m as an arrow head, or two where it is more
// than a little; the band lies between top and bottom.
func (a reply) draw(c *ui.Context, m paint.Point, top, bottom float32, ink paint.Color) {
	way := a.way()
	if way == 0 {
		return
	}
	heads := 1
	if math.Abs(a.since) >= replyPlenty {
		heads = 2
	}
	up := float32(way)
	y := min(max(m.Y, top+6), bottom-6)
	for i := range heads {
		at := y + (float32(i)-float32(heads-1)/2)*5
		c.List.Path(
			2, ink,
			paint.Point{X: m.X + 7, Y: at + 2*up}, paint.Point{X: m.X + 10, Y: at - 2*up}, paint.Point{X: m.X + 13, Y: at + 2*up},
		)
	}
}
