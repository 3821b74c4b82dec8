package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// contents are what comes with the program and is told beside every scenario: what can be
// said, and the concept cards. Scenarios themselves carry their own languages.
type contents struct {
	Intervention []struct {
		Title, Hint, Effect, Source string
		Backfire                    []struct{ Text string }
	}
	Card []struct{ Title, Text, Source string }
}

// contain adds the texts of what comes with the program to the messages.
func (g *gathered) contain(t *testing.T) {
	t.Helper()
	for _, name := range []string{"../../scenarios/parts/interventions.toml", "../../scenarios/concepts/concepts.toml"} {
		var c contents
		if _, err := toml.DecodeFile(name, &c); err != nil {
			t.Fatal(err)
		}
		g.texts(reflect.ValueOf(c), filepath.Base(name))
	}
}

func (g *gathered) texts(v reflect.Value, file string) {
	switch v.Kind() {
	case reflect.String:
		if s := v.String(); lettered(s) {
			g.messages[s] = message{file, []string{s}}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			g.texts(v.Field(i), file)
		}
	case reflect.Slice:
		for i := range v.Len() {
			g.texts(v.Index(i), file)
		}
	}
}

// Where no language is known, whatever reads like a text is a phrase, or stands in a table
// whose texts are.
func TestWhereNoLanguageIsKnownTextsArePhrases(t *testing.T) {
	said := map[string]bool{}
	for _, m := range gather(t).messages {
		for _, f := range m.forms {
			said[f] = true
		}
	}
	for _, pattern := range told {
		names, _ := filepath.Glob(pattern) // gather has looked whether it is sound
		for _, name := range names {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					of, _ := call.Fun.(*ast.SelectorExpr)
					if of != nil && (of.Sel.Name == "Errorf" || of.Sel.Name == "New") {
						return false
					}
				}
				if e, ok := n.(ast.Expr); ok {
					if s, ok := literal(e); ok && strings.Contains(strings.TrimSpace(s), " ") && lettered(s) && !said[s] {
						t.Errorf("%s: %q is no phrase", filepath.Base(name), s)
					}
				}
				return true
			})
		}
	}
}
