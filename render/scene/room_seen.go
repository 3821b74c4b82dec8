package scene

import (
	"strconv"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// sightOf is what a camera sees when one takes up a cue, and when several do.
// What is too small to tell is not in it.
var sightOf = [...]struct {
	cue       observe.Cue
	one, many string
}{
	{observe.CutOff, "{who} breaks off.", "{who} break off."},
	{observe.Laughing, "{who} laughs.", "{who} laugh."},
	{observe.AboutToSpeak, "{who} half raises a hand.", "{who} half raise a hand."},
	{observe.Tense, "{who} grips the chair.", "{who} grip their chairs."},
	{observe.ArmsCrossed, "{who} sits back, arms crossed.", "{who} sit back, arms crossed."},
	{observe.LookingAway, "{who} looks away.", "{who} look away."},
	{observe.Aside, "{who} whispers to a neighbour.", "{who} whisper together."},
	{observe.Withdrawn, "{who} sits low, hands between the knees.", "{who} sit low, hands between their knees."},
	{observe.Gone, "{who} has left the room.", "{who} have left the room."},
}

// lasting is for how many beats a cue is old news.
const lasting = 6

// seenIn is what could be seen in beat i: its own sight, and who took up a cue that
// it has not shown for a while.
func (r *Room) seenIn(i int) entry {
	beats := r.beats()
	b := &beats[i]
	e := entry{}
	if i == 0 || int(beats[i-1].Turn.Minute) != int(b.Turn.Minute) {
		e.minute = strconv.Itoa(int(b.Turn.Minute))
	}
	n := 0
	add := func(s string) {
		if s != "" && n < len(e.sights) {
			e.sights[n] = s
			n++
		}
	}
	if isNews(b) {
		add(b.Line.Text)
	}
	add(r.sight(b))
	if unsigned(&b.Turn) {
		return e
	}
	for _, s := range sightOf {
		var who []string
		for k := range r.actors {
			id := sim.ID(k + 1)
			if b.Reading.Cues[id] == s.cue && id != b.Turn.Speaker && !r.shownLately(i, id, s.cue) {
				who = append(who, r.name(id))
			}
		}
		switch len(who) {
		case 0:
		case 1:
			add(words.Say(s.one, who[0]))
		default:
			add(words.Say(s.many, words.All(who)))
		}
	}
	return e
}

// shownLately reports whether id showed the cue in one of the beats before i.
func (r *Room) shownLately(i int, id sim.ID, cue observe.Cue) bool {
	beats := r.beats()
	for k := i - 1; k >= 0 && k >= i-lasting; k-- {
		if beats[k].Reading.Cues[id] == cue {
			return true
		}
	}
	return false
}
