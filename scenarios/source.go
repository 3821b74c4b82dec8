package scenarios

import (
	"fmt"
	"slices"
	"strings"
)

// Source is the scenario's text, complete in itself: as the author wrote it,
// followed by the parts that it used, as they are written in parts/. Parse accepts
// it and gives the same set-up, whatever parts/ holds by then, because a scenario's
// own parts go before the shared ones. What members say is not in it: the stock of
// lines changes no state, so a recorded practice stays the same group saying some
// things in newer words.
func (s *Scenario) Source() []byte {
	var b strings.Builder
	if s.Offer.Offer == nil {
		fmt.Fprintf(&b, "\n[interventions]\noffer = [")
		for i := range s.Interventions {
			fmt.Fprintf(&b, "%q, ", s.Interventions[i].ID)
		}
		b.WriteString("]\n")
	}
	for _, part := range s.used() {
		b.WriteString("\n" + part + "\n")
	}
	if b.Len() == 0 {
		return slices.Clone(s.text)
	}
	text := slices.Clone(s.text)
	if n := len(text); n > 0 && text[n-1] != '\n' {
		text = append(text, '\n')
	}
	text = append(text, "\n# The parts that this scenario used, as they were when it was recorded.\n"...)
	return append(text, b.String()...)
}

// used is the texts of the shared parts that the scenario uses, in order.
func (s *Scenario) used() []string {
	var list []string
	for i := range s.Interventions {
		id := s.Interventions[i].ID
		if !slices.ContainsFunc(s.OwnInterventions, func(v Intervention) bool { return v.ID == id }) {
			list = append(list, shared().texts["intervention "+id])
		}
	}
	seen := map[string]bool{}
	for i := range s.Members {
		for _, id := range s.Members[i].Dispositions {
			own := slices.ContainsFunc(s.OwnDispositions, func(d Disposition) bool { return d.ID == id })
			if !own && !seen[id] {
				list = append(list, shared().texts["disposition "+id])
			}
			seen[id] = true
		}
	}
	return list
}
