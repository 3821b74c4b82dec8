package sim

import (
	"math"
	"testing"
)

var weights = [4][4]float64{{.6, .2, .1, .1}, {.3, .5, .1, .1}, {.1, .3, .5, .1}, {.2, .2, .2, .4}}

// friedkin goes through n rounds of the kernel with everybody's susceptibility.
func friedkin(x, start [4]float64, susceptible [4]float64, n int) [4]float64 {
	for range n {
		next := x
		for i := range x {
			heard := 0.0
			for j := range x {
				heard += drawn(x[i], x[j], weights[i][j])
			}
			next[i] = x[i] + susceptible[i]*heard + drawn(x[i], start[i], 1-susceptible[i])
		}
		x = next
	}
	return x
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-6 {
		t.Errorf("%s: got %.7f, want %.7f", what, got, want)
	}
}

func TestDeGroot(t *testing.T) {
	open := [4]float64{1, 1, 1, 1}
	x := [4]float64{1, .5, .2, 0}
	for _, v := range friedkin(x, x, open, 400) {
		near(t, "consensus", v, .548299)
	}
	for i, want := range [4]float64{.353741, .312925, .190476, .142857} {
		var only [4]float64
		only[i] = 1
		near(t, "influence", friedkin(only, only, open, 400)[0], want)
	}
}

func TestFriedkinJohnsen(t *testing.T) {
	x := [4]float64{1, .5, .2, 0}
	got := friedkin(x, x, [4]float64{.8, .5, .9, .3}, 400)
	for i, want := range [4]float64{.611011, .488506, .392809, .101750} {
		near(t, "opinion", got[i], want)
	}
}

func TestHegselmannKrause(t *testing.T) {
	for _, c := range []struct {
		within float64
		want   []float64
	}{
		{.15, []float64{.24075, .5, .75925}},
		{.20, []float64{.30063, .69937}},
		{.25, []float64{.275564, .724436}},
		{.30, []float64{.5}},
	} {
		var x [8]float64
		for i := range x {
			x[i] = float64(i) / 7
		}
		for range 200 {
			x = bounded(x, c.within)
		}
		var clusters []float64
		for i, v := range x {
			if i == 0 || v-x[i-1] > 1e-3 {
				clusters = append(clusters, v)
			}
		}
		if len(clusters) != len(c.want) {
			t.Errorf("within %v: clusters %v, want %v", c.within, clusters, c.want)
			continue
		}
		for i, want := range c.want {
			// The published figures have five decimals.
			if math.Abs(clusters[i]-want) > 1e-5 {
				t.Errorf("within %v: cluster %.6f, want %.6f", c.within, clusters[i], want)
			}
		}
	}
}

func bounded(x [8]float64, within float64) (next [8]float64) {
	for i := range x {
		n, moved := 0.0, 0.0
		for j := range x {
			if math.Abs(x[j]-x[i]) <= within+1e-12 {
				n++
			}
		}
		for j := range x {
			if math.Abs(x[j]-x[i]) <= within+1e-12 {
				moved += drawn(x[i], x[j], 1/n)
			}
		}
		next[i] = x[i] + moved
	}
	return next
}

// The voter model and the Moran process test chance: everybody copies a whole view
// (a pull of 1) of somebody drawn by key.
func TestVoterAndMoran(t *testing.T) {
	const n, runs = 6, 20000
	for k, want := range map[int]float64{1: 1.0 / n, 2: 2.0 / n, 4: 4.0 / n} {
		won := 0.0
		for run := range runs {
			if consensus(uint64(run), n, k) == 1 {
				won++
			}
		}
		if got, wide := won/runs, 4*math.Sqrt(want*(1-want)/runs); math.Abs(got-want) > wide {
			t.Errorf("%d of %d: exit probability %.4f, want %.4f within %.4f", k, n, got, want, wide)
		}
	}
}

func consensus(seed uint64, n, k int) float64 {
	var x [Slots]float64
	for i := range k {
		x[i] = 1
	}
	for turn := int32(1); ; turn++ {
		sum := 0.0
		for i := range n {
			sum += x[i]
		}
		if sum == 0 || sum == float64(n) {
			return sum / float64(n)
		}
		key := turnKey(seed, 1, turn)
		i := int(uniform(draw(key, 0, forFloor)) * float64(n))
		j := int(uniform(draw(key, 0, forAddress)) * float64(n))
		x[i] += drawn(x[i], x[j], 1)
	}
}
