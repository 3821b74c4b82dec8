package scenarios

import "fmt"

// Doubt is something that playing a scenario found about it: what is never reached, or
// seems not to matter. Package trial finds them.
type Doubt struct {
	Code  Code   // one of GR06
	Index int    // of the event, line, objective or offered intervention that it is about
	What  string // its id or text
	Found string // a clause, such as "it never happened in 640 groups"
}

// doubted are the tables that doubts are about, and what to do about them.
var doubted = map[Code]struct{ key, called, remedy string }{
	Unreached:     {"event", "event", "ask for less, or let it come earlier"},
	Unsaid:        {"line", "line", "fewer or wider conditions"},
	NeverReached:  {"objective", "objective", "ask for less"},
	AlwaysReached: {"objective", "objective", "ask for more"},
	Powerless:     {"", "intervention", "give it levers, or take it out of the offer"},
	Shallow:       {"", "", "add lines, or widen the conditions of those there are"},
}

// Doubted says of a scenario what is in doubt, and where in its text that stands. file is
// its name for diagnostics.
func (s *Scenario) Doubted(file string, list []Doubt) Diagnostics {
	r := newReader(file, s.text)
	if len(list) == 0 || r.parse() == nil {
		return r.list
	}
	for _, d := range list {
		about := doubted[d.Code]
		at := r.root.in(about.key).at(d.Index)
		if d.Code == Powerless {
			at = r.root.in("interventions").in("offer").at(d.Index)
		}
		if at == nil && about.key != "" {
			continue // of an included file, which others may use
		}
		offset := 0
		if at != nil {
			offset = at.value
		}
		message := d.Found
		if d.What != "" {
			message = fmt.Sprintf("%s %q: %s", about.called, clip(d.What), d.Found)
		}
		r.warn(offset, d.Code, about.remedy, "%s", message)
	}
	r.finish()
	return r.list
}
