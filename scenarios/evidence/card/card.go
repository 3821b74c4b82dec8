package card

import (
	"encoding/json"
	"io"

	"groundrules/scenarios"
	"groundrules/scenarios/evidence"
	"groundrules/scenarios/evidence/baseline"
	"groundrules/scenarios/evidence/learning"
	"groundrules/sim"
)

// Card is the model card as values.
type Card struct {
	Signature     string            `json:"signature"`
	Is            []string          `json:"is"`
	IsNot         []string          `json:"is_not"`
	Assumptions   []string          `json:"assumptions"`
	Symbols       []Symbol          `json:"symbols"`
	Turn          []Equation        `json:"turn"`     // in the order of sim.Step
	Beside        []Equation        `json:"beside"`   // outside a turn
	Readings      []Equation        `json:"readings"` // of the observer
	Parts         []Part            `json:"parameters"`
	Interventions []Intervention    `json:"interventions"`
	Findings      []Tuned           `json:"findings"`
	Baselines     []Baseline        `json:"baselines"`
	Learner       learning.Portrait `json:"learner"`
	Weaknesses    []string          `json:"weaknesses"`
	References    []Reference       `json:"references"`
	Measured      Measurement       `json:"measured"`
	Stale         bool              `json:"stale"` // measured with another model than this
}

// Intervention is how well the sizes of an intervention are known.
type Intervention struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Grade  Grade  `json:"grade"`
	Source string `json:"source,omitempty"`
}

// Baseline is one of the small models beside which this one is judged.
type Baseline struct {
	Name   string   `json:"name"`
	Idea   string   `json:"idea"`
	Source string   `json:"source"`
	Fails  []string `json:"fails"` // gated findings, as measured
}

// New makes the card of the model as it is.
func New() Card {
	p := sim.Defaults
	c := Card{
		Signature: sim.Signature(), Is: is, IsNot: isNot, Assumptions: assumptions, Symbols: symbols,
		Parts: Parameters(&p), Learner: learning.Draw(), Weaknesses: weaknesses, Measured: measured(),
	}
	c.Stale = c.Measured.Signature != c.Signature
	c.Turn, c.Beside, c.Readings = filled(turn, c.Parts), filled(beside, c.Parts), readings
	c.Interventions = interventions()
	c.Findings = tuned(evidence.Findings(), c.Parts, c.Turn, c.Beside)
	for _, b := range baseline.All() {
		c.Baselines = append(c.Baselines, Baseline{b.ID, b.Idea, b.Source, c.Measured.of(b.ID).Fails})
	}
	c.References = cited(c.sources())
	return c
}

func filled(all []Equation, parts []Part) []Equation {
	out := make([]Equation, len(all))
	for k, e := range all {
		out[k], _ = e.filled(parts) // a test finds names of no parameter
	}
	return out
}

// interventions are all that scenarios share.
func interventions() (out []Intervention) {
	for _, v := range scenarios.Interventions() {
		out = append(out, Intervention{v.ID, v.Title, Grade(v.Grade), v.Source})
	}
	return out
}

// JSON writes the card as values.
func (c *Card) JSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(c)
}
