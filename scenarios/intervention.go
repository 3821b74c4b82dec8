package scenarios

import "groundrules/sim"

// Intervention is something a facilitator can say, with its words: the text that a
// trainee reads, and the levers that the model pulls.
type Intervention struct {
	ID      string  `toml:"id" rule:"need,id" names:"intervention"`
	Extends string  `toml:"extends" one:"intervention" since:"2"` // the one that gives whatever is left out here
	Purpose string  `toml:"purpose" rule:"need" one:"purpose"`    // its place in the palette
	Title   string  `toml:"title" rule:"need,filled" say:"plain"`
	Hint    string  `toml:"hint" say:"plain"`
	Targets string  `toml:"targets" one:"targets"`         // whom it is said to; group when absent
	Act     string  `toml:"act" rule:"need" one:"act"`     // Bales' name of the facilitator's turn
	Minutes float64 `toml:"minutes" range:"0..60"`         // how long it takes
	Grade   string  `toml:"grade" rule:"need" one:"grade"` // how well the sizes are known
	Source  string  `toml:"source"`                        // where they come from
	Effect  string  `toml:"effect" say:"plain"`            // what it does, for the debrief
	Rule    string  `toml:"rule" one:"rule"`               // none, ask or remind: whether a norm is chosen

	Gentle   Way `toml:"gentle"`
	Direct   Way `toml:"direct"`
	Forceful Way `toml:"forceful"`

	Backfires []Backfire `toml:"backfire"`
}

// Way is one delivery of an intervention: its wordings and what it moves.
type Way struct {
	Words  []string `toml:"words" rule:"filled" slots:"words" say:"plain"`
	Levers []Lever  `toml:"levers"`
}

// Backfire is when an intervention does harm, what one then says about it, and
// what it moves instead. The first one whose conditions all hold counts.
type Backfire struct {
	Text       string      `toml:"text" say:"plain"`
	When       []Condition `toml:"when" rule:"need"`
	Deliveries []string    `toml:"deliveries" one:"delivery" rule:"distinct"` // absent: all
	Levers     []Lever     `toml:"levers"`
}

// Lever moves one quantity of some people, as sim.Lever does.
type Lever struct {
	Moves string  `toml:"moves" rule:"need" one:"quantity"`
	Of    string  `toml:"of" one:"whom"` // all when absent
	By    float64 `toml:"by" range:"-10..10"`
	Turns float64 `toml:"turns" range:"-10..500"` // skill in logits for settlement
}

// Condition compares one state with bounds, as sim.Condition does.
type Condition struct {
	State string   `toml:"state" rule:"need" one:"state"`
	Above *float64 `toml:"above" range:"-1000..1000"` // holds at this and above
	Below *float64 `toml:"below" range:"-1000..1000"` // holds below this
}

// Way is the delivery d of the intervention.
func (i *Intervention) Way(d sim.Delivery) *Way {
	return [sim.Deliveries]*Way{&i.Gentle, &i.Direct, &i.Forceful}[d]
}

// AsksRule reports whether a norm is chosen with it.
func (i *Intervention) AsksRule() bool { return i.Rule == "ask" || i.Rule == "remind" }

// Purpose is a heading of the palette and the key that opens it.
type Purpose struct {
	ID    string
	Key   rune
	Title string
}

// purposes in the palette's order.
var purposes = []Purpose{
	{"warm_up", 'W', "Warm up"},
	{"hear", 'H', "Hear people"},
	{"rules", 'G', "Ground rules"},
	{"floor", 'F', "Share the floor"},
	{"conflict", 'C', "Conflict"},
	{"unsaid", 'U', "Unsaid views"},
	{"direction", 'D', "Direction"},
	{"ending", 'E', "Endings"},
}

// Purposes are those with an intervention on offer, in the palette's order.
func (s *Scenario) Purposes() []Purpose {
	var list []Purpose
	for _, p := range purposes {
		for i := range s.Interventions {
			if s.Interventions[i].Purpose == p.ID {
				list = append(list, p)
				break
			}
		}
	}
	return list
}
