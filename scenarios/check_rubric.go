package scenarios

import "slices"

// checkRubric looks at by what a practice is judged.
func (r *reader) checkRubric(s *Scenario) {
	dimensions := r.root.in("rubric").in("dimension")
	if len(s.Rubric.Dimensions) == 0 {
		return // the program's own
	}
	weight := 0.0
	for i := range s.Rubric.Dimensions {
		d, at := &s.Rubric.Dimensions[i], dimensions.at(i)
		if at == nil || at.bad {
			return
		}
		if title := at.in("title"); title == nil && !slices.Contains(Dimensions, d.ID) {
			r.report(at.key, Missing, `add title = "…"`, "a dimension of your own has no title")
		}
		if anchors := at.in("anchors"); anchors != nil && !anchors.bad && len(d.Anchors) != 5 {
			r.report(anchors.value, WrongNumber, "say what 1, 2, 3, 4 and 5 look like", "%d anchors, and there are 5 steps", len(d.Anchors))
		}
		weight += d.weight()
	}
	if weight == 0 {
		r.report(dimensions.at(0).value, Contradiction, "give one of them a weight", "no dimension weighs anything")
	}
}
