package scenarios

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is said of the wrong scenarios as what should be")

// TestWrongScenarios holds what is said of each scenario in testdata/wrong against
// the text beside it.
func TestWrongScenarios(t *testing.T) {
	paths, err := filepath.Glob("testdata/wrong/*.toml")
	if err != nil || len(paths) < 120 {
		t.Fatalf("%d wrong scenarios (%v)", len(paths), err)
	}
	told := map[Code]bool{}
	for _, p := range paths {
		t.Run(baseName(p), func(t *testing.T) {
			text, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			s, list := Parse(filepath.Base(p), text)
			if (s == nil) != list.Failed() {
				t.Errorf("scenario is nil: %v, but failed: %v", s == nil, list.Failed())
			}
			if len(list) == 0 {
				t.Error("nothing is said of it")
			}
			for _, d := range list {
				told[d.Code] = true
			}
			wantPath := strings.TrimSuffix(p, ".toml") + ".want"
			if *update {
				if err := os.WriteFile(wantPath, []byte(list.String()), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(wantPath)
			if err != nil {
				t.Fatal(err)
			}
			if got := list.String(); got != string(want) {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
	// The rest cannot be had from a small file of text.
	elsewhere := map[Code]bool{
		Unreadable: true, TooLarge: true, TooIntricate: true, NoFiles: true, PassedOver: true,
		Unreached: true, Unsaid: true, NeverReached: true, AlwaysReached: true, Powerless: true, Shallow: true,
	}
	for _, c := range Codes {
		if !told[c.Code] && !elsewhere[c.Code] {
			t.Errorf("no wrong scenario earns %s: %s", c.Code, c.Meaning)
		}
	}
}

// TestGoodScenarios reads those in testdata/good, of which nothing is to be said.
func TestGoodScenarios(t *testing.T) {
	paths, err := filepath.Glob("testdata/good/*.toml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no good scenarios (%v)", err)
	}
	for _, p := range paths {
		s, list := Load(os.DirFS("."), filepath.ToSlash(p))
		if s == nil || len(list) > 0 {
			t.Errorf("%s", list)
		}
	}
}

func TestCodesAreATable(t *testing.T) {
	form := regexp.MustCompile(`^GR0\d{3}$`)
	for i, c := range Codes {
		if !form.MatchString(string(c.Code)) || c.Meaning == "" || c.Example == "" {
			t.Errorf("%+v", c)
		}
		if i > 0 && c.Code <= Codes[i-1].Code {
			t.Errorf("%s after %s", c.Code, Codes[i-1].Code)
		}
	}
}
