package term

import (
	"context"
	"math/rand/v2"
	"testing"

	"groundrules/render/words"
	"groundrules/render/words/wordstest"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// wild plays a scenario, says and notes what chance gives, and calls each now and then.
func wild(t *testing.T, s *scenarios.Scenario, seed uint64, turns int, each func(p *session.Practice, say sim.Say)) *session.Practice {
	t.Helper()
	p, err := session.Begin(s.Plan(seed), seed, nil)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(seed, 7))
	names, _ := s.Coached()
	asks := names.AsksRule()
	course := func() session.Course { return session.Course(1 + r.IntN(3)) }
	sure := func() session.Sure { return session.Sure(1 + r.IntN(3)) }
	kind := func() observe.ChallengeKind { return observe.ChallengeKind(1 + r.IntN(4)) }
	try := func(k session.Kind, n session.Note) { _, _ = p.Do(session.Command{Kind: k, Note: &n}) }
	try(session.Expect, session.Note{Cohesion: course(), Sure: sure(), Challenge: kind()})
	for range turns {
		switch p.State() {
		case session.InDanger:
			if _, err := p.Do(session.Command{Kind: session.Acknowledge}); err != nil {
				return p
			}
			continue
		case session.Over:
			between := sim.Between{OneToOne: []sim.ID{1}, Guest: r.IntN(2) == 0}
			if _, err := p.Do(session.Command{Kind: session.Onward, Between: &between}); err != nil {
				return p
			}
			continue
		}
		choices := coach.Choices(p.Plan().Set, p.Group(), asks)
		say := choices[r.IntN(len(choices))]
		c := session.Command{}
		if r.IntN(5) == 0 && say.Intervention > 0 {
			c = session.Command{Kind: session.Say, Say: say}
		}
		switch r.IntN(20) {
		case 0:
			try(session.Notice, session.Note{Challenge: kind(), Who: []sim.ID{sim.ID(1 + r.IntN(3))}})
		case 1:
			try(session.Predict, session.Note{Cohesion: course(), Sure: sure(), Responds: sim.ID(1 + r.IntN(3))})
		case 2:
			each(p, say)
		}
		if _, err := p.Do(c); err != nil {
			_, _ = p.Do(session.Command{})
		}
	}
	try(session.Rate, session.Note{Ratings: []session.Rating{{Dimension: "safety", Mark: int8(1 + r.IntN(5))}}})
	return p
}

// Everything that is found of practices is said in the language that is spoken: debrief,
// rubric, hints, a supervisor's advice, what practices say together.
func TestWhatIsFoundIsInTheLanguageThatIsSpoken(t *testing.T) {
	o := wordstest.InPseudo(t)
	var past []debrief.Past
	var ladder []debrief.Rung
	for i, e := range scenarios.Library() {
		s := e.Scenario
		o.Forget()
		o.Give(s)
		names := Names(s)
		seed := uint64(i + 1)
		p := wild(t, s, seed, 60+40*(i%5), func(p *session.Practice, say sim.Say) {
			o.Give([]string{s.Words(say)})
			o.Check("hint", debrief.Hints(p, &names, say))
			seen := session.Observed{Reading: p.Beats()[len(p.Beats())-1].Reading, Turns: 30}
			for k := range seen.Silent {
				seen.Silent[k] = int32(7 * k)
			}
			o.Check("advice", debrief.Advise(&names, &seen, p.Group()))
		})
		for _, b := range p.Beats() {
			o.Give([]string{b.Line.Text, b.Line.Sight})
		}
		o.Give(names)
		for _, b := range p.Beats() {
			if b.Turn.Say.Intervention > 0 {
				o.Give([]string{s.Words(b.Turn.Say), names.Words(b.Turn.Say)})
			}
		}
		d := Debriefs(s, p)
		o.Check(e.Name, d)
		past = append(past, d.AsPast(e.Name, i, i, &d.Judgement))
		ladder = append(ladder, debrief.Rung{Name: e.Name, Title: s.Title, Rung: i})
		if i == 0 {
			names, wanted := s.Coached()
			names.Language = words.Language()
			r, err := coach.ReviewOf(context.Background(), p, coach.Options{Names: names, Objectives: wanted, Rollouts: 60, Runs: 40})
			if err != nil {
				t.Fatal(err)
			}
			for k := range r.Decisions {
				if b := r.Decisions[k].Better; b != nil {
					o.Give([]string{b.Words})
				}
			}
			o.Check(e.Name+", review", r)
		}
	}
	o.Give(ladder)
	o.Check("progress", debrief.Look(past, ladder, 40, words.Language()))
	o.Check("progress of one", debrief.Look(past[:1], ladder, 2, words.Language()))
	o.Check("no progress", debrief.Look(nil, ladder, 2, words.Language()))
}
