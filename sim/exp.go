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

	// nearest, added to a float64 below 2^31, leaves the nearest whole number in the low
	// bits of the sum; taken away again, it leaves that number as a float64.
	nearest = 0x1.8p52
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
	whole := float64(x*perLn2) + nearest
	k := whole - nearest
	r := x - float64(k*step32Hi) - float64(k*step32Lo)
	p := float64(r*(1.0/720)) + 1.0/120
	p = float64(r*p) + 1.0/24
	p = float64(r*p) + 1.0/6
	p = float64(r*p) + .5
	p = float64(r*p) + 1
	p = float64(r * p)
	n := math.Float64bits(whole)
	root := root32[n&31]
	scale := math.Float64frombits((n>>5 + 1023) << 52)
	return float64(scale * (root + float64(root*p)))
}

// root256 holds the bits of 2^(j/256), less what adding k << 44 brings of j.
var root256 = func() (roots [256]uint64) {
	for j := range roots {
		roots[j] = math.Float64bits(exp(float64(float64(j)*step256))) - uint64(j)<<44
	}
	return roots
}()

const (
	step256 = (step32Hi + step32Lo) / 8 // ln 2 / 256
	slope   = 1 + step256*step256/32    // makes up for the fourth term of the series
)

// expNear is e to the x for |x| < 700, to nine digits: enough for what is only shown, and
// short enough to be inlined. It takes finer steps than exp and three terms of the series,
// and adds whole powers of two to the exponent of the root.
func expNear(x float64) float64 {
	whole := float64(x*(8*perLn2)) + nearest
	r := x - float64((whole-nearest)*step256)
	k := math.Float64bits(whole)
	p := 1 + float64(r*(slope+float64(r*.5)))
	return float64(math.Float64frombits(root256[k&255]+k<<44) * p)
}

// gainNear is e to the -x, less 1, as near: what something gains that is rid of x.
func gainNear(x float64) float64 {
	whole := nearest - float64(x*(8*perLn2))
	r := x + float64((whole-nearest)*step256)
	k := math.Float64bits(whole)
	p := 1 - float64(r*(slope-float64(r*.5)))
	return float64(math.Float64frombits(root256[k&255]+k<<44)*p) - 1
}

// log is the natural logarithm of x > 0: x = 2^k m, and m is brought near 1 by a
// factor c of ten bits from a table, so that what is left of the series is short.
func log(x float64) float64 {
	bits := math.Float64bits(x)
	k := float64(int(bits>>52&0x7ff) - 1023)
	m := math.Float64frombits(bits&(1<<52-1) | 1023<<52)
	near := &near1[bits>>46&63]
	r := float64(m*near.c) - 1
	p := float64(r*(1.0/7)) - 1.0/6
	p = float64(r*p) + 1.0/5
	p = float64(r*p) - 1.0/4
	p = float64(r*p) + 1.0/3
	p = float64(r*p) - .5
	p = float64(r * float64(r*p))
	return float64(k*ln2Hi) + (near.log + (float64(k*ln2Lo) + (p + r)))
}

// Exp is e to the x, the same on every platform: for read-outs beside the group.
func Exp(x float64) float64 { return exp(x) }

// logistic is 1/(1+e^-x).
func logistic(x float64) float64 { return 1 / (1 + exp(-x)) }

// clamp is x kept between lo and hi.
func clamp(x, lo, hi float64) float64 {
	if x < lo {
		return lo
	}
	if x > hi {
		return hi
	}
	return x
}

// towards is x moved by the share rate of what is missing to goal.
func towards(x, goal, rate float64) float64 { return x + float64(rate*(goal-x)) }

// near1 holds factors near 1/m for m in 64 steps from 1 to 2, and minus their
// logarithms.
var near1 = [64]struct{ c, log float64 }{
	{0.9921875, 0x1.010157588de71p-7},
	{0.9775390625, 0x1.74321d3d006d3p-6},
	{0.962890625, 0x1.35c8bfaa1306bp-5},
	{0.9482421875, 0x1.b35dd9b58baadp-5},
	{0.9345703125, 0x1.152b799bb3cc9p-4},
	{0.9208984375, 0x1.518874226130ap-4},
	{0.908203125, 0x1.8a6477a91dc29p-4},
	{0.8955078125, 0x1.c40d6425a5cb1p-4},
	{0.8828125, 0x1.fe89139dbd566p-4},
	{0.87109375, 0x1.1aa2b7e23f72ap-3},
	{0.859375, 0x1.365fcb0159016p-3},
	{0.84765625, 0x1.527e5e4a1b58dp-3},
	{0.8369140625, 0x1.6c9d07d203fc7p-3},
	{0.826171875, 0x1.871213750e994p-3},
	{0.8154296875, 0x1.a1dfc40f1b7f1p-3},
	{0.8046875, 0x1.bd087383bd8adp-3},
	{0.794921875, 0x1.d60a17f903515p-3},
	{0.78515625, 0x1.ef5ade4dcffe6p-3},
	{0.775390625, 0x1.047e60cde83b8p-2},
	{0.7666015625, 0x1.102ac0a35cc1cp-2},
	{0.7578125, 0x1.1bf99635a6b95p-2},
	{0.7490234375, 0x1.27ebaf58d8c9dp-2},
	{0.740234375, 0x1.3401e12aecba1p-2},
	{0.7314453125, 0x1.403d086cea79cp-2},
	{0.7236328125, 0x1.4b3c077267e9ap-2},
	{0.71484375, 0x1.57bf753c8d1fbp-2},
	{0.70703125, 0x1.630030b3aac49p-2},
	{0.69921875, 0x1.6e60ee6af1972p-2},
	{0.69140625, 0x1.79e26687cfb3ep-2},
	{0.6845703125, 0x1.840f1e12667f0p-2},
	{0.677734375, 0x1.8e55f9b349b83p-2},
	{0.669921875, 0x1.9a355c33bd6bap-2},
	{0.6630859375, 0x1.a4b60a46e5dd3p-2},
	{0.65625, 0x1.af5295248cdd0p-2},
	{0.6494140625, 0x1.ba0b922e74f22p-2},
	{0.6435546875, 0x1.c35383c8850afp-2},
	{0.63671875, 0x1.ce42f18064743p-2},
	{0.630859375, 0x1.d7ba7ad9e7da0p-2},
	{0.6240234375, 0x1.e2e28d3d701ccp-2},
	{0.6181640625, 0x1.ec8ba06d15ad9p-2},
	{0.6123046875, 0x1.f64c414b926c5p-2},
	{0.6064453125, 0x1.001271e716158p-1},
	{0.6005859375, 0x1.050affa5671a5p-1},
	{0.595703125, 0x1.0938fae5d8e9bp-1},
	{0.58984375, 0x1.0e4898611cce1p-1},
	{0.5849609375, 0x1.128a24f1d9affp-1},
	{0.5791015625, 0x1.17b1ac17cbd5bp-1},
	{0.57421875, 0x1.1c07849ae6007p-1},
	{0.5693359375, 0x1.2066d7740737ep-1},
	{0.5634765625, 0x1.25b2c55cd5762p-1},
	{0.55859375, 0x1.2a2786d0ec107p-1},
	{0.5537109375, 0x1.2ea64c3f97655p-1},
	{0.5498046875, 0x1.32463ebdd34eap-1},
	{0.544921875, 0x1.36d77e9d34fd7p-1},
	{0.5400390625, 0x1.3b7344be40311p-1},
	{0.53515625, 0x1.4019c2125ca93p-1},
	{0.53125, 0x1.43d9ff2f923c5p-1},
	{0.5263671875, 0x1.489445efffcccp-1},
	{0.5224609375, 0x1.4c649aff0ee16p-1},
	{0.5185546875, 0x1.503c43cd8eb68p-1},
	{0.513671875, 0x1.55144fdbcbd62p-1},
	{0.509765625, 0x1.58fcddce004c4p-1},
	{0.505859375, 0x1.5ced1e17c35c5p-1},
	{0.501953125, 0x1.60e52f45788e3p-1},
}
