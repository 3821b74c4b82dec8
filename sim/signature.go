package sim

import (
	"fmt"
	"math"
)

// version counts intended changes of the model.
const version = 3

// Signature is one line that changes when the model does: its version and a hash of
// what a standard group of eight strangers does in 2,000 turns of two meetings, and of
// every parameter. It is the same on every platform.
func Signature() string { return signature }

// signature is worked out once: every journal asks for it.
var signature = sign()

func sign() string {
	set := Setup{N: 8, Topics: []Topic{{}}, Minutes: 1e9}
	for i := 1; i <= set.N; i++ {
		set.Members[i].Spread = 1
	}
	g := New(&set, 1)
	h := uint64(0)
	for k := range 2000 {
		if k == 1000 {
			g.Next(&set, Between{OneToOne: []ID{3}})
		}
		t := Step(&set, &g, Say{}, nil)
		h = mix(h ^ uint64(uint8(t.Speaker))<<16 ^ uint64(t.Act)<<8 ^ uint64(uint8(t.To)))
		h = mix(h ^ math.Float64bits(t.Expressed))
	}
	h = mix(h ^ math.Float64bits(g.Dependency))
	h = mix(h ^ math.Float64bits(g.Norm))
	for _, c := range fmt.Sprintf("%v", Defaults) {
		h = mix(h ^ uint64(c))
	}
	return fmt.Sprintf("groundrules %d %016x", version, h)
}
