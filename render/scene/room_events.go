package scene

import (
	"groundrules/sim"
	"groundrules/sim/session"
)

// happened says what beat i did, if it can have moved cohesion the way of sign.
func (r *Room) happened(beats []session.Beat, i int, sign float64) string {
	t := &beats[i].Turn
	who, whom := sentence(r.name(t.Speaker)), r.name(t.To)
	if unsigned(t) {
		who = "Somebody"
	}
	if t.Speaker == sim.Facilitator {
		return r.yourAct(t, sign)
	}
	if sign > 0 {
		return brought(t, who, whom)
	}
	return r.cost(beats, i, who, whom)
}

// yourAct says what the facilitator did.
func (r *Room) yourAct(t *sim.Turn, sign float64) string {
	k := int(t.Say.Intervention) - 1
	if k < 0 || k >= len(r.scn.Interventions) {
		return ""
	}
	title := r.scn.Interventions[k].Title
	switch {
	case t.Backfired > 0 && sign < 0:
		return "“" + title + "” did not land."
	case t.Backfired == 0 && sign > 0:
		return "“" + title + "” reached them."
	}
	return ""
}

// brought says what in a turn brings people closer.
func brought(t *sim.Turn, who, whom string) string {
	toOne := t.To.IsMember()
	switch e := t.Events; {
	case e.Has(sim.Repaired) && toOne:
		return who + " made it up with " + whom + "."
	case e.Has(sim.StoodUp):
		return who + " did not let it stand."
	case e.Has(sim.WorkedThrough) && toOne:
		return who + " and " + whom + " worked it through."
	case e.Has(sim.MetDisclosure) && toOne:
		return who + " met what " + whom + " said with care."
	case e.Has(sim.Reciprocated):
		return who + " told something back."
	case t.Disclosure >= 2:
		return who + " said something hard to say."
	case t.Act == sim.ShowsSolidarity && toOne:
		return who + " had a warm word for " + whom + "."
	case t.Act == sim.ShowsRelease:
		return who + " made them laugh."
	case t.Act == sim.Agrees && toOne:
		return who + " agreed with " + whom + "."
	case t.Act == sim.ShowsSolidarity:
		return who + " had a warm word for all."
	case t.Disclosure == 1:
		return who + " said how it feels."
	}
	return ""
}

// cost says what in beat i drives people apart.
func (r *Room) cost(beats []session.Beat, i int, who, whom string) string {
	t := &beats[i].Turn
	toOne := t.To.IsMember() || t.To == sim.Facilitator
	switch e := t.Events; {
	case e.Has(sim.Attacked) && toOne:
		return who + " was sharp with " + whom + "."
	case e.Has(sim.Rebuffed) && toOne:
		return who + " turned away what " + whom + " told."
	case e.Has(sim.LeftAlone):
		if s := r.latest(beats, i, sim.Attacked); s != nil && s.To.IsMember() {
			return "Nobody stood by " + r.name(s.To) + "."
		}
		return "A sharp word was left standing."
	case e.Has(sim.PassedOver):
		if s := disclosure(beats, i); s != nil {
			return "What " + r.name(s.Speaker) + " told was passed over."
		}
		return "Something personal was passed over."
	case e.Has(sim.Lapsed):
		if s := r.latest(beats, i, sim.OpenedDispute); s != nil && s.To.IsMember() {
			return sentence(r.name(s.Speaker)) + " and " + r.name(s.To) + " let it drop, unsettled."
		}
		return "A dispute was dropped, unsettled."
	case e.Has(sim.Unanswered):
		return "A question went unanswered."
	case e.Has(sim.Interrupted) && i > 0 && beats[i-1].Turn.Speaker.IsMember():
		return who + " cut " + r.name(beats[i-1].Turn.Speaker) + " short."
	case e.Has(sim.OpenedDispute) && toOne, t.Act == sim.Disagrees && toOne:
		return who + " disagreed with " + whom + "."
	case t.Act == sim.ShowsAntagonism:
		return who + " was sharp."
	case t.Act == sim.ShowsTension:
		return who + " drew back."
	}
	return ""
}

// latest is the latest turn up to beat i with an event, nil when there is none.
func (r *Room) latest(beats []session.Beat, i int, e sim.Event) *sim.Turn {
	for k := i; k >= 0 && k > i-20; k-- {
		if beats[k].Turn.Events.Has(e) {
			return &beats[k].Turn
		}
	}
	return nil
}

// disclosure is the latest turn before beat i in which somebody opened up.
func disclosure(beats []session.Beat, i int) *sim.Turn {
	for k := i - 1; k >= 0 && k > i-20; k-- {
		if beats[k].Turn.Disclosure > 0 {
			return &beats[k].Turn
		}
	}
	return nil
}
