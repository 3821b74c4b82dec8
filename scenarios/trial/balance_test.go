package trial

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// The analysis of variance finds what numbers were made of.
func TestSplit(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const groups = 3000
	var points []float64
	for range groups {
		group := 2 * r.NormFloat64()
		for k := range compared {
			both := r.NormFloat64()
			for range luckTwice {
				points = append(points, 3*float64(k)+group+both+3*r.NormFloat64())
			}
		}
	}
	got := split(points, groups)
	// Variances: policies 0,3,6,9 have 15 (sample variance), groups 4, both 1, chance 9.
	for _, c := range []struct {
		name      string
		got, want float64
	}{{"facilitator", got.Facilitator, 15. / 29}, {"group", got.Group, 4. / 29}, {"both", got.Both, 1. / 29}, {"chance", got.Chance, 9. / 29}} {
		if math.Abs(c.got-c.want) > .02 {
			t.Errorf("%s: %.3f, want %.3f", c.name, c.got, c.want)
		}
	}
}

func TestWeighGivesWhatItHas(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if b := Weigh(ctx, shipped(t, "quarrel"), Weighing{}); !b.Partial || b.Hardness.Known {
		t.Errorf("%+v", b)
	}
	b := Weigh(context.Background(), shipped(t, "quarrel"), Weighing{Half: 12, Within: time.Minute})
	if b.Partial || len(b.Arms) < 10 {
		t.Fatalf("partial: %v, %d arms", b.Partial, len(b.Arms))
	}
	none := b.Arms[0]
	if none.Name != "none" || none.Gain.Value != 0 || none.Said.Value != 0 {
		t.Errorf("%+v", none)
	}
	for _, a := range b.Arms {
		if a.Points.Half > 12 || a.Groups < round {
			t.Errorf("%s: ±%.1f of %d groups", a.Name, a.Points.Half, a.Groups)
		}
	}
}

// The same figures come out for one worker and for three.
func TestWeighIsTheSameForAnyNumberOfWorkers(t *testing.T) {
	s := shipped(t, "first_evening")
	one := Weigh(context.Background(), s, Weighing{Half: 20, Workers: 1, Within: time.Minute})
	three := Weigh(context.Background(), s, Weighing{Half: 20, Workers: 3, Within: time.Minute})
	if one.Luck != three.Luck || one.Hardness.Points != three.Hardness.Points {
		t.Errorf("luck %+v and %+v", one.Luck, three.Luck)
	}
	for k := range one.Arms {
		if a, b := one.Arms[k], three.Arms[k]; a.Points != b.Points || a.Remark != b.Remark {
			t.Errorf("%s: %+v and %+v", a.Name, a, b)
		}
	}
}

// Where somebody speaks of danger the practice ends, and is weighed by how it stood: a
// scenario in which that happens to all would be weighed by nothing else.
func TestDangerIsWeighedAsItStood(t *testing.T) {
	b := Weigh(context.Background(), shipped(t, "soap_and_company"), Weighing{Seed: 1, Half: 50, Most: 2 * round, Within: 30 * time.Second})
	if ended, all := b.Endangered(); ended < all/2 || ended == all {
		t.Fatalf("in %d of %d practices somebody speaks of danger", ended, all)
	}
	for k := range b.Arms {
		if a := &b.Arms[k]; a.Name == "article" && a.Points.Value < 50 {
			t.Errorf("the article's advice comes to %.0f points", a.Points.Value)
		}
	}
	if b.Hardness.Known && b.Hardness.Points > 50 {
		t.Errorf("it leaves %.0f points unmet", b.Hardness.Points)
	}
}
