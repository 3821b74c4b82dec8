package sim

import (
	"math"
	"testing"
)

func TestExpAndLogAgreeWithTheStandardLibrary(t *testing.T) {
	for k := range 40000 {
		x := -30 + float64(k)*.0015
		if got, want := exp(x), math.Exp(x); math.Abs(got-want) > 4e-16*want {
			t.Fatalf("exp(%v) = %v, want %v", x, got, want)
		}
		y := math.Exp(x / 2)
		if got, want := log(y), math.Log(y); math.Abs(got-want) > 4e-16*math.Abs(want)+3e-16 {
			t.Fatalf("log(%v) = %v, want %v", y, got, want)
		}
	}
	for x, want := range map[float64]float64{-1e9: 0, -701: 0, 0: 1} {
		if got := exp(x); got != want {
			t.Errorf("exp(%v) = %v, want %v", x, got, want)
		}
	}
	if got := exp(math.NaN()); got != 0 {
		t.Errorf("exp(NaN) = %v, want 0", got)
	}
	if got := exp(1e9); got != exp(700) {
		t.Errorf("exp(1e9) = %v, want exp(700)", got)
	}
}

func TestExpNear(t *testing.T) {
	for k := range 40000 {
		x := -40 + float64(k)*.002
		if got, want := expNear(x), math.Exp(x); math.Abs(got-want) > 2e-10*want {
			t.Fatalf("expNear(%v) = %v, want %v", x, got, want)
		}
		if got, want := gainNear(x), math.Expm1(-x); math.Abs(got-want) > 2e-10*(want+1)+1e-15 {
			t.Fatalf("gainNear(%v) = %v, want %v", x, got, want)
		}
	}
}
