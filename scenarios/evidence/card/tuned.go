package card

import (
	"slices"

	"groundrules/scenarios/evidence"
)

// Tuned says of a finding what of the model was set so that it comes out.
type Tuned struct {
	ID         string   `json:"id"`
	Title      string   `json:"title"`
	Source     string   `json:"source"`
	Grade      string   `json:"grade"`
	Gate       bool     `json:"gate"`
	Parameters []string `json:"parameters,omitempty"` // that were fitted to it
	Equations  []string `json:"equations,omitempty"`  // that have numbers in their code fitted to it
}

// Free reports whether nothing was fitted to the finding.
func (t *Tuned) Free() bool { return len(t.Parameters)+len(t.Equations) == 0 }

// tuned collects what parameters and equations say that they were fitted to.
func tuned(findings []evidence.Finding, parts []Part, equations ...[]Equation) (out []Tuned) {
	for _, f := range findings {
		t := Tuned{ID: f.ID, Title: f.Title, Source: f.Source, Grade: string(f.Grade), Gate: f.Gate}
		for _, part := range parts {
			for _, p := range part.Parameters {
				if slices.Contains(p.Fit, f.ID) {
					t.Parameters = append(t.Parameters, p.Name)
				}
			}
		}
		for _, e := range slices.Concat(equations...) {
			if slices.Contains(e.Fit, f.ID) {
				t.Equations = append(t.Equations, e.Title)
			}
		}
		out = append(out, t)
	}
	return out
}
