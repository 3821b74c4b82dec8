package scenarios

import "errors"

// Topic is something the group talks about; one is on the table, the first as a
// meeting begins. For and Against say what a view of +1 and of -1 means, as clauses
// that can follow "I think".
type Topic struct {
	ID       string `toml:"id" rule:"id" names:"topic"` // may be left out where there is only one
	Title    string `toml:"title" rule:"need,filled" say:"plain"`
	Question string `toml:"question" say:"plain"`
	For      string `toml:"for" say:"plain"`
	Against  string `toml:"against" say:"plain"`
	Items    []Item `toml:"item"`
}

// Item is a piece of information that bears on a topic: shared when all know it,
// unique when one does.
type Item struct {
	ID      string  `toml:"id" rule:"need,id" names:"item"`
	Text    string  `toml:"text" rule:"need,filled" say:"plain"`     // a clause that can follow "I know that"
	Valence float64 `toml:"valence" rule:"need" range:"-1..1"`       // the view it speaks for
	Known   Names   `toml:"known" rule:"need,distinct" one:"knower"` // who knows it at the start: members' ids, or "all"
}

// Names are a list of names, or one of them.
type Names []string

// UnmarshalTOML takes text for a list of one.
func (n *Names) UnmarshalTOML(v any) error {
	switch v := v.(type) {
	case string:
		*n = Names{v}
		return nil
	case []any:
		*n = Names{}
		for _, item := range v {
			name, ok := item.(string)
			if !ok {
				return errors.New("not a name")
			}
			*n = append(*n, name)
		}
		return nil
	}
	return errors.New("not a list of names")
}

// Leader is a chair among the members, or a pressure on them all.
type Leader struct {
	Who       string  `toml:"who" one:"member"`       // whose view counts twice; may be left out
	Directive float64 `toml:"directive" range:"0..1"` // says early what it wants and holds to it
	Threat    float64 `toml:"threat" range:"0..1"`    // from outside: a deadline, a danger to the group
}

// Agenda puts a topic on the table at its time, or has members talk in another way.
type Agenda struct {
	Meeting int     `toml:"meeting" range:"1..500"` // of the group's life; every one when absent
	Minute  float64 `toml:"minute" range:"0..480"`
	Topic   string  `toml:"topic" one:"topic"`     // absent: the one there is
	Channel string  `toml:"channel" one:"channel"` // absent: that of the scenario
	Turns   int     `toml:"turns" range:"1..500"`  // for how many turns in pairs or in writing; absent: until something changes it
}
