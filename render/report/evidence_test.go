package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"

	study "groundrules/scenarios/evidence"
)

// shown is a report with a figure of every kind.
func shown() *study.Report {
	finding := func(id string, gate bool) study.Finding {
		return study.Finding{ID: id, Title: "a <title> & more", Grade: study.Published, Source: "S & T 1985", Conditions: "n=4", Gate: gate, Groups: 10}
	}
	return &study.Report{
		Model: "groundrules", Without: []string{"candour"}, Partial: true, Seed: 7,
		Results: []study.Result{
			{Finding: finding("first", true), Verdict: study.Fails, Played: 4, Asked: 10, Figures: []study.Figure{
				{Label: "in", Target: .5, Low: .4, High: .6, Value: .51, Error: .01},
				{Label: "out", Target: -.5, Low: -.6, High: -.4, Value: 9, Error: .01},
				{Label: "none", Target: .5, Low: .4, High: .6, Value: math.NaN(), Error: math.NaN()},
			}},
			{Finding: finding("second", false), Verdict: study.Passes, Played: 10, Asked: 10, Figures: []study.Figure{
				{Label: "in", Target: 30, Low: 20, High: 40, Value: 31, Error: math.NaN()},
			}},
		},
	}
}

func TestEvidenceText(t *testing.T) {
	var b bytes.Buffer
	if err := EvidenceText(&b, shown()); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"FAIL    first: a <title> & more\n", "n=4; 4 of 10 groups\n", "0.49 to 0.53", "−0.60 to −0.40", "  above\n",
		"nothing to compute it from\n", "AGREES  second", "; reported only\n", "unknown  more groups needed\n",
		"Model: groundrules without candour. First seed 7.\n", "Partial: broken off", "0 of 1 gated findings pass. Not: first. Of those that are reported only, 1 of 1 agree.\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in\n%s", want, b.String())
		}
	}
}

func TestEvidenceJSON(t *testing.T) {
	var b bytes.Buffer
	if err := EvidenceJSON(&b, shown()); err != nil {
		t.Fatal(err)
	}
	var got evidenceObject
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	f := got.Findings[0].Figures
	if !got.Partial || got.Gated != 1 || len(got.Failed) != 1 || f[2].Simulated != nil || *f[0].Simulated != .51 || f[1].Inside {
		t.Errorf("got %+v", got)
	}
}

// The page is well formed, and every plot has a name, words and a table beside it.
func TestEvidencePage(t *testing.T) {
	var b bytes.Buffer
	if err := EvidencePage(&b, shown()); err != nil {
		t.Fatal(err)
	}
	d := xml.NewDecoder(bytes.NewReader(b.Bytes()))
	d.Strict = false
	d.AutoClose, d.Entity = xml.HTMLAutoClose, xml.HTMLEntity
	ids, named, count := map[string]bool{}, []string{}, map[string]int{}
	for {
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		e, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		count[e.Name.Local]++
		for _, a := range e.Attr {
			switch a.Name.Local {
			case "id":
				if ids[a.Value] {
					t.Errorf("two elements are called %s", a.Value)
				}
				ids[a.Value] = true
			case "aria-labelledby":
				named = append(named, strings.Fields(a.Value)...)
			case "src", "href":
				if !strings.HasPrefix(a.Value, "#") {
					t.Errorf("the page needs %s", a.Value)
				}
			}
		}
	}
	for _, id := range named {
		if !ids[id] {
			t.Errorf("nothing is called %s", id)
		}
	}
	if count["svg"] != 2 || count["table"] != 2 || count["h2"] != 2 || count["h1"] != 1 || count["script"] != 0 {
		t.Errorf("the page has %v", count)
	}
	if strings.Contains(b.String(), "NaN") || strings.Contains(b.String(), "<title> & more") {
		t.Error("numbers that do not exist, or text that is not escaped")
	}
}

// An axis holds all bands, begins and ends at a tick, and has a handful of them.
func TestAxis(t *testing.T) {
	for _, fig := range [][]study.Figure{
		{{Low: .46, High: .7, Value: .6}}, {{Low: 0, High: 8, Value: 300}}, {{Low: -.65, High: -.15, Value: math.NaN()}}, {{Low: 1, High: 1.001, Value: 1}},
	} {
		low, high, step := axis(fig)
		n := (high - low) / step
		if low > fig[0].Low+1e-9 || high < fig[0].High-1e-9 || n < 1.5 || n > 9.5 || math.Abs(n-math.Round(n)) > 1e-6 {
			t.Errorf("%+v: from %v to %v by %v", fig[0], low, high, step)
		}
	}
}
