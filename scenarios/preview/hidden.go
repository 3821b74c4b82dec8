package preview

import "groundrules/sim"

// Hidden is what nobody in the room can see, for whoever writes the scenario.
type Hidden struct {
	Dependency, Flare, Built, Norm float64 // of the group: on the facilitator, fast and slow tension, level of norms
	Members                        []HiddenMember
}

// HiddenMember is what is in one member. Views are NaN-free: Voiced says whether one was.
type HiddenMember struct {
	Name               string
	Here               bool
	View, Expressed    float64
	Voiced             bool
	Safety, Commitment float64
	Engagement         float64
	TrustInYou         float64
	Benefit            float64
	Hurt               string // whom a hurt is by; empty for none
}

// Hidden reads the group as it is.
func (p *Preview) Hidden() Hidden {
	if p.practice == nil {
		return Hidden{}
	}
	g := p.practice.Group()
	h := Hidden{Dependency: g.Dependency, Flare: g.Fast, Built: g.Slow, Norm: g.Norm}
	for i := range p.scenario.Members {
		m := &g.Members[i+1]
		one := HiddenMember{
			Name: p.scenario.Members[i].Name, Here: m.Here, View: m.View, Expressed: m.Expressed, Voiced: m.Voiced,
			Safety: m.Safety, Commitment: m.Commitment, Engagement: m.Engagement,
			TrustInYou: g.Ties[i+1][0].Trust, Benefit: m.Benefit,
		}
		for j := range p.scenario.Members {
			if g.Ties[i+1][sim.ID(j+1).Slot()].Hurt {
				one.Hurt = p.scenario.Members[j].Name
			}
		}
		h.Members = append(h.Members, one)
	}
	return h
}
