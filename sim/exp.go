package sim

import "math"

// math.Exp and math.Log differ in the last bit between platforms, and x*y + z may
// be fused on some of them. So the transcendental functions of the model are here,
// made of operations that IEEE 754 defines exactly, with every product rounded by
// an explicit conversion. Their error is below 1.5 units in the last place.

const (
	ln2Hi    = 0x1.62e42fee00000p-1
	ln2Lo    = 0x1.a39ef35793c76p-33
	step32Hi = 0x1.62e42fee00000p-6 // ln 2 / 32, in two parts
	step32Lo = 0x1.a39ef35793c76p-38
	perLn2   = 0x1.71547652b82fep+5 // 32 / ln 2
)

// root32 holds 2^(j/32).
var root32 = [32]float64{
	0x1.0000000000000p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
	0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
	0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
	0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
	0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
	0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f090p+0, 0x1.a5503b23e255dp+0,
	0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
	0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e4540p+0,
}

// exp is e to the x: x = k ln2/32 + r, so e^x = 2^(k/32) times a short series in r
// (Tang 1989). It is 0 below -700 and as at 700 above.
func exp(x float64) float64 {
	if !(x > -700) {
		return 0
	}
	if x > 700 {
		x = 700
	}
	k := math.Floor(float64(x*perLn2) + .5)
	r := x - float64(k*step32Hi) - float64(k*step32Lo)
	p := float64(r*(1.0/120)) + 1.0/24
	p = float64(r*p) + 1.0/6
	p = float64(r*p) + .5
	p = float64(r*p) + 1
	p = float64(r * p)
	n := int(k)
	root := root32[n&31]
	scale := math.Float64frombits(uint64(1023+n>>5) << 52)
	return float64(scale * (root + float64(root*p)))
}

// log is the natural logarithm of x > 0: x = 2^k m with m around 1, ln m by the
// series of the area tangent.
func log(x float64) float64 {
	bits := math.Float64bits(x)
	k := int(bits>>52&0x7ff) - 1023
	m := math.Float64frombits(bits&(1<<52-1) | 1023<<52)
	if m > 1.4142135623730951 {
		m /= 2
		k++
	}
	s := (m - 1) / (m + 1)
	q := float64(s * s)
	p := float64(q*(2.0/19)) + 2.0/17
	p = float64(q*p) + 2.0/15
	p = float64(q*p) + 2.0/13
	p = float64(q*p) + 2.0/11
	p = float64(q*p) + 2.0/9
	p = float64(q*p) + 2.0/7
	p = float64(q*p) + 2.0/5
	p = float64(q*p) + 2.0/3
	p = float64(q * p)
	e := float64(k)
	return float64(e*ln2Hi) + (float64(e*ln2Lo) + (float64(s*p) + float64(2*s)))
}

// Exp is e to the x, the same on every platform: for read-outs beside the group.
func Exp(x float64) float64 { return exp(x) }

// logistic is 1/(1+e^-x).
func logistic(x float64) float64 { return 1 / (1 + exp(-x)) }

// clamp is x kept between lo and hi.
func clamp(x, lo, hi float64) float64 { return min(max(x, lo), hi) }

// towards is x moved by the share rate of what is missing to goal.
func towards(x, goal, rate float64) float64 { return x + float64(rate*(goal-x)) }
