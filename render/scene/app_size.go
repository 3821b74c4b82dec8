package scene

import "math"

// textScale is how large everything that holds text is: as set, larger before a class,
// and larger in a window so wide that people would be lost in it.
func (a *App) textScale() float32 {
	return float32(a.set.Text) / 100 * a.enlarged() * grown(a.in.Width, a.in.Height)
}

// The width from which on a window is grown, and the size that it is grown from: as many
// whole steps as leave that much room.
const (
	grownFrom    = 2560
	grownWidth   = 2048
	grownHeight  = 1100
	stepsOfGrown = 4 // of 25 %
)

// grown is how much larger everything is in a window of that size, in whole steps.
func grown(width, height float32) float32 {
	if width < grownFrom {
		return 1
	}
	f := min(width/grownWidth, height/grownHeight)
	return max(1, float32(math.Floor(float64(f*stepsOfGrown)))/stepsOfGrown)
}
