package scene

import (
	"strconv"

	"groundrules/render/paint"
	"groundrules/render/ui"
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
	line := func(label, text string) {
		if text == "" || area.H < 24 {
			return
		}
		st := ui.Font(paint.Regular, paint.TypeBodySmall, th.Ink2)
		h := c.Height(st, area.W, label+" "+text)
		if h > area.H {
			return
		}
		c.Paragraph(area.Top(h+3), st, label+" "+text)
	}
	if r.planned() != "" {
		line("You meant to begin with:", stopped(r.planned()))
	}
	if t := r.onTable(); t != nil && (len(r.scn.Topics) > 1 || len(t.Items) > 0) {
		line("On the table:", t.Title+".")
	}
	for i, text := range r.mentioned() {
		if i == 3 {
			break
		}
		line("Mentioned:", text+".")
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
		text = "Now on the table: " + t.Title + "."
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
		return word + ", for " + strconv.Itoa(int(a.Turns)) + " turns."
	}
	return word + "."
}

// news says in a few words what sort of thing befell the group.
func (r *Room) news(b *session.Beat) string {
	plan := r.course.Plan()
	if e := plan.Event(b.Event); e != nil {
		switch who := sentence(r.name(e.Happening.Who)); e.Happening.Kind {
		case sim.Arrival:
			return who + " comes in"
		case sim.Departure:
			return who + " leaves"
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
		{r.names(v.Left), "has left the group.", "have left the group."},
		{r.names(v.Graduated), "has finished here, as planned.", "have finished here, as planned."},
		{r.names(v.Arrived), "is here for the first time.", "are here for the first time."},
		{r.names(v.Absent), "is not here tonight.", "are not here tonight."},
	} {
		verb := part.one
		if len(part.who) > 1 {
			verb = part.many
		}
		if len(part.who) > 0 {
			text += " " + andAll(part.who) + " " + verb
		}
	}
	if text == "" {
		return ""
	}
	return text[1:]
}
