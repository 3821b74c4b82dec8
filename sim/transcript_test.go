package sim

import (
	"fmt"
	"strings"
	"testing"
)

// Transcripts tell a change of behaviour in words: who did what to whom, what it
// meant, and why.
func TestTranscripts(t *testing.T) {
	for _, c := range []struct {
		name  string
		n     int
		seed  uint64
		open  Opening
		turns int
		says  map[int]Say
	}{
		{"strangers", 4, 1, Opening{}, 40, map[int]Say{1: {Intervention: 2}, 12: {Intervention: 6}}},
		{"contest", 6, 2, Opening{Dependency: Fixed(.2), Order: Fixed(1), Trust: Fixed(-.1)}, 60, map[int]Say{
			25: {Intervention: 7}, 40: {Intervention: 4, Target: [2]ID{1, 2}}, 50: {Intervention: 3, Target: [2]ID{5}, Delivery: Forceful},
		}},
	} {
		set := strangers(c.n)
		set.Opening = c.open
		g := New(set, c.seed)
		var b strings.Builder
		for k := 1; k <= c.turns; k++ {
			var why Reasons
			turn := Step(set, &g, c.says[k], &why)
			writeTurn(&b, set, &turn, &why)
		}
		fmt.Fprintf(&b, "minute %.2f, dependency %.4f, norm %.4f, tension %.4f %.4f\n", g.Minute, g.Dependency, g.Norm, g.Fast, g.Slow)
		golden(t, "transcripts/"+c.name+".txt", b.String())
	}
}

var eventNames = [...]string{
	"interrupted", "opened a dispute", "worked it through", "attacked", "stood up", "repaired", "met a disclosure", "rebuffed",
	"reciprocated", "an attack left alone", "a disclosure passed over", "a question unanswered", "a dispute lapsed", "round",
	"took up an item", "authored",
}

func writeTurn(b *strings.Builder, set *Setup, t *Turn, why *Reasons) {
	fmt.Fprintf(b, "%3d %5.2f  %2d %s to %d", t.Number, t.Minute, t.Speaker, t.Act, t.To)
	if t.Speaker == Facilitator {
		fmt.Fprintf(b, ": %s %v, %s, backfire %d\n", set.Interventions[t.Say.Intervention-1].ID, t.Say.Target, t.Say.Delivery, t.Backfired)
		return
	}
	if t.Voiced {
		fmt.Fprintf(b, ", voices %+.2f", t.Expressed)
		if t.Yielded {
			fmt.Fprintf(b, " and thinks %+.2f", t.Private)
		}
	}
	if t.Disclosure > 0 {
		fmt.Fprintf(b, ", discloses %d", t.Disclosure)
	}
	if t.Advice {
		b.WriteString(", unasked")
	}
	for k, name := range eventNames {
		if t.Events.Has(1 << k) {
			b.WriteString("; " + name)
		}
	}
	fmt.Fprintf(b, "  (floor by %s, act by %s)\n", why.Floor[0].Force, why.Act[0].Force)
}
