package scenarios

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	gotoml "github.com/pelletier/go-toml/v2"
)

// TestParsersAgree: the parser that decodes and the one that gives places read the good
// scenarios, the library and the parts alike, value by value.
func TestParsersAgree(t *testing.T) {
	var paths []string
	for _, pattern := range []string{"testdata/good/*.toml", "testdata/good/shared/*.toml", "library/*.toml", "parts/*.toml", "lines/*.toml"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %d files (%v)", pattern, len(found), err)
		}
		paths = append(paths, found...)
	}
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		one, err := decode(text)
		if err != nil {
			t.Errorf("%s: %v", p, err)
			continue
		}
		var other map[string]any
		if err := gotoml.Unmarshal(text, &other); err != nil {
			t.Errorf("%s: %v", p, err)
			continue
		}
		if a, b := asJSON(t, one), asJSON(t, other); a != b {
			t.Errorf("%s is read as %d bytes of JSON by one parser and as %d others by the other", p, len(a), len(b))
		}
	}
}

// asJSON makes values comparable: lists of tables have another type in each parser.
func asJSON(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
