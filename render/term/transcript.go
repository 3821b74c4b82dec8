package term

import (
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// Transcript tells a practice beat by beat, in order: what was said, and what a
// listener needs to follow it, such as that another topic is on the table now.
type Transcript struct {
	scenario *scenarios.Scenario
	width    int
	topic    int8
	channel  sim.Channel
	told     map[int8]bool // items that somebody has mentioned
}

// NewTranscript begins before the first beat.
func NewTranscript(s *scenarios.Scenario, width int) *Transcript {
	t := &Transcript{scenario: s, width: width, told: map[int8]bool{}}
	if len(s.Topics) > 0 {
		t.topic = 1
	}
	t.channel = t.usual()
	return t
}

// usual is the channel in which a meeting begins.
func (t *Transcript) usual() sim.Channel { return channelNamed(t.scenario.Channel) }

// channelNamed is the channel of a name in a scenario; spoken without one.
func channelNamed(name string) sim.Channel {
	for _, c := range []sim.Channel{sim.Pairs, sim.Written, sim.Rounds} {
		if c.String() == name {
			return c
		}
	}
	return sim.Spoken
}

// Beat is one beat as wrapped text, with what has changed around it.
func (t *Transcript) Beat(b *session.Beat) string {
	text := ""
	if b.Turn.Number > 0 {
		text += t.table(b.Turn.Topic) + t.talk(b.Turn.Channel)
	}
	if b.Interval != nil {
		text += IntervalText(t.scenario, b, int(t.topic), t.width)
		t.channel = t.usual()
	} else {
		text += BeatText(t.scenario, b, t.width)
	}
	if e := eventOf(t.scenario, b); e != nil && e.Topic != "" {
		text += t.table(topicNumber(t.scenario, e.Topic))
	}
	if b.Agenda > 0 && int(b.Agenda) <= len(t.scenario.Agenda) {
		a := &t.scenario.Agenda[b.Agenda-1]
		text += t.table(topicNumber(t.scenario, a.Topic))
		text += t.talk(channelNamed(first(a.Channel, t.scenario.Channel)))
	}
	return text + t.item(b.Turn.Item)
}

// skip takes in a beat without telling it.
func (t *Transcript) skip(b *session.Beat) { _ = t.Beat(b) }

// table says that another topic is on the table.
func (t *Transcript) table(topic int8) string {
	if topic < 1 || topic == t.topic || int(topic) > len(t.scenario.Topics) {
		return ""
	}
	t.topic = topic
	on := &t.scenario.Topics[topic-1]
	return t.note(strings.TrimSpace(words.Say("On the table now: {topic}. {question}", on.Title, on.Question)))
}

// talk says that people talk in another way.
func (t *Transcript) talk(c sim.Channel) string {
	if c == t.channel {
		return ""
	}
	t.channel = c
	switch c {
	case sim.Pairs:
		return t.note(words.Text("They talk in pairs now."))
	case sim.Written:
		return t.note(words.Text("They write now, each alone, and read what the others wrote."))
	case sim.Rounds:
		return t.note(words.Text("They speak one after the other now."))
	}
	return t.note(words.Text("They talk in one circle again."))
}

// item says that something is known to the room for the first time.
func (t *Transcript) item(n int8) string {
	if n < 1 || t.told[n] {
		return ""
	}
	t.told[n] = true
	for i := range t.scenario.Topics {
		items := t.scenario.Topics[i].Items
		if int(n) <= len(items) {
			return t.note(words.Say("Said here for the first time: {item}.", items[n-1].Text))
		}
		n -= int8(len(items))
	}
	return ""
}

func (t *Transcript) note(s string) string { return Wrap("    * ", "      ", s, t.width) }

// topicNumber is the number of a topic by its id, from 1; 0 for none.
func topicNumber(s *scenarios.Scenario, id string) int8 {
	for k := range s.Topics {
		if id != "" && s.Topics[k].ID == id {
			return int8(k + 1)
		}
	}
	return 0
}

// eventOf is the event of a beat; nil for none.
func eventOf(s *scenarios.Scenario, b *session.Beat) *scenarios.Event {
	for i := range s.Events {
		if b.Event != "" && s.Events[i].ID == b.Event {
			return &s.Events[i]
		}
	}
	return nil
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// IntervalText is what happened between two meetings, as one is told it before the
// next. topic is the one that was on the table, from 1.
func IntervalText(s *scenarios.Scenario, b *session.Beat, topic, width int) string {
	p := &page{width: width}
	v := b.Interval
	p.heading(words.Say("Before meeting {k}", b.Turn.Meeting))
	if done := b.Command.Between; done != nil {
		for _, id := range done.OneToOne {
			p.item(words.Say("You met {who} alone.", who(s, id)))
		}
		if done.Guest {
			p.item(words.Text("The guest whom you asked spoke first, from outside. They listened, and looked to the front."))
		}
	}
	names := Names(s)
	for _, x := range v.Private {
		p.item(words.Say("What {who} said to you alone: {view}.", who(s, x.Who), names.Stance(topic, x.View)))
	}
	for _, line := range []struct {
		ids  []sim.ID
		said string
	}{
		{v.Left, words.Count(len(v.Left), "{who} did not come back.", "{who} did not come back.", people(s, v.Left))},
		{v.Graduated, words.Count(len(v.Graduated), "{who} has left, as planned.", "{who} have left, as planned.", people(s, v.Graduated))},
		{v.Arrived, words.Count(len(v.Arrived), "{who} is new.", "{who} are new.", people(s, v.Arrived))},
		{v.Absent, words.Count(len(v.Absent), "{who} is missing today.", "{who} are missing today.", people(s, v.Absent))},
	} {
		if len(line.ids) > 0 {
			p.item(line.said)
		}
	}
	if len(v.Left)+len(v.Graduated)+len(v.Arrived)+len(v.Absent) == 0 {
		p.item(words.Text("Everybody is here again."))
	}
	return p.String()
}

// people are names in a row: "Ada, Ben and Bea".
func people(s *scenarios.Scenario, ids []sim.ID) string {
	var names []string
	for _, id := range ids {
		names = append(names, who(s, id))
	}
	return words.All(names)
}
