package lines

import "groundrules/sim"

// moment is one turn as lines see it: everything a condition can ask about.
type moment struct {
	speaker, to sim.ID
	voice       int8
	act         sim.Act
	side        side
	force       uint8
	depth       uint8
	advice      bool
	audience    audience
	after       sim.Act
	afterWho    sim.ID
	afterTo     listener
	open        uint8
	answers     string
	as          role
	backfired   bool
	tone        tone
	rule        int8 // the rule that the answered intervention is about, 0 for none
	events      sim.Event
	news        string // id of what has just happened
	newsFrom    sim.ID // whose word it was, if anybody's
	topic, item int8   // on the table, and mentioned; 0 for none
	meeting     int
	safe, trust level
	mood        mood
	stage       int8
	tends       []string // dispositions of the speaker
	early, late bool
	again       bool   // they have met before
	sore        bool   // the speaker is at odds with somebody
	raised      string // by the turn before
	words       int
}

// Where low and high begin. Strangers trust each other .10 and feel .2 to .5 safe.
const (
	lowTrust, highTrust = -.02, .24
	lowSafety           = .35 // below it an invitation gets a short answer
	highSafety          = .55
	sideFrom            = .12 // a view nearer to the middle is unsure
	calmHeat, tenseHeat = .25, .7
)

// moment reads a member's turn. The group is as after the turn.
func (t *Teller) moment(set *sim.Setup, g *sim.Group, turn *sim.Turn) moment {
	s := turn.Speaker
	m := moment{
		speaker: s, to: turn.To, act: turn.Act,
		depth: turn.Disclosure, advice: turn.Advice, events: turn.Events,
		after: t.past.act, afterWho: t.past.speaker, open: t.past.depth,
		words: int(turn.Words), topic: g.Topic, item: turn.Item, meeting: int(turn.Meeting),
	}
	if m.afterTo = toOthers; t.past.to == s {
		m.afterTo = toMe
	}
	if m.to == sim.Everyone {
		m.to = t.partner(g, s)
	}
	m.voice = max(0, voiceNamed(t.cast.Members[s-1].Voice))
	m.audience = audienceOf(m.to)
	m.safe = levelOf(g.Members[s].Safety, lowSafety, highSafety)
	trust := trustOf(g, s, m.to)
	m.trust = levelOf(trust, lowTrust, highTrust)
	if turn.Voiced {
		m.side = sideOf(turn.Expressed)
	}
	m.force = forceOf(g, turn, trust)
	m.mood, m.stage, m.tends = moodOf(g.Fast+g.Slow), t.stage, t.cast.Members[s-1].Tends
	share := turn.Minute / set.Minutes
	m.early, m.late, m.again = share < .25, share > .75, turn.Meeting > 1 || set.Meeting > 1
	if t.past.to == sim.Everyone || t.past.to == turn.Speaker {
		m.raised = t.past.raised
	}
	t.asked.meets(&m, turn)
	t.rows.meets(&m)
	t.news.meets(&m)
	m.sore = m.as&(hurtMember|attacker|voicer|answerer) != 0 || carriesHurt(g, s)
	return m
}

func moodOf(heat float64) mood {
	switch {
	case heat < calmHeat:
		return calm
	case heat >= tenseHeat:
		return tense
	}
	return anyMood
}

func audienceOf(to sim.ID) audience {
	switch to {
	case sim.Everyone:
		return toGroup
	case sim.Facilitator:
		return toYou
	}
	return toMember
}

func levelOf(x, below, from float64) level {
	switch {
	case x < below:
		return low
	case x >= from:
		return high
	}
	return middle
}

func sideOf(view float64) side {
	switch {
	case view > sideFrom:
		return forIt
	case view < -sideFrom:
		return againstIt
	}
	return unsure
}

// trustOf is what the speaker feels towards whom it addresses.
func trustOf(g *sim.Group, s, to sim.ID) float64 {
	if to == sim.Everyone {
		return g.MeanTrust(s)
	}
	return g.Ties[s][to.Slot()].Trust
}

// carriesHurt reports whether somebody has hurt s, or s somebody, and it stands.
func carriesHurt(g *sim.Group, s sim.ID) bool {
	for j := 1; j <= int(g.N); j++ {
		if g.Ties[s][j].Hurt || g.Ties[j][s].Hurt {
			return true
		}
	}
	return false
}

// forceOf is how strongly the act is done: warmth grows with trust, harshness with
// tension and distrust, a view with how far it leans.
func forceOf(g *sim.Group, turn *sim.Turn, trust float64) uint8 {
	heat := g.Fast + g.Slow
	x := 0.0 // mild below 0, strong from 1
	switch turn.Act {
	case sim.ShowsSolidarity, sim.ShowsRelease, sim.Agrees:
		x = 4 * (trust - .08)
	case sim.GivesOpinion, sim.GivesSuggestion, sim.GivesOrientation:
		x = 2.2*(max(turn.Expressed, -turn.Expressed)-.25) + .3*heat
	case sim.AsksOrientation, sim.AsksOpinion, sim.AsksSuggestion:
		x = 3*(trust-.05) + .4*heat
	default:
		x = 1.1*(heat-.35) - 2*trust
	}
	switch {
	case x < 0:
		return 1
	case x < 1:
		return 2
	}
	return 3
}
