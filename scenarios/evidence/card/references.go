package card

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"groundrules/scenarios/evidence/learning"
)

// Reference is a work that the card names by author and year.
type Reference struct {
	Cite string `json:"cite"` // as it is named: Asch 1951
	Work string `json:"work"`
}

// parts are the names and the year.
func (r Reference) parts() (names, year string) {
	at := strings.LastIndexByte(r.Cite, ' ')
	return r.Cite[:at], r.Cite[at+1:]
}

// naming finds names of references and the years in a row behind them.
var naming = sync.OnceValue(func() *regexp.Regexp {
	var names []string
	for _, r := range references {
		n, _ := r.parts()
		names = append(names, regexp.QuoteMeta(n))
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) }) // Bales & Slater before Bales
	return regexp.MustCompile(`\b(` + strings.Join(slices.Compact(names), "|") + `) (\d{4}(?:, \d{4})*)`)
})

// cited are the references that a text names, in their order.
func cited(text string) (out []Reference) {
	named := map[string]bool{}
	for _, m := range naming().FindAllStringSubmatch(strings.ReplaceAll(text, " and ", " & "), -1) {
		for _, year := range strings.Split(m[2], ", ") {
			named[m[1]+" "+year] = true
		}
	}
	for _, r := range references {
		if named[r.Cite] {
			out = append(out, r)
		}
	}
	return out
}

// sources is everything on the card that says where something comes from.
func (c *Card) sources() string {
	var all []string
	for _, part := range c.Parts {
		for _, p := range part.Parameters {
			all = append(all, p.Source)
		}
	}
	for _, e := range slices.Concat(c.Turn, c.Beside, c.Readings) {
		all = append(all, e.Source)
	}
	for _, b := range c.Baselines {
		all = append(all, b.Source)
	}
	for _, v := range c.Interventions {
		all = append(all, v.Source)
	}
	for _, f := range c.Findings {
		all = append(all, f.Source)
	}
	all = append(all, c.Learner.Learns, learning.Anchor)
	return strings.Join(all, "\n")
}
