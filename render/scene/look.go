package scene

import "groundrules/scenarios"

// LookFor is how a member of a scenario is drawn: one of the sixteen by name, or
// put together from their parts, or what is dealt to the seat (from 1).
func LookFor(k scenarios.Look, seat int) Look {
	if look, ok := LookNamed(k.Name); ok {
		return look
	}
	if k.Family != "" {
		return LookOf(k.Family, k.Second, k.Hair, k.Pattern, k.Accessory)
	}
	return LookOfSeat(seat)
}
