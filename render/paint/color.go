package paint

import "fmt"

// Color is a straight (not premultiplied) sRGB colour with alpha.
type Color struct{ R, G, B, A uint8 }

// RGB is the opaque colour 0xRRGGBB.
func RGB(hex uint32) Color { return Color{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255} }

// Alpha is c with its opacity multiplied by a, 0 to 1.
func (c Color) Alpha(a float32) Color {
	c.A = uint8(float32(c.A)*min(1, max(0, a)) + .5)
	return c
}

// Mix is c moved by t towards d, 0 to 1, in sRGB.
func (c Color) Mix(d Color, t float32) Color {
	blend := func(a, b uint8) uint8 { return uint8(float32(a) + (float32(b)-float32(a))*t + .5) }
	return Color{blend(c.R, d.R), blend(c.G, d.G), blend(c.B, d.B), blend(c.A, d.A)}
}

// String is #RRGGBB, with the alpha behind it where it is not 255.
func (c Color) String() string {
	if c.A == 255 {
		return fmt.Sprintf("#%02X%02X%02X", c.R, c.G, c.B)
	}
	return fmt.Sprintf("#%02X%02X%02X/%d", c.R, c.G, c.B, c.A)
}
