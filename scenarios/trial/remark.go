package trial

import (
	"fmt"
	"strings"

	"groundrules/scenarios"
)

// What is worth a remark, in points. Assumed.
const (
	tooEasy = 90.0 // where nobody says anything
	nothing = 1.0  // a gain that is none
)

// remark says of every arm what an author should know.
func (b *Balance) remark(s *scenarios.Scenario) {
	for k := range b.Arms {
		a := &b.Arms[k]
		if a.Groups < 2*round/4 {
			continue
		}
		switch {
		case a.Name == "none" && !a.Intervention:
			if b.Objectives > 0 && a.Points.Value >= tooEasy {
				a.Remark = "the objectives are met without anybody saying anything"
			}
		case a.Intervention:
			a.Remark = strings.Join(b.ofIntervention(s, k), "; ")
		}
	}
}

// ofIntervention is what there is to say of one intervention.
func (b *Balance) ofIntervention(s *scenarios.Scenario, k int) (list []string) {
	a := &b.Arms[k]
	switch {
	case a.Said.Value == 0:
		return []string{"never fits"}
	case b.best(k) != "":
		list = append(list, "alone does as well as "+b.best(k))
	case a.Gain.Value+a.Gain.Half < 0:
		list = append(list, "does harm, said by itself")
	case b.idle(k):
		list = append(list, "makes no difference by itself")
	}
	if by := b.dominator(s, k); by != "" {
		list = append(list, by+" is better in every way")
	}
	return list
}

// best is the best policy, where saying nothing but this is no worse and better than
// saying nothing.
func (b *Balance) best(k int) string {
	a := &b.Arms[k]
	top := -1
	for i := range b.Arms {
		if !b.Arms[i].Intervention && b.Arms[i].Groups > 0 && (top < 0 || b.Arms[i].Points.Value > b.Arms[top].Points.Value) {
			top = i
		}
	}
	if top < 0 || b.Arms[top].Name == "none" {
		return ""
	}
	d := compare(a.kept, b.Arms[top].kept, func(k kept) float64 { return k.points })
	if a.Gain.Value-a.Gain.Half > 0 && d.Value+d.Half >= 0 && d.Half < 2*b.Half {
		return b.Arms[top].Name
	}
	return ""
}

// measures are what arms are compared by beside points.
var measures = []struct {
	grain float64 // that counts as a difference
	of    func(kept) float64
}{
	{nothing, func(k kept) float64 { return k.points }},
	{.5, func(k kept) float64 { return k.cohesion }},
	{.005, func(k kept) float64 { return k.safety }},
	{.003, func(k kept) float64 { return k.benefit }},
}

// idle reports whether an intervention moves nothing that is looked at.
func (b *Balance) idle(k int) bool {
	for _, m := range measures {
		if d := compare(b.Arms[k].kept, b.Arms[0].kept, m.of); d.Value+d.Half > m.grain || d.Value-d.Half < -m.grain {
			return false
		}
	}
	return true
}

// dominator is an intervention under the same heading of the palette, said to as many,
// that is better in everything.
func (b *Balance) dominator(s *scenarios.Scenario, k int) string {
	at := func(k int) *scenarios.Intervention { return &s.Interventions[k-(len(b.Arms)-len(s.Interventions))] }
	for i := range b.Arms {
		if i == k || !b.Arms[i].Intervention || at(i).Purpose != at(k).Purpose || at(i).Targets != at(k).Targets {
			continue
		}
		better := true
		for _, m := range measures {
			d := compare(b.Arms[i].kept, b.Arms[k].kept, m.of)
			better = better && d.Value-d.Half > m.grain
		}
		if better {
			return at(i).ID
		}
	}
	return ""
}

// Summary is what stands out of it all, in sentences.
func (b *Balance) Summary() (list []string) {
	of := map[string]*Arm{}
	for k := range b.Arms {
		if a := &b.Arms[k]; !a.Intervention {
			of[a.Name] = a
		}
	}
	if a := of["none"]; a != nil && a.Remark != "" {
		list = append(list, "It is too easy: "+a.Remark+".")
	}
	if a := of["smother"]; a != nil && b.Objectives > 0 && a.Groups > 0 && a.Gain.Value-a.Gain.Half > nothing {
		list = append(list, fmt.Sprintf("Smothering meets %.0f points more of the objectives than saying nothing: they may ask for the wrong thing.", a.Gain.Value))
	}
	if a, g := of["article"], of["greedy"]; a != nil && g != nil && a.Groups > 0 && a.Gain.Value+a.Gain.Half < nothing && g.Gain.Value+g.Gain.Half < nothing {
		list = append(list, "Neither the article's advice nor greedy play comes to more than saying nothing.")
	}
	return list
}
