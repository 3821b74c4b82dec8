package observe

import "groundrules/sim"

// readCues says what a camera would see of each member after a turn: the speaker's
// gesture, how listeners take it, and what state they are in anyway. Cues come from
// the members' state; they change nothing.
func readCues(set *sim.Setup, g *sim.Group, t, before *sim.Turn, r *Reading) {
	ready := readiest(set, g, t)
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		m := &g.Members[i]
		if !m.Here {
			r.Cues[i] = Gone
			continue
		}
		if i == t.Speaker {
			r.Cues[i], r.Gaze[i] = gesture(t), t.To
			continue
		}
		r.Cues[i], r.Gaze[i] = listening(g, t, before, i, i == ready), t.Speaker
		if r.Cues[i] == Withdrawn || r.Cues[i] == LookingAway {
			r.Gaze[i] = sim.Everyone
		}
	}
	if t.Channel == sim.Spoken {
		readAside(g, r)
	}
}

// asideTrust is how much two trust each other who talk aside.
const asideTrust = .1

// readAside finds neighbours who have both turned away from what is said and trust each
// other well enough to whisper meanwhile. Nobody is in two such talks.
func readAside(g *sim.Group, r *Reading) {
	n := sim.ID(g.N)
	for i := sim.ID(1); i <= n && n > 3; i++ {
		j := i%n + 1
		both := r.Cues[i] == LookingAway && r.Cues[j] == LookingAway
		if both && g.Ties[i][j].Trust > asideTrust && g.Ties[j][i].Trust > asideTrust {
			r.Cues[i], r.Cues[j] = Aside, Aside
			r.Gaze[i], r.Gaze[j] = j, i
		}
	}
}

func gesture(t *sim.Turn) Cue {
	switch t.Act {
	case sim.ShowsRelease:
		return Laughing
	case sim.ShowsTension:
		return Tense
	}
	return Speaking
}

// listening is how one who does not speak takes the turn.
func listening(g *sim.Group, t, before *sim.Turn, i sim.ID, ready bool) Cue {
	m := &g.Members[i]
	trust := g.Ties[i][t.Speaker.Slot()].Trust
	gap := m.View - t.Expressed
	gap = max(gap, -gap)
	apart := t.Voiced && gap > .6
	switch {
	case t.Events.Has(sim.Interrupted) && before.Speaker == i:
		return CutOff
	case t.Act == sim.ShowsAntagonism && t.To == i:
		return hurtCue(m)
	case t.Act == sim.ShowsRelease && trust > .05:
		return Laughing
	case m.Hurt > 0 && g.Turn-m.Hurt < 12:
		return hurtCue(m)
	case g.Fast > .75 && m.Safety < .45:
		return Tense
	case m.Safety < .25 && m.Engagement < .1 && t.Number-m.Last > 2*int32(g.N):
		return Withdrawn
	case ready:
		return AboutToSpeak
	case t.Act == sim.Agrees && t.To == i || t.Act == sim.ShowsSolidarity && trust > .1:
		return Nodding
	case apart && trust < .1:
		return ArmsCrossed
	case m.Commitment < .40 || m.Engagement < -.45 && t.To != i:
		return LookingAway
	case apart:
		return Thinking
	case t.Voiced && gap < .2 && trust > .25:
		return Nodding
	case trust > .2 || t.Disclosure > 0 || t.To == i:
		return Listening
	}
	return AtRest
}

func hurtCue(m *sim.Member) Cue {
	if m.Safety < .3 {
		return Withdrawn
	}
	return ArmsCrossed
}

// readiest is the member who was nearest to speaking and did not, if it was near.
func readiest(set *sim.Setup, g *sim.Group, t *sim.Turn) sim.ID {
	best, top := sim.Everyone, 0.0
	for i := sim.ID(1); i <= sim.ID(g.N); i++ {
		m := &g.Members[i]
		if i == t.Speaker || !m.Here || m.Last == t.Number-1 && t.Number > 1 {
			continue
		}
		u := m.Talk + m.Engagement + m.Boost + float64(.8*m.Safety)
		if best == sim.Everyone || u > top {
			best, top = i, u
		}
	}
	if top < .55 {
		return sim.Everyone
	}
	return best
}
