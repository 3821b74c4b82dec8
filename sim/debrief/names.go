package debrief

import "groundrules/sim"

// Names is what people and things are called, so that sentences can be made
// without knowing where scenarios come from. Anything missing has a plain
// stand-in ("member 3").
type Names struct {
	Title         string               // of the scenario
	Members       [sim.Slots]Person    // by slot
	Interventions []NamedIntervention  // as in the setup, the first is number 1
	Norms         []string             // titles, as in the setup
	Topic         string               // "asking for help"
	For, Against  string               // what the views +1 and -1 mean
	Words         func(sim.Say) string // what the facilitator says; may be nil
}

// Person is what a member is called.
type Person struct {
	Name    string
	Pronoun string // she, he or they; "" is they
}

// NamedIntervention is what an intervention is called.
type NamedIntervention struct {
	ID        string
	Title     string
	Key       string   // letter of its purpose
	Backfires []string // why each of its backfires backfires, as in the setup
}
