package goal

import (
	"math/bits"

	"groundrules/sim"
)

// talk is who spoke how often over some turns.
type talk struct {
	turns int32 // also those of the facilitator
	all   int32 // of members
	said  [sim.Slots]int32
}

func (k *talk) take(t *sim.Turn) {
	k.turns++
	if t.Speaker.IsMember() {
		k.all++
		k.said[t.Speaker]++
	}
}

// share is a member's part of the members' turns; 0 where there are none.
func (k *talk) share(who sim.ID) float64 {
	return float64(k.said[who.Slot()]) / float64(max(1, k.all))
}

// voices is how many members have at least a third of an even share.
func (k *talk) voices(there uint32) float64 {
	n, even := 0, int32(bits.OnesCount32(there))
	for _, said := range k.said {
		if said > 0 && said*3*even >= k.all {
			n++
		}
	}
	return float64(n)
}
