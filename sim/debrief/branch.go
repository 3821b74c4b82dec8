package debrief

import (
	"fmt"

	"groundrules/sim/session"
)

// branch says which branch a debrief is of, where there is more than one.
func branch(p *session.Practice) string {
	all := p.Branches()
	if len(all) < 2 {
		return ""
	}
	b := all[p.Branch()]
	s := fmt.Sprintf("This is about branch %d of %d", b.ID, len(all))
	if b.Name != "" {
		s += ", " + quote(b.Name)
	}
	if b.ID == 0 {
		return s + ": the one that the practice began with."
	}
	s += fmt.Sprintf(", which leaves branch %d ", b.Parent)
	if b.From == 0 {
		return s + "at the very beginning."
	}
	t := &p.Beats()[b.From-1].Turn
	if p.Plan().Meetings > 1 {
		return s + fmt.Sprintf("%s of meeting %d.", within(t.Minute), t.Meeting)
	}
	return s + within(t.Minute) + "."
}
