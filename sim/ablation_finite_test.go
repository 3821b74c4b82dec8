package sim

import "testing"

// TestAblationsStayFinite: without any mechanism a group still talks, time passes, and
// no number is lost.
func TestAblationsStayFinite(t *testing.T) {
	for _, a := range Ablations() {
		p := Defaults
		p.Without(a.Name)
		set := Setup{N: 6, Topics: []Topic{{}}, Minutes: 60, Params: &p}
		for i := 1; i <= set.N; i++ {
			set.Members[i].Spread = 1
		}
		g := New(&set, 2)
		for range 60 {
			Step(&set, &g, Say{}, nil)
		}
		g.Next(&set, Between{})
		for range 60 {
			Step(&set, &g, Say{}, nil)
		}
		for _, x := range []float64{g.Minute, g.Dependency, g.Norm, g.Slow, g.MeanTrust(1), g.MeanSafety()} {
			if x != x {
				t.Errorf("without %s a number is lost: minute %v, trust %v, safety %v", a.Name, g.Minute, g.MeanTrust(1), g.MeanSafety())
				break
			}
		}
	}
}
