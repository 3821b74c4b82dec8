package debrief

import (
	"groundrules/sim"
	"groundrules/sim/phrase"
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
	var words []phrase.Phrase
	if !d.Voiced {
		words = append(words, phrase.Say("On {topic} nobody said a view.", title))
	} else {
		words = append(words,
			phrase.Say("On {topic}, what was said aloud came to this: {stance}. {Voices} had said a view; those who had not count as consenting.",
				title, m.names.stance(topic, at.View), phrase.Count(at.Voices, "one person", "{n} people")),
			informed(&at),
		)
	}
	if s := m.unsaid(&g, topic); !s.Empty() {
		words = append(words, s)
	}
	if m.set.Ideas {
		words = append(words, ideas(g.IdeasFound))
	}
	d.Words = m.names.spoken(words)
	return d
}

func ideas(n int) phrase.Phrase {
	if n == 0 {
		return phrase.Say("No different ideas came up.")
	}
	return phrase.Count(n, "1 different idea came up.", "{n} different ideas came up.")
}

// informed is how near a decision is to what the group would have come to had
// everybody known everything.
func informed(d *sim.Decision) phrase.Phrase {
	return phrase.Sentences(nearWhatAllKnow(d), positions(d.Alternatives))
}

func nearWhatAllKnow(d *sim.Decision) phrase.Phrase {
	near, close := d.Quality >= .75, d.Quality >= .9
	switch {
	case close && d.Right:
		return phrase.Say("In this model that is close to what they would have thought had everybody known everything.")
	case close:
		return phrase.Say("In this model that is close to what they would have thought had everybody known everything, and on the other side.")
	case near && d.Right:
		return phrase.Say("In this model that is not far from what they would have thought had everybody known everything.")
	case near:
		return phrase.Say("In this model that is not far from what they would have thought had everybody known everything, and on the other side.")
	case d.Right:
		return phrase.Say("In this model that is far from what they would have thought had everybody known everything.")
	}
	return phrase.Say("In this model that is far from what they would have thought had everybody known everything, and on the other side.")
}

func positions(n int) phrase.Phrase {
	switch {
	case n == 1:
		return phrase.Say("Only one position was ever put forward.")
	case n >= 0 && n < len(numbers):
		return phrase.Count(n, "One position was put forward.", "{Number} different positions were put forward.", phrase.As("number", numbers[n]))
	}
	return phrase.Count(n, "One position was put forward.", "{Number} different positions were put forward.", n)
}

// numbers are small ones in words.
var numbers = [...]string{"no", "one", "two", "three", "four"}

// unsaid names what bears on a topic and was known to somebody, and never said, or
// said and taken up by nobody.
func (m *meeting) unsaid(g *sim.Group, topic int) phrase.Phrase {
	first := 0
	for k := range topic - 1 {
		first += len(m.set.Topics[k].Items)
	}
	var never, lost []phrase.Phrase
	for i := range m.set.Topics[topic-1].Items {
		it, bit := &m.set.Topics[topic-1].Items[i], uint64(1)<<uint(first+i)
		text := m.item(topic, i)
		switch {
		case g.Items.Mentioned&bit == 0:
			never = append(never, m.knewIt(text, it))
		case g.Items.TakenUp&bit == 0 && it.Unique():
			lost = append(lost, text)
		}
	}
	var out []phrase.Phrase
	if len(never) > 0 {
		out = append(out, phrase.Say("Never said: {items}.", list(never)))
	}
	if len(lost) > 0 {
		out = append(out, phrase.Say("Said, and taken up by nobody: {items}.", list(lost)))
	}
	return phrase.Sentences(out...)
}

// item is the text of an item of a topic, in quotation marks.
func (m *meeting) item(topic, i int) phrase.Phrase {
	if t := m.names.topic(topic); i < len(t.Items) {
		return phrase.Quote(t.Items[i])
	}
	return phrase.Quote(m.set.Topics[topic-1].Items[i].ID)
}

// knewIt is an item with who knew it at the start, where these are few.
func (m *meeting) knewIt(text phrase.Phrase, it *sim.Item) phrase.Phrase {
	var ids []sim.ID
	for i := sim.ID(1); int(i) <= m.set.N; i++ {
		if it.Known>>uint(i)&1 == 1 {
			ids = append(ids, i)
		}
	}
	if len(ids) == 0 || len(ids) > 2 {
		return text
	}
	return phrase.Say("{item} ({who} knew)", text, m.names.names(ids))
}
