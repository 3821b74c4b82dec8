package scenarios

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestScan(t *testing.T) {
	deep := func(open, end string, n int) string {
		return "a = " + strings.Repeat(open, n) + "1" + strings.Repeat(end, n)
	}
	tests := []struct {
		name, text string
		want       Code
	}{
		{"nothing", "", ""},
		{"text with a mark", "\ufefftitle = \"x\"\n", ""},
		{"at the limit", deep("[", "]", 100), ""},
		{"lists past the limit", deep("[", "]", 101), TooDeep},
		{"tables at the limit", deep("{a=", "}", 100), ""},
		{"tables past the limit", deep("{a=", "}", 101), TooDeep},
		{"dots past the limit", strings.Repeat("a.", 101) + "a = 1", TooDeep},
		{"dots in a header", "[" + strings.Repeat("a.", 101) + "a]", TooDeep},
		{"three million brackets", "a = " + strings.Repeat("[", 3_000_000), TooDeep},
		{"brackets in a comment", "# " + strings.Repeat("[", 200), ""},
		{"brackets in a text", `a = "` + strings.Repeat("[", 200) + `"`, ""},
		{"brackets behind an escaped quote", `a = "\"` + strings.Repeat("[", 200) + `"`, ""},
		{"brackets in a literal", `a = '` + strings.Repeat("[", 200) + `\'`, ""},
		{"brackets in lines", `a = """` + "\n\"\"" + strings.Repeat("[", 200) + `"""""`, ""},
		{"brackets behind lines", `a = ["""` + "\n" + `""""", ` + strings.Repeat("[", 200), TooDeep},
		{"brackets behind literal lines", `a = ['''\''', ` + strings.Repeat("[", 200), TooDeep},
		{"many shallow lists", strings.Repeat("a = [[1], [2]]\n", 1000), ""},
		{"too large", strings.Repeat("#", maxBytes+1), TooLarge},
		{"as large as can be", strings.Repeat("#", maxBytes), ""},
		{"a byte of Latin-1", "title = \"Caf\xe9\"", NotUTF8},
		{"half a character", "title = \"\xe2\x82", NotUTF8},
		{"a surrogate", "\xed\xa0\x80", NotUTF8},
		{"a null byte", "title = \"\x00\"", ControlByte},
		{"delete", "title = \"\x7f\"", ControlByte},
		{"tab and line ends", "title =\t\"x\"\r\n", ""},
		{"many keys behind a long one", "[" + strings.Repeat("k", 1<<16) + "]\n" + strings.Repeat("a=1\n", 1<<15), TooIntricate},
		{"a long key in a table of tables", strings.Repeat(strings.Repeat("k", 40_000)+"={", 90) + strings.Repeat("a=1,", 100), TooIntricate},
	}
	for _, tt := range tests {
		got := Code("")
		if d := scan("x", []byte(tt.text)); d != nil {
			got = d.Code
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestParseIsDone feeds texts that grow what the parsers keep.
func TestParseIsDone(t *testing.T) {
	t.Parallel()
	size := maxBytes / 2
	if testing.Short() {
		size /= 8
	}
	for name, text := range map[string]string{
		"four million of one byte": strings.Repeat("[", size),
		"quotes":                   strings.Repeat(`"`, size),
		"keys":                     strings.Repeat("a=1\n", size/4),
		"other keys":               numbered("k%d=1\n", size/16),
		"dots":                     strings.Repeat("a.", size/2),
		"members":                  strings.Repeat("[[member]]\n", size/11),
		"other members":            numbered("[[member]]\nid=\"m%d\"\nname=\"M\"\n", size/40),
		"a thousand members":       numbered("[[member]]\nid=\"m%d\"\nname=\"M\"\n", 1000) + strings.Repeat("[[tie]]\nfrom=\"m0\"\nto=\"m999\"\n", size/40),
		"one id":                   "#" + strings.Repeat("x", size/2) + "\n" + strings.Repeat("[[norm]]\nid=\"m\"\n", 1000),
		"ties":                     strings.Repeat("[[tie]]\nfrom=\"a\"\nto=\"b\"\n", size/26),
		"lines of one":             strings.Repeat("[[line]]\nact=\"agrees\"\ntext=\"{x}\"\n", size/36),
		"events":                   strings.Repeat("[[event]]\nid=\"e\"\nkind=\"word\"\nwho=\"a\"\n", size/40),
		"a thousand of each": numbered("[[topic]]\nid=\"t%d\"\n[[topic.item]]\nid=\"i%[1]d\"\nknown=\"all\"\n[[event]]\nid=\"e%[1]d\"\nwho=\"m\"\nitem=\"i\"\n[[agenda]]\ntopic=\"t\"\nminute=%[1]d\n", 1000) +
			strings.Repeat("[[line]]\ntopic=\"t999\"\nitem=\"i999\"\nevent=\"e999\"\n", size/200),
		"items of a topic": "[[topic]]\n" + numbered("[[topic.item]]\nid=\"i%d\"\n", size/34),
		"known":            "[[topic]]\n[[topic.item]]\nknown=[" + strings.Repeat("\"a\",", size/4-20) + "]",
		"views":            "[[member]]\nviews={" + numbered("a%d=1,", size/48) + "b=1}",
		"script":           "[[member]]\nscript=[" + strings.Repeat("{view=1},", size/36) + "]",
		"conditions":       "[[event]]\nwhen=[" + strings.Repeat("{read=\"x\"},", size/44) + "]",
		"slots":            "[[line]]\nact=\"agrees\"\ntext=\"" + strings.Repeat("{x}", size/3-20) + "\"",
		"braces":           "[[line]]\nact=\"agrees\"\ntext=\"" + strings.Repeat("{to}", size/4-20) + "\"",
		"items":            "goals=[" + strings.Repeat("1,", size/2-10) + "]",
		"lines":            "title=\"\"\"" + strings.Repeat("\n", size-20) + "\"\"\"",
		"backslashes":      "title=\"\"\"" + strings.Repeat("\\\n", size/2-20) + "\"\"\"",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			begin := time.Now()
			_, list := Parse("x", []byte(text))
			if !list.Failed() {
				t.Error("nothing is wrong with it")
			}
			if took := time.Since(begin); took > 15*time.Second { // beside others
				t.Errorf("it took %v", took)
			}
		})
	}
}

func numbered(form string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, form, i)
	}
	return b.String()
}
