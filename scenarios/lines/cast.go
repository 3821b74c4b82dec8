package lines

import "groundrules/sim"

// Cast is what lines need to know about a scenario: names, and words for what is
// talked about. Order is that of the set-up: Members[i] is member i+1, Rules[k] is
// norm k+1, Interventions[k] is intervention k+1.
type Cast struct {
	Members       []Person
	Topic         Topic
	Rules         []string // titles of the norms, as sentences: "One speaks at a time"
	Interventions []Moves
	You           string // what members call the facilitator; empty: "you"
}

// Person is a member as lines know it.
type Person struct {
	ID, Name string
	Pronoun  string // she, he or they
	Voice    string // one of Voices; empty is plain
}

// Topic is what is on the table. For and Against are clauses that can follow "I
// think": "asking is all right".
type Topic struct{ Title, Question, For, Against string }

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
