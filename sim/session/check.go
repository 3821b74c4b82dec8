package session

import (
	"fmt"
	"slices"

	"groundrules/sim"
)

// check reports why c cannot be carried out now.
func (p *Practice) check(c Command) error {
	if err := p.checkState(c.Kind); err != nil {
		return err
	}
	if err := checkContent(c); err != nil {
		return err
	}
	switch c.Kind {
	case Say:
		return p.checkSay(c.Say)
	case Onward:
		return p.checkBetween(c.between())
	case Rewind:
		if err := p.checkRetelling(); err != nil {
			return err
		}
		return p.tree.checkFork(c.To)
	case Notice, Predict, Rate, PlanNext, Hands, Expect:
		return p.checkWrite(c)
	}
	return nil
}

// checkContent holds that a command carries nothing that belongs to another.
func checkContent(c Command) error {
	switch {
	case c.Kind != Say && c.Say != (sim.Say{}):
		return refuse("leave the intervention out", "to %s says nothing to the group", c.Kind)
	case c.Kind != Onward && c.Between != nil:
		return refuse("leave it for when the meeting is over", "to %s does nothing between meetings", c.Kind)
	case c.Kind != Rewind && c.To != 0:
		return refuse("leave the beat out", "to %s goes back to no beat", c.Kind)
	case !c.Kind.IsNote() && c.Note != nil:
		return refuse("leave the note out", "to %s writes nothing down", c.Kind)
	}
	return nil
}

func (p *Practice) checkState(k Kind) error {
	if k > Expect {
		return refuse("listen, say, step out, acknowledge, go onward, rewind, consult, notice, predict, rate, plan next, count hands or expect", "there is no command %d", k)
	}
	if p.now.danger.present {
		return p.checkInDanger(k)
	}
	over := p.plan.closed(p.now)
	switch {
	case k == Acknowledge:
		return refuse("go on with the practice", "there is nothing to acknowledge")
	case k == Onward && !over:
		return refuse("listen until it is over", "the meeting is not over yet")
	case k == Rewind && !p.plan.Mode.GoesBack():
		return refuse("go on, or begin a practice of the same scenario afterwards", "an assessment has no way back")
	case k == Rewind, !over, k.IsNote():
		return nil
	case p.plan.Last(&p.now.group):
		return refuse("see the debrief", "the meeting is over")
	case k == Listen, k == Say:
		return refuse("go onward to the next, or step out", "the meeting is over")
	}
	return nil
}

// checkInDanger: nothing but the way out, or the way on that the author left open.
// Going back is no way out: a disclosure of danger is not to be played with.
func (p *Practice) checkInDanger(k Kind) error {
	goesOn := p.now.danger.goesOn
	switch {
	case k == StepOut, k == Acknowledge && goesOn:
		return nil
	case k == Acknowledge:
		return refuse("step out, and follow your organisation's protocol", "the practice ends with what was said")
	case goesOn:
		return refuse("acknowledge the safety note, or step out", "somebody spoke of danger: the exercise has stopped")
	}
	return refuse("step out, and follow your organisation's protocol", "somebody spoke of danger: the exercise has ended")
}

func (p *Practice) checkBetween(done sim.Between) error {
	for i, who := range done.OneToOne {
		switch {
		case who < 1 || int(who) > p.plan.Set.N:
			return refuse(fmt.Sprintf("choose one of 1 to %d", p.plan.Set.N), "there is no member %d", who)
		case !p.now.group.Members[who].Belongs:
			return refuse("choose somebody who belongs to it", "member %d has left the group", who)
		case slices.Contains(done.OneToOne[:i], who):
			return refuse("name each member once", "member %d is met alone twice", who)
		}
	}
	return nil
}

func (p *Practice) checkSay(say sim.Say) error {
	set := p.plan.Set
	switch {
	case say.Intervention < 1 || int(say.Intervention) > len(set.Interventions):
		return refuse(fmt.Sprintf("choose one of 1 to %d", len(set.Interventions)), "there is no intervention %d", say.Intervention)
	case say.Delivery >= sim.Deliveries:
		return refuse("choose gentle, direct or forceful", "there is no delivery %d", say.Delivery)
	case say.Wording < 0:
		return refuse("count wordings from 0", "there is no wording %d", say.Wording)
	case say.Rule < 0 || int(say.Rule) > len(set.Norms):
		return refuse(fmt.Sprintf("choose one of 1 to %d, or 0 for none", len(set.Norms)), "there is no rule %d", say.Rule)
	}
	with, id := &set.Interventions[say.Intervention-1], p.plan.Interventions[say.Intervention-1]
	if say.Rule == 0 && needsRule(with) {
		if len(set.Norms) == 0 {
			return refuse("choose another intervention", "%s is about a rule, and this group has none", id)
		}
		return refuse("choose the rule", "%s is about one rule", id)
	}
	return p.checkTargets(id, with.Targets, say.Target)
}

// needsRule reports whether an intervention only makes sense with a rule in
// question: one that asks how far the members have bought in to it.
func needsRule(with *sim.Intervention) bool {
	for _, b := range with.Backfires {
		for _, c := range b.When {
			if c.State == sim.RuleBuyIn {
				return true
			}
		}
	}
	return false
}

func (p *Practice) checkTargets(id string, kind sim.Targets, target [2]sim.ID) error {
	least, most := 0, 0
	switch kind {
	case sim.ToOne:
		least, most = 1, 1
	case sim.ToTwo:
		least, most = 2, 2
	case sim.ToOneThenOther:
		least, most = 1, 2
	}
	for i, who := range target {
		switch {
		case i < least && who == sim.Everyone:
			return refuse("choose who", "%s is said to %s", id, members(least))
		case i >= most && who != sim.Everyone:
			return refuse("leave member "+fmt.Sprint(who)+" out", "%s is said to %s", id, members(most))
		case who == sim.Everyone:
		case who < 1 || int(who) > p.plan.Set.N:
			return refuse(fmt.Sprintf("choose one of 1 to %d", p.plan.Set.N), "there is no member %d", who)
		case !p.now.group.Members[who.Slot()].Here:
			return refuse("choose somebody who is here", "member %d is not in the room", who)
		}
	}
	if target[0] == target[1] && target[0] != sim.Everyone {
		return refuse("choose two different members", "%s names member %d twice", id, target[0])
	}
	return nil
}

func members(n int) string {
	switch n {
	case 0:
		return "the whole group"
	case 1:
		return "one member"
	}
	return "two members"
}
