package lines

import (
	"slices"

	"groundrules/sim"
)

// Cast is what lines need to know about a scenario: names, and words for what is
// talked about. Order is that of the set-up: Members[i] is member i+1, Topics[k] is
// topic k+1, Rules[k] is norm k+1, Interventions[k] is intervention k+1.
type Cast struct {
	Members       []Person
	Topics        []Topic
	Rules         []string // titles of the norms, as sentences: "One speaks at a time"
	Interventions []Moves
	Events        []Event // what the scenario has happen
	You           string  // what members call the facilitator; empty: "you"
}

// Person is a member as lines know it.
type Person struct {
	ID, Name string
	Pronoun  string   // she, he or they
	Voice    string   // one of Voices; empty is plain
	Tends    []string // ids of dispositions
}

// Topic is something the group talks about. For and Against are clauses that can
// follow "I think": "asking is all right".
type Topic struct {
	ID                            string
	Title, Question, For, Against string
	Items                         []Item // in the order of the set-up
}

// Item is a piece of information that bears on a topic, as a clause that can follow
// "I know that": "the last bus goes at nine".
type Item struct{ ID, Text string }

// Event is something that the scenario has happen. Words and Sight are those of the
// turn that a member takes with it; without either the turn is worded like any other.
type Event struct{ ID, Words, Sight string }

// Moves is an intervention as lines know it: what it is called in conditions, and
// what the facilitator says for each delivery.
type Moves struct {
	ID    string
	Words [sim.Deliveries][]string
}

// name is what others call id; empty for the group and for a nameless facilitator.
func (c *Cast) name(id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return c.You
	case id.IsMember() && int(id) <= len(c.Members):
		return c.Members[id-1].Name
	}
	return ""
}

// id is the number of the member with an id of the scenario file, 0 if none has.
func (c *Cast) id(name string) sim.ID {
	for i := range c.Members {
		if c.Members[i].ID == name {
			return sim.ID(i + 1)
		}
	}
	return 0
}

// tends reports whether a member has a disposition.
func (c *Cast) tends(id string) bool {
	for i := range c.Members {
		if slices.Contains(c.Members[i].Tends, id) {
			return true
		}
	}
	return false
}

// event is what happens under an id, nil if nothing does.
func (c *Cast) event(id string) *Event {
	for i := range c.Events {
		if c.Events[i].ID == id {
			return &c.Events[i]
		}
	}
	return nil
}

// topic is topic k, from 1; an empty one where nothing is on the table.
func (c *Cast) topic(k int8) *Topic {
	if k < 1 || int(k) > len(c.Topics) {
		return &Topic{}
	}
	return &c.Topics[k-1]
}

// topicNamed is the number of the topic with an id, 0 if none has.
func (c *Cast) topicNamed(id string) int {
	for k := range c.Topics {
		if id != "" && c.Topics[k].ID == id {
			return k + 1
		}
	}
	return 0
}

// item is the words of item n, counted from 1 over all topics; empty for none.
func (c *Cast) item(n int8) string {
	i := int(n) - 1
	for k := range c.Topics {
		items := c.Topics[k].Items
		if i >= 0 && i < len(items) {
			return items[i].Text
		}
		i -= len(items)
	}
	return ""
}

// itemNamed is the number of the item with an id, counted from 1 over all topics; 0
// if none has.
func (c *Cast) itemNamed(id string) int {
	n := 0
	for k := range c.Topics {
		for _, it := range c.Topics[k].Items {
			if n++; id != "" && it.ID == id {
				return n
			}
		}
	}
	return 0
}

// pronouns of a member as subject, object and possessive.
func (p *Person) pronouns() (they, them, their string) {
	switch p.Pronoun {
	case "she":
		return "she", "her", "her"
	case "he":
		return "he", "him", "his"
	}
	return "they", "them", "their"
}
