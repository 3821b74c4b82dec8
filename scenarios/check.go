package scenarios

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/sim"
)

// check holds a scenario against what no single key can tell.
func (r *reader) check(s *Scenario) {
	r.checkFormat(s)
	r.checkSize(s)
	r.checkSpan(s)
	r.checkTopics(s)
	r.checkMembers(s)
	r.checkStays(s)
	r.checkTies(s)
	r.checkNorms(s)
	r.checkOffer(s)
	r.checkObjectives(s)
	r.checkDanger(s)
	r.checkAgenda(s)
	r.checkEvents(s)
	r.checkLines(s, s.Lines)
	r.checkTests(s)
	r.checkRubric(s)
	r.checkLanguage(s)
	r.checkTexts(s)
	r.checkReading(s)
	r.checkWays(s.OwnInterventions, true)
	r.checkOwn("intervention")
	r.checkOwn("disposition")
	if s.included != nil {
		r.checkOwn("line")
	}
}

// checkFormat looks for a stamp of an earlier format than the file is written in: a
// program of that time would take what came later for mistakes.
func (r *reader) checkFormat(s *Scenario) {
	if at := r.root.in("format"); at != nil && !at.bad && s.Format < r.latest {
		r.warn(at.value, OlderFormat, fmt.Sprintf("write format = %d", r.latest), "format %d has no %s, which came with format %d", s.Format, r.needs, r.latest)
	}
}

// reservedIDs are words that stand for something else where a member's id may
// stand.
var reservedIDs = []string{"member", "group", "you", "last", "all"}

func (r *reader) checkMembers(s *Scenario) {
	members := r.root.in("member")
	for i := range s.Members {
		m, at := &s.Members[i], members.at(i)
		if slices.Contains(reservedIDs, m.ID) {
			r.report(at.in("id").value, BadID, "choose another", "%q means something else in lines", m.ID)
		}
		r.checkLook(s, i, at)
		r.checkViews(s, m, at)
		r.checkSums(s, m, at)
	}
}

// checkLook looks for two people of whom one could not say which is which.
func (r *reader) checkLook(s *Scenario, i int, at *place) {
	look := at.in("look")
	if look == nil || look.bad {
		return
	}
	for k := range i {
		if s.Members[k].Look == s.Members[i].Look && !r.full() {
			r.warn(look.value, Duplicate, "give one of them another look", "%s looks just like %s", clip(s.Members[i].Name), clip(s.Members[k].Name))
			return
		}
	}
}

// limitOfSum is how far dispositions may add up, in standard deviations: further
// out there are no people.
const limitOfSum = 3.5

// checkSums looks at what named dispositions and numbers add up to.
func (r *reader) checkSums(s *Scenario, m *Member, at *place) {
	named := at.in("dispositions")
	if named == nil || named.bad {
		return
	}
	for k := range m.Dispositions {
		if item := named.at(k); item != nil && item.bad {
			return
		}
	}
	sum := s.traitsOf(m)
	for _, t := range []struct {
		key string
		sum float64
	}{{"talk", sum.Talk}, {"agree", sum.Agree}, {"react", sum.React}, {"conform", sum.Conform}, {"ease", sum.Ease}} {
		if own := at.in(t.key); own != nil && own.bad {
			continue
		}
		if t.sum < -limitOfSum || t.sum > limitOfSum {
			r.report(named.value, OutOfRange, "take one out; -3.5 to 3.5", "%s adds up to %s", t.key, number(t.sum))
		}
	}
}

func (r *reader) checkTies(s *Scenario) {
	type pair struct{ from, to string }
	given := map[pair]*place{}
	orders := map[pair]float64{}
	for i := range s.Ties {
		t, at := &s.Ties[i], r.root.in("tie").at(i)
		from, to := at.in("from"), at.in("to")
		if from == nil || to == nil || from.bad || to.bad {
			continue
		}
		if t.From == t.To {
			r.report(to.value, SelfTie, "name somebody else", "a tie from %q to themselves", t.From)
			continue
		}
		ways := []pair{{t.From, t.To}}
		if t.Both {
			ways = append(ways, pair{t.To, t.From})
		}
		for _, way := range ways {
			if earlier, ok := given[way]; ok {
				line, _ := lineColumn(r.text, earlier.value)
				r.report(at.value, Duplicate, "put it all into one", "the tie from %q to %q is in line %d already", way.from, way.to, line)
				break
			}
			given[way] = at
		}
		if order := at.in("order"); order != nil && !order.bad {
			if other, ok := orders[pair{t.To, t.From}]; ok && other != *t.Order {
				r.report(order.value, Contradiction, "order is the same both ways", "order is %s here and %s the other way", number(*t.Order), number(other))
			}
			orders[pair{t.From, t.To}] = *t.Order
		}
	}
}

func (r *reader) checkNorms(s *Scenario) {
	if norms := r.root.in("norm"); len(s.Norms) > sim.MaxNorms {
		r.report(norms.at(sim.MaxNorms).value, TooMany, "keep those that matter here", "%d norms, and there is room for %d", len(s.Norms), sim.MaxNorms)
	}
}

// checkOffer looks for interventions about a rule where there is none. Those that
// were not asked for by name are left out instead (resolve.go).
func (r *reader) checkOffer(s *Scenario) {
	if len(s.Norms) > 0 {
		return
	}
	offer := r.root.in("interventions").in("offer")
	for i, id := range s.Offer.Offer {
		if v := s.intervention(id); v != nil && v.AsksRule() {
			r.report(offer.at(i).value, NoNorms, "add a [[norm]], or take it out of the offer", "%q is about a rule, and there is none", id)
		}
	}
}

func (r *reader) checkDanger(s *Scenario) {
	danger := r.root.in("danger")
	if s.Danger == nil || danger == nil || danger.bad {
		return
	}
	if strings.TrimSpace(s.SafetyNote) == "" {
		r.report(danger.key, NoSafetyNote, "add safety_note: what to do, and whom to tell", "somebody speaks of danger and there is no safety_note")
	}
	r.checkMinute(s, danger, s.Danger.Minute)
}
