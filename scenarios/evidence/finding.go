package evidence

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
)

// Grade says how well a finding is known.
type Grade string

// The grades.
const (
	Measured  Grade = "measured"  // computed from public corpora
	Published Grade = "published" // from the literature
	Assumed   Grade = "assumed"   // judgement
)

// Finding is one thing that has been found of real groups, as numbers with the band
// in which a model's numbers have to lie.
type Finding struct {
	ID         string    `toml:"id"`
	Title      string    `toml:"title"`
	Grade      Grade     `toml:"grade"`
	Source     string    `toml:"source"`
	Conditions string    `toml:"conditions"`
	Target     []float64 `toml:"target"` // as published
	Low        []float64 `toml:"low"`    // the band of each
	High       []float64 `toml:"high"`
	Groups     int       `toml:"groups"` // to be averaged over, at least
	Gate       bool      `toml:"gate"`   // a model that misses it fails
	Note       string    `toml:"note"`   // what is to be known of the comparison
}

// file is a file of findings.
type file struct {
	Version  int       `toml:"version"`
	Findings []Finding `toml:"finding"`
}

var (
	//go:embed findings.toml
	gatedText string
	//go:embed further.toml
	furtherText string
)

// Findings are all findings: first those of findings.toml, which a model is to show,
// then those of further.toml, to which nothing was tuned.
func Findings() []Finding { return slices.Clone(findings()) }

var findings = sync.OnceValue(func() []Finding {
	var all []Finding
	for _, f := range []struct{ name, text string }{{"findings.toml", gatedText}, {"further.toml", furtherText}} {
		list, err := read(f.name, f.text)
		if err != nil {
			panic(err) // part of the program; a test reads it
		}
		all = append(all, list...)
	}
	return all
})

// read reads findings. A key that means nothing is an error, and so is a number that
// stands without its band.
func read(name, text string) ([]Finding, error) {
	var f file
	meta, err := toml.Decode(text, &f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if extra := meta.Undecoded(); len(extra) > 0 {
		return nil, fmt.Errorf("%s: unknown key %q", name, extra[0].String())
	}
	if f.Version != 1 {
		return nil, fmt.Errorf("%s: version %d (this program reads version 1)", name, f.Version)
	}
	seen := map[string]bool{}
	for i := range f.Findings {
		if err := f.Findings[i].check(); err != nil {
			return nil, fmt.Errorf("%s: finding %d, %q: %w", name, i+1, f.Findings[i].ID, err)
		}
		if seen[f.Findings[i].ID] {
			return nil, fmt.Errorf("%s: finding %q stands there twice", name, f.Findings[i].ID)
		}
		seen[f.Findings[i].ID] = true
	}
	return f.Findings, nil
}

func (f *Finding) check() error {
	for _, text := range []string{f.ID, f.Title, f.Source, f.Conditions} {
		if strings.TrimSpace(text) == "" {
			return fmt.Errorf("id, title, source and conditions are all wanted")
		}
	}
	if f.Grade != Measured && f.Grade != Published && f.Grade != Assumed {
		return fmt.Errorf("unknown grade %q (measured, published or assumed)", f.Grade)
	}
	if n := len(f.Target); n == 0 || len(f.Low) != n || len(f.High) != n {
		return fmt.Errorf("%d figures have %d low and %d high ends of bands", n, len(f.Low), len(f.High))
	}
	for k, x := range f.Target {
		if !(f.Low[k] <= x && x <= f.High[k] && f.Low[k] < f.High[k]) {
			return fmt.Errorf("figure %d, %v, lies outside its band of %v to %v", k+1, x, f.Low[k], f.High[k])
		}
	}
	if f.Groups < 1 {
		return fmt.Errorf("over how many groups is it averaged?")
	}
	return nil
}
