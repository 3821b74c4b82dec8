package voice

// Rate is how fast is spoken.
type Rate uint8

// The rates, and none: nothing is spoken.
const (
	Off Rate = iota
	Slow
	Ordinary
	Fast
)

var rateNames = [...]string{"", "slow", "ordinary", "fast"}

func (r Rate) String() string { return rateNames[r] }

// RateOf is the rate of that name; Off where there is none.
func RateOf(name string) Rate {
	for r := Slow; r <= Fast; r++ {
		if rateNames[r] == name {
			return r
		}
	}
	return Off
}
