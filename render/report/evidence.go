package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"

	study "groundrules/scenarios/evidence"
)

// EvidenceText writes what a model shows of each finding as lines of text.
func EvidenceText(w io.Writer, r *study.Report) error {
	var b strings.Builder
	for i := range r.Results {
		textOfFinding(&b, &r.Results[i])
	}
	fmt.Fprintf(&b, "%s\n%s\n", heading(r), r.Summary())
	_, err := io.WriteString(w, b.String())
	return err
}

// heading says what was run.
func heading(r *study.Report) string {
	text := "Model: " + cmp.Or(r.Signature, r.Model)
	if len(r.Without) > 0 {
		text += " without " + strings.Join(r.Without, ", ")
	}
	text += fmt.Sprintf(". First seed %d.", r.Seed)
	if len(r.Own) > 0 {
		text += " Experiments of your own: " + strings.Join(r.Own, ", ") + "."
	}
	return text
}

// reported is what is said of a finding that a model need not show.
const reported = "reported only"

func textOfFinding(b *strings.Builder, x *study.Result) {
	fmt.Fprintf(b, "%-7s %s: %s\n", strings.ToUpper(x.Word()), x.ID, x.Title)
	status := ""
	if !x.Gate {
		status = "; " + reported
	}
	fmt.Fprintf(b, "        %s: %s%s\n        %s; %s\n", x.Grade, x.Source, status, x.Conditions, groups(x))
	if x.Note != "" {
		fmt.Fprintf(b, "        %s\n", x.Note)
	}
	fmt.Fprintf(b, "        %-36s %9s %15s %9s %17s\n", "", "published", "band", "simulated", "95% interval")
	for _, f := range x.Figures {
		fmt.Fprintf(b, "        %-36s %9s %15s %9s %17s%s\n", f.Label, f.Text(f.Target), span(f, f.Low, f.High), f.Text(f.Value), interval(f), remark(f))
	}
	b.WriteByte('\n')
}

func groups(x *study.Result) string {
	if x.Played < x.Asked {
		return fmt.Sprintf("%d of %d groups", x.Played, x.Asked)
	}
	if x.Played == 1 {
		return "1 group"
	}
	return fmt.Sprintf("%d groups", x.Played)
}

func span(f study.Figure, low, high float64) string { return f.Text(low) + " to " + f.Text(high) }

func interval(f study.Figure) string {
	if math.IsNaN(f.Error) || math.IsNaN(f.Value) {
		return "unknown"
	}
	low, high := f.Interval()
	return span(f, low, high)
}

// remark says where a figure lies, if not in its band.
func remark(f study.Figure) string {
	switch {
	case math.IsNaN(f.Value):
		return "  nothing to compute it from"
	case f.Value < f.Low:
		return "  below"
	case f.Value > f.High:
		return "  above"
	case !f.Sharp():
		return "  more groups needed"
	}
	return ""
}

// EvidenceJSON writes the same as one JSON object. A number that does not exist is null.
func EvidenceJSON(w io.Writer, r *study.Report) error {
	out := evidenceObject{Model: r.Model, Signature: r.Signature, Without: append([]string{}, r.Without...), Own: append([]string{}, r.Own...), Partial: r.Partial, Seed: r.Seed, Gated: r.Gated(), Failed: append([]string{}, r.Failed()...)}
	for _, x := range r.Results {
		f := findingObject{
			ID: x.ID, Title: x.Title, Grade: string(x.Grade), Source: x.Source, Conditions: x.Conditions, Note: x.Note,
			Gate: x.Gate, Groups: x.Played, Asked: x.Asked, Verdict: x.Word(),
		}
		for _, g := range x.Figures {
			low, high := g.Interval()
			f.Figures = append(f.Figures, figureObject{
				Label: g.Label, Published: g.Target, Band: [2]float64{g.Low, g.High}, Simulated: finite(g.Value),
				Error: finite(g.Error), Interval: [2]*float64{finite(low), finite(high)}, Inside: g.Inside(),
			})
		}
		out.Findings = append(out.Findings, f)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

type evidenceObject struct {
	Model     string          `json:"model"`
	Signature string          `json:"signature,omitempty"`
	Without   []string        `json:"without"`
	Own       []string        `json:"own_experiments"`
	Partial   bool            `json:"partial"`
	Seed      uint64          `json:"seed"`
	Gated     int             `json:"gated"`
	Failed    []string        `json:"failed"`
	Findings  []findingObject `json:"findings"`
}

type findingObject struct {
	ID         string         `json:"id"`
	Title      string         `json:"title"`
	Grade      string         `json:"grade"`
	Source     string         `json:"source"`
	Conditions string         `json:"conditions"`
	Note       string         `json:"note,omitempty"`
	Gate       bool           `json:"gate"`
	Groups     int            `json:"groups"`
	Asked      int            `json:"groups_asked"`
	Verdict    string         `json:"verdict"`
	Figures    []figureObject `json:"figures"`
}

type figureObject struct {
	Label     string      `json:"label"`
	Published float64     `json:"published"`
	Band      [2]float64  `json:"band"`
	Simulated *float64    `json:"simulated"`
	Error     *float64    `json:"standard_error"`
	Interval  [2]*float64 `json:"interval"`
	Inside    bool        `json:"inside"`
}

func finite(x float64) *float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return &x
}
