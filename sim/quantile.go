package sim

// A choice in proportion to e^u is the greatest of u + G over what can be chosen,
// each with a Gumbel number G of its own (Gumbel 1954; Yellott 1977). So a softmax
// needs no exponential a choice, and does not hang on the order of the choices. What
// has the odds e^x happens when a logistic number is below x.

// Both distributions are tabled by their quantiles, and a number lies on the line
// between two of them; in the outermost cells, where they are steep, it is worked out.
const (
	cells     = 1024
	tailCells = 8
)

var gumbelAt, logitAt = func() (g, l [cells + 1]float64) {
	for k := 1; k < cells; k++ {
		u := float64(k) / cells
		g[k] = -log(-log(u))
		l[k] = log(u / (1 - u))
	}
	return g, l
}()

// gumbel makes a number of the standard Gumbel distribution of a draw.
func gumbel(h uint64) float64 {
	if outer(h) {
		return gumbelEnd(float64(h>>11) + .5)
	}
	return between(&gumbelAt, h)
}

// likely reports whether what has the log odds x happens under a draw: it does with
// a chance of 1/(1+e^-x).
func likely(h uint64, x float64) bool {
	if outer(h) {
		u := float64(h>>11) + .5
		return log(u/(0x1p53-u)) < x
	}
	return between(&logitAt, h) < x
}

// outer reports whether a draw falls in one of the outermost cells.
func outer(h uint64) bool { return h>>54-tailCells >= cells-2*tailCells }

// between is the quantile of a draw on the line between two of a table.
func between(at *[cells + 1]float64, h uint64) float64 {
	cell := h >> 54
	part := float64(float64(h>>11&(1<<43-1)) * 0x1p-43)
	return at[cell] + float64(part*(at[cell+1]-at[cell]))
}

// gumbelEnd is the Gumbel quantile of x/2^53. Near 1, -ln(1-v) is its series in v: the
// logarithm would lose what is left.
func gumbelEnd(x float64) float64 {
	if x < 0x1p52 {
		return -log(-log(float64(x * 0x1p-53)))
	}
	v := float64((0x1p53 - x) * 0x1p-53)
	p := float64(v*(1.0/5)) + 1.0/4
	p = float64(v*p) + 1.0/3
	p = float64(v*p) + .5
	p = float64(v*p) + 1
	return -log(float64(v * p))
}
