package card

import (
	"regexp"
	"strings"
)

// Equation is one line of [sim.Step], or one thing beside it, in words and symbols.
type Equation struct {
	Title  string   `json:"title"`
	Lines  []string `json:"lines"`         // with the numbers that the model has now
	Source string   `json:"source"`        // papers and years; empty where it is bookkeeping
	Code   []string `json:"code"`          // the functions of package sim that it says
	Fit    []string `json:"fit,omitempty"` // findings to which numbers that stand in that code were set
}

// Symbol is a letter of the equations.
type Symbol struct {
	Letter  string `json:"letter"`
	Meaning string `json:"meaning"`
}

// symbols of the equations.
var symbols = []Symbol{
	{"i, j, l", "members: who speaks, who spoke before, who listens"},
	{"n", "number of members"},
	{"a", "readiness to speak, a trait; e: engagement, the same as it drifts"},
	{"φ", "how lately one had the floor, 0 to 1"},
	{"x, x0, y", "private opinion, where it started, the view last voiced: -1 to 1"},
	{"θ", "resistance to pressure, a trait, in logits"},
	{"S, S̄", "felt psychological safety, 0 to 1, and its mean over those present; s0: its set-point, in logits"},
	{"A", "proved acceptance of what one disclosed, -1 to 1"},
	{"K, M", "commitment, 0 to 1, and the mood to which it goes back between meetings"},
	{"T, T̄", "trust of one in another, -1 to 1, and its mean over the others; mass: how much one has seen of the other"},
	{"m", "settled liking of one for another, -1 to 1"},
	{"z", "standing, 0 to 1"},
	{"U", "how unsettled it is between two members whose word counts, 0 to 1"},
	{"N", "level of norms, 0 to 1; for one member, clarity and its own buy-in in equal parts"},
	{"D", "dependency on the facilitator, 0 to 1"},
	{"Hf, Hs", "fast and slow tension, from 0"},
	{"π", "pace: what one event settles is more where people expect a short life together"},
	{"share(x, by)", "x moves by that share of what is missing to 1"},
}

// reference is a parameter's name in an equation, with a plus where its value is to
// stand with a sign, as a term of a sum.
var reference = regexp.MustCompile(`\{(\+?)([A-Za-z]+\.[A-Za-z]+)\}`)

// bare is the point of a number that nothing stands before.
var bare = regexp.MustCompile(`(^|[^0-9])\.\b`)

// filled puts the values of parameters in place of their names; unknown are names of
// none.
func (e Equation) filled(parts []Part) (out Equation, unknown []string) {
	out = e
	out.Lines = make([]string, len(e.Lines))
	for k, line := range e.Lines {
		out.Lines[k] = reference.ReplaceAllStringFunc(line, func(ref string) string {
			sub := reference.FindStringSubmatch(ref)
			p := find(parts, sub[2])
			if p == nil {
				unknown = append(unknown, sub[2])
				return ref
			}
			return signed(p.Figures(), sub[1] == "+")
		})
		out.Lines[k] = bare.ReplaceAllString(out.Lines[k], "${1}0.")
	}
	return out, unknown
}

// signed puts a sign and a space before a figure where it is a term of a sum.
func signed(figure string, term bool) string {
	size, negative := strings.CutPrefix(figure, "-")
	switch {
	case !term:
		return figure
	case negative:
		return "- " + size
	}
	return "+ " + figure
}
