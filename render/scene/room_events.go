package scene

import (
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// happened says what beat i did, if it can have moved cohesion the way of sign.
func (r *Room) happened(beats []session.Beat, i int, sign float64) string {
	t := &beats[i].Turn
	who, whom := words.Capital(r.name(t.Speaker)), r.name(t.To)
	if unsigned(t) {
		who = words.Text("Somebody")
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
		return words.Say("“{what}” did not land.", title)
	case t.Backfired == 0 && sign > 0:
		return words.Say("“{what}” reached them.", title)
	}
	return ""
}

// brought says what in a turn brings people closer.
func brought(t *sim.Turn, who, whom string) string {
	toOne := t.To.IsMember()
	switch e := t.Events; {
	case e.Has(sim.Repaired) && toOne:
		return words.Say("{who} made it up with {whom}.", who, whom)
	case e.Has(sim.StoodUp):
		return words.Say("{who} did not let it stand.", who)
	case e.Has(sim.WorkedThrough) && toOne:
		return words.Say("{who} and {whom} worked it through.", who, whom)
	case e.Has(sim.MetDisclosure) && toOne:
		return words.Say("{who} met what {whom} said with care.", who, whom)
	case e.Has(sim.Reciprocated):
		return words.Say("{who} told something back.", who)
	case t.Disclosure >= 2:
		return words.Say("{who} said something hard to say.", who)
	case t.Act == sim.ShowsSolidarity && toOne:
		return words.Say("{who} had a warm word for {whom}.", who, whom)
	case t.Act == sim.ShowsRelease:
		return words.Say("{who} made them laugh.", who)
	case t.Act == sim.Agrees && toOne:
		return words.Say("{who} agreed with {whom}.", who, whom)
	case t.Act == sim.ShowsSolidarity:
		return words.Say("{who} had a warm word for all.", who)
	case t.Disclosure == 1:
		return words.Say("{who} said how it feels.", who)
	}
	return ""
}

// cost says what in beat i drives people apart.
func (r *Room) cost(beats []session.Beat, i int, who, whom string) string {
	t := &beats[i].Turn
	toOne := t.To.IsMember() || t.To == sim.Facilitator
	switch e := t.Events; {
	case e.Has(sim.Attacked) && toOne:
		return words.Say("{who} was sharp with {whom}.", who, whom)
	case e.Has(sim.Rebuffed) && toOne:
		return words.Say("{who} turned away what {whom} told.", who, whom)
	case e.Has(sim.LeftAlone):
		if s := r.latest(beats, i, sim.Attacked); s != nil && s.To.IsMember() {
			return words.Say("Nobody stood by {whom}.", r.name(s.To))
		}
		return "A sharp word was left standing."
	case e.Has(sim.PassedOver):
		if s := disclosure(beats, i); s != nil {
			return words.Say("What {who} told was passed over.", r.name(s.Speaker))
		}
		return "Something personal was passed over."
	case e.Has(sim.Lapsed):
		if s := r.latest(beats, i, sim.OpenedDispute); s != nil && s.To.IsMember() {
			return words.Say("{who} and {whom} let it drop, unsettled.", words.Capital(r.name(s.Speaker)), r.name(s.To))
		}
		return "A dispute was dropped, unsettled."
	case e.Has(sim.Unanswered):
		return "A question went unanswered."
	case e.Has(sim.Interrupted) && i > 0 && beats[i-1].Turn.Speaker.IsMember():
		return words.Say("{who} cut {whom} short.", who, r.name(beats[i-1].Turn.Speaker))
	case e.Has(sim.OpenedDispute) && toOne, t.Act == sim.Disagrees && toOne:
		return words.Say("{who} disagreed with {whom}.", who, whom)
	case t.Act == sim.ShowsAntagonism:
		return words.Say("{who} was sharp.", who)
	case t.Act == sim.ShowsTension:
		return words.Say("{who} drew back.", who)
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
