package session

import (
	"errors"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// Vote is one of the options that were put to a class, and how many hands went up for
// it. What the class chose follows in the journal as a command of its own.
type Vote struct {
	Said  Said // what would be said; the zero value: listening on
	Hands int  // 0..MaxHands
}

// The bounds of a show of hands: options put to the class, and hands for one of them.
const (
	MaxVotes = 9
	MaxHands = 999
	maxID    = 64
)

// voteLine is a Vote as JSON.
type voteLine struct {
	Say   *sayLine `json:"say,omitempty"` // absent: listening on
	Hands int      `json:"hands"`
}

func linesOfVotes(votes []Vote) []voteLine {
	var list []voteLine
	for _, v := range votes {
		l := voteLine{Hands: v.Hands}
		if v.Said != (Said{}) {
			l.Say = lineOfSaid(v.Said)
		}
		list = append(list, l)
	}
	return list
}

func votesOf(lines []voteLine) ([]Vote, error) {
	var list []Vote
	for _, l := range lines {
		v := Vote{Hands: l.Hands}
		if l.Say != nil {
			said, err := l.Say.said()
			if err != nil {
				return nil, err
			}
			if said.Intervention == "" {
				return nil, errors.New("an option says nothing")
			}
			v.Said = said
		}
		list = append(list, v)
	}
	return list, nil
}

// checkVotes reports what is wrong with a show of hands whatever the practice.
func checkVotes(votes []Vote) error {
	hands := 0
	for i, v := range votes {
		id := v.Said.Intervention
		switch {
		case v.Hands < 0 || v.Hands > MaxHands:
			return refuse(phrase.Say("count 0 to 999 hands"), phrase.Say("{n} hands cannot be counted", int(v.Hands)))
		case id == "" && v.Said != Said{}:
			return refuse(phrase.Say("name what is said"), phrase.Say("an option says nothing, and says it somehow"))
		case !utf8.ValidString(id) || len(id) > maxID || slices.ContainsFunc([]rune(id), unicode.IsControl):
			return refuse(phrase.Say("use its id"), phrase.Say("{name} cannot be an intervention", strconv.Quote(id)))
		case slices.ContainsFunc(votes[:i], func(o Vote) bool { return o.Said == v.Said }):
			return refuse(phrase.Say("put each option once"), phrase.Say("an option is put to the class twice"))
		}
		hands += v.Hands
	}
	switch {
	case len(votes) < 2:
		return refuse(phrase.Say("put at least two"), phrase.Say("there is nothing to choose between"))
	case len(votes) > MaxVotes:
		return refuse(phrase.Say("leave some out"), phrase.Say("there are {n} options", len(votes)))
	case hands == 0:
		return refuse(phrase.Say("count the hands"), phrase.Say("nobody's hand went up"))
	}
	return nil
}

// checkOptions reports which option could not be carried out as things stand.
func (p *Practice) checkOptions(votes []Vote) error {
	for _, v := range votes {
		if v.Said == (Said{}) {
			continue
		}
		say, err := p.plan.say(v.Said)
		if err != nil {
			return refuse(phrase.Say("put what this scenario offers"), phrase.Say("{why}", err))
		}
		if err := p.checkSay(say); err != nil {
			return err
		}
	}
	return nil
}

// SaidOf is say by its ids; the zero value for saying nothing. It reports whether there
// is such a thing to say.
func (plan *Plan) SaidOf(say sim.Say) (Said, bool) {
	if say.Intervention == 0 {
		return Said{}, say == sim.Say{}
	}
	if say.Intervention < 1 || int(say.Intervention) > len(plan.Interventions) || say.Rule < 0 || int(say.Rule) > len(plan.Set.Norms) {
		return Said{}, false
	}
	return plan.said(say), true
}
