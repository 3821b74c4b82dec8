package sim

import "math"

// reported is what a member's own reports are made of: conflict it met, counted by
// how far it was addressed, and agreement it received.
type reported struct {
	relationship float64 // antagonism, tension, disagreement from somebody little trusted
	task         float64 // disagreement
	heard        float64 // turns of others
	agreed       float64 // agreements received
	own          float64 // own turns
}

// note adds what a turn is to those who hear it. Trust decides whether disagreement
// is felt as personal (Simons & Peterson 2000).
func (r *reported) note(p *ReportParams, t *Turn, weight, trust float64, addressed bool) {
	r.heard++
	switch t.Act {
	case ShowsAntagonism:
		r.relationship += weight
	case ShowsTension:
		r.relationship += float64(.1 * weight)
	case Disagrees:
		r.relationship += float64(weight * max(0, p.Personal-trust))
		r.task += float64(weight * max(0, 1+float64(p.Appraisal*(.3-trust))))
	case Agrees:
		if addressed {
			r.agreed++
		}
	}
}

// Satisfaction is member i's own report after a meeting, about -1..1.5, with the
// noise of a report (De Dreu & Weingart 2003 for its correlates; weights fitted).
func (g *Group) Satisfaction(set *Setup, i ID) float64 {
	p, m := &set.params().Report, &g.Members[i]
	r := &m.report
	relationship := math.Sqrt((r.relationship + 3.3) / (r.heard + 150))
	task := math.Sqrt((r.task + 5.7) / (r.heard + 150))
	heard := (r.agreed + 1.5) / (r.own + 10)
	part := log((r.own + 5) * float64(g.N) / (r.own + r.heard + float64(5*float64(g.N))))
	noise := gauss(draw(turnKey(g.Seed, g.Meeting, -1), set.chanceKey(int(i)), forReport))
	return float64(p.Trust*g.MeanTrust(i)) + float64(p.Safety*m.Safety) + float64(p.Heard*heard) + float64(p.Part*part) +
		float64(p.Relationship*relationship) + float64(p.Task*task) + float64(p.Noise*noise)
}

// Conflicts are how much relationship and task conflict member i has met.
func (g *Group) Conflicts(i ID) (relationship, task float64) {
	r := &g.Members[i].report
	return math.Sqrt((r.relationship + 3.3) / (r.heard + 150)), math.Sqrt((r.task + 5.7) / (r.heard + 150))
}

// PerceivedCohesion is member i's own report, 0..100: belonging and morale (Bollen &
// Hoyle 1990) as it feels its own ties and its wish to stay. The noise is assumed.
func (g *Group) PerceivedCohesion(set *Setup, i ID) float64 {
	m := &g.Members[i]
	noise := gauss(draw(turnKey(g.Seed, g.Meeting, -2), set.chanceKey(int(i)), forReport))
	x := float64(25*(1+g.MeanTrust(i))) + float64(50*m.Commitment) + float64(set.params().Report.Belonging*noise)
	return clamp(x, 0, 100)
}

// statusOf is what being answered by an act says of one's standing (Bales & Slater
// 1955; Berger, Rosenholtz & Zelditch 1980). D
var statusOf = [Acts]float64{0, .8, .7, 1, .6, .6, .6, .8, .9, .9, .3, .4, 0}

// stand moves the standing of whoever spoke last.
func (g *Group) stand(p *Params, t *Turn) {
	prev := g.last.Speaker
	if g.last.Number == 0 || !prev.IsMember() || !t.Speaker.IsMember() {
		return
	}
	q := .35
	if t.To == prev {
		q = statusOf[t.Act]
	}
	m := &g.Members[prev]
	m.Status = towards(m.Status, q, p.Report.Standing)
}

// Leadership is each member's share of influence: standing times turns. It sums to 1
// over the members once somebody has spoken.
func (g *Group) Leadership() (share [Slots]float64) {
	sum := 0.0
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		share[i] = float64(m.Status * float64(m.Turns))
		sum += share[i]
	}
	for i := range share {
		share[i] /= max(sum, 1e-9)
	}
	return share
}
