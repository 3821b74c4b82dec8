package trial

import (
	"encoding/json"
	"math"
)

// Share is how many of how many, with the 95% interval by Wilson's method.
type Share struct {
	Of   int     `json:"of"` // of N
	N    int     `json:"n"`
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// ShareOf is so many of so many.
func ShareOf(of, n int) Share {
	s := Share{Of: of, N: n, High: 1}
	if n == 0 {
		return s
	}
	const z = 1.959964
	p, m := float64(of)/float64(n), float64(n)
	mid := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	s.Low, s.High = max(0, mid-half), min(1, mid+half)
	return s
}

// Value is the share itself, 0..1.
func (s Share) Value() float64 { return float64(s.Of) / float64(max(1, s.N)) }

// Mean is a mean with half the width of its 95% interval.
type Mean struct {
	Value, Half float64
	N           int
}

// tally adds up numbers for a Mean.
type tally struct{ n, sum, square float64 }

func (t *tally) add(x float64) {
	t.n++
	t.sum += x
	t.square += x * x
}

func (t *tally) mean() Mean {
	if t.n == 0 {
		return Mean{Half: math.Inf(1)}
	}
	m := Mean{Value: t.sum / t.n, N: int(t.n)}
	if t.n < 2 {
		m.Half = math.Inf(1)
		return m
	}
	variance := max(0, t.square-t.n*m.Value*m.Value) / (t.n - 1)
	m.Half = 1.96 * math.Sqrt(variance/t.n)
	return m
}

// MarshalJSON writes an unknown width as null.
func (m Mean) MarshalJSON() ([]byte, error) {
	half := any(m.Half)
	if math.IsInf(m.Half, 0) {
		half = nil
	}
	return json.Marshal(map[string]any{"value": m.Value, "half": half, "groups": m.N})
}
