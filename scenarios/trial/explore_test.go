package trial

import (
	"context"
	"reflect"
	"testing"

	"groundrules/scenarios"
)

func shipped(t testing.TB, name string) *scenarios.Scenario {
	t.Helper()
	s, list, err := scenarios.Find(name)
	if s == nil {
		t.Fatal(list, err)
	}
	return s
}

func TestExploreIsTheSameForAnyNumberOfWorkers(t *testing.T) {
	s := shipped(t, "long_story")
	one := Explore(context.Background(), s, Search{Groups: 40, Told: 2, Workers: 1})
	three := Explore(context.Background(), s, Search{Groups: 40, Told: 2, Workers: 3})
	one.Took, three.Took = 0, 0
	if !reflect.DeepEqual(one, three) {
		t.Errorf("one worker %+v\nthree %+v", one, three)
	}
	if one.Groups != 40 || one.Told != 2 || one.Turns == 0 || one.Said == 0 {
		t.Errorf("%+v", one)
	}
	if one.Over+one.Danger+one.Emptied != one.Groups {
		t.Errorf("%d groups, but %d ended", one.Groups, one.Over+one.Danger+one.Emptied)
	}
}

func TestExploreStopsWhenAsked(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	got := Explore(ctx, shipped(t, "first_evening"), Search{
		Groups: 100000, Workers: 2,
		Progress: func(done, all int) {
			if done >= 3*batch {
				stop()
			}
		},
	})
	if got.Groups == 0 || got.Groups > 10*batch || got.Asked != 100000 {
		t.Errorf("%d of %d groups", got.Groups, got.Asked)
	}
}

func BenchmarkExplore(b *testing.B) {
	s := shipped(b, "first_evening")
	turns, groups := 0, 0
	for i := 0; b.Loop(); i++ {
		r := Explore(context.Background(), s, Search{Groups: 400, Seed: uint64(400 * i), Workers: 1, Told: -1})
		turns += r.Turns
		groups += r.Groups
	}
	b.ReportMetric(float64(turns)/250/b.Elapsed().Seconds(), "meetings-of-250/s")
}
