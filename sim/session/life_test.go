package session

import (
	"fmt"
	"reflect"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// life is a plan of three short meetings with an agenda and an event of each kind.
func life() Plan {
	plan := evening()
	set := plan.Set
	set.Minutes = 1.6
	set.N = 5
	set.Members[5] = sim.MemberSetup{Spread: 1, Arrives: 99}
	set.Topics = []sim.Topic{{ID: "lift"}, {ID: "rota"}}
	plan.Name = "life"
	plan.Teller, plan.Fresh = &chronicler{}, func() Teller { return &chronicler{} }
	plan.Advise = func(o Observed, g *sim.Group) string {
		return fmt.Sprintf("After %d turns member 1 thinks %.2f.", o.Turns, g.Members[1].View)
	}
	plan.Meetings = 3
	plan.Agenda = []Agenda{
		{Meeting: 2, Topic: 2, Channel: sim.Written, Turns: 2},
		{Minute: .8, Topic: 1, Channel: sim.Pairs, Turns: 2},
	}
	plan.Events = []Event{
		{
			ID: "heating", Meeting: 1, Minute: .4, Once: true, Text: "The heating fails.",
			Happening: sim.Happening{Pull: []sim.Lever{{Moves: sim.SlowTension, By: 1.2}}},
		},
		{ID: "newcomer", Meeting: 1, Minute: .6, Once: true, Text: "Somebody comes in.", Happening: sim.Happening{Kind: sim.Arrival, Who: 5}},
		{
			ID: "lost", Meeting: 2, Minute: .3, Text: "I have lost the key.", Sight: "Member 2 holds up a ring.",
			Happening: sim.Happening{Kind: sim.Word, Who: 2, Act: sim.GivesOrientation, Depth: 1},
		},
		{
			ID: "untold", When: func(o Observed) bool { return o.Turns > 2 && o.Meeting == 2 },
			Happening: sim.Happening{Kind: sim.Word, Who: 3, To: 2, Act: sim.GivesOpinion, View: sim.Fixed(.5)},
		},
		{ID: "gone", Meeting: 3, Minute: .5, Once: true, Happening: sim.Happening{Kind: sim.Departure, Who: 5}},
		{
			ID: "danger", Meeting: 3, Minute: .7, Once: true, Danger: true, GoesOn: true,
			Happening: sim.Happening{Who: 1}, Text: "I do not know how to go on.",
		},
	}
	return plan
}

// chronicler is a teller that remembers all it was told of: a digest of it is in
// every line.
type chronicler struct {
	told int
	hash uint64
}

func (c *chronicler) Happened(id string) { c.hash = fnv1a(c.hash, []byte(id)) }

func (c *chronicler) Tell(_ *sim.Setup, g *sim.Group, t *sim.Turn) Line {
	c.told++
	c.hash = fnv1a(c.hash, appendTurn(nil, t))
	c.hash = fnv1a(c.hash, appendFloat(nil, g.Slow))
	return Line{Text: fmt.Sprintf("%d: %x", c.told, c.hash)}
}

// op is one thing done to a practice: a command, or a branch opened or named.
type op struct {
	c      Command
	open   bool
	name   string
	branch int
}

func (o op) do(p *Practice) error {
	switch {
	case o.open:
		return p.Open(o.branch)
	case o.name != "":
		return p.Name(o.branch, o.name)
	}
	_, err := p.Do(o.c)
	return err
}

func mustAll(t testing.TB, p *Practice, ops []op) {
	t.Helper()
	for i, o := range ops {
		if err := o.do(p); err != nil {
			t.Fatalf("%d, %+v in state %v: %v", i+1, o, p.State(), err)
		}
	}
}

// through is the commands that take a practice to its end: it listens, says
// something now and then, acknowledges and goes on.
func through(t testing.TB, p *Practice) (all []op) {
	t.Helper()
	for n := 0; p.State() != Over; n++ {
		c := Command{}
		switch {
		case p.State() == InDanger:
			c.Kind = Acknowledge
		case p.State() == BetweenMeetings && n%2 == 0:
			c = Command{Kind: Onward, Between: &sim.Between{OneToOne: []sim.ID{3, 1}, Guest: true}}
		case p.State() == BetweenMeetings:
			c.Kind = Onward
		case n%5 == 2:
			c = Command{Kind: Say, Say: sim.Say{Intervention: 1, Delivery: sim.Direct}}
		case n%5 == 4:
			c.Kind = Consult
		}
		all = append(all, op{c: c})
		mustDo(t, p, c)
		if n > 200 {
			t.Fatal("the practice does not end")
		}
	}
	return all
}

// winding is a course through life with everything there is: to its end, back into
// it, out, on in another branch, to the first and back again.
func winding(t testing.TB, seed uint64) []op {
	t.Helper()
	p := mustBegin(t, life(), seed, nil)
	all := through(t, p)
	do := func(ops ...op) {
		mustAll(t, p, ops)
		all = append(all, ops...)
	}
	n := len(p.Beats())
	do(op{c: rated(4)}, op{c: planned("Ask sooner.")})
	do(op{c: Command{Kind: Rewind, To: n / 2}}, op{c: noticed(observe.Conflict, 1, 2)}, op{name: "the other way", branch: 1}, op{}, op{c: Command{Kind: StepOut}})
	do(op{c: Command{Kind: Rewind, To: 0}}, op{c: predicted(Up, Very, sim.Everyone)}, op{}, op{c: Command{Kind: Say, Say: sim.Say{Intervention: 1}}}, op{})
	do(op{open: true, branch: 1}, op{c: Command{Kind: Consult}}, op{c: Command{Kind: Rewind, To: 3}}, op{})
	do(op{open: true, branch: 0}, op{c: planned("\"Quotes\" & <so on>.")}, op{name: "first", branch: 0}, op{open: true, branch: 1})
	return append(all, through(t, p)...)
}

// brief is a life of two meetings of a turn or two, with an event and an item of the
// agenda in each.
func brief() Plan {
	plan := life()
	plan.Set.Minutes = .3
	plan.Meetings = 2
	plan.Events = plan.Events[2:3]
	plan.Events[0].Meeting, plan.Events[0].Minute = 0, 0
	plan.Agenda[1].Minute = .1
	return plan
}

// briefly is a course through brief with a record of each kind.
func briefly() []op {
	between := &sim.Between{OneToOne: []sim.ID{3, 1}, Guest: true}
	return []op{
		{},
		{c: noticed(observe.Domination)},
		{c: Command{Kind: Consult}},
		{c: predicted(Same, Fairly, 4)},
		{c: Command{Kind: Say, Say: sim.Say{Intervention: 2, Target: [2]sim.ID{4}}}},
		{c: rated(2)},
		{c: planned("Wait, then ask 4.")},
		{c: Command{Kind: Onward, Between: between}},
		{c: Command{Kind: StepOut}},
		{},
		{c: Command{Kind: Rewind, To: 1}},
		{},
		{name: "listen first", branch: 1},
		{open: true},
		{c: Command{Kind: Rewind, To: 0}},
		{c: noticed(observe.Withdrawal, 3)},
	}
}

func noticed(k observe.ChallengeKind, who ...sim.ID) Command {
	return Command{Kind: Notice, Note: &Note{Challenge: k, Who: who}}
}

func predicted(c Course, s Sure, responds sim.ID) Command {
	return Command{Kind: Predict, Note: &Note{Cohesion: c, Sure: s, Responds: responds}}
}

func rated(mark int8) Command {
	return Command{Kind: Rate, Note: &Note{Ratings: []Rating{{"timing", mark}, {"safety", 3}}, Words: "Too quick\nby half."}}
}

func planned(words string) Command { return Command{Kind: PlanNext, Note: &Note{Words: words}} }

// alike is same, and the branches as well.
func alike(t testing.TB, what string, got, want *Practice) {
	t.Helper()
	same(t, what, got, want)
	if !reflect.DeepEqual(got.Branches(), want.Branches()) || got.Branch() != want.Branch() {
		t.Fatalf("%s: on %d of the branches\n%+v\nwant %d of\n%+v", what, got.Branch(), got.Branches(), want.Branch(), want.Branches())
	}
	for b := range want.Branches() {
		if !reflect.DeepEqual(got.BeatsOf(b), want.BeatsOf(b)) || !reflect.DeepEqual(got.NotesOf(b), want.NotesOf(b)) {
			t.Fatalf("%s: branch %d differs", what, b)
		}
	}
}
