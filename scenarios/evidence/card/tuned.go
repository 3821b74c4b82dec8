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
	Parameters []string `json:"parameters,omitempty"` // that were fitted to it or taken from it
	Equations  []string `json:"equations,omitempty"`  // that have numbers in their code fitted to it
	Akin       []string `json:"akin,omitempty"`       // parameters that have their sign from a work that gave the finding
}

// Free reports whether nothing was fitted to the finding.
func (t *Tuned) Free() bool { return len(t.Parameters)+len(t.Equations) == 0 }

// shareWork reports whether two texts name a work in common.
func shareWork(a, b string) bool {
	works := cited(b)
	return slices.ContainsFunc(cited(a), func(r Reference) bool { return slices.Contains(works, r) })
}

// elsewhere are parameters that were fitted to what is no finding here, with what that is.
func elsewhere(parts []Part) (out []string) {
	for _, part := range parts {
		for _, p := range part.Parameters {
			if p.Grade == Fitted && len(p.Fit) == 0 {
				out = append(out, p.Name+" ("+p.Source+")")
			}
		}
	}
	return out
}

// tuned collects what parameters and equations say that they were fitted to.
func tuned(findings []evidence.Finding, parts []Part, equations ...[]Equation) (out []Tuned) {
	for _, f := range findings {
		t := Tuned{ID: f.ID, Title: f.Title, Source: f.Source, Grade: string(f.Grade), Gate: f.Gate}
		for _, part := range parts {
			for _, p := range part.Parameters {
				switch {
				case slices.Contains(p.Fit, f.ID):
					t.Parameters = append(t.Parameters, p.Name)
				case (p.Grade == Directional || p.Grade == Fitted) && shareWork(p.Source, f.Source):
					t.Akin = append(t.Akin, p.Name)
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
