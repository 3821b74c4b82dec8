package term

import (
	"errors"
	"strconv"
	"strings"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// choice is an intervention on offer with its number in sim.Say.
type choice struct {
	*scenarios.Intervention
	number int8
}

func (g *game) choices(p scenarios.Purpose) []choice {
	var list []choice
	for i := range g.scenario.Interventions {
		if v := &g.scenario.Interventions[i]; v.Purpose == p.ID {
			list = append(list, choice{v, int8(i + 1)})
		}
	}
	return list
}

// order is a choice as typed: what is missing is asked for.
type order struct {
	which   int // from 1, 0 for none yet
	targets []string
	rule    int // from 1; -1 for none yet
	how     string
}

// parse sorts words by their form: the first number is which one, g1 d f2 are the
// delivery and its wording, r2 is a rule, everything else names a member.
func parse(words []string) order {
	o := order{rule: -1}
	for _, w := range words {
		n, err := strconv.Atoi(w)
		switch {
		case err == nil && o.which == 0:
			o.which = n
		case isHow(w):
			o.how = w
		case isRule(w):
			o.rule, _ = strconv.Atoi(w[1:])
		default:
			o.targets = append(o.targets, w)
		}
	}
	return o
}

func isHow(w string) bool {
	for d := range sim.Deliveries {
		if w == sim.Delivery(d).String() {
			return true
		}
	}
	return w[0] < 0x80 && strings.ContainsRune("gdf", rune(w[0])) && (len(w) == 1 || len(w) == 2 && w[1] >= '1' && w[1] <= '9')
}

func isRule(w string) bool {
	_, err := strconv.Atoi(w[1:])
	return w[0] == 'r' && err == nil
}

// speak asks for what is missing of something to say, and says it.
func (g *game) speak(p scenarios.Purpose, words []string) error {
	say, err := g.compose(p, parse(words))
	if err != nil {
		return g.instead(err)
	}
	_, err = g.do(session.Command{Kind: session.Say, Say: say})
	return err
}

// instead carries out what was typed instead of an answer.
func (g *game) instead(err error) error {
	switch {
	case errors.Is(err, errBack):
		return nil
	case errors.Is(err, errOut):
		return g.stepOut()
	}
	return g.cut()
}

// errOut is x typed at a prompt.
var errOut = errors.New("step out")

// prompt is ask with the answers that every prompt understands.
func (g *game) prompt(english string, args ...any) (string, error) {
	for {
		line, err := g.ask(english, args...)
		if err != nil {
			return "", err
		}
		switch line = strings.ToLower(line); line {
		case "x":
			return "", errOut
		case "b":
			return "", errBack
		case "n":
			g.safetyNote()
			continue
		}
		return line, nil
	}
}

func (g *game) compose(p scenarios.Purpose, o order) (sim.Say, error) {
	c, err := g.which(p, o.which)
	if err != nil {
		return sim.Say{}, err
	}
	say := sim.Say{Intervention: c.number}
	if err := g.whom(c, o.targets, &say); err != nil {
		return say, err
	}
	if err := g.rule(c, o.rule, &say); err != nil {
		return say, err
	}
	return say, g.how(c, o.how, &say)
}
