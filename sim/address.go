package sim

// address decides to whom the turn is said: to the last speaker half the time, and
// always when agreeing, disagreeing or attacking; else mostly to all.
func (g *Group) address(set *Setup, p *Params, t *Turn) {
	prev := g.last.Speaker
	if t.Act == Agrees || t.Act == Disagrees || t.Act == ShowsAntagonism {
		t.To = prev
		return
	}
	u := uniform(g.luck(int(t.Speaker), forAddress))
	if far, gap := g.farthest(p, t); u > 1-float64(p.Floor.Persuade*gap) {
		t.To = far
		return
	}
	switch {
	case g.last.Number > 0 && u < p.Floor.Reply:
		t.To = prev
	case u < p.Floor.Reply+float64((1-p.Floor.Reply)*p.Floor.Other):
		t.To = g.addressee(t.Speaker)
	case set.Facilitated && t.Act.Asks() && u > 1-float64(p.Floor.AskLeader*g.Dependency):
		t.To = Facilitator
	}
}

// farthest is who has voiced the view farthest from what the speaker voices, and how far
// beyond a near one it lies: talk of the matter turns to those who differ (Festinger
// 1950; Schachter 1951). Where the speaker voices nothing, nobody does.
func (g *Group) farthest(p *Params, t *Turn) (who ID, gap float64) {
	if g.Topic == 0 || t.Act != GivesSuggestion && t.Act != GivesOpinion {
		return Everyone, 0
	}
	for j := ID(1); j <= ID(g.N); j++ {
		o := &g.Members[j]
		if d := abs(o.Expressed-t.Expressed) - p.Voice.Near; o.Voiced && d > gap && j != t.Speaker && g.hears(int(j)) {
			who, gap = j, d
		}
	}
	return who, gap
}

// addressee is another member, P ∝ e^(2T), drawn as the floor is.
func (g *Group) addressee(i ID) ID {
	best, most := Everyone, 0.0
	for j := ID(1); j <= ID(g.N); j++ {
		if j == i || !g.hears(int(j)) {
			continue
		}
		pull := float64(2*g.Ties[i][j].Trust) + gumbel(g.luck(int(j), forAddressee))
		if best == Everyone || pull > most {
			best, most = j, pull
		}
	}
	return best
}

// wordsOf is what each act adds to the log of the number of words.
var wordsOf = [Acts]float64{0, -.2, -.5, -.8, 0, .2, .3, -.3, -.3, -.3, 0, -.8, -.2}

// Speaking takes time: words at wordsPerMinute and a breath between turns.
const (
	wordsPerMinute = 140
	breath         = 5.0 / 60 // minutes
	longest        = 220      // words in one turn
)

// speak draws how long the turn is: lognormal, as turns in meetings are (2.6, 1.2).
func (g *Group) speak(t *Turn) {
	m := &g.Members[t.Speaker]
	z := normal(g.luck(int(t.Speaker), forWords))
	mean := 2.6 + float64(.3*m.Talk) + wordsOf[t.Act] + float64(.25*float64(t.Disclosure))
	t.Words = int16(clamp(exp(mean+float64(1.1*z)), 1, longest))
	t.Minute = g.Minute + g.pass(float64(t.Words)/wordsPerMinute+breath)
	g.Minute = t.Minute
}
