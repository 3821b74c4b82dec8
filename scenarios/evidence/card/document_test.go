package card

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestText: the card keeps to a width wherever words allow it, and no name of a
// parameter is left in it.
func TestText(t *testing.T) {
	c := New()
	for _, width := range []int{70, 78, 100} {
		var out bytes.Buffer
		if err := c.Text(&out, width); err != nil {
			t.Fatal(err)
		}
		for n, line := range strings.Split(out.String(), "\n") {
			if utf8.RuneCountInString(line) > width {
				t.Errorf("width %d, line %d is longer: %q", width, n+1, line)
			}
			if strings.ContainsAny(line, "{}") || strings.TrimRight(line, " ") != line {
				t.Errorf("width %d, line %d: %q", width, n+1, line)
			}
		}
	}
}

// TestForms: each section stands in every form.
func TestForms(t *testing.T) {
	c := New()
	var md, page, values bytes.Buffer
	for _, err := range []error{c.Markdown(&md), c.HTML(&page), c.JSON(&values)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range c.Sections() {
		if len(s.Blocks) == 0 {
			t.Errorf("%s is empty", s.Title)
		}
		if !strings.Contains(md.String(), "# "+s.Title+"\n") {
			t.Errorf("%s is not in the Markdown", s.Title)
		}
		if !strings.Contains(page.String(), ">"+s.Title+"</h") {
			t.Errorf("%s is not in the page", s.Title)
		}
	}
	var back Card
	if err := json.Unmarshal(values.Bytes(), &back); err != nil || back.Signature != c.Signature || len(back.Parts) != len(c.Parts) {
		t.Errorf("the JSON reads back as %q with %d parts: %v", back.Signature, len(back.Parts), err)
	}
}

// TestStale: a card that was measured with another model says so.
func TestStale(t *testing.T) {
	c := New()
	c.Stale, c.Measured.Signature = true, "groundrules 0"
	var out bytes.Buffer
	if err := c.Text(&out, 78); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(strings.Join(strings.Fields(out.String()), " "), "was measured with another model: groundrules 0.") {
		t.Error("nothing is said of the other model")
	}
}

func TestTables(t *testing.T) {
	table := Table{Head: []string{"a", "b"}, Rows: [][]string{{"one", "two | three <four>"}, {"10", "x*y_z"}}, Figures: []int{0}}
	var beside, below, md strings.Builder
	table.text(&beside, 30)
	table.markdown(&md)
	if want := "  a  b\none  two | three <four>\n 10  x*y_z\n"; beside.String() != want {
		t.Errorf("beside:\n%s\nwant\n%s", beside.String(), want)
	}
	table.Rows[1][1] = "more than one can read beside it"
	table.Rows[0][1] += ", five, six and seven, all of them"
	table.text(&below, 26)
	if want := "  a\n    b\none\n    two | three <four>,\n    five, six and seven,\n    all of them\n 10\n    more than one can read\n    beside it\n"; below.String() != want {
		t.Errorf("below:\n%s\nwant\n%s", below.String(), want)
	}
	if want := "| a | b |\n| ---: | --- |\n| one | two \\| three &lt;four> |\n| 10 | x\\*y\\_z |\n"; md.String() != want {
		t.Errorf("Markdown:\n%s\nwant\n%s", md.String(), want)
	}
}
