package coach

import (
	"fmt"
	"hash/fnv"
	"testing"
)

// everywhere is the digest of an answer, to the last bit: another with another model,
// and the same on every platform that tests run on.
const everywhere = "b7eb4ccf303b98a5"

func TestSameOnEveryPlatform(t *testing.T) {
	a := ask(strangers(5), 21, 25)
	a.Rollouts = 600
	adv, h := advise(t, a), fnv.New64a()
	for _, r := range []*Ranking{&adv.Near, &adv.Far} {
		fmt.Fprintf(h, "%x %d %d %v\n", r.Turns, r.By, r.Tied, r.Behind)
		for _, c := range r.Best {
			fmt.Fprintln(h, c.Say, c.Rollouts, c.Tied, c.By)
			for _, f := range c.Figures {
				fmt.Fprintf(h, "%x %x %x %x %x %x %x\n", f.Mean, f.Half, f.Diff, f.DiffHalf, f.Gain, f.GainHalf, f.Met)
			}
		}
	}
	if got := fmt.Sprintf("%016x", h.Sum64()); got != everywhere {
		t.Errorf("the digest of the answer is %s, not %s", got, everywhere)
	}
}
