package sim

import (
	"flag"
	"fmt"
	"math"
	"strings"
	"testing"
)

var turns = flag.Int("turns", 100_000, "how many turns the hash over platforms takes: 100000 or 1000000")

// The same turns on every platform: groups of eight over lives of twelve meetings,
// with everything that can be said and every channel, hashed by all their bits.
func TestSameOnEveryPlatform(t *testing.T) {
	set := profile(.3, .3, .2)
	set.N = 8
	set.Interventions = append(append([]Intervention{}, offered...),
		Intervention{ID: "pairs", Act: GivesSuggestion, Minutes: .5, Levers: each(Lever{Moves: ToPairs, Turns: 20})},
		Intervention{ID: "write", Act: GivesSuggestion, Minutes: .5, Levers: each(Lever{Moves: ToWriting, Turns: 12}, Lever{Moves: Pressure, By: .4, Turns: 20})},
		Intervention{ID: "poll", Act: AsksOpinion, Minutes: 1, Levers: each(Lever{Moves: Poll, Turns: 60}, Lever{Moves: Warmth, By: .4, Turns: 9})},
	)
	for i := 7; i <= 8; i++ {
		set.Members[i].Spread = 1
	}
	h, seed := uint64(0), uint64(1)
	g := New(set, seed)
	for k := range *turns {
		turn := Step(set, &g, anything(set, seed, int32(k)), nil)
		h = mix(h ^ uint64(uint8(turn.Speaker))<<24 ^ uint64(turn.Act)<<16 ^ uint64(uint8(turn.To))<<8 ^ uint64(turn.Item))
		h = mix(h ^ math.Float64bits(turn.Expressed) ^ math.Float64bits(turn.Minute) ^ math.Float64bits(g.Slow))
		if g.Turn < 250 {
			continue
		}
		if g.Meeting < 12 {
			g.Next(set, Between{OneToOne: []ID{ID(1 + g.Meeting%8)}})
			if g.Present() >= 3 {
				continue
			}
		}
		h = mix(h ^ math.Float64bits(g.Dependency) ^ math.Float64bits(g.Norm) ^ math.Float64bits(g.MeanSafety()))
		seed++
		g = New(set, seed)
	}
	line := fmt.Sprintf("%d turns: %016x", *turns, h)
	if *update {
		t.Skip("write " + line + " into testdata/platforms.txt by hand, for 100000 and 1000000 turns")
	}
	if !strings.Contains(platforms(t), line) {
		t.Errorf("%s, but testdata/platforms.txt has\n%s", line, platforms(t))
	}
}
