package scenarios

import "bytes"

// Whereabouts are the lines of the file, from 1, on which the tables called so stand,
// in their order: those of "event", "line", "objective", "test"... For "offer" they are
// the places of the interventions on offer, where these are listed.
func (s *Scenario) Whereabouts(table string) (lines []int) {
	text := bytes.TrimPrefix(s.text, byteOrderMark)
	root, _, err := places.locate(text)
	if err != nil {
		return nil
	}
	list := root.in(table)
	if table == "offer" {
		list = root.in("interventions").in("offer")
	}
	for i := 0; list.at(i) != nil; i++ {
		line, _ := lineColumn(text, list.at(i).value)
		lines = append(lines, line)
	}
	return lines
}
