package observe

//go:generate go test . -run TestReference -update

// Shown puts a raw index on the scale that people see: 50 is the median of groups
// of strangers of that size and age whom nobody facilitates, and 10 points are one
// standard deviation between such groups. It is a practice scale: effects on it
// look larger than published effects of leaders on cohesion, which are well under
// one standard deviation.
func Shown(members int, age, raw float64) float64 {
	median, spread := reference(members, age)
	return min(100, max(0, 50+float64(10*(raw-median)/spread)))
}

// norm is the median and the standard deviation of the raw index between groups.
type norm struct{ median, spread float64 }

// referenceSizes and referenceAges are the knots of referenceTable; between them it
// is read by linear interpolation, beyond them by the nearest.
var (
	referenceSizes = [...]float64{3, 4, 5, 6, 8, 10, 12, 16}
	referenceAges  = [...]float64{0, 30, 60, 120, 235, 350, 820, 1760, 2700}
)

func reference(members int, age float64) (median, spread float64) {
	i, s := knot(referenceSizes[:], float64(members))
	j, a := knot(referenceAges[:], age)
	between := func(x, y, share float64) float64 { return x + float64(share*(y-x)) }
	smaller, larger := &referenceTable[i], &referenceTable[i+1]
	median = between(between(smaller[j].median, smaller[j+1].median, a), between(larger[j].median, larger[j+1].median, a), s)
	spread = between(between(smaller[j].spread, smaller[j+1].spread, a), between(larger[j].spread, larger[j+1].spread, a), s)
	return median, spread
}

// knot finds the interval of at that x lies in and how far along it is, 0..1.
func knot(at []float64, x float64) (k int, share float64) {
	for k < len(at)-2 && x >= at[k+1] {
		k++
	}
	share = (x - at[k]) / (at[k+1] - at[k])
	return k, min(1, max(0, share))
}
