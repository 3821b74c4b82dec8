package sim

import (
	"math"
	"slices"
	"testing"
)

// Asking for reasons changes nothing.
func TestReasonsAreBesideTheTurn(t *testing.T) {
	set := strangers(6)
	g, h := New(set, 9), New(set, 9)
	var why Reasons
	for k := range int32(300) {
		say := anything(set, 9, k)
		if a, b := Step(set, &g, say, &why), Step(set, &h, say, nil); a != b {
			t.Fatalf("turn %d: %+v with reasons, %+v without", k, a, b)
		}
	}
	if g != h {
		t.Error("the groups differ")
	}
}

// Taking the first-ranked force away lowers the act's probability most; the same
// holds for the floor. Probabilities are computed here anew from the forces.
func TestReasonsAreFaithful(t *testing.T) {
	for seed := range uint64(20) {
		set := strangers(4 + int(seed)%6)
		g := New(set, seed)
		for k := range int32(100) {
			say := anything(set, seed, k)
			var why Reasons
			turn := Step(set, &g, say, &why)
			if turn.Speaker == Facilitator {
				continue
			}
			if why.custom.by != set.params().Act.Custom {
				t.Fatalf("custom adds %v, want %v", why.custom.by, set.params().Act.Custom)
			}
			checkAct(t, &why, turn.Act)
			checkOrder(t, why.Floor[:])
			checkOrder(t, why.Act[:])
		}
	}
}

// checkOrder: the strongest first, none that did nothing, and then none at all.
func checkOrder(t *testing.T, list []Reason) {
	t.Helper()
	for i, r := range list {
		switch {
		case (r.Force == 0) != (r.Drop == 0):
			t.Fatalf("%v did %v", r.Force, r.Drop)
		case i > 0 && r.Force != 0 && (list[i-1].Force == 0 || r.Drop > list[i-1].Drop):
			t.Fatalf("out of order: %v", list)
		}
	}
}

func checkAct(t *testing.T, why *Reasons, act Act) {
	t.Helper()
	chance := func(without Force) float64 {
		sum, own := 0.0, 0.0
		for k := 1; k < Acts; k++ {
			u := 0.0
			if without != ByCustom {
				u = why.custom.by[k]
			}
			for n, p := range why.pairs[:why.noted] {
				if int(p.act()) == k && ByInvitation+Force(p.row()) != without {
					u += why.notes[n]
				}
			}
			sum += math.Exp(u)
			if Act(k) == act {
				own = math.Exp(u)
			}
		}
		return own / sum
	}
	seen := map[pair]bool{}
	for _, p := range why.pairs[:why.noted] {
		if seen[p] {
			t.Fatalf("%v adds to %v twice", ByInvitation+Force(p.row()), Act(p.act()))
		}
		seen[p] = true
	}
	all := chance(0)
	if math.Abs(all-why.Chance) > 1e-9 {
		t.Fatalf("probability %v, reasons say %v", all, why.Chance)
	}
	first := all - chance(why.Act[0].Force)
	for f := ByInvitation; f < forcesEnd; f++ {
		if drop := all - chance(f); drop > first+1e-9 {
			t.Fatalf("%v is ranked first (%.4f), but without %v the probability falls by %.4f", why.Act[0].Force, first, f, drop)
		}
	}
}

// What the forces say is so: a group in which a force is really absent does the act
// less often. Here hurt: with it, more antagonism towards whoever caused it.
func TestHurtMakesForAntagonism(t *testing.T) {
	count := func(hurt bool) (n int) {
		for seed := range uint64(4000) {
			set := strangers(4)
			set.Opening = Opening{Dependency: Fixed(.2)}
			g := New(set, seed)
			Step(set, &g, Say{}, nil)
			for i := 1; i <= 4; i++ {
				for j := 1; j <= 4; j++ {
					g.Ties[i][j].Hurt = hurt
				}
			}
			if Step(set, &g, Say{}, nil).Act == ShowsAntagonism {
				n++
			}
		}
		return n
	}
	with, without := count(true), count(false)
	if with <= without {
		t.Errorf("antagonism %d times with hurt, %d without", with, without)
	}
}

// What is told apart for the floor adds up to what the floor is taken by.
func TestReasonsAddUpToReadiness(t *testing.T) {
	set := strangers(7)
	g := New(set, 5)
	p := set.params()
	for k := range int32(200) {
		Step(set, &g, anything(set, 5, k), nil)
		w := g.weighFloor(p)
		sum := 0.0
		for i := 1; i <= set.N; i++ {
			if g.bidders()>>uint(i)&1 == 1 {
				w.ready[i] = w.readiness(&g.Members[i], w.addressed[i])
				sum += math.Exp(w.ready[i])
			}
		}
		for i := 1; i <= set.N; i++ {
			if g.bidders()>>uint(i)&1 == 0 {
				continue
			}
			var why Reasons
			why.floor(&g, &w, i)
			if want := math.Exp(w.ready[i]) / sum; math.Abs(why.Spoke-want) > 1e-9 {
				t.Fatalf("turn %d: member %d speaks with %v, by its readiness with %v", k, i, why.Spoke, want)
			}
		}
	}
}

// A network that sorts all zeros and ones sorts everything (Knuth 1998, 5.3.4).
func TestRanksAreSorted(t *testing.T) {
	for n, sort := range map[int]func(*ranks){8: (*ranks).sort8, 12: (*ranks).sort12, 16: (*ranks).sort16} {
		for ones := range 1 << n {
			r := unranked
			for i := range n {
				r[i] = rank(ones >> i & 1)
			}
			if sort(&r); !slices.IsSorted(r[:]) {
				t.Fatalf("%d: %v", n, r)
			}
		}
	}
}
