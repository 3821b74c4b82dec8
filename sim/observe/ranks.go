package observe

import "groundrules/sim"

// ranks is the members in the order of something, the least first, from place 1 on.
// From one turn to the next hardly anybody changes places, so that to sort them from the
// order before costs little more than to look.
type ranks [sim.Slots]sim.ID

// seats is the members in their own order.
func seats() (r ranks) {
	for i := range r {
		r[i] = sim.ID(i)
	}
	return r
}

// sort puts n members in the order of what each has of x.
func (r *ranks) sort(n int, x *[sim.Slots]float64) {
	for i := 2; i <= n; i++ {
		for j := i; j > 1 && x[r[j]] < x[r[j-1]]; j-- {
			r[j], r[j-1] = r[j-1], r[j]
		}
	}
}
