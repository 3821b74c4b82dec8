package paint

import "math"

// Luminance is the relative luminance of c, 0 to 1, its alpha left out of account
// (WCAG 2.2, "relative luminance").
func (c Color) Luminance() float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// ContrastRatio of two opaque colours, 1 to 21, whichever comes first (WCAG 2.2,
// "contrast ratio"). Text needs 4.5, signs and the edges of controls 3.
func ContrastRatio(a, b Color) float64 {
	la, lb := a.Luminance(), b.Luminance()
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}
