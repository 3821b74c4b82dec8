package report

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

//go:embed page.html
var pageText string

//go:embed page.css
var pageStyle string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"minute": func(m float64) int { return int(m) },
	"cap":    capital,
	"how":    func(d sim.Delivery) string { return [...]string{"gently", "directly", "forcefully"}[d] },
	"join":   func(list []string) string { return strings.Join(list, ", ") },
	"one":    func(x float64) string { return fmt.Sprintf("%.1f", x) },
	"verdictClass": func(d coach.Decision) string {
		return map[coach.Verdict]string{coach.Helped: "helped", coach.Harmed: "harmed", coach.MissedChance: "missed"}[d.Verdict]
	},
	"anchor": anchor,
	"chosen": func(mark, k int) bool { return mark == k+1 },
}).Parse(pageText))

// sheet is what the page is made from.
type sheet struct {
	*Report
	Style                                  template.CSS
	InDanger                               bool
	Course, Members, Timeline, Reliability *figure
	Curves                                 []*figure // of each decision of the review; nil where there are none
	Several                                bool
}

// HTML writes a report as one page that needs nothing else: no script, no network.
func HTML(w io.Writer, r *Report) error {
	s := &sheet{Report: r, Style: template.CSS(pageStyle), InDanger: r.Debrief.Ended == debrief.InDanger, Several: len(r.Debrief.Meetings) > 1}
	if !s.InDanger {
		s.Course, s.Members, s.Timeline, s.Reliability = r.course(), r.members(), r.timeline(), r.reliability()
		if r.Review != nil {
			for k := range r.Review.Decisions {
				s.Curves = append(s.Curves, curves(k, &r.Review.Decisions[k]))
			}
		}
	}
	return page.Execute(w, s)
}

// capital makes the first letter of a sentence a capital.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
