package card

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

var year = regexp.MustCompile(`\b(?:1[89]|20)\d\d\b`)

// TestEverySourceIsAReference: each work that is named by its year is in the list, and
// each that is in the list is named.
func TestEverySourceIsAReference(t *testing.T) {
	c := New()
	for _, line := range strings.Split(c.sources(), "\n") {
		years := year.FindAllString(line, -1)
		for _, r := range cited(line) {
			_, y := r.parts()
			if at := slices.Index(years, y); at >= 0 {
				years = slices.Delete(years, at, at+1)
			}
		}
		if len(years) > 0 {
			t.Errorf("%q: no reference for %v", line, years)
		}
	}
	for _, r := range references {
		if !slices.Contains(c.References, r) {
			t.Errorf("nothing names %s", r.Cite)
		}
	}
	if !slices.IsSortedFunc(references, func(a, b Reference) int { return strings.Compare(a.Cite, b.Cite) }) {
		t.Error("the references are not in order")
	}
}

func TestCited(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Asch 1951, 1956 (lines); Wheelan 2005", []string{"Asch 1951", "Asch 1956", "Wheelan 2005"}},
		{"Kenny & La Voie 1984", []string{"Kenny & La Voie 1984"}},
		{"as in Bales & Slater 1955", []string{"Bales & Slater 1955"}},
		{"Stasser and Titus 1985", []string{"Stasser & Titus 1985"}},
		{"Smith 1985", nil},
		{"after Homans 1950 (who interact)", []string{"Homans 1950"}},
		{"rise and fall, Slough 1985", []string{"Slough 1985"}},
		{"Wheelan, Davidson & Tilin 2003", []string{"Wheelan, Davidson & Tilin 2003"}},
	} {
		var got []string
		for _, r := range cited(c.text) {
			got = append(got, r.Cite)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q names %v, want %v", c.text, got, c.want)
		}
	}
}
