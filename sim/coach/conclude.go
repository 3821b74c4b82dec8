package coach

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// conclude puts what was found about a moment into words.
func (r *Reviewing) conclude() {
	m, s := &r.moments[r.at], r.search
	advice := s.Advice()
	contrast := r.pair.Contrast()
	d := r.describe(m)
	d.Verdict, d.End, d.Advice, d.Curves = r.verdict.verdict, r.end == far, &advice, &contrast.Curves
	d.Curves.Beside, d.Curves.Title = contrast.B, r.names.Choice(contrast.B)
	told := r.verdict.told
	d.Aim, d.Margin, d.Half = s.rolls.aims[told.aim].Objective, told.margin, told.half
	d.Words = r.names.speak(r.sentence(m, &d, told))
	d.First = r.first(&d, &advice)
	if r.verdict.best >= 0 && r.verdict.better.won == 1 {
		d.Better = r.better(s.arms[r.verdict.best].say)
		d.Better.Gain = r.names.speak(r.gain(&s.rolls.aims[r.verdict.better.aim].Objective, r.verdict.better))
		d.AsGood = r.asGood(&advice)
	}
	d.Why = r.reasons(m, &d)
	d.Caveats = append(d.Caveats, r.names.speak(apartAfter(d.Curves)))
	r.review.Rollouts += s.spent
	r.review.Decisions = append(r.review.Decisions, d)
}

// first is what is to be said first: that the horizons disagree about what was done,
// or about what would be best.
func (r *Reviewing) first(d *Decision, a *Advice) string {
	if r.apart {
		soon := r.search.find(max(0, r.search.chosen), near)
		return r.names.speak(phrase.Say("The two horizons disagree: {verdict} after sixty turns (by {objective}), {later} at the end of the meeting (by {objective then}).",
			phrase.Say(soon.verdict.String()), phrase.Quote(r.names.objective(r.search.rolls.aims[soon.told.aim].Objective)),
			phrase.Say(d.Verdict.String()), phrase.Quote(r.names.objective(d.Aim))))
	}
	if a.Disagree {
		return r.names.Disagreement(a)
	}
	return ""
}

// Disagreement says what is best for either horizon where that is not the same; ""
// where it is.
func (n *Names) Disagreement(a *Advice) string {
	if !a.Disagree {
		return ""
	}
	return n.speak(phrase.Say("The two horizons disagree: for the next sixty turns {choice} is best, for the end of the meeting {choice then}.",
		phrase.Quote(n.choice(a.Near.Best[0].Say)), phrase.Quote(n.choice(a.Far.Best[0].Say))))
}

// describe is a moment without any judgement.
func (r *Reviewing) describe(m *occasion) Decision {
	b := &r.beats[m.beat]
	d := Decision{
		Beat: m.beat, Meeting: int(b.Turn.Meeting), Turn: int(b.Turn.Number), Minute: b.Turn.Minute,
		Silence: m.silence, Say: b.Turn.Say,
	}
	if q := m.silence; q != nil {
		d.Say = sim.Say{}
		d.Title = r.names.speak(phrase.Count(max(1, int(q.To-q.From+.5)), "Waited, 1 minute", "Waited, {n} minutes"))
		d.What = r.names.speak(phrase.Count(q.ToTurn-q.FromTurn+1, "From minute {from} to minute {to} you said nothing, for 1 turn. Looked at from turn {turn}.",
			"From minute {from} to minute {to} you said nothing, for {n} turns. Looked at from turn {turn}.", int(q.From), int(q.To), d.Turn))
		return d
	}
	d.Title = r.names.speak(r.names.title(d.Say))
	d.Said = b.Line.Text
	if d.Said == "" && r.names.Words != nil {
		d.Said = r.names.Words(d.Say)
	}
	d.What = r.names.speak(r.did(m.beat, &d))
	return d
}

// did is what was said at a beat, and who answered.
func (r *Reviewing) did(beat int, d *Decision) phrase.Phrase {
	choice := phrase.Quote(r.names.choice(d.Say))
	if k := r.answer(beat); k >= 0 {
		who := r.beats[k].Turn.Speaker
		return phrase.Say("Minute {m}, turn {n}: {choice}, and {who} answered first.", int(d.Minute), d.Turn, choice, r.names.name(who)).About(r.names.pronoun(who))
	}
	return phrase.Say("Minute {m}, turn {n}: {choice}, and nobody answered any more.", int(d.Minute), d.Turn, choice)
}

// answer is the next beat in which a member speaks; -1 for none.
func (r *Reviewing) answer(beat int) int {
	for k := beat + 1; k < len(r.beats); k++ {
		switch t := &r.beats[k].Turn; {
		case r.beats[k].Interval != nil:
			return -1
		case t.Number > 0 && t.Speaker.IsMember():
			return k
		}
	}
	return -1
}

// unrated is a moment that nothing is said about.
func (r *Reviewing) unrated(m *occasion) Decision {
	d := r.describe(m)
	d.Words = r.names.speak(phrase.Say("Not rated: the meeting was over."))
	if m.moment.Hushed {
		d.Words = r.names.speak(phrase.Say("Not rated: somebody had just spoken of danger, and that matters more."))
	}
	return d
}

// better is an alternative with its words and the rule of thumb behind it.
func (r *Reviewing) better(say sim.Say) *Better {
	b := &Better{Say: say, Title: r.names.Choice(say)}
	if say.Intervention == 0 {
		b.Effect = r.names.speak(phrase.Say("Leaving it to the group is a choice too."))
		return b
	}
	if r.names.Words != nil {
		b.Words = r.names.Words(say)
	}
	if k := int(say.Intervention) - 1; k < len(r.names.Interventions) {
		b.Effect, b.Source = r.names.Interventions[k].Effect, r.names.Interventions[k].Source
	}
	b.Grade = r.names.speak(phrase.Say(gradeWords[r.plan.Set.Interventions[say.Intervention-1].Grade]))
	return b
}

// gradeWords are how well a size is known.
var gradeWords = [...]string{
	sim.Measured:    "measured",
	sim.Published:   "published, with its size",
	sim.Directional: "published, direction only",
	sim.Assumed:     "assumed",
}

// asGood are the choices that cannot be told from the best alternative.
func (r *Reviewing) asGood(a *Advice) []string {
	rank := &a.Near
	if r.end == far {
		rank = &a.Far
	}
	best := r.search.arms[r.verdict.best].say
	var list []string
	for _, c := range rank.Best[:rank.Tied] {
		if name := r.names.Choice(c.Say); c.Say != best && !c.Chosen && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}
