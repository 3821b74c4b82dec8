package scene

import (
	"strconv"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
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
	add(b.Line.Sight)
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

// roster draws everybody who is here: how they sit and how much they have spoken,
// in words.
func (r *Room) roster(c *ui.Context, area paint.Rect) {
	th, reading := c.Theme, r.reading()
	list := c.Scroll(ui.Name("roster"), area, "People")
	y := list.Y + 2
	c.Group(ui.Name("roster rows"), ui.RoleList, "People", false)
	for k := range r.actors {
		id := sim.ID(k + 1)
		q := paint.Rect{X: list.X, Y: y, W: list.W, H: 48}
		how := sentence(cueWords[reading.Cues[id]])
		talk := r.talkWord(reading, id)
		if c.Row(q, ui.Row{ID: ui.Item("roster", k+1), Name: r.name(id), Value: how + ", " + talk, Chosen: r.found == id}).Fired {
			r.found = id
			if r.picking() >= 0 && r.mayBePicked(id) {
				r.choosePerson(id)
			}
		}
		Bust(c.List, paint.Point{X: q.X + 20, Y: q.Centre().Y}, 14, r.looks[k])
		text := paint.Rect{X: q.X + 44, Y: q.Y + 5, W: q.W - 50, H: 19}
		w := c.WriteIn(text, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, r.name(id))
		right := paint.Rect{X: text.X + w + 8, Y: text.Y, W: text.W - w - 8, H: 19}
		c.WriteIn(right, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Finish, talk)
		text.Y += 19
		c.WriteIn(text, ui.Font(paint.Italic, paint.TypeCaption, th.Ink2), ui.Start, how)
		y += 50
	}
	c.EndGroup()
	c.EndScroll(y)
}

// cueWords say how somebody sits.
var cueWords = map[observe.Cue]string{
	observe.AtRest:       "sits quietly",
	observe.Speaking:     "is speaking",
	observe.Listening:    "leans in",
	observe.Nodding:      "nods",
	observe.LookingAway:  "looks away",
	observe.ArmsCrossed:  "sits back, arms crossed",
	observe.Withdrawn:    "sits low, looks down",
	observe.Tense:        "grips the chair",
	observe.Laughing:     "laughs",
	observe.AboutToSpeak: "half raises a hand",
	observe.CutOff:       "was cut short",
	observe.Thinking:     "hand at the chin",
	observe.Gone:         "has left",
}

// talkWord is how much somebody has spoken so far, beside an even share.
func (r *Room) talkWord(reading *observe.Reading, id sim.ID) string {
	share := reading.Shares[id] * float64(len(r.actors))
	switch {
	case share == 0:
		return "not spoken yet"
	case share < .34:
		return "spoke little"
	case share < .75:
		return "spoke some"
	case share < 1.35:
		return "an even share"
	case share < 2:
		return "spoke much"
	}
	return "spoke most"
}
