package session

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/phrase"
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
		return refuse(phrase.Say("leave the intervention out"), phrase.Say("to {do} says nothing to the group", c.Kind))
	case c.Kind != Onward && c.Between != nil:
		return refuse(phrase.Say("leave it for when the meeting is over"), phrase.Say("to {do} does nothing between meetings", c.Kind))
	case c.Kind != Rewind && c.To != 0:
		return refuse(phrase.Say("leave the beat out"), phrase.Say("to {do} goes back to no beat", c.Kind))
	case !c.Kind.IsNote() && c.Note != nil:
		return refuse(phrase.Say("leave the note out"), phrase.Say("to {do} writes nothing down", c.Kind))
	}
	return nil
}

func (p *Practice) checkState(k Kind) error {
	if k > Expect {
		return refuse(phrase.Say("listen, say, step out, acknowledge, go onward, rewind, consult, notice, predict, rate, plan next, count hands or expect"), phrase.Say("there is no command {n}", int(k)))
	}
	if p.now.danger.present {
		return p.checkInDanger(k)
	}
	over := p.plan.closed(p.now)
	switch {
	case k == Acknowledge:
		return refuse(phrase.Say("go on with the practice"), phrase.Say("there is nothing to acknowledge"))
	case k == Onward && !over:
		return refuse(phrase.Say("listen until it is over"), phrase.Say("the meeting is not over yet"))
	case k == Rewind && !p.plan.Mode.GoesBack():
		return refuse(phrase.Say("go on, or begin a practice of the same scenario afterwards"), phrase.Say("an assessment has no way back"))
	case k == Rewind, !over, k.IsNote():
		return nil
	case p.plan.Last(&p.now.group):
		return refuse(phrase.Say("see the debrief"), phrase.Say("the meeting is over"))
	case k == Listen, k == Say:
		return refuse(phrase.Say("go onward to the next, or step out"), phrase.Say("the meeting is over"))
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
		return refuse(phrase.Say("step out, and follow your organisation's protocol"), phrase.Say("the practice ends with what was said"))
	case goesOn:
		return refuse(phrase.Say("acknowledge the safety note, or step out"), phrase.Say("somebody spoke of danger: the exercise has stopped"))
	}
	return refuse(phrase.Say("step out, and follow your organisation's protocol"), phrase.Say("somebody spoke of danger: the exercise has ended"))
}

func (p *Practice) checkBetween(done sim.Between) error {
	for i, who := range done.OneToOne {
		switch {
		case who < 1 || int(who) > p.plan.Set.N:
			return refuse(phrase.Say("choose one of 1 to {most}", p.plan.Set.N), phrase.Say("there is no member {n}", int(who)))
		case !p.now.group.Members[who].Belongs:
			return refuse(phrase.Say("choose somebody who belongs to it"), phrase.Say("member {n} has left the group", int(who)))
		case slices.Contains(done.OneToOne[:i], who):
			return refuse(phrase.Say("name each member once"), phrase.Say("member {n} is met alone twice", int(who)))
		}
	}
	return nil
}

func (p *Practice) checkSay(say sim.Say) error {
	set := p.plan.Set
	switch {
	case say.Intervention < 1 || int(say.Intervention) > len(set.Interventions):
		return refuse(phrase.Say("choose one of 1 to {most}", len(set.Interventions)), phrase.Say("there is no intervention {n}", int(say.Intervention)))
	case say.Delivery >= sim.Deliveries:
		return refuse(phrase.Say("choose gentle, direct or forceful"), phrase.Say("there is no delivery {n}", int(say.Delivery)))
	case say.Wording < 0:
		return refuse(phrase.Say("count wordings from 0"), phrase.Say("there is no wording {n}", int(say.Wording)))
	case say.Rule < 0 || int(say.Rule) > len(set.Norms):
		return refuse(phrase.Say("choose one of 1 to {most}, or 0 for none", len(set.Norms)), phrase.Say("there is no rule {n}", int(say.Rule)))
	}
	with, id := &set.Interventions[say.Intervention-1], p.plan.Interventions[say.Intervention-1]
	if say.Rule == 0 && needsRule(with) {
		if len(set.Norms) == 0 {
			return refuse(phrase.Say("choose another intervention"), phrase.Say("{what} is about a rule, and this group has none", id))
		}
		return refuse(phrase.Say("choose the rule"), phrase.Say("{what} is about one rule", id))
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
			return refuse(phrase.Say("choose who"), phrase.Say("{what} is said to {whom}", id, members(least)))
		case i >= most && who != sim.Everyone:
			return refuse(phrase.Say("leave member {n} out", int(who)), phrase.Say("{what} is said to {whom}", id, members(most)))
		case who == sim.Everyone:
		case who < 1 || int(who) > p.plan.Set.N:
			return refuse(phrase.Say("choose one of 1 to {most}", p.plan.Set.N), phrase.Say("there is no member {n}", int(who)))
		case !p.now.group.Members[who.Slot()].Here:
			return refuse(phrase.Say("choose somebody who is here"), phrase.Say("member {n} is not in the room", int(who)))
		}
	}
	if target[0] == target[1] && target[0] != sim.Everyone {
		return refuse(phrase.Say("choose two different members"), phrase.Say("{what} names member {n} twice", id, int(target[0])))
	}
	return nil
}

func members(n int) phrase.Phrase {
	switch n {
	case 0:
		return phrase.Say("the whole group")
	case 1:
		return phrase.Say("one member")
	}
	return phrase.Say("two members")
}
