package term

import (
	"slices"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// Debrief is the debrief of a practice of a scenario, with its names and objectives.
func Debrief(s *scenarios.Scenario, p *session.Practice) debrief.Debrief {
	return debrief.Of(p, Names(s), s.Wanted())
}

// Debriefed is a debrief with what belongs to it: a judgement by the scenario's rubric
// and, where there are, a review of decisions and practices of before.
type Debriefed struct {
	debrief.Debrief
	Judgement debrief.Judgement
	Review    *coach.Review     // nil for none
	Progress  *debrief.Progress // nil for none
	Guide     scenarios.Guide   // for the talk afterwards
}

// Debriefs is everything there is to say about a practice of a scenario by itself.
func Debriefs(s *scenarios.Scenario, p *session.Practice) Debriefed {
	d := Debriefed{Debrief: Debrief(s, p), Guide: s.Guide}
	d.Judgement = d.Judge(Rubric(s))
	return d
}

// Rubric is a scenario's rubric as the debrief judges by it.
func Rubric(s *scenarios.Scenario) debrief.Rubric {
	r := debrief.Rubric{Pass: s.Rubric.Pass}
	for i := range s.Rubric.Dimensions {
		d := &s.Rubric.Dimensions[i]
		dim := debrief.Dimension{ID: d.ID, Title: d.Title, Scored: d.Scored, Weight: 1, Least: d.Pass}
		if dim.Scored == "" && slices.Contains(debrief.Dimensions, d.ID) {
			dim.Scored = d.ID
		}
		if d.Weight != nil {
			dim.Weight = *d.Weight
		}
		copy(dim.Anchors[:], d.Anchors)
		r.Dimensions = append(r.Dimensions, dim)
	}
	return r.Completed()
}

// Names is what people and things are called in a scenario.
func Names(s *scenarios.Scenario) debrief.Names {
	n := debrief.Names{
		Title: s.Title, Topic: s.Topic.Title, For: s.Topic.For, Against: s.Topic.Against, Words: s.Words,
		Language: words.Language(),
	}
	for i := range s.Topics {
		t := &s.Topics[i]
		named := debrief.NamedTopic{Title: t.Title, For: t.For, Against: t.Against}
		for k := range t.Items {
			named.Items = append(named.Items, t.Items[k].Text)
		}
		n.Topics = append(n.Topics, named)
	}
	for i := range s.Members {
		if i+1 < len(n.Members) {
			n.Members[i+1] = debrief.Person{Name: s.Members[i].Name, Pronoun: s.Members[i].Pronoun}
		}
	}
	for i := range s.Norms {
		n.Norms = append(n.Norms, s.Norms[i].Title)
	}
	keys := map[string]string{}
	for _, p := range s.Purposes() {
		keys[p.ID] = string(p.Key)
	}
	for i := range s.Interventions {
		v := &s.Interventions[i]
		named := debrief.NamedIntervention{ID: v.ID, Title: v.Title, Key: keys[v.Purpose]}
		for _, b := range v.Backfires {
			named.Backfires = append(named.Backfires, b.Text)
		}
		n.Interventions = append(n.Interventions, named)
	}
	return n
}
