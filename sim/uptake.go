package sim

// answerQuestion: a question that draws no answer makes members look to the
// facilitator again.
func (g *Group) answerQuestion(p *Params, pace float64, t *Turn) {
	q := &g.open.question
	if t.Speaker == q.from {
		return
	}
	if t.Act >= Agrees && t.Act <= GivesOrientation {
		q.live = false
	} else if t.Number-q.since >= questionTurns {
		q.live = false
		t.Events |= Unanswered
		if q.from.IsMember() {
			g.Dependency = towards(g.Dependency, 1, float64(p.Leader.Unanswered*pace))
		}
	}
}

// takenUp: a member who answers the member who just spoke lessens dependency on the
// facilitator. Nothing else lowers it but what the facilitator does. To be answered is
// support; advice that nobody asked for is not (Goldsmith & Fitch 1997).
func (g *Group) takenUp(p *Params, pace float64, t *Turn) {
	prev := g.last.Speaker
	if g.last.Number == 0 || !t.Speaker.IsMember() || !prev.IsMember() || t.To != prev {
		return
	}
	if t.Act <= GivesOrientation || t.Act == Disagrees {
		g.Dependency = float64(g.Dependency * (1 - float64(p.Leader.Uptake*pace)))
	}
	if t.Act <= GivesOrientation && t.Act != ShowsRelease && !t.Advice {
		m := &g.Members[prev]
		m.takeHome(p.Benefit.Answered)
	}
}

// answerDisclosure: what somebody revealed is met by support or by a disclosure in
// return, rebuffed, or passed over; that is what proves acceptance (Altman & Taylor
// 1973; Collins & Miller 1994).
func (g *Group) answerDisclosure(p *Params, pace float64, t *Turn) {
	d := &g.open.disclosure
	if t.Speaker == d.from {
		return
	}
	i, s := d.from.Slot(), t.Speaker.Slot()
	m := &g.Members[i]
	to := t.To == d.from
	switch {
	case t.Act.Positive() && (to || t.To == Everyone) || t.Disclosure > 0:
		d.live = false
		t.Events |= MetDisclosure
		m.Acceptance = towards(m.Acceptance, 1, float64(p.Safety.Met*pace))
		m.Commitment = towards(m.Commitment, 1, .03)
		m.takeHome(float64(p.Benefit.Met * (.5 + float64(.25*d.depth))))
		g.setTrust(i, s, towards(g.Ties[i][s].Trust, 1, .03))
		if t.Disclosure > 0 {
			t.Events |= Reciprocated
			o := &g.Members[s]
			o.Acceptance = towards(o.Acceptance, 1, float64(.5*float64(p.Safety.Met*pace)))
		}
		g.overheard(p, d)
	case to && (t.Act == Disagrees || t.Act == ShowsAntagonism):
		d.live = false
		t.Events |= Rebuffed
		m.Acceptance -= float64(float64(p.Safety.Hurt*pace) * (1 + m.Acceptance))
		m.Commitment = max(.02, m.Commitment-.04)
	case t.Number-d.since >= disclosureTurns:
		d.live = false
		t.Events |= PassedOver
		m.Acceptance -= float64(float64(p.Safety.Ignored*pace) * (1 + m.Acceptance))
	}
}

// overheard: to hear that others know it too helps those who feel safe enough to
// listen (universality: Yalom & Leszcz 2005).
func (g *Group) overheard(p *Params, d *opening) {
	for l := 1; l <= int(g.N); l++ {
		m := &g.Members[l]
		if g.hears(l) && ID(l) != d.from {
			m.takeHome(float64(p.Benefit.Heard * m.Safety))
		}
	}
}
