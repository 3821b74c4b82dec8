package debrief

import (
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// branch says which branch a debrief is of, where there is more than one.
func branch(p *session.Practice) phrase.Phrase {
	all := p.Branches()
	if len(all) < 2 {
		return phrase.Phrase{}
	}
	b := all[p.Branch()]
	which := phrase.Say("branch {k} of {n}", b.ID, len(all))
	if b.Name != "" {
		which = phrase.Say("branch {k} of {n}, {name}", b.ID, len(all), phrase.Quote(b.Name))
	}
	if b.ID == 0 {
		return phrase.Say("This is about {branch}: the one that the practice began with.", which)
	}
	if b.From == 0 {
		return phrase.Say("This is about {branch}, which leaves branch {parent} at the very beginning.", which, b.Parent)
	}
	t := &p.Beats()[b.From-1].Turn
	if p.Plan().Meetings > 1 {
		return phrase.Say("This is about {branch}, which leaves branch {parent} {when} of meeting {k}.", which, b.Parent, within(t.Minute), int(t.Meeting))
	}
	return phrase.Say("This is about {branch}, which leaves branch {parent} {when}.", which, b.Parent, within(t.Minute))
}
