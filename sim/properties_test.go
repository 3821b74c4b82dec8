package sim

import (
	"math"
	"testing"
)

// within fails when x is not a number in [lo, hi].
func within(t *testing.T, what string, x, lo, hi float64) {
	t.Helper()
	if !(x >= lo && x <= hi) {
		t.Fatalf("%s is %v, want %v to %v", what, x, lo, hi)
	}
}

func TestStateStaysInItsRanges(t *testing.T) {
	for seed := range uint64(60) {
		set := strangers(3 + int(seed)%14)
		g := New(set, seed)
		for range 400 {
			turn := Step(set, &g, anything(set, seed, g.Turn+1), nil)
			checkTurn(t, set, &turn)
			checkGroup(t, &g)
		}
	}
}

func checkTurn(t *testing.T, set *Setup, u *Turn) {
	t.Helper()
	if u.Speaker < Facilitator || u.Speaker == Everyone || int(u.Speaker) > set.N {
		t.Fatalf("speaker %d", u.Speaker)
	}
	if u.Act < ShowsSolidarity || u.Act > ShowsAntagonism || u.To == u.Speaker || int(u.To) > set.N {
		t.Fatalf("turn %d: act %d from %d to %d", u.Number, u.Act, u.Speaker, u.To)
	}
	within(t, "expressed", u.Expressed, -1, 1)
	within(t, "private", u.Private, -1, 1)
	within(t, "disclosure", float64(u.Disclosure), 0, 3)
	within(t, "words", float64(u.Words), 1, 32000)
}

func checkGroup(t *testing.T, g *Group) {
	t.Helper()
	within(t, "norm", g.Norm, 0, 1)
	within(t, "dependency", g.Dependency, 0, 1)
	within(t, "fast tension", g.Fast, 0, 3)
	within(t, "slow tension", g.Slow, 0, 20)
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		within(t, "safety", m.Safety, .0, 1)
		within(t, "acceptance", m.Acceptance, -1, 1)
		within(t, "commitment", m.Commitment, 0, 1)
		within(t, "benefit", m.Benefit, 0, 1)
		within(t, "view", m.View, -1, 1)
		sum := 0.0
		for j := 1; j <= int(g.N); j++ {
			if i != j {
				within(t, "trust", g.Ties[i][j].Trust, -1, 1)
				within(t, "order", g.Ties[i][j].Order, 0, 1)
				if g.Ties[i][j].Order != g.Ties[j][i].Order {
					t.Fatal("order is not mutual")
				}
				if g.Members[j].Here {
					sum += g.Ties[i][j].Trust
				}
			}
		}
		within(t, "kept sum of trust less the sum", g.trustSum[i]-sum, -1e-9, 1e-9)
	}
}

// Relabelling members permutes what happens and changes nothing else.
func TestRelabelling(t *testing.T) {
	const n = 7
	set, other := strangers(n), strangers(n)
	to := [n + 1]ID{0, 3, 1, 7, 2, 6, 5, 4}
	for i := 1; i <= n; i++ {
		set.Members[i].Key = mix(uint64(i))
		set.Members[i].Talk = float64(i) / 5
		other.Members[to[i]] = set.Members[i]
	}
	name := func(id ID) ID {
		if id.IsMember() {
			return to[id]
		}
		return id
	}
	for seed := range uint64(20) {
		g, h := New(set, seed), New(other, seed)
		for k := range int32(200) {
			// A round goes by seats, which is what relabelling changes: leave it out.
			say := anything(set, seed, k)
			if say.Intervention == 2 {
				say = Say{}
			}
			there := say
			there.Target = [2]ID{name(say.Target[0]), name(say.Target[1])}
			a, b := Step(set, &g, say, nil), Step(other, &h, there, nil)
			if name(a.Speaker) != b.Speaker || a.Act != b.Act || name(a.To) != b.To || a.Words != b.Words {
				t.Fatalf("seed %d turn %d: %+v became %+v", seed, a.Number, a, b)
			}
		}
		if d := math.Abs(g.Dependency-h.Dependency) + math.Abs(g.Norm-h.Norm); d > 1e-9 {
			t.Fatalf("seed %d: dependency and norm differ by %g", seed, d)
		}
	}
}

// A copy goes on by itself and exactly as the original does.
func TestCopyIsASnapshot(t *testing.T) {
	set := strangers(6)
	g := New(set, 3)
	for range 50 {
		Step(set, &g, Say{}, nil)
	}
	h := g
	for range 50 {
		Step(set, &g, Say{}, nil)
	}
	for range 50 {
		Step(set, &h, Say{}, nil)
	}
	if g != h {
		t.Error("a copy went another way")
	}
}

// Dependency, norms and order do not move by turns alone: where members only give
// orientation to nobody, they stay.
func TestNothingIsAClock(t *testing.T) {
	p := Defaults
	for k := range p.Act.Custom {
		p.Act.Custom[k] = -60
	}
	p.Act.Custom[GivesOrientation] = 60
	p.Floor.Reply, p.Floor.Other = 0, 0
	set := strangers(6)
	set.Params = &p
	g := New(set, 5)
	began := g
	for range 500 {
		if turn := Step(set, &g, Say{}, nil); turn.Act != GivesOrientation || turn.To != Everyone {
			t.Fatalf("turn %d: %v to %d", turn.Number, turn.Act, turn.To)
		}
	}
	if g.Dependency != began.Dependency || g.Norm != began.Norm || g.Norms != began.Norms {
		t.Errorf("dependency %v to %v, norm %v to %v", began.Dependency, g.Dependency, began.Norm, g.Norm)
	}
	for i := 1; i <= set.N; i++ {
		for j := 1; j <= set.N; j++ {
			if was, now := began.Ties[i][j].Order, g.Ties[i][j].Order; i != j && was != now {
				t.Errorf("order between %d and %d %v to %v", i, j, was, now)
			}
		}
	}
}

func TestATurnAllocatesNothing(t *testing.T) {
	set := strangers(8)
	g := New(set, 1)
	var why Reasons
	k := int32(0)
	if n := testing.AllocsPerRun(500, func() {
		k++
		Step(set, &g, anything(set, 1, k), &why)
	}); n != 0 {
		t.Errorf("%v allocations a turn, want 0", n)
	}
}
