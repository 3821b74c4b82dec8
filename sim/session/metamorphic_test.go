package session

import (
	"reflect"
	"testing"
)

// One practice in many ways, over three meetings, five branches and every kind of
// event. However it was come by, it is one history: live, done again, saved and
// loaded, killed and resumed at any command.
func TestLiveIsReplayIsResumeAtAnyCommand(t *testing.T) {
	for _, seed := range []uint64{1, 2, 3} {
		all := winding(t, seed)
		live := mustBegin(t, life(), seed, nil)
		mustAll(t, live, all)

		again := mustBegin(t, life(), seed, nil)
		for n, o := range all {
			resumed := mustResume(t, mustRead(t, again.Journal()), life(), nil)
			if n%8 == 0 || n > len(all)-4 {
				alike(t, "resumed", resumed, again)
			}
			mustAll(t, resumed, all[n:])
			alike(t, "resumed and taken on", resumed, live)
			mustAll(t, again, []op{o})
		}
		alike(t, "again", again, live)
		alike(t, "saved and loaded", mustResume(t, mustRead(t, live.Journal()), life(), nil), live)
	}
}

// Going back to any beat and doing the same again leads to the same, in every beat,
// its words and the group; and so does branching at 0.
func TestRewindAndRedo(t *testing.T) {
	straight := mustBegin(t, life(), 1, nil)
	all := through(t, straight)
	want := straight.Beats()
	p := mustBegin(t, life(), 1, nil)
	mustAll(t, p, all)
	for to := len(want); to >= 0; to-- {
		at, err := p.Do(Command{Kind: Rewind, To: to})
		if err != nil {
			if to > 0 && want[to-1].Danger || p.State() == InDanger {
				continue
			}
			t.Fatalf("back to %d: %v", to, err)
		}
		if to > 0 && !equal(at, want[to-1]) || to == 0 && !equal(at, Beat{}) || len(p.Beats()) != to {
			t.Fatalf("back to %d: it stands after %+v", to, at)
		}
		if p.State() == Over && to < len(want) {
			t.Fatalf("back to %d: it is over", to)
		}
		mustAll(t, p, all[to:])
		if !reflect.DeepEqual(p.Beats(), want) || *p.Group() != *straight.Group() || p.State() != Over {
			t.Fatalf("back to %d and redone: it is another practice", to)
		}
		if beat, what := p.Fork(0, p.Branch()); beat != len(want) || what != "" {
			t.Fatalf("back to %d and redone: they part at %d: %s", to, beat, what)
		}
	}
}

// A branch that is left and opened again goes on as if nothing had been.
func TestOpenGoesOn(t *testing.T) {
	straight := mustBegin(t, life(), 1, nil)
	all := through(t, straight)
	for n := range all {
		p := mustBegin(t, life(), 1, nil)
		mustAll(t, p, all[:n])
		if p.State() == InDanger {
			continue
		}
		mustDo(t, p, Command{Kind: Rewind, To: n / 2})
		if p.State() == Running {
			mustDo(t, p, Command{}, Command{Kind: StepOut})
		}
		mustAll(t, p, []op{{open: true}})
		mustAll(t, p, all[n:])
		same := reflect.DeepEqual(p.Beats(), straight.Beats()) && *p.Group() == *straight.Group()
		if !same || p.State() != Over || p.Branch() != 0 {
			t.Fatalf("left after %d beats and opened again, it is another practice", n)
		}
	}
}

// The group after any beat is the one that was there then.
func TestGroupAt(t *testing.T) {
	p, again := mustBegin(t, life(), 1, nil), mustBegin(t, life(), 1, nil)
	all := through(t, p)
	groups := 0
	for n, g := range p.Groups() {
		if *g != *again.Group() || *p.GroupAt(n) != *again.Group() {
			t.Fatalf("after %d beats the group is another", n)
		}
		if n < len(all) {
			mustAll(t, again, all[n:n+1])
		}
		groups++
	}
	if groups != len(all)+1 {
		t.Errorf("%d groups after %d beats", groups, len(all))
	}
	for range p.Groups() {
		break
	}
}
