package report

import (
	_ "embed"
	"html/template"
	"io"
	"math"
	"strings"

	"groundrules/render/words"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

//go:embed page.html
var pageText string

//go:embed page.css
var pageStyle string

// page is the page; what it says is given to text, say, count and markup, as messages in
// English.
var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"text": words.Text, "say": words.Say, "count": words.Count, "cap": words.Capital, "list": listed,
	"minute": func(m float64) int { return int(m) },
	"round":  func(m float64) int { return int(math.Round(m)) },
	"markup": markup, "own": own, "uttered": uttered, "why": why, "said": said, "verdict": verdict, "turns": turns,
	"anchor": anchor,
	"chosen": func(mark, k int) bool { return mark == k+1 },
	"gained": gained,
}).Parse(pageText))

// sheet is what the page is made from.
type sheet struct {
	*Report
	Tag                                    string // of the language that is spoken
	Own                                    string // the language of the scenario's texts, where that is another one
	Style                                  template.CSS
	InDanger                               bool
	Course, Members, Timeline, Reliability *figure
	Curves                                 []*figure // of each decision of the review; nil where there are none
	Several                                bool
}

// gained reports whether the verdict of a decision names what something better would have
// gained, as it does of a chance that was missed and where waiting cost little.
func gained(d *coach.Decision) bool {
	return d.Better != nil && d.Better.Gain != "" && strings.Contains(d.Words, d.Better.Gain)
}

// HTML writes a report as one page that needs nothing else: no script, no network.
func HTML(w io.Writer, r *Report) error {
	s := &sheet{
		Report: r, Tag: words.Tag(), Style: template.CSS(pageStyle),
		InDanger: r.Debrief.Ended == debrief.InDanger, Several: len(r.Debrief.Meetings) > 1,
	}
	if r.Language != s.Tag {
		s.Own = r.Language
	}
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
