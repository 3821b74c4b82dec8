package sim

import "math"

// appeal adds up, force by force, what draws a member to each act. The breakdown is
// kept only when somebody asks for reasons.
type appeal struct {
	logit [Acts]float64
	why   *Reasons
}

func (a *appeal) add(f Force, act Act, x float64) {
	a.logit[act] += x
	if a.why != nil {
		a.why.note(f, act, x)
	}
}

// chooseAct draws the act: a softmax over Bales' twelve, as a race of Gumbel numbers.
func (g *Group) chooseAct(set *Setup, p *Params, t *Turn, why *Reasons) {
	a := appeal{why: why}
	if why != nil {
		why.noted = 0
	}
	g.weigh(set, p, t, &a)
	key := g.luck(int(t.Speaker), forAct)
	best := a.logit[1] + gumbel(mix(key+1))
	t.Act = ShowsSolidarity
	for k := 2; k < Acts; k++ {
		if x := a.logit[k] + gumbel(mix(key+uint64(k))); x > best {
			best, t.Act = x, Act(k)
		}
	}
	if why != nil {
		why.act(&a, &p.Act.Custom, t.Act)
	}
}

// weigh puts together what draws the speaker to each act, in view of the last turn.
func (g *Group) weigh(set *Setup, p *Params, t *Turn, a *appeal) {
	w := &p.Act
	a.logit = w.Custom
	if g.last.Number == 0 {
		// Nobody has spoken: there is nothing to agree or disagree with.
		for _, k := range [...]Act{Agrees, Disagrees, ShowsAntagonism} {
			a.add(BySequence, k, -20)
		}
	} else {
		g.weighOther(w, t, a)
		g.weighDeviance(p, t, a)
	}
	m := &g.Members[t.Speaker]
	a.add(ByNature, ShowsSolidarity, float64(w.AgreeSolidarity*m.Agree))
	a.add(ByNature, Agrees, float64(w.AgreeAgrees*m.Agree))
	a.add(ByNature, Disagrees, float64(w.AgreeDisagrees*m.Agree))
	a.add(ByNature, ShowsAntagonism, float64(w.ReactAttacks*m.React)+float64(w.AgreeAttacks*m.Agree))
	g.weighSafety(w, t, a)
	g.weighNormsFor(w, t, a)
	g.weighTension(w, a)
	g.weighLeader(w, a)
	g.weighSequence(w, t, a)
	if set.Task {
		weighTask(w, a, g.Minute/g.Ends)
	}
	g.weighLent(a)
	if g.Restraint != 0 {
		a.add(ByReminder, Disagrees, -g.Restraint)
		a.add(ByReminder, ShowsAntagonism, -g.Restraint)
	}
}

// weighOther is what the last speaker stirs: the gap between views, trust, and what
// is unsettled or hurt between the two.
func (g *Group) weighOther(w *ActParams, t *Turn, a *appeal) {
	i, j := t.Speaker.Slot(), g.last.Speaker.Slot()
	tie := &g.Ties[i][j]
	gap := .0 // from the neutral .45
	if o := &g.Members[j]; o.Voiced {
		gap = abs(t.Expressed-o.Expressed) - .45
	}
	a.add(ByView, Agrees, float64(w.ViewAgrees*gap))
	a.add(ByView, Disagrees, float64(w.ViewDisagrees*gap))
	a.add(ByView, ShowsAntagonism, float64(w.ViewAttacks*gap))
	trust := tie.Trust - .15
	a.add(ByTrust, ShowsSolidarity, float64(w.TrustSolidarity*trust))
	a.add(ByTrust, ShowsRelease, float64(w.TrustRelease*trust))
	a.add(ByTrust, Agrees, float64(w.TrustAgrees*trust))
	a.add(ByTrust, Disagrees, float64(w.TrustDisagrees*trust))
	a.add(ByTrust, ShowsAntagonism, float64(w.TrustAttacks*trust))
	contest := float64(tie.Order * (1 - g.Dependency))
	a.add(ByContest, Disagrees, float64(w.ContestDisagrees*contest))
	a.add(ByContest, ShowsAntagonism, float64(w.ContestAttacks*contest))
	if tie.Hurt {
		a.add(ByHurt, Disagrees, w.HurtDisagrees)
		a.add(ByHurt, ShowsAntagonism, w.HurtAttacks)
	}
	if g.last.Speaker == Facilitator {
		a.add(ByLeader, Disagrees, w.LeaderDisagree)
		a.add(ByLeader, ShowsAntagonism, w.LeaderAttack)
	}
}

// weighSafety: candour. Feeling safe frees disagreement; it makes nobody attack.
func (g *Group) weighSafety(w *ActParams, t *Turn, a *appeal) {
	s := g.Members[t.Speaker].Safety
	a.add(BySafety, Disagrees, float64(w.Candour*log(s/.5)))
	a.add(BySafety, ShowsTension, float64(w.UnsafeTension*(.45-s)))
}

func (g *Group) weighNormsFor(w *ActParams, t *Turn, a *appeal) {
	n := g.normOf[t.Speaker] - .15
	a.add(ByNorms, ShowsSolidarity, float64(w.NormSolidarity*n))
	a.add(ByNorms, GivesSuggestion, float64(w.NormWorks*n))
	a.add(ByNorms, GivesOpinion, float64(w.NormWorks*n))
	a.add(ByNorms, Disagrees, float64(w.NormDisagrees*n))
	a.add(ByNorms, ShowsAntagonism, float64(w.NormAttacks*n))
}

func (g *Group) weighTension(w *ActParams, a *appeal) {
	a.add(ByTension, ShowsRelease, float64(w.SlowRelease*g.Slow))
	a.add(ByTension, ShowsTension, float64(w.SlowTension*g.Slow))
	if g.Fast < 1e-6 {
		return
	}
	heat := log(1 + float64(1.2*g.Fast))
	a.add(ByTension, Disagrees, float64(w.HeatDisagrees*heat))
	a.add(ByTension, ShowsAntagonism, float64(w.HeatAttacks*heat))
}

// weighLeader: members who look to a leader are polite and ask more than they offer.
func (g *Group) weighLeader(w *ActParams, a *appeal) {
	d := g.Dependency
	a.add(ByLeader, Agrees, float64(w.DependAgrees*(d-.4)))
	a.add(ByLeader, GivesSuggestion, float64(w.DependSuggests*(d-.4)))
	a.add(ByLeader, GivesOpinion, float64(w.DependOpinion*(d-.4)))
	asks := float64(w.DependAsks * (d - .5))
	a.add(ByLeader, AsksOrientation, asks)
	a.add(ByLeader, AsksOpinion, asks)
	a.add(ByLeader, AsksSuggestion, asks)
}

// weighSequence: one act calls for another.
func (g *Group) weighSequence(w *ActParams, t *Turn, a *appeal) {
	if t.Events.Has(RoundTurn) {
		if g.Channel == Rounds {
			a.add(ByRound, GivesOpinion, w.RoundAnswers) // to what is on the table
		} else {
			a.add(ByRound, GivesOrientation, w.RoundOrients)
		}
		a.add(ByRound, Disagrees, w.RoundNegative)
		a.add(ByRound, ShowsAntagonism, w.RoundNegative)
	}
	switch last := g.last.Act; {
	case last == Disagrees || last == ShowsAntagonism:
		a.add(BySequence, Disagrees, w.AfterNegative)
		a.add(BySequence, ShowsAntagonism, w.AfterNegative)
		a.add(BySequence, ShowsTension, w.AfterTension)
	case last == ShowsRelease:
		a.add(BySequence, ShowsRelease, w.AfterRelease)
	case last == ShowsSolidarity || last == Agrees:
		a.add(BySequence, ShowsSolidarity, w.AfterWarm)
		a.add(BySequence, Agrees, w.AfterAgree)
	case last.Asks():
		a.add(BySequence, GivesOpinion, w.AfterAsk[0])
		a.add(BySequence, GivesOrientation, w.AfterAsk[1])
		a.add(BySequence, GivesSuggestion, w.AfterAsk[2])
	}
}

// weighLent is what an intervention has made likelier for a while.
func (g *Group) weighLent(a *appeal) {
	if by := g.Lent[lentWarmth].by; by != 0 {
		a.add(ByInvitation, ShowsSolidarity, by)
		a.add(ByInvitation, Agrees, by)
	}
	if by := g.Lent[lentFocus].by; by != 0 {
		a.add(ByInvitation, GivesSuggestion, by)
		a.add(ByInvitation, GivesOpinion, by)
	}
}

// weighTask: orientation first, evaluation in the middle, control at the end (Bales
// & Strodtbeck 1951). share is the part of the meeting that has passed.
func weighTask(w *ActParams, a *appeal, share float64) {
	a.add(ByTask, GivesOrientation, float64(w.TaskOrients*(.5-share)))
	a.add(ByTask, GivesSuggestion, float64(w.TaskSuggests*(share-.5)))
	for _, k := range [...]Act{ShowsSolidarity, ShowsRelease, Agrees, Disagrees, ShowsTension, ShowsAntagonism} {
		a.add(ByTask, k, float64(w.TaskReacts*(share-.5)))
	}
	mid := share - .5
	a.add(ByTask, GivesOpinion, float64(w.TaskOpinion*(1-float64(4*float64(mid*mid)))))
}

func abs(x float64) float64 {
	return math.Abs(x)
}
