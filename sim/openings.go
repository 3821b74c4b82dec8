package sim

// openings are what is still open between people: each waits a few turns for an
// answer. Only one of a kind is open at a time but for attacks; a new one closes
// the old one as it stands.
type openings struct {
	dispute    opening
	question   opening
	disclosure opening
	attacks    [3]opening
}

// opening is one of them: by whom, to whom, since which turn.
type opening struct {
	live     bool
	from, to ID
	since    int32
	felt     float64 // the opener's felt safety when it opened
	depth    float64 // of a disclosure
}

// For how many turns an answer counts as one. A (mechanisms of the design).
const (
	disputeTurns    = 4
	questionTurns   = 2
	disclosureTurns = 3
	attackTurns     = 5
)

// resolve works out what the turn means for what was open, then what it opens.
func (g *Group) resolve(set *Setup, p *Params, t *Turn) {
	pace := set.pace(p)
	if g.within(&g.open.dispute) {
		g.answerDispute(p, pace, t)
	}
	if g.within(&g.open.question) {
		g.answerQuestion(p, pace, t)
	}
	if g.within(&g.open.disclosure) {
		g.answerDisclosure(p, pace, t)
	}
	for k := range g.open.attacks {
		if g.within(&g.open.attacks[k]) {
			g.answerAttack(p, pace, t, &g.open.attacks[k])
		}
	}
	g.opens(p, pace, t)
	g.takenUp(p, pace, t)
}

// within reports whether something is open in this conversation: in pairs the others
// do not hear it.
func (g *Group) within(o *opening) bool {
	return o.live && (o.from == Facilitator || g.hears(int(o.from)))
}

// opens notes what this turn leaves open.
func (g *Group) opens(p *Params, pace float64, t *Turn) {
	now := opening{live: true, from: t.Speaker, to: t.To, since: t.Number, felt: g.Members[t.Speaker.Slot()].Safety}
	switch {
	case t.Act == Disagrees && t.To.IsMember() && t.Speaker.IsMember():
		g.open.dispute = now
		t.Events |= OpenedDispute
	case t.Act == ShowsAntagonism && t.To.IsMember():
		g.attack(now)
		t.Events |= Attacked
	case t.Act.Asks():
		g.open.question = now
	}
	if t.Disclosure > 0 {
		now.depth = float64(t.Disclosure)
		g.open.disclosure = now
	}
}

// attack opens an attack in the oldest place.
func (g *Group) attack(now opening) {
	place := &g.open.attacks[0]
	for k := range g.open.attacks {
		a := &g.open.attacks[k]
		if !a.live {
			place = a
			break
		}
		if a.since < place.since {
			place = a
		}
	}
	*place = now
	g.Ties[now.to.Slot()][now.from.Slot()].Hurt = true
	m := &g.Members[now.to.Slot()]
	m.Hurt, m.By = now.since, now.from
}

// pace is π = (12/L)^.75: what one event settles is larger where people expect a
// short life together (Kelly & McGrath 1985; Gersick 1988). L is the announced
// life in meetings of an hour. It is a constant of the group, not a countdown.
func (set *Setup) pace(p *Params) float64 {
	life := set.Life
	if life <= 0 {
		return 1
	}
	return exp(float64(p.Leader.Pace * log(12/life)))
}
