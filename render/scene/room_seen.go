package scene

import (
	"strconv"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// sightOf is what a camera sees when one takes up a cue, and when several do.
// What is too small to tell is not in it.
var sightOf = [...]struct {
	cue       observe.Cue
	one, many string
}{
	{observe.CutOff, "breaks off.", "break off."},
	{observe.Laughing, "laughs.", "laugh."},
	{observe.AboutToSpeak, "half raises a hand.", "half raise a hand."},
	{observe.Tense, "grips the chair.", "grip their chairs."},
	{observe.ArmsCrossed, "sits back, arms crossed.", "sit back, arms crossed."},
	{observe.LookingAway, "looks away.", "look away."},
	{observe.Aside, "whispers to a neighbour.", "whisper together."},
	{observe.Withdrawn, "sits low, hands between the knees.", "sit low, hands between their knees."},
	{observe.Gone, "has left the room.", "have left the room."},
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
			add(who[0] + " " + s.one)
		default:
			add(andAll(who) + " " + s.many)
		}
	}
	return e
}

// andAll is names in a row: "Ola, Wim and Rosa".
func andAll(names []string) string {
	n := len(names)
	if n == 1 {
		return names[0]
	}
	return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
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
