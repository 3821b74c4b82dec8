package sim

// answerDispute: a disagreement is worked through when the one disagreed with (or
// the voicer in turn) answers with a positive act, or a third eases it; else it
// lapses. Either settles some of the order between the two, and onlookers infer
// (Heinicke & Bales 1953; Chase 1980). Norms grow from what is worked through.
func (g *Group) answerDispute(p *Params, pace float64, t *Turn) {
	d := &g.open.dispute
	switch {
	case g.works(d, t):
		d.live = false
		t.Events |= WorkedThrough
		g.settleOrder(d.from.Slot(), d.to.Slot(), float64(p.Order.Worked*pace))
		g.inferOrder(d.from.Slot(), d.to.Slot(), float64(p.Order.Onlooker*pace))
		g.raiseNorm(float64(p.Norm.Grow * float64(pace*min(1, float64(1.5*d.felt)))))
		voicer, other := d.from.Slot(), d.to.Slot()
		if t.Speaker != d.from {
			other = t.Speaker.Slot()
		}
		m := &g.Members[voicer]
		m.Acceptance = towards(m.Acceptance, 1, float64(p.Safety.Worked*pace))
		g.setTrust(voicer, other, towards(g.Ties[voicer][other].Trust, 1, .02))
	case t.Number-d.since >= disputeTurns:
		d.live = false
		t.Events |= Lapsed
		g.settleOrder(d.from.Slot(), d.to.Slot(), float64(p.Order.Lapsed*pace))
	}
}

// works reports whether the turn works the dispute through.
func (g *Group) works(d *opening, t *Turn) bool {
	switch t.Speaker {
	case d.to:
		return t.Act.Positive() && (t.To == d.from || t.To == Everyone)
	case d.from:
		return t.Act.Positive() && (t.To == d.to || t.To == Everyone)
	}
	return t.Act == ShowsSolidarity || t.Act == ShowsRelease
}

// settleOrder takes a share off what is unsettled between two members.
func (g *Group) settleOrder(i, j int, share float64) {
	left := float64(g.Ties[i][j].Order * (1 - min(1, share)))
	g.Ties[i][j].Order = left
	g.Ties[j][i].Order = left
}

func (g *Group) inferOrder(i, j int, share float64) {
	for l := 1; l <= int(g.N); l++ {
		if l != i && l != j {
			g.settleOrder(i, l, share)
			g.settleOrder(j, l, share)
		}
	}
}
