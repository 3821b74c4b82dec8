package session

import (
	"reflect"
	"strings"
	"testing"

	"groundrules/sim"
)

func back(to int) Command { return Command{Kind: Rewind, To: to} }

func TestBranches(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{}, Command{}, Command{}, Command{}, back(2), Command{}, Command{}, Command{}, back(4), back(1))
	mustAll(t, p, []op{{}, {name: "from the first turn", branch: 3}, {open: true, branch: 1}})
	want := []Branch{
		{ID: 0, Beats: 4},
		{ID: 1, Parent: 0, From: 2, Beats: 5},
		{ID: 2, Parent: 1, From: 4, Beats: 4},
		{ID: 3, Parent: 0, From: 1, Beats: 2, Name: "from the first turn"}, // the beats before are those of branch 0
	}
	if got := p.Branches(); !reflect.DeepEqual(got, want) || p.Branch() != 1 {
		t.Errorf("on %d of %+v, want 1 of %+v", p.Branch(), got, want)
	}
	p.Branches()[0].Name = "spoilt"
	if p.Branches()[0].Name != "" {
		t.Error("what was handed out is the practice's own")
	}
	j := mustRead(t, p.Journal())
	if !reflect.DeepEqual(j.Branches(), want) || j.Branch() != 1 {
		t.Errorf("the journal is on %d and lists %+v", j.Branch(), j.Branches())
	}
	for b := range want {
		shown := j.BeatsOf(b, evening())
		if len(shown) != want[b].Beats || len(p.BeatsOf(b)) != want[b].Beats {
			t.Fatalf("branch %d has %d beats, %d in the journal", b, len(p.BeatsOf(b)), len(shown))
		}
		for i, beat := range p.BeatsOf(b) {
			if shown[i].Hash != beat.Hash || shown[i].Line != beat.Line || shown[i].Command != beat.Command {
				t.Errorf("beat %d of branch %d differs in the journal", i+1, b)
			}
		}
	}
	if p.BeatsOf(4) != nil || p.BeatsOf(-1) != nil || j.BeatsOf(4, evening()) != nil {
		t.Error("there are beats of no branch")
	}
}

func TestFindBranch(t *testing.T) {
	all := []Branch{{}, {ID: 1, Name: "gentle"}, {ID: 2, Name: "2a"}}
	for name, want := range map[string]int{"0": 0, "1": 1, "gentle": 1, "2a": 2, "3": -1, "-1": -1, "": -1, "rough": -1} {
		b, ok := FindBranch(all, name)
		if ok != (want >= 0) || ok && b.ID != want {
			t.Errorf("%q is %+v, %v, want %d", name, b, ok, want)
		}
	}
}

func TestFork(t *testing.T) {
	p := mustBegin(t, life(), 1, nil)
	mustDo(t, p, Command{}, Command{}, Command{})
	one := Command{Kind: Say, Say: sim.Say{Intervention: 4, Target: [2]sim.ID{2, 3}, Wording: 1}}
	rule := Command{Kind: Say, Say: sim.Say{Intervention: 5, Rule: 2, Delivery: sim.Forceful}}
	mustDo(t, p, back(2), one, back(2), rule, Command{}, back(3), Command{})
	for p.State() != BetweenMeetings {
		mustDo(t, p, Command{})
	}
	n := len(p.Beats())
	mustDo(t, p, Command{Kind: Onward}, back(n), Command{Kind: Onward, Between: &sim.Between{OneToOne: []sim.ID{2}, Guest: true}})
	tests := []struct {
		a, b, beat int
		what       string
	}{
		{0, 0, 3, ""},
		{0, 1, 2, "listen in branch 0, pass_floor 2 3, gentle, wording 2 in branch 1"},
		{2, 0, 2, "remind_rule stays_here, forceful, wording 1 in branch 2, listen in branch 0"},
		{2, 3, 4, "branch 2 goes no further"},
		{3, 2, 4, "branch 2 goes no further"},
		{3, 4, n, "onward in branch 3, onward, 2 alone, a guest in branch 4"},
		{0, 5, -1, ""},
		{-1, 0, -1, ""},
	}
	for _, test := range tests {
		if beat, what := p.Fork(test.a, test.b); beat != test.beat || what != test.what {
			t.Errorf("Fork(%d, %d) = %d, %q, want %d, %q", test.a, test.b, beat, what, test.beat, test.what)
		}
	}
}

// What is refused changes nothing, and nothing of it is in the journal.
func TestBranchesRefused(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{}, back(0))
	mustAll(t, p, []op{{name: "second", branch: 1}})
	tests := []struct {
		o    op
		want string
	}{
		{op{c: back(1)}, "there is no beat 1 (choose one of 0 to 0)"},
		{op{c: back(-1)}, "there is no beat -1 (choose one of 0 to 0)"},
		{op{c: Command{Kind: Opened}}, "there is no command 13 (listen, say, step out, acknowledge, go onward, rewind, consult, notice, predict, rate, plan next, count hands or expect)"},
		{op{open: true, branch: 2}, "there is no branch 2 (choose one of 0 to 1)"},
		{op{open: true, branch: -1}, "there is no branch -1 (choose one of 0 to 1)"},
		{op{name: "x", branch: 2}, "there is no branch 2 (choose one of 0 to 1)"},
		{op{name: "second", branch: 0}, `branch 1 is called "second" already (choose another name)`},
		{op{name: "12", branch: 0}, `"12" is a number and would be taken for one (put a word to it)`},
		{op{name: " a", branch: 0}, `" a" has spaces around it (leave them out)`},
		{op{name: "a@b", branch: 0}, `"a@b" cannot be read as a name (use letters and spaces)`},
		{op{name: "a\xff", branch: 0}, `"a\xff" cannot be read as a name (use letters and spaces)`},
		{op{name: "a\nb", branch: 0}, `"a\nb" cannot be read as a name (use letters and spaces)`},
		{op{name: strings.Repeat("ä", 41), branch: 0}, "a name has at most 40 characters (choose a shorter one)"},
	}
	journal, branches := len(p.Journal()), p.Branches()
	for _, test := range tests {
		if err := test.o.do(p); err == nil || err.Error() != test.want {
			t.Errorf("%+v: %v, want %s", test.o, err, test.want)
		}
		if len(p.Journal()) != journal || !reflect.DeepEqual(p.Branches(), branches) {
			t.Fatalf("%+v was refused and changed something", test.o)
		}
	}
	mustAll(t, p, []op{{name: "second", branch: 1}, {name: strings.Repeat("ä", 40), branch: 0}})
	if err := p.Name(1, ""); err != nil || p.Branches()[1].Name != "" {
		t.Errorf("the name is still %q, %v", p.Branches()[1].Name, err)
	}
}

func TestMostBranches(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	for range MaxBranches - 1 {
		mustDo(t, p, back(0))
	}
	want := "there are 200 branches already (open one of them and go on there)"
	if _, err := p.Do(back(0)); err == nil || err.Error() != want {
		t.Errorf("Do = %v, want %s", err, want)
	}
	mustAll(t, p, []op{{open: true, branch: 7}, {}})
	alike(t, "resumed", mustResume(t, mustRead(t, p.Journal()), evening(), nil), p)
}

// Without a way to make a fresh teller there is no way back; without a teller none
// is needed.
func TestRewindNeedsAFreshTeller(t *testing.T) {
	plan := evening()
	plan.Fresh = nil
	p := mustBegin(t, plan, 1, nil)
	mustDo(t, p, Command{})
	want := "the one who tells this practice cannot start again (give the plan a way to make a fresh one)"
	_, err := p.Do(back(0))
	for _, err := range []error{err, p.Open(0)} {
		if err == nil || err.Error() != want {
			t.Errorf("%v, want %s", err, want)
		}
	}
	plan.Teller = nil
	p = mustBegin(t, plan, 1, nil)
	mustDo(t, p, Command{}, back(0))
	mustAll(t, p, []op{{open: true}})
}

// There is no going back from a disclosure of danger; another branch can be opened,
// as another practice could. Once it is behind, one can go back to before it, and it
// comes again.
func TestBranchesAndDanger(t *testing.T) {
	plan := evening()
	plan.Danger = &Danger{Minute: 1, Who: 2, Words: "I do not know how to go on.", GoesOn: true}
	p := mustBegin(t, plan, 1, nil)
	for p.State() != InDanger {
		mustDo(t, p, Command{})
	}
	n := len(p.Beats())
	for range 2 {
		if _, err := p.Do(back(0)); err == nil {
			t.Error("a disclosure of danger can be gone back from")
		}
		mustDo(t, p, Command{Kind: StepOut})
	}
	mustDo(t, p, Command{Kind: Acknowledge}, Command{}, back(n))
	if p.State() != InDanger || !p.Beats()[n-1].Danger {
		t.Errorf("State = %v where danger was disclosed", p.State())
	}
	mustAll(t, p, []op{{open: true, branch: 0}, {c: back(n - 1)}, {}})
	if p.State() != InDanger || p.Branch() != 2 {
		t.Errorf("State = %v in branch %d", p.State(), p.Branch())
	}
}

// To go back or to open is to come back: one has not stepped out any more.
func TestBranchesComeBack(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	out := Command{Kind: StepOut}
	mustDo(t, p, Command{}, out)
	for what, o := range map[string]op{"rewound": {c: back(2)}, "opened": {open: true, branch: 0}} {
		mustAll(t, p, []op{o})
		if p.State() != Running || p.Beats()[1].Command.Kind != StepOut {
			t.Errorf("%s: State = %v", what, p.State())
		}
		mustDo(t, p, out)
	}
}
