package scenarios

import (
	"math"

	"groundrules/sim"
)

// purposeOf is what an intervention is there to move, measured so many turns later.
type purposeOf struct {
	id, what string
	up       bool
	turns    int
	measure  func(g *sim.Group, say sim.Say, c *tally) float64
	fit      func(g *sim.Group, say sim.Say) // what else it is meant for, nil for nothing
}

func norm(g *sim.Group, _ sim.Say, _ *tally) float64       { return g.Norm }
func slow(g *sim.Group, _ sim.Say, _ *tally) float64       { return g.Slow }
func fast(g *sim.Group, _ sim.Say, _ *tally) float64       { return g.Fast }
func dependency(g *sim.Group, _ sim.Say, _ *tally) float64 { return g.Dependency }
func voices(_ *sim.Group, _ sim.Say, c *tally) float64     { return c.voices }
func theirShare(_ *sim.Group, _ sim.Say, c *tally) float64 { return c.share }
func gaveIn(_ *sim.Group, _ sim.Say, c *tally) float64     { return c.gaveIn }

func disclosed(_ *sim.Group, _ sim.Say, c *tally) float64 { return c.disclosed }
func focused(_ *sim.Group, _ sim.Say, c *tally) float64   { return c.focused }
func elsewhere(_ *sim.Group, _ sim.Say, c *tally) float64 { return c.elsewhere }

func trustInYou(g *sim.Group, _ sim.Say, _ *tally) float64 {
	return mean(g, func(i int) float64 { return g.Ties[i][0].Trust })
}

func ofTarget(of func(m *sim.Member) float64) func(*sim.Group, sim.Say, *tally) float64 {
	return func(g *sim.Group, say sim.Say, _ *tally) float64 { return of(&g.Members[say.Target[0]]) }
}

func betweenThem(g *sim.Group, say sim.Say, _ *tally) float64 {
	i, j := say.Target[0], say.Target[1]
	return (g.Ties[i][j].Trust + g.Ties[j][i].Trust) / 2
}

func apart(g *sim.Group, say sim.Say, _ *tally) float64 {
	return math.Abs(g.Members[say.Target[0]].View - g.Members[say.Target[1]].View)
}

func eachOther(g *sim.Group, _ sim.Say, _ *tally) float64 {
	return mean(g, func(i int) float64 { return g.MeanTrust(sim.ID(i)) })
}

// heated: a sharp word lately, and more under it.
func heated(g *sim.Group, _ sim.Say) { g.Fast, g.Slow = .5, .3 }

// hurt: the two have a quarrel that is not mended, in a room that has cooled.
func hurt(g *sim.Group, say sim.Say) {
	i, j := say.Target[0], say.Target[1]
	g.Fast, g.Members[i].Safety, g.Members[j].Safety = 0, .6, .6
	g.Ties[i][j].Hurt, g.Ties[i][j].Trust, g.Ties[j][i].Trust = true, -.1, -.1
}

// unsaid: all but one have said one thing, and half of them think another and give
// in easily.
func unsaid(g *sim.Group, _ sim.Say) {
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.View, m.Voiced, m.Expressed, m.VoicedAt, m.Conform = .5, true, .5, g.Turn, 4
		if i%2 == 0 {
			m.View, m.Anchor = -.5, -.5
		}
	}
}

func differing(g *sim.Group, say sim.Say) {
	for k, view := range [...]float64{.35, -.35} {
		m := &g.Members[say.Target[k]]
		m.View, m.Expressed, m.Voiced = view, view, true
	}
}

// purposes are what each of the thirty is there for, in the palette's order.
var purposesOf = []purposeOf{
	{"check_in", "voices in the next turns", true, 8, voices, nil},
	{"ice_breaker", "trust in one another", true, 10, eachOther, nil},
	{"purpose", "dependency on you", false, 10, dependency, nil},
	{"purpose", "suggestions and opinions", true, 25, focused, nil},
	{"validate", "that member's trust in you", true, 10, func(g *sim.Group, s sim.Say, _ *tally) float64 { return g.Ties[s.Target[0]][0].Trust }, nil},
	{"slow_down", "that member's sense of being accepted", true, 10, ofTarget(func(m *sim.Member) float64 { return m.Acceptance }), nil},
	{"slow_down", "disclosures", true, 20, disclosed, nil},
	{"link", "trust between the two", true, 10, betweenThem, nil},
	{"own_story", "trust in you", true, 10, trustInYou, nil},
	{"own_story", "disclosures", true, 20, disclosed, nil},
	{"not_advice", "advice", false, 25, func(_ *sim.Group, _ sim.Say, c *tally) float64 { return c.advice }, nil},
	{"ground_rules", "level of norms", true, 10, norm, nil},
	{"remind_rule", "negative acts", false, 12, func(_ *sim.Group, _ sim.Say, c *tally) float64 { return c.negative }, heated},
	{"hold_each_other", "buy-in to the rule", true, 0, func(g *sim.Group, _ sim.Say, _ *tally) float64 {
		return mean(g, func(i int) float64 { return g.Norms[1].BuyIn[i] })
	}, nil},
	{"open_question", "share of those who had said little", true, 12, theirShare, nil},
	{"pass_floor", "share of whoever held the floor", false, 20, theirShare, nil},
	{"invite", "share of the one invited", true, 12, theirShare, nil},
	{"pairs", "share of those who had said little", true, 24, theirShare, nil},
	{"write", "share of those who had said little", true, 12, theirShare, nil},
	{"pairs", "turns in pairs", true, 24, elsewhere, nil},
	{"write", "turns in writing", true, 12, elsewhere, nil},
	{"conflict_is_normal", "slow tension", false, 10, slow, heated},
	{"mediate", "trust between the two", true, 10, betweenThem, hurt},
	{"name_it", "slow tension", false, 10, slow, nil},
	{"name_it", "giving in", false, 30, gaveIn, unsaid},
	{"common_ground", "distance between their views", false, 10, apart, differing},
	{"pause", "fast tension", false, 0, fast, heated},
	{"invite_dissent", "giving in", false, 30, gaveIn, unsaid},
	{"devils_advocate", "giving in", false, 30, gaveIn, unsaid},
	{"poll", "giving in", false, 30, gaveIn, unsaid},
	{"step_back", "dependency on you", false, 10, dependency, nil},
	{"celebrate", "solidarity and agreement", true, 15, func(_ *sim.Group, _ sim.Say, c *tally) float64 { return c.warm }, nil},
	{"refocus", "suggestions and opinions", true, 25, focused, nil},
	{"own_mistake", "trust in you", true, 10, trustInYou, nil},
	{"check_out", "voices in the next turns", true, 8, voices, nil},
	{"goodbye", "benefit", true, 0, func(g *sim.Group, _ sim.Say, _ *tally) float64 {
		return mean(g, func(i int) float64 { return g.Members[i].Benefit })
	}, nil},
}

// groups is how many are looked at: more where something rare is counted.
func (p *purposeOf) groups() float64 {
	if p.what == "disclosures" || p.what == "advice" {
		return 1500
	}
	return 160
}
