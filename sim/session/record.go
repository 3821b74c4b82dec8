package session

import (
	"slices"
	"strconv"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// Record is what a journal holds of one beat: enough to decide it again, and to
// show it without.
type Record struct {
	Kind   Kind
	Said   Said     // of a Say
	Turn   sim.Turn // its Say is zero: that counts in one plan's order
	Line   Line
	Danger bool
	Hash   uint64

	Between  *sim.Between  // of an Onward; nil where nothing was done
	Interval *sim.Interval // of an Onward
	Event    string
	Agenda   int8
	Advice   string

	To     int    // of a Rewind
	Branch int    // of a Rewind the one it begins; of Opened and Named
	Name   string // of Named
	Note   *Note  // of a note
}

// isBeat reports whether the record is of a beat. The others are notes or about
// branches.
func (r *Record) isBeat() bool { return r.Kind != Rewind && r.Kind < Notice }

// Said is a sim.Say that names its intervention and its rule by their ids.
type Said struct {
	Intervention string
	Target       [2]sim.ID
	Delivery     sim.Delivery
	Rule         string // empty for none in particular
	Wording      int8
}

// said names what was chosen. say has been checked.
func (plan *Plan) said(say sim.Say) Said {
	s := Said{Target: say.Target, Delivery: say.Delivery, Wording: say.Wording}
	if say.Intervention > 0 {
		s.Intervention = plan.Interventions[say.Intervention-1]
	}
	if say.Rule > 0 {
		s.Rule = plan.Set.Norms[say.Rule-1].ID
	}
	return s
}

// say finds what was said in this plan.
func (plan *Plan) say(s Said) (sim.Say, error) {
	say := sim.Say{Target: s.Target, Delivery: s.Delivery, Wording: s.Wording}
	say.Intervention = int8(1 + slices.Index(plan.Interventions, s.Intervention))
	say.Rule = int8(1 + slices.IndexFunc(plan.Set.Norms, func(n sim.Norm) bool { return n.ID == s.Rule }))
	if say.Intervention == 0 {
		return say, phrase.Fault("the intervention {what} is not offered", strconv.Quote(s.Intervention))
	}
	if say.Rule == 0 && s.Rule != "" {
		return say, phrase.Fault("there is no rule {what}", strconv.Quote(s.Rule))
	}
	return say, nil
}
