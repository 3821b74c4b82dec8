package scenarios

import "slices"

// Interventions are those that every scenario can offer, in the order of the palette.
func Interventions() []Intervention { return slices.Clone(shared().Interventions) }
