package debrief

import (
	"fmt"

	"groundrules/sim"
)

// decisions are where the topics that were talked of stood at the end,
// for groups that have something to settle: a task, or information that bears on it.
func (m *meeting) decisions() []Decision {
	var out []Decision
	for k := range m.set.Topics {
		if (m.set.Task || len(m.set.Topics[k].Items) > 0) && m.talkedOf(k+1) {
			out = append(out, m.decision(k+1))
		}
	}
	return out
}

func (m *meeting) talkedOf(topic int) bool {
	for i := range m.beats {
		if int(m.beats[i].Turn.Topic) == topic {
			return true
		}
	}
	return false
}

func (m *meeting) decision(topic int) Decision {
	g := *m.final
	g.Take(m.set, topic)
	at := g.Decide(m.set)
	title := m.names.topic(topic).Title
	d := Decision{Meeting: int(m.final.Meeting), Topic: topic, Voiced: at.Voices > 0, View: at.View, Quality: at.Quality}
	if !d.Voiced {
		d.Words = append(d.Words, fmt.Sprintf("On %s nobody said a view.", title))
	} else {
		d.Words = append(d.Words,
			fmt.Sprintf("On %s, what was said aloud came to this: %s. %s had said a view; those who had not count as consenting.",
				title, m.names.Stance(topic, at.View), capital(voices(at.Voices))),
			informed(&at),
		)
	}
	if s := m.unsaid(&g, topic); s != "" {
		d.Words = append(d.Words, s)
	}
	if m.set.Ideas {
		d.Words = append(d.Words, fmt.Sprintf("%s came up.", capital(count(g.IdeasFound, "different idea"))))
	}
	return d
}

func voices(n int) string {
	if n == 1 {
		return "one person"
	}
	return fmt.Sprintf("%d people", n)
}

// informed is how near a decision is to what the group would have come to had
// everybody known everything.
func informed(d *sim.Decision) string {
	how := "far from"
	switch {
	case d.Quality >= .9:
		how = "close to"
	case d.Quality >= .75:
		how = "not far from"
	}
	s := fmt.Sprintf("In this model that is %s what they would have thought had everybody known everything", how)
	if !d.Right {
		s += ", and on the other side"
	}
	if d.Alternatives == 1 {
		return s + ". Only one position was ever put forward."
	}
	return s + fmt.Sprintf(". %s different positions were put forward.", capital(number(d.Alternatives)))
}

func number(n int) string {
	words := []string{"no", "one", "two", "three", "four"}
	if n >= 0 && n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}

// unsaid names what bears on a topic and was known to somebody, and never said, or
// said and taken up by nobody.
func (m *meeting) unsaid(g *sim.Group, topic int) string {
	first := 0
	for k := range topic - 1 {
		first += len(m.set.Topics[k].Items)
	}
	var never, lost []string
	for i := range m.set.Topics[topic-1].Items {
		it, bit := &m.set.Topics[topic-1].Items[i], uint64(1)<<uint(first+i)
		text := m.item(topic, i)
		switch {
		case g.Items.Mentioned&bit == 0:
			never = append(never, text+m.knewIt(it))
		case g.Items.TakenUp&bit == 0 && it.Unique():
			lost = append(lost, text)
		}
	}
	s := ""
	if len(never) > 0 {
		s = "Never said: " + list(never) + "."
	}
	if len(lost) > 0 {
		s += map[bool]string{true: " "}[s != ""] + "Said, and taken up by nobody: " + list(lost) + "."
	}
	return s
}

// item is the text of an item of a topic, in quotation marks.
func (m *meeting) item(topic, i int) string {
	if t := m.names.topic(topic); i < len(t.Items) {
		return quote(t.Items[i])
	}
	return quote(m.set.Topics[topic-1].Items[i].ID)
}

// knewIt says who knew an item at the start, where these are few.
func (m *meeting) knewIt(it *sim.Item) string {
	var ids []sim.ID
	for i := sim.ID(1); int(i) <= m.set.N; i++ {
		if it.Known>>uint(i)&1 == 1 {
			ids = append(ids, i)
		}
	}
	if len(ids) == 0 || len(ids) > 2 {
		return ""
	}
	return " (" + m.names.names(ids) + " knew)"
}
