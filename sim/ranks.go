package sim

import "math"

// rank is how probable something is without a force, and in the last bits which force.
// Where that is least probable, the force did most.
type rank uint64

func rankOf(f Force, chance float64) rank { return rank(math.Float64bits(chance)&^31 | uint64(f)) }

// ranks are put in order, the least first, by the same steps whatever they are (sorting
// networks: Knuth 1998, 5.3.4). What is less than what is not to be foreseen, so that a
// branch on it would be guessed wrongly half the time.
type ranks [16]rank

// unranked is greater than any rank throughout.
var unranked = func() (r ranks) {
	for i := range r {
		r[i] = ^rank(0)
	}
	return r
}()

// list lists as many as there is place for, of forces behind what has that chance with
// them; equal ones keep the order of forces.
func (r *ranks) list(reasons []Reason, chance float64) {
	switch n := len(reasons); {
	case n <= 8:
		r.sort8()
	case n <= 12:
		r.sort12()
	default:
		r.sort16()
	}
	for i := range reasons {
		k := r[i&15]
		reasons[i].Force, reasons[i].Drop = Force(k&31), chance-math.Float64frombits(uint64(k&^31))
	}
}

// sort8 sorts the first eight in 19 steps.
func (r *ranks) sort8() {
	a, b, c, d, e, f, g, h := r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7]
	a, c = min(a, c), max(a, c)
	b, d = min(b, d), max(b, d)
	e, g = min(e, g), max(e, g)
	f, h = min(f, h), max(f, h)
	a, e = min(a, e), max(a, e)
	b, f = min(b, f), max(b, f)
	c, g = min(c, g), max(c, g)
	d, h = min(d, h), max(d, h)
	a, b = min(a, b), max(a, b)
	c, d = min(c, d), max(c, d)
	e, f = min(e, f), max(e, f)
	g, h = min(g, h), max(g, h)
	c, e = min(c, e), max(c, e)
	d, f = min(d, f), max(d, f)
	b, e = min(b, e), max(b, e)
	d, g = min(d, g), max(d, g)
	b, c = min(b, c), max(b, c)
	d, e = min(d, e), max(d, e)
	f, g = min(f, g), max(f, g)
	r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7] = a, b, c, d, e, f, g, h
}

// sort12 sorts the first twelve in 39 steps.
func (r *ranks) sort12() {
	a, b, c, d, e, f, g, h, i, j, k, l := r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11]
	a, i = min(a, i), max(a, i)
	b, h = min(b, h), max(b, h)
	c, g = min(c, g), max(c, g)
	d, l = min(d, l), max(d, l)
	e, k = min(e, k), max(e, k)
	f, j = min(f, j), max(f, j)
	a, b = min(a, b), max(a, b)
	c, f = min(c, f), max(c, f)
	d, e = min(d, e), max(d, e)
	g, j = min(g, j), max(g, j)
	h, i = min(h, i), max(h, i)
	k, l = min(k, l), max(k, l)
	a, c = min(a, c), max(a, c)
	b, g = min(b, g), max(b, g)
	f, k = min(f, k), max(f, k)
	j, l = min(j, l), max(j, l)
	a, d = min(a, d), max(a, d)
	b, c = min(b, c), max(b, c)
	e, g = min(e, g), max(e, g)
	f, h = min(f, h), max(f, h)
	i, l = min(i, l), max(i, l)
	j, k = min(j, k), max(j, k)
	b, e = min(b, e), max(b, e)
	d, f = min(d, f), max(d, f)
	g, i = min(g, i), max(g, i)
	h, k = min(h, k), max(h, k)
	b, d = min(b, d), max(b, d)
	c, f = min(c, f), max(c, f)
	g, j = min(g, j), max(g, j)
	i, k = min(i, k), max(i, k)
	c, d = min(c, d), max(c, d)
	e, f = min(e, f), max(e, f)
	g, h = min(g, h), max(g, h)
	i, j = min(i, j), max(i, j)
	e, g = min(e, g), max(e, g)
	f, h = min(f, h), max(f, h)
	d, e = min(d, e), max(d, e)
	f, g = min(f, g), max(f, g)
	h, i = min(h, i), max(h, i)
	r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11] = a, b, c, d, e, f, g, h, i, j, k, l
}

// sort16 sorts all in 60 steps (Green 1969).
func (r *ranks) sort16() {
	a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p := r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11], r[12], r[13], r[14], r[15]
	a, n = min(a, n), max(a, n)
	b, m = min(b, m), max(b, m)
	c, p = min(c, p), max(c, p)
	d, o = min(d, o), max(d, o)
	e, i = min(e, i), max(e, i)
	f, g = min(f, g), max(f, g)
	h, l = min(h, l), max(h, l)
	j, k = min(j, k), max(j, k)
	a, f = min(a, f), max(a, f)
	b, h = min(b, h), max(b, h)
	c, j = min(c, j), max(c, j)
	d, e = min(d, e), max(d, e)
	g, n = min(g, n), max(g, n)
	i, o = min(i, o), max(i, o)
	k, p = min(k, p), max(k, p)
	l, m = min(l, m), max(l, m)
	a, b = min(a, b), max(a, b)
	c, d = min(c, d), max(c, d)
	e, f = min(e, f), max(e, f)
	g, i = min(g, i), max(g, i)
	h, j = min(h, j), max(h, j)
	k, l = min(k, l), max(k, l)
	m, n = min(m, n), max(m, n)
	o, p = min(o, p), max(o, p)
	a, c = min(a, c), max(a, c)
	b, d = min(b, d), max(b, d)
	e, k = min(e, k), max(e, k)
	f, l = min(f, l), max(f, l)
	g, h = min(g, h), max(g, h)
	i, j = min(i, j), max(i, j)
	m, o = min(m, o), max(m, o)
	n, p = min(n, p), max(n, p)
	b, c = min(b, c), max(b, c)
	d, m = min(d, m), max(d, m)
	e, g = min(e, g), max(e, g)
	f, h = min(f, h), max(f, h)
	i, k = min(i, k), max(i, k)
	j, l = min(j, l), max(j, l)
	n, o = min(n, o), max(n, o)
	b, e = min(b, e), max(b, e)
	c, g = min(c, g), max(c, g)
	f, i = min(f, i), max(f, i)
	h, k = min(h, k), max(h, k)
	j, n = min(j, n), max(j, n)
	l, o = min(l, o), max(l, o)
	c, e = min(c, e), max(c, e)
	d, g = min(d, g), max(d, g)
	j, m = min(j, m), max(j, m)
	l, n = min(l, n), max(l, n)
	d, f = min(d, f), max(d, f)
	g, i = min(g, i), max(g, i)
	h, j = min(h, j), max(h, j)
	k, m = min(k, m), max(k, m)
	d, e = min(d, e), max(d, e)
	f, g = min(f, g), max(f, g)
	h, i = min(h, i), max(h, i)
	j, k = min(j, k), max(j, k)
	l, m = min(l, m), max(l, m)
	g, h = min(g, h), max(g, h)
	i, j = min(i, j), max(i, j)
	r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11], r[12], r[13], r[14], r[15] = a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p
}
