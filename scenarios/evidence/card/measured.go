package card

import (
	_ "embed"
	"encoding/json"
	"sync"
)

// Measurement is what was measured on many groups, with the model of a signature.
type Measurement struct {
	Signature string    `json:"signature"`
	Spread    []Spread  `json:"spread"`
	Lives     []Life    `json:"lives"`
	Outcomes  []Outcome `json:"outcomes"` // the model itself first, then without each mechanism, then the baselines
}

// Spread is how far groups of one size lie apart at the end of a meeting when nobody
// facilitates: the tenth, the fiftieth and the ninetieth of a hundred.
type Spread struct {
	Members  int        `json:"members"`
	Meeting  int        `json:"meeting"`
	Groups   int        `json:"groups"`
	Cohesion [3]float64 `json:"cohesion"` // shown points
	Gini     [3]float64 `json:"gini"`     // of turns in that meeting
	Trust    [3]float64 `json:"trust"`    // mean over all ties
}

// Life is the course of conflict over whole lives of groups.
type Life struct {
	Members  int        `json:"members"`
	Meetings int        `json:"meetings"`
	Groups   int        `json:"groups"`
	Thirds   [3]float64 `json:"thirds"`   // share of negative acts in each third
	Hump     float64    `json:"hump"`     // share of groups whose middle third has 1.15 times those of either other
	Disagree float64    `json:"disagree"` // share of disagreement in the first meeting
}

// Outcome is what the findings say of one model.
type Outcome struct {
	Name     string    `json:"name"`
	Without  string    `json:"without,omitempty"` // the mechanism that was switched off, in words
	Fails    []string  `json:"fails"`             // gated findings
	Conflict []float64 `json:"conflict"`          // negative acts: middle over first, middle over last third of twelve meetings
}

//go:embed measured.json
var measuredText []byte

// measured is the committed measurement.
var measured = sync.OnceValue(func() (m Measurement) {
	if err := json.Unmarshal(measuredText, &m); err != nil {
		panic(err) // part of the program; a test reads it
	}
	return m
})

// of is the outcome of a name; zero where it was not measured.
func (m *Measurement) of(name string) Outcome {
	for _, o := range m.Outcomes {
		if o.Name == name {
			return o
		}
	}
	return Outcome{}
}
