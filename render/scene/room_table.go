package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// onTable is the topic on the table, nil for none.
func (r *Room) onTable() *scenarios.Topic {
	r.look()
	k := 0
	if g := r.view.group; g != nil {
		k = int(g.Topic)
	} else if b := r.lastTurn(); b != nil {
		k = int(b.Turn.Topic)
	}
	return r.topic(k)
}

func (r *Room) topic(k int) *scenarios.Topic {
	if k < 1 || k > len(r.scn.Topics) {
		return nil
	}
	return &r.scn.Topics[k-1]
}

// mentioned are the items that somebody has mentioned in this meeting, the latest
// first.
func (r *Room) mentioned() []string {
	var list []string
	seen := map[int8]bool{}
	beats := r.beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if k := beats[i].Turn.Item; k > 0 && !seen[k] {
			seen[k] = true
			list = append(list, r.item(int(k)))
		}
	}
	return list
}

// item is the text of an item, counted over all topics from 1.
func (r *Room) item(k int) string {
	for i := range r.scn.Topics {
		items := r.scn.Topics[i].Items
		if k <= len(items) {
			return items[k-1].Text
		}
		k -= len(items)
	}
	return ""
}

// table draws what is on the table and what has been said of it, quietly, at the top
// of area.
func (r *Room) table(c *ui.Context, area *paint.Rect) {
	th := c.Theme
	line := func(text string) {
		if text == "" || area.H < 24 {
			return
		}
		st := ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink2)
		h := c.Height(st, area.W, text)
		if h > area.H {
			return
		}
		c.Paragraph(area.Top(h+3), st, text)
	}
	if r.planned() != "" {
		line(words.Say("You meant to begin with: {plan}", stopped(r.planned())))
	}
	if t := r.onTable(); t != nil && (len(r.scn.Topics) > 1 || len(t.Items) > 0) {
		line(words.Say("On the table: {topic}.", t.Title))
	}
	for i, text := range r.mentioned() {
		if i == 3 {
			break
		}
		line(words.Say("Mentioned: {item}.", text))
	}
}

// notice says what of the agenda comes with a beat; empty for nothing.
func (r *Room) notice(b *session.Beat) string {
	list := r.course.Plan().Agenda
	if b.Agenda < 1 || int(b.Agenda) > len(list) {
		return ""
	}
	a := &list[b.Agenda-1]
	text := ""
	if t := r.topic(a.Topic); t != nil {
		text = words.Say("Now on the table: {topic}.", t.Title)
	}
	if how := agendaChannel(a); how != "" {
		if text != "" {
			text += " "
		}
		text += how
	}
	return text
}

func agendaChannel(a *session.Agenda) string {
	word := [...]string{"", "They talk in pairs", "They write, without names", "They speak one after the other"}[a.Channel]
	switch {
	case word == "":
		return ""
	case a.Turns > 0:
		return words.Count(int(a.Turns), "{how}, for one turn.", "{how}, for {n} turns.", words.Text(word))
	}
	return words.Say("{how}.", words.Text(word))
}

// news says in a few words what sort of thing befell the group.
func (r *Room) news(b *session.Beat) string {
	plan := r.course.Plan()
	if e := plan.Event(b.Event); e != nil {
		switch who := words.Capital(r.name(e.Happening.Who)); e.Happening.Kind {
		case sim.Arrival:
			return words.Say("{who} comes in", who)
		case sim.Departure:
			return words.Say("{who} leaves", who)
		}
	}
	return "What happens"
}

// whoCame says who is not here, who is new, and who has left, as a meeting begins.
func (r *Room) whoCame() string {
	r.look()
	if r.view.from == 0 {
		return ""
	}
	v := r.course.Beats()[r.view.from-1].Interval
	text := ""
	for _, part := range [...]struct {
		who       []string
		one, many string
	}{
		{r.names(v.Left), "{who} has left the group.", "{who} have left the group."},
		{r.names(v.Graduated), "{who} has finished here, as planned.", "{who} have finished here, as planned."},
		{r.names(v.Arrived), "{who} is here for the first time.", "{who} are here for the first time."},
		{r.names(v.Absent), "{who} is not here tonight.", "{who} are not here tonight."},
	} {
		verb := part.one
		if len(part.who) > 1 {
			verb = part.many
		}
		if len(part.who) > 0 {
			text += " " + words.Say(verb, words.All(part.who))
		}
	}
	if text == "" {
		return ""
	}
	return text[1:]
}
