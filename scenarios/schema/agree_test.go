package schema

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"groundrules/scenarios"
)

// tells is how far a schema can tell what a code is about. Of codes that are not listed
// it can tell nothing: they are about names that the file itself brings, about texts, or
// about what goes together with what.
var tells = map[scenarios.Code]bool{ // true: always, false: in some cases
	scenarios.UnknownKey:  true,
	scenarios.WrongType:   false, // not one [[table]] of two written as a list
	scenarios.OutOfRange:  false, // not sums, and not what depends on another key
	scenarios.NewerFormat: true,
	scenarios.Missing:     false, // not what only some kinds need
	scenarios.BadID:       false, // not words that mean something else
	scenarios.Empty:       false, // not texts in other languages
	scenarios.UnknownName: false, // words of the program, not names of the file
	scenarios.Duplicate:   false, // in a list, not of ids
}

func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	text, err := jsonschema.UnmarshalJSON(bytes.NewReader(Text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("scenario.json", text); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("scenario.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// values is a file as a schema sees it; ok is false for what is no TOML, or no JSON.
func values(t *testing.T, text []byte) (v any, ok bool) {
	t.Helper()
	var all map[string]any
	if _, err := toml.Decode(string(bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))), &all); err != nil {
		return nil, false
	}
	asJSON, err := json.Marshal(all)
	if err != nil { // nan and inf
		return nil, false
	}
	if v, err = jsonschema.UnmarshalJSON(bytes.NewReader(asJSON)); err != nil {
		t.Fatal(err)
	}
	return v, true
}

// corpus is the scenarios in the folders of the package above.
func corpus(t *testing.T, patterns ...string) (paths []string) {
	t.Helper()
	for _, p := range patterns {
		found, err := filepath.Glob(filepath.Join("..", p))
		if err != nil || len(found) == 0 {
			t.Fatal(p, err)
		}
		paths = append(paths, found...)
	}
	return paths
}

// What check accepts the schema accepts.
func TestGoodAgree(t *testing.T) {
	schema := compiled(t)
	for _, p := range corpus(t, "testdata/good/*.toml", "library/*.toml") {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		v, ok := values(t, text)
		if !ok {
			t.Errorf("%s cannot be read", p)
		} else if err := schema.Validate(v); err != nil {
			t.Errorf("%s: %v", p, err)
		}
	}
}

// What the schema refuses check refuses, and what a schema can tell it does.
func TestWrongAgree(t *testing.T) {
	schema := compiled(t)
	refused := map[scenarios.Code]int{}
	for _, p := range corpus(t, "testdata/wrong/*.toml") {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		v, ok := values(t, text)
		if !ok {
			continue
		}
		s, list := scenarios.Parse(filepath.Base(p), text)
		invalid := schema.Validate(v)
		if invalid != nil && s != nil {
			t.Errorf("%s: refused by the schema alone: %v", p, invalid)
		}
		if unread(list) {
			continue
		}
		may := false
		for _, d := range list {
			always, some := tells[d.Code]
			may = may || some
			if always && d.Severity == scenarios.Error && invalid == nil && !elsewhere(d) {
				t.Errorf("%s: the schema does not see %s", p, d)
			}
			if some && invalid != nil {
				refused[d.Code]++
			}
		}
		if invalid != nil && !may {
			t.Errorf("%s: the schema sees what it is not said to: %v\n%s", p, invalid, list)
		}
	}
	for code := range tells {
		if refused[code] == 0 {
			t.Errorf("no wrong scenario shows that a schema can tell %s", code)
		}
	}
}

// unread reports whether check stopped before it looked at values.
func unread(list scenarios.Diagnostics) bool {
	for _, d := range list {
		if d.Code <= scenarios.Syntax {
			return true
		}
	}
	return false
}

// elsewhere reports whether a mistake is in a file that is included.
func elsewhere(d scenarios.Diagnostic) bool {
	return strings.Contains(d.Message, "include")
}
