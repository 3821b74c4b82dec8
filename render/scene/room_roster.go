package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// roster draws everybody who is here: how they sit and how much they have spoken,
// in words.
func (r *Room) roster(c *ui.Context, area paint.Rect) {
	th, reading := c.Theme, r.reading()
	list := c.Scroll(ui.Name("roster"), area, "People")
	y := list.Y + 2
	if challenged(reading, observe.Groupthink) {
		y += c.Paragraph(paint.Rect{X: list.X + 8, Y: y + 4, W: list.W - 16}, ui.Font(paint.Semibold, paint.TypeCaption, th.Notice), sameness) + 10
	}
	y += r.whoLeads(c, paint.Rect{X: list.X + 8, Y: y + 2, W: list.W - 16})
	lead := r.influence()
	c.Group(ui.Name("roster rows"), ui.RoleList, "People", false)
	for k := range r.actors {
		id := sim.ID(k + 1)
		if !r.known(id) {
			continue
		}
		word, weight := r.difficulty(reading, id), lead.words[id]
		if r.as(id) != among {
			weight = ""
		}
		weight = sentence(weight) // a capital may make it a line longer
		small := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
		q := paint.Rect{X: list.X, Y: y, W: list.W, H: 48 + c.Height(small, list.W-50, weight)}
		if word != "" {
			q.H += 18
		}
		how := sentence(r.cueWord(reading, id))
		talk := r.talkWord(reading, id)
		if c.Row(q, ui.Row{ID: ui.Item("roster", k+1), Name: r.name(id), Value: joined(how, talk, weight, word), Chosen: r.found == id}).Fired {
			r.found = id
			if r.mayBePicked(id) {
				r.choosePerson(id)
			}
		}
		Bust(c.List, paint.Point{X: q.X + 20, Y: q.Y + 24}, 14, r.looks[k])
		text := paint.Rect{X: q.X + 44, Y: q.Y + 5, W: q.W - 50, H: 19}
		w := c.WriteIn(text, ui.Font(paint.Bold, paint.TypeBodySmall, th.Ink), ui.Start, r.name(id))
		right := paint.Rect{X: text.X + w + 8, Y: text.Y, W: text.W - w - 8, H: 19}
		c.WriteIn(right, ui.Font(paint.Regular, paint.TypeCaption, th.Ink2), ui.Finish, talk)
		text.Y += 19
		c.WriteIn(text, ui.Font(paint.Italic, paint.TypeCaption, th.Ink2), ui.Start, how)
		if weight != "" {
			text.Y += 18
			text.Y += c.WriteLines(text, small, weight) - 18
		}
		if word != "" {
			text.Y += 18
			c.WriteIn(text, ui.Font(paint.Semibold, paint.TypeCaption, th.Notice), ui.Start, sentence(word))
		}
		y += q.H + 2
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
	observe.Aside:        "talks aside",
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

// cueWord says how somebody sits, or why not.
func (r *Room) cueWord(reading *observe.Reading, id sim.ID) string {
	if away := r.awayWord(id); away != "" {
		return away
	}
	cue := reading.Cues[id]
	ch, _ := r.channel()
	switch {
	case hushed(r.last(), id, cue):
		return cueWords[observe.Listening]
	case ch == sim.Written && cue != observe.Gone:
		return "writes"
	case len(r.partners(id)) > 0 && cue != observe.Withdrawn:
		return words.Say("talks with {names}", words.All(r.names(r.partners(id))))
	case r.whispers(id).IsMember():
		return words.Say("whispers with {whom}", r.name(r.whispers(id)))
	}
	return cueWords[cue]
}

// sameness is how groupthink looks to somebody in the room.
const sameness = "They agree fast, and nobody tests it."

// difficulty says in what difficulty somebody is, as it looks; empty for none.
func (r *Room) difficulty(reading *observe.Reading, id sim.ID) string {
	for _, ch := range reading.Challenges {
		first := ch.Who[0] == id
		if !first && ch.Who[1] != id || r.as(id) != among {
			continue
		}
		switch ch.Kind {
		case observe.Domination:
			return "holds the floor"
		case observe.Withdrawal:
			return "has gone quiet"
		case observe.Conflict:
			other := ch.Who[0]
			if first {
				other = ch.Who[1]
			}
			return words.Say("at odds with {whom}", r.name(other))
		}
	}
	return ""
}

func challenged(reading *observe.Reading, kind observe.ChallengeKind) bool {
	for _, ch := range reading.Challenges {
		if ch.Kind == kind {
			return true
		}
	}
	return false
}

// joined are the parts that are not empty, with commas.
func joined(parts ...string) string {
	text := ""
	for _, p := range parts {
		switch p = words.Text(p); {
		case text == "":
			text = p
		case p != "":
			text = words.Say("{part}, {more}", text, p)
		}
	}
	return text
}
