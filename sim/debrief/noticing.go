package debrief

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// Noticing sets what a trainee named beside the challenges that the model saw, as in
// signal detection (Green & Swets 1966): hits, misses and false alarms.
type Noticing struct {
	Found  []Found // a challenge of Debrief.Challenges each, in their order
	Alarms []Alarm // what was named and was not there, in the model's reading
	Hits   int
	Misses int
	Words  []string // a few sentences
}

// Found is a challenge that the model saw, and when it was named.
type Found struct {
	Challenge  int // index into Debrief.Challenges
	Named      bool
	Turn       int     // at which it was named, counted as in Debrief
	Minute     float64 // likewise
	DelayTurns int     // since its onset; below 0 where it was named before
	Delay      float64 // the same in minutes
	Words      string
}

// Alarm is something that was named and that the model did not see.
type Alarm struct {
	Meeting, Turn int
	Minute        float64
	Kind          observe.ChallengeKind
	Who           []sim.ID
	Words         string
}

// Somebody may see a challenge come before it is one: named up to so many turns before
// its onset it counts as noticed, and up to so many after its end. Withdrawal takes the
// model sixty turns to call by its name, and what leads up to it can be seen before.
const (
	earlyTurns      = 20
	earlyWithdrawal = 60
	lateTurns       = challengeGap
)

// early is how many turns before its onset a challenge can be named.
func early(kind observe.ChallengeKind) int {
	if kind == observe.Withdrawal {
		return earlyWithdrawal
	}
	return earlyTurns
}

func (m *meeting) noticing(d *Debrief, notes []placed) Noticing {
	n := Noticing{Found: make([]Found, len(d.Challenges))}
	for k := range n.Found {
		n.Found[k].Challenge = k
	}
	named := 0
	for i := range notes {
		if notes[i].Kind != session.Notice {
			continue
		}
		named++
		k := match(d.Challenges, &notes[i])
		switch {
		case k < 0:
			n.Alarms = append(n.Alarms, m.alarm(&notes[i]))
		case !n.Found[k].Named:
			n.Found[k] = found(&d.Challenges[k], &notes[i], k)
			n.Hits++
		}
	}
	n.Misses = len(n.Found) - n.Hits
	for k := range n.Found {
		n.Found[k].Words = m.speak(foundWords(&d.Challenges[k], &n.Found[k]))
	}
	n.Words = m.names.spoken(noticingWords(&n, named))
	return n
}

// match is the challenge that a note is about: of its kind and its people, going on at
// that turn or nearly; the one with the nearest onset. -1 where there is none.
func match(list []Challenge, n *placed) int {
	best, nearest := -1, 0
	for k := range list {
		c := &list[k]
		about := len(n.Note.Who) == 0 || len(c.Who) == 0 || slices.ContainsFunc(n.Note.Who, func(id sim.ID) bool { return has(c.Who, id) || has(c.among, id) })
		if c.Kind != n.Note.Challenge || c.Meeting != n.meeting || !about {
			continue
		}
		if n.turn < c.FromTurn-early(c.Kind) || n.turn > c.ToTurn+lateTurns {
			continue
		}
		away := max(n.turn-c.FromTurn, c.FromTurn-n.turn)
		if best < 0 || away < nearest {
			best, nearest = k, away
		}
	}
	return best
}

func found(c *Challenge, n *placed, k int) Found {
	return Found{
		Challenge: k, Named: true, Turn: n.turn, Minute: n.minute,
		DelayTurns: n.turn - c.FromTurn, Delay: n.minute - c.From,
	}
}

func foundWords(c *Challenge, f *Found) phrase.Phrase {
	switch {
	case !f.Named:
		return phrase.Say("Not named: {challenge}.", c.name)
	case f.DelayTurns < 0:
		return phrase.Say("You named it {turns} before it showed in the model's reading: {challenge}.", turns(-f.DelayTurns), c.name)
	case f.DelayTurns == 0:
		return phrase.Say("You named it as it began: {challenge}.", c.name)
	case f.Delay < 1:
		return phrase.Say("You named it within the minute, after {turns}: {challenge}.", turns(f.DelayTurns), c.name)
	}
	return phrase.Say("You named it after {minutes}, {turns}: {challenge}.", minutes(f.Delay), turns(f.DelayTurns), c.name)
}

// alarm names what was not there without calling it wrong: the model's reading is a
// reading, too.
func (m *meeting) alarm(n *placed) Alarm {
	a := Alarm{Meeting: n.meeting, Turn: n.turn, Minute: n.minute, Kind: n.Note.Challenge, Who: n.Note.Who}
	what := m.challengeName(Challenge{Kind: a.Kind, Who: a.Who})
	if len(a.Who) == 0 {
		what = phrase.Say(a.Kind.String())
	}
	a.Words = m.when(n, phrase.Say("you named this: {challenge}. The model's reading did not show it at that time.", what))
	return a
}

// challenges is "1 challenge", "3 challenges".
func challenges(n int) phrase.Phrase { return phrase.Count(n, "1 challenge", "{n} challenges") }

func noticingWords(n *Noticing, named int) []phrase.Phrase {
	all := len(n.Found)
	switch {
	case all == 0 && named == 0:
		return []phrase.Phrase{phrase.Say("No challenge lasted long enough to be counted, and you named none.")}
	case all == 0:
		return []phrase.Phrase{phrase.Say("No challenge lasted long enough to be counted; you named {challenges}.", challenges(named))}
	case named == 0:
		return []phrase.Phrase{phrase.Say("The model saw {challenges}. You named none: nothing says that you did not see them.", challenges(all))}
	}
	var out []phrase.Phrase
	switch n.Hits {
	case 0:
		out = append(out, phrase.Say("Of {challenges} that the model saw you named none.", challenges(all)))
	case all:
		out = append(out, phrase.Say("You named every challenge that the model saw: {all}.", all))
	default:
		out = append(out, phrase.Say("Of {challenges} that the model saw you named {named}.", challenges(all), n.Hits))
	}
	if len(n.Alarms) > 0 {
		out = append(out, phrase.Say("{Often} you named something that the model's reading did not show.", times(len(n.Alarms))))
	}
	if n.Hits == 0 {
		return out
	}
	sum := 0.0
	for _, f := range n.Found {
		if f.Named {
			sum += max(0, f.Delay)
		}
	}
	if mean := sum / float64(n.Hits); mean >= 1 {
		return append(out, phrase.Say("From onset to naming {minutes} passed on average.", minutes(mean)))
	}
	return append(out, phrase.Say("From onset to naming less than a minute passed on average."))
}
