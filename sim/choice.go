package sim

// custom is ln of Bales' profile in per cent (Bales 1955) and the constant of each
// act: what is done in any group, before who, whom and when.
var custom = [Acts]float64{
	0,
	1.2237754 - .2, 1.7917595 - .3, 2.8033604 - .15 + .045,
	2.0794415, 3.4045252, 2.8848007,
	1.2527630, .8754687, .0953102,
	2.0541237 + .30 - 1.6, .9932518, -.3566749 - 2.1,
}

// appeal adds up, force by force, what draws a member to each act. The breakdown is
// kept only when somebody asks for reasons.
type appeal struct {
	logit [Acts]float64
	parts *[Forces][Acts]float64
}

func (a *appeal) add(f Force, act Act, x float64) {
	a.logit[act] += x
	if a.parts != nil {
		a.parts[f][act] += x
	}
}

// chooseAct draws the act: a softmax over Bales' twelve.
func (g *Group) chooseAct(set *Setup, p *Params, t *Turn, why *Reasons) {
	var a appeal
	if why != nil {
		a.parts = &why.parts
		*a.parts = [Forces][Acts]float64{}
	}
	g.weigh(set, p, t, &a)
	var weight [Acts]float64
	sum := 0.0
	for k := 1; k < Acts; k++ {
		weight[k] = exp(a.logit[k])
		sum += weight[k]
	}
	left := float64(uniform(draw(g.key, set.chanceKey(int(t.Speaker)), forAct)) * sum)
	t.Act = ShowsTension
	for k := 1; k < Acts; k++ {
		left -= weight[k]
		if left < 0 {
			t.Act = Act(k)
			break
		}
	}
	if why != nil {
		why.act(&a, t.Act)
	}
}

// weigh puts together what draws the speaker to each act, in view of the last turn.
func (g *Group) weigh(set *Setup, p *Params, t *Turn, a *appeal) {
	for k := ShowsSolidarity; k <= ShowsAntagonism; k++ {
		a.add(ByCustom, k, custom[k])
	}
	m := &g.Members[t.Speaker]
	prev := g.last.Speaker
	if g.last.Number == 0 {
		// Nobody has spoken: there is nothing to agree or disagree with.
		for _, k := range [...]Act{Agrees, Disagrees, ShowsAntagonism} {
			a.add(BySequence, k, -20)
		}
	} else {
		g.weighOther(p, t, a, prev)
		g.weighDeviance(set, p, t, a)
	}
	a.add(ByNature, ShowsSolidarity, float64(.4*m.Agree))
	a.add(ByNature, Agrees, float64(.25*m.Agree))
	a.add(ByNature, Disagrees, -float64(.3*m.Agree))
	a.add(ByNature, ShowsAntagonism, float64(.6*m.React)-float64(.6*m.Agree))
	g.weighSafety(t, a)
	g.weighNormsFor(t, a)
	g.weighTension(a)
	g.weighLeader(a)
	g.weighSequence(t, a)
	if set.Task {
		weighTask(a, g.Minute/g.Ends)
	}
	g.weighLent(a)
	a.add(ByReminder, Disagrees, -g.Restraint)
	a.add(ByReminder, ShowsAntagonism, -g.Restraint)
}

// weighOther is what the last speaker stirs: the gap between views, trust, and what
// is unsettled or hurt between the two.
func (g *Group) weighOther(p *Params, t *Turn, a *appeal, prev ID) {
	i, j := t.Speaker.Slot(), prev.Slot()
	tie := &g.Ties[i][j]
	gap := .0 // from the neutral .45
	if o := &g.Members[j]; o.Voiced {
		gap = abs(t.Expressed-o.Expressed) - .45
	}
	a.add(ByView, Agrees, -float64(.9*gap))
	a.add(ByView, Disagrees, float64(1.6*gap))
	a.add(ByView, ShowsAntagonism, gap)
	trust := tie.Trust - .15
	a.add(ByTrust, ShowsSolidarity, float64(1.5*trust))
	a.add(ByTrust, ShowsRelease, float64(.8*trust))
	a.add(ByTrust, Agrees, float64(.5*trust))
	a.add(ByTrust, Disagrees, -float64(1.5*trust))
	a.add(ByTrust, ShowsAntagonism, -float64(3*trust))
	contest := float64(tie.Order * (1 - g.Dependency))
	a.add(ByContest, Disagrees, float64(4.3*contest))
	a.add(ByContest, ShowsAntagonism, float64(5.1*contest))
	if tie.Hurt {
		a.add(ByHurt, Disagrees, .2)
		a.add(ByHurt, ShowsAntagonism, .6)
	}
	if prev == Facilitator {
		a.add(ByLeader, Disagrees, -.5)
		a.add(ByLeader, ShowsAntagonism, -1)
	}
}

// weighSafety: candour. Feeling safe frees disagreement; it makes nobody attack.
func (g *Group) weighSafety(t *Turn, a *appeal) {
	s := g.Members[t.Speaker].Safety
	a.add(BySafety, Disagrees, float64(1.75*log(s/.5)))
	a.add(BySafety, ShowsTension, float64(1.2*(.45-s)))
}

func (g *Group) weighNormsFor(t *Turn, a *appeal) {
	n := g.normOf[t.Speaker] - .15
	a.add(ByNorms, ShowsSolidarity, float64(.6*n))
	a.add(ByNorms, Disagrees, -float64(2.3*n))
	a.add(ByNorms, ShowsAntagonism, -float64(4.5*n))
}

func (g *Group) weighTension(a *appeal) {
	heat := log(1 + float64(1.2*g.Fast))
	a.add(ByTension, ShowsRelease, float64(.5*g.Slow))
	a.add(ByTension, Disagrees, heat)
	a.add(ByTension, ShowsTension, float64(.8*g.Slow))
	a.add(ByTension, ShowsAntagonism, float64(1.3*heat))
}

// weighLeader: members who look to a leader are polite and ask more than they offer.
func (g *Group) weighLeader(a *appeal) {
	d := g.Dependency
	a.add(ByLeader, Agrees, float64(.5*(d-.4)))
	a.add(ByLeader, GivesSuggestion, -float64(.9*(d-.4)))
	a.add(ByLeader, GivesOpinion, -float64(.45*(d-.4)))
	a.add(ByLeader, AsksOrientation, float64(.6*(d-.5)))
	a.add(ByLeader, AsksOpinion, float64(.6*(d-.5)))
	a.add(ByLeader, AsksSuggestion, float64(.6*(d-.5)))
}

// weighSequence: one act calls for another.
func (g *Group) weighSequence(t *Turn, a *appeal) {
	if t.Events.Has(RoundTurn) {
		a.add(ByRound, GivesOrientation, 1.5)
		a.add(ByRound, Disagrees, -1)
		a.add(ByRound, ShowsAntagonism, -1)
	}
	switch last := g.last.Act; {
	case last == Disagrees || last == ShowsAntagonism:
		a.add(BySequence, Disagrees, 1.2)
		a.add(BySequence, ShowsAntagonism, 1.2)
		a.add(BySequence, ShowsTension, .5)
	case last == ShowsRelease:
		a.add(BySequence, ShowsRelease, 1.9)
	case last == ShowsSolidarity || last == Agrees:
		a.add(BySequence, ShowsSolidarity, .3)
		a.add(BySequence, Agrees, .15)
	case last.Asks():
		a.add(BySequence, GivesOpinion, 1)
		a.add(BySequence, GivesOrientation, 1.4)
		a.add(BySequence, GivesSuggestion, .5)
	}
}

// weighLent is what an intervention has made likelier for a while.
func (g *Group) weighLent(a *appeal) {
	a.add(ByInvitation, ShowsSolidarity, g.Lent[lentWarmth].by)
	a.add(ByInvitation, Agrees, g.Lent[lentWarmth].by)
	a.add(ByInvitation, GivesSuggestion, g.Lent[lentFocus].by)
	a.add(ByInvitation, GivesOpinion, g.Lent[lentFocus].by)
}

// weighTask: orientation first, evaluation in the middle, control at the end (Bales
// & Strodtbeck 1951). share is the part of the meeting that has passed.
func weighTask(a *appeal, share float64) {
	a.add(ByTask, GivesOrientation, float64(.5*(.5-share)))
	a.add(ByTask, GivesSuggestion, float64(.7*(share-.5)))
	mid := share - .5
	a.add(ByTask, GivesOpinion, float64(.2*(1-float64(4*float64(mid*mid)))))
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}
