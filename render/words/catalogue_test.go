package words

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/feature/plural"

	"groundrules/sim/phrase"
)

var update = flag.Bool("update", false, "write catalogue/en.toml anew from the sources")

// written is the English catalogue as the sources have it.
func written(g gathered) string {
	var b strings.Builder
	b.WriteString("# Every message of the program, by its key. Written by go test ./render/words -update.\n")
	keys := slices.Sorted(maps.Keys(g.messages))
	for _, k := range keys {
		if f := g.messages[k].forms; len(f) == 1 {
			fmt.Fprintf(&b, "%s = %s\n", quoted(k), quoted(f[0]))
		}
	}
	for _, k := range keys {
		if f := g.messages[k].forms; len(f) == 2 {
			fmt.Fprintf(&b, "\n[%s]\none = %s\nother = %s\n", quoted(k), quoted(f[0]), quoted(f[1]))
		}
	}
	return b.String()
}

func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}

func TestTheEnglishCatalogueIsWhatTheSourcesSay(t *testing.T) {
	want := written(gather(t))
	const name = "catalogue/en.toml"
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) == want {
		return
	}
	have, need := strings.Split(string(got), "\n"), strings.Split(want, "\n")
	for _, l := range need {
		if !slices.Contains(have, l) {
			t.Errorf("%s lacks %s", name, l)
		}
	}
	for _, l := range have {
		if !slices.Contains(need, l) {
			t.Errorf("%s has what nothing uses: %s", name, l)
		}
	}
	t.Error("go test ./render/words -update writes it anew")
}

// Every other catalogue has the same messages with the same parts in every form that its
// language needs, and can be looked up twice: what it says is no key of something else.
func TestCataloguesAreComplete(t *testing.T) {
	english := read(t, English)
	for _, tag := range Languages()[1:] {
		c := read(t, tag)
		for _, problem := range c.problems(english) {
			t.Errorf("%s: %s", tag, problem)
		}
	}
}

// problems are what is wrong with a catalogue beside the English one.
func (c *Catalogue) problems(english *Catalogue) (list []string) {
	for key, want := range english.Said {
		if problem := c.compare(key, want); problem != "" {
			list = append(list, strconv.Quote(key)+": "+problem)
		}
	}
	for key, forms := range c.Said {
		if _, ok := english.Said[key]; !ok {
			if problem := c.variant(key, english); problem != "" {
				list = append(list, strconv.Quote(key)+": "+problem)
			}
		}
		for _, f := range forms {
			if again, ok := c.Said[f]; ok && again[plural.Other] != f && f != "" {
				list = append(list, fmt.Sprintf("%q says %q, which is itself a key and says %q", key, f, again[plural.Other]))
			}
		}
	}
	slices.Sort(list)
	return list
}

// variant says what is wrong with a message that English has not: only those about
// somebody with a pronoun can be.
func (c *Catalogue) variant(key string, english *Catalogue) string {
	pronoun, of, _ := strings.Cut(key, "|")
	want, ok := english.Said[of]
	if !ok || !slices.Contains([]string{"she", "he", "they"}, pronoun) {
		return "nothing uses it"
	}
	return (&Catalogue{c.Tag, map[string]Forms{of: c.Said[key]}}).compare(of, want)
}

func TestWhatIsWrongWithACatalogue(t *testing.T) {
	few := func(name, text string) *Catalogue {
		c, err := Read(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	english := few("en.toml", `
"No" = "No"
"{who} spoke {often}." = "{who} spoke {often}."
["{n} turns"]
one = "1 turn"
other = "{n} turns"
`)
	for text, want := range map[string]string{
		`"No" = "Nie"`:                                          "is missing",
		`"Never" = "Nigdy"`:                                     "nothing uses it",
		`"she|Never" = "Nigdy"`:                                 "nothing uses it",
		`"{who} spoke {often}."="{who}"`:                        "has the parts",
		`"she|{who} spoke {often}."="{who}"`:                    "has the parts",
		"[\"{n} turns\"]\none=\"{n} tura\"\nother=\"{n} tury\"": "has no form for",
	} {
		if got := strings.Join(few("pl.toml", text).problems(english), "; "); !strings.Contains(got, want) {
			t.Errorf("of %s it is said %s, want %s", text, got, want)
		}
	}
	whole := few("pl.toml", `
"No" = "Nie"
"{who} spoke {often}." = "{Often} {who} mówił."
"she|{who} spoke {often}." = "{Often} {who} mówiła."
["{n} turns"]
one = "{n} tura"
few = "{n} tury"
many = "{n} tur"
other = "{n} tury"
`)
	if got := whole.problems(english); got != nil {
		t.Errorf("of a whole one it is said %q", got)
	}
}

// compare says what is wrong with a message beside the English one; empty: nothing.
func (c *Catalogue) compare(key string, english Forms) string {
	forms, ok := c.Said[key]
	if !ok || forms[plural.Other] == "" {
		return "is missing"
	}
	slots := func(s string) []string { return slices.Sorted(slices.Values(phrase.Slots(s))) }
	if got, want := slots(forms[plural.Other]), slots(english[plural.Other]); !slices.Equal(got, want) {
		return fmt.Sprintf("has the parts %q, want %q", got, want)
	}
	if english[plural.One] == "" {
		return ""
	}
	for n := range 200 {
		if f := plural.Cardinal.MatchPlural(c.Tag, n, 0, 0, 0, 0); forms[f] == "" {
			return fmt.Sprintf("has no form for %d", n)
		}
	}
	return ""
}

func read(t *testing.T, tag string) *Catalogue {
	t.Helper()
	name := "catalogue/" + tag + ".toml"
	text, err := files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Read(tag+".toml", text)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// byHand are the files in which texts are still put together by hand, with how many
// parts; there may be fewer, never more.
var byHand = map[string]int{}

func TestTextsArePutTogetherByMessages(t *testing.T) {
	g := gather(t)
	for _, file := range slices.Sorted(maps.Keys(g.glued)) {
		if n := len(g.glued[file]); n > byHand[file] {
			t.Errorf("%s puts texts together by hand, use words.Say or words.Count: %q", file, g.glued[file])
		}
	}
	for file, n := range byHand {
		if got := len(g.glued[file]); got < n {
			t.Errorf("%s puts together %d parts by hand, the list says %d: lower it", file, got, n)
		}
	}
}
