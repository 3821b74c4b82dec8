package debrief

import "testing"

// What an author asks for as a share comes back as that share, a little above or below
// it as well.
func TestFractions(t *testing.T) {
	for want, x := range map[string]float64{
		"about a twentieth": 1. / 20, "about a twelfth": 1. / 12, "about a tenth": 1. / 10, "about an eighth": 1. / 8,
		"about a seventh": 1. / 7, "about a fifth": 1. / 5, "about a quarter": 1. / 4, "about a third": 1. / 3, "about half": 1. / 2,
	} {
		for _, near := range []float64{.97, 1, 1.03} {
			if got := fraction(x * near).String(); got != want {
				t.Errorf("%.3f is %s, not %s", x*near, got, want)
			}
		}
	}
}
