package sim

import (
	"math"
	"testing"
)

// Numbers of the tables follow their distributions: over a fine grid of draws, the
// quantile is the published one.
func TestQuantiles(t *testing.T) {
	for k := range uint64(1 << 16) {
		h := k<<48 | 1<<47
		u := (float64(h>>11) + .5) * 0x1p-53
		if got, want := gumbel(h), -math.Log(-math.Log(u)); math.Abs(got-want) > .003 {
			t.Fatalf("gumbel at %v: %v, want %v", u, got, want)
		}
		x := math.Log(u / (1 - u))
		if !likely(h, x+.003) || likely(h, x-.003) {
			t.Fatalf("at %v, likely changes elsewhere than at log odds %v", u, x)
		}
	}
	if x := gumbel(math.MaxUint64); math.IsInf(x, 0) || x < 35 {
		t.Errorf("the greatest Gumbel number is %v, want about 37", x)
	}
	if x := gumbel(0); math.IsInf(x, 0) || x > -3.5 {
		t.Errorf("the least Gumbel number is %v, want about -3.6", x)
	}
}

// A choice by the greatest of u + G is a softmax.
func TestGumbelMaxIsASoftmax(t *testing.T) {
	u := [...]float64{0, 1, -1, 2.5}
	sum := 0.0
	for _, x := range u {
		sum += math.Exp(x)
	}
	const draws = 400_000
	var taken [len(u)]float64
	for d := range uint64(draws) {
		best, most := 0, math.Inf(-1)
		for k, x := range u {
			if v := x + gumbel(draw(mix(d), uint64(k), forFloor)); v > most {
				best, most = k, v
			}
		}
		taken[best]++
	}
	for k, x := range u {
		want := math.Exp(x) / sum
		se := math.Sqrt(want * (1 - want) / draws)
		if got := taken[k] / draws; math.Abs(got-want) > 5*se {
			t.Errorf("choice %d taken %v of the time, want %v", k, got, want)
		}
	}
}
