package learning

import (
	"context"
	"errors"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/observe"
	"groundrules/sim/session"
	"groundrules/sim/sweep"
)

// trainee is a simulated trainee.
type trainee struct {
	table    Table
	expected float64 // outcome, a running mean
	heard    float64 // outcomes
	rollouts int     // of its reviews, a decision
}

// room is a scenario as it is played here: its first meeting.
type room struct {
	name     string
	scenario *scenarios.Scenario
	ids      []string     // of the catalogue
	plan     session.Plan // without words, which nothing here reads
}

func newRoom(e scenarios.Entry, ids []string) *room {
	one := *e.Scenario
	one.Meetings = 1
	plan := one.Plan(1) // of which only the words hang on the seed
	plan.Teller, plan.Fresh = nil, nil
	return &room{e.Name, &one, ids, plan}
}

// mind is a trainee who comes to a meeting in this room.
func (r *room) mind(t *Table, set *sim.Setup, luck uint64) *mind {
	names, _ := r.scenario.Coached()
	m := &mind{table: t, luck: luck, palette: paletteOf(set, names.AsksRule(), r.ids), rules: len(set.Norms)}
	m.times = make([]int, len(m.palette))
	return m
}

// seat lets a mind facilitate: of all that a policy is given, only what shows gets
// through.
type seat struct{ *mind }

func (s seat) Next(room *sweep.Room, before *sim.Turn, r *observe.Reading) sim.Say {
	return s.next(see(room.Set.N, room.Set.Minutes, before, r))
}

// play lets a mind facilitate a group to the end of the meeting.
func (r *room) play(t *Table, group, luck uint64) (*mind, *sweep.Play) {
	m := r.mind(t, r.plan.Set, luck)
	return m, sweep.Begin(&r.plan, group, func() sweep.Policy { return seat{m} })
}

// practise lets a trainee practise once and learn from it what the arm gives it. The
// group and the luck of its choices are the same in every arm. The error is that of ctx.
func (t *trainee) practise(ctx context.Context, arm Arm, r *room, group, luck uint64) error {
	if arm == Reviewed {
		return t.practiseReviewed(ctx, r, group, luck)
	}
	m, p := r.play(&t.table, group, luck)
	began := p.Opening.Cohesion
	out := trial.Follow(r.scenario, p)
	t.habit(m.choices)
	if arm == Outcomes {
		n := len(r.scenario.Objectives)
		t.hearOutcome(m.choices, out.Points(n)/100, out.Cohesion-began)
	}
	return ctx.Err()
}

// practiseReviewed practises as anybody does, and reads the review.
func (t *trainee) practiseReviewed(ctx context.Context, r *room, group, luck uint64) error {
	m, p, err := r.session(&t.table, group, luck)
	if err != nil {
		return err
	}
	names, objectives := r.scenario.Coached()
	review, err := coach.ReviewOf(ctx, p, coach.Options{
		Names: names, Objectives: objectives, Rollouts: t.rollouts, Runs: 1, Workers: 1, Seed: seedOf(group, forReview),
	})
	if err != nil {
		return err
	}
	t.habit(m.choices)
	t.readReview(m, &review)
	return nil
}

// session plays a recorded practice, which a review needs.
func (r *room) session(t *Table, group, luck uint64) (*mind, *session.Practice, error) {
	set := r.plan.Set
	m := r.mind(t, set, luck)
	p, err := session.Begin(r.plan, group, nil)
	if err != nil {
		return nil, nil, err
	}
	before, reading := sim.Turn{}, p.Opening()
	for p.State() == session.Running {
		c := session.Command{}
		if say := m.next(see(set.N, set.Minutes, &before, &reading)); say.Intervention > 0 {
			c = session.Command{Kind: session.Say, Say: say}
		}
		beat, err := p.Do(c)
		var refused *session.Refusal
		if errors.As(err, &refused) { // somebody has just left: it listens instead
			beat, err = p.Do(session.Command{})
		}
		if err != nil {
			return nil, nil, err
		}
		if reading = beat.Reading; beat.Turn.Number > 0 {
			before = beat.Turn
		}
	}
	return m, p, nil
}
