package scenarios

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"groundrules/sim/session"
)

// FuzzParse reads anything. What is said of it has to make sense, and a scenario
// that can be played has to survive being written into a recording.
func FuzzParse(f *testing.F) {
	seedWith(f, "testdata/good/*.toml", "testdata/wrong/*.toml")
	f.Fuzz(func(t *testing.T, text []byte) {
		if len(text) > 1<<16 {
			return
		}
		s, list := Parse("x.toml", text)
		if (s == nil) != list.Failed() {
			t.Fatalf("scenario is nil: %v, but failed: %v", s == nil, list.Failed())
		}
		checkDiagnostics(t, text, list)
		if s == nil {
			return
		}
		set := s.Setup()
		if set.N != len(s.Members) || len(set.Interventions) != len(s.Interventions) {
			t.Errorf("a set-up of %d members and %d interventions", set.N, len(set.Interventions))
		}
		again, list := Parse("x.toml", s.Source())
		if again == nil {
			t.Fatalf("its source cannot be read:\n%s", list)
		}
		if !reflect.DeepEqual(again.Setup(), set) {
			t.Error("its source gives another set-up")
		}
		if !bytes.Equal(again.Source(), s.Source()) {
			t.Error("the source of its source is another")
		}
		checkDecoded(t, s, text)
		checkPlayed(t, s)
	})
}

// checkPlayed: what has no errors can be practised.
func checkPlayed(t *testing.T, s *Scenario) {
	t.Helper()
	p, err := session.Begin(s.Plan(1), 1, nil)
	if err != nil {
		t.Fatalf("it cannot begin: %v", err)
	}
	for range 5 {
		if s := p.State(); s != session.Running {
			return
		}
		if _, err := p.Do(session.Command{Kind: session.Listen}); err != nil {
			t.Fatalf("it cannot go on: %v", err)
		}
	}
}

func checkDiagnostics(t *testing.T, text []byte, list Diagnostics) {
	t.Helper()
	lines := bytes.Count(text, []byte{'\n'}) + 1
	for i, d := range list {
		known := slices.ContainsFunc(Codes, func(m Meaning) bool { return m.Code == d.Code })
		if !known || d.File != "x.toml" || d.Message == "" || d.Line < 1 || d.Line > lines || d.Col < 1 {
			t.Errorf("odd diagnostic %#v", d)
		}
		if said := d.String(); strings.ContainsAny(said, "\n\r\x1b") || !strings.HasPrefix(said, "x.toml:") {
			t.Errorf("odd line %q", said)
		}
		if i > 0 && (d.Line < list[i-1].Line || d.Line == list[i-1].Line && d.Col < list[i-1].Col) {
			t.Errorf("out of order: %s", d)
		}
	}
}

// checkDecoded holds what table lays into the structs against what the parser's
// own decoding does, which has to know every key. Looks that are tables are beyond
// it: it asks Look, which only knows the short form.
func checkDecoded(t *testing.T, s *Scenario, text []byte) {
	t.Helper()
	if s.Kept.Language != "" {
		return // its texts are those of another language
	}
	if slices.ContainsFunc(s.Members, func(m Member) bool { return m.Look.Name == "" }) {
		return
	}
	want := &Scenario{Name: s.Name, Meeting: 1, Meetings: 1, Life: 12, text: text}
	for _, kind := range partKinds {
		for _, p := range s.chain(kind) {
			if p.extends != "" {
				return // what it leaves out is filled in
			}
		}
	}
	meta, err := toml.Decode(string(newReader("", text).text), want)
	if err != nil {
		t.Fatalf("the parser would not decode it: %v", err)
	}
	odd := slices.DeleteFunc(meta.Undecoded(), func(k toml.Key) bool { return k[0] == "text" }) // kept as they are
	if len(odd) > 0 {
		t.Errorf("the parser would not know %v", odd)
	}
	want.resolve()
	want.unmark()
	if !reflect.DeepEqual(s, want) {
		t.Errorf("%s: it is decoded otherwise than the parser does", s.Title)
	}
}

func TestDecodedAsTheParserDoes(t *testing.T) {
	for _, e := range Library() {
		checkDecoded(t, e.Scenario, e.Scenario.text)
	}
}

// TestEverySchemaRule looks for tags that name nothing.
func TestEverySchemaRule(t *testing.T) {
	r := newReader("", nil)
	seen := map[reflect.Type]bool{}
	var walk func(of reflect.Type)
	walk = func(of reflect.Type) {
		for of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer {
			of = of.Elem()
		}
		if of.Kind() != reflect.Struct || seen[of] {
			return
		}
		seen[of] = true
		for _, f := range fieldsOf(of) {
			for _, vocabulary := range []string{f.one, f.near} {
				switch vocabulary {
				case "", "member", "norm", "intervention", "disposition", "topic", "item":
					continue
				}
				if len(r.vocabulary(vocabulary)) == 0 {
					t.Errorf("%v: key %s has an empty vocabulary %q", of, f.key, vocabulary)
				}
			}
			if f.slots != "" && len(slotWords[f.slots]) == 0 {
				t.Errorf("%v: key %s has unknown slots %q", of, f.key, f.slots)
			}
			if f.low > f.high {
				t.Errorf("%v: key %s has an empty range", of, f.key)
			}
			walk(of.Field(f.index).Type)
		}
	}
	walk(reflect.TypeFor[Scenario]())
	walk(reflect.TypeFor[parts]())
	for key := range lineRules {
		if indexOf(fieldsOf(lineType), key) < 0 {
			t.Errorf("a rule for the key %s, which lines do not have", key)
		}
	}
}

// TestEveryKeyIsTried: testdata/good/everything.toml says what its first line says.
func TestEveryKeyIsTried(t *testing.T) {
	s := mustLoad(t, "testdata/good/everything.toml")
	r := newReader("", s.text)
	r.parse()
	tried := map[reflect.Type]bool{}
	var walk func(of reflect.Type, path string, at []*place)
	walk = func(of reflect.Type, path string, at []*place) {
		if tried[of] {
			return
		}
		tried[of] = true
		for _, f := range fieldsOf(of) {
			if f.short != "" || f.apart { // written in short, or by the program

				continue
			}
			var in []*place
			for _, p := range spread(at) {
				if q := p.in(f.key); q != nil {
					in = append(in, q)
				}
			}
			if len(in) == 0 && f.key == "text" {
				continue // testdata/good/two_languages.toml has it
			}
			if len(in) == 0 {
				t.Errorf("no %s%s", path, f.key)
				continue
			}
			if inner := elementOf(of.Field(f.index).Type); inner.Kind() == reflect.Struct && inner != reflect.TypeFor[Bound]() {
				walk(inner, path+f.key+".", in)
			}
		}
	}
	walk(reflect.TypeFor[Scenario](), "", []*place{r.root})
}

func TestManyDiagnosticsAreCut(t *testing.T) {
	_, list := Parse("x.toml", []byte(numbered("k%d = 1\n", 1000)))
	if len(list) != maxDiagnostics+1 {
		t.Fatalf("%d diagnostics", len(list))
	}
	if last := list[len(list)-1]; last.Code != Untold || last.Message != "and 804 more" {
		t.Errorf("the last one is %s", last)
	}
}

func BenchmarkParse(b *testing.B) {
	for _, e := range Library() {
		b.Run(e.Name, func(b *testing.B) {
			b.SetBytes(int64(len(e.Scenario.text)))
			b.ReportAllocs()
			for b.Loop() {
				Parse(e.Name, e.Scenario.text)
			}
		})
	}
}
