package scenarios

import "slices"

// Text is the scenario as its author wrote it.
func (s *Scenario) Text() []byte { return slices.Clone(s.text) }
