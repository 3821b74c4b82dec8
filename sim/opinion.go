package sim

// drawn is by how much a view x moves towards a view y under a pull of 0..1. Sums of
// it are the classic kernels of opinion dynamics: over the rows of a matrix of
// weights DeGroot's (1974), with a pull back to where one started Friedkin &
// Johnsen's (1990), over views within a bound Hegselmann & Krause's (2002).
func drawn(x, y, pull float64) float64 { return float64(pull * (y - x)) }
