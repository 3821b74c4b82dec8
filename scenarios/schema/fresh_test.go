package schema

import (
	"bytes"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

var update = flag.Bool("update", false, "write the schema as the types have it")

// TestFresh holds the schema that ships against the types.
func TestFresh(t *testing.T) {
	words, undescribed := describe(t)
	got, err := Make(words)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("scenario.schema.json", got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(got, Text) {
		t.Error("the schema is not what the types say: go test ./scenarios/schema -run TestFresh -update")
	}
	if n := len(*undescribed); n > mostUndescribed {
		t.Errorf("%d keys are not described, at most %d were: %s", n, mostUndescribed, strings.Join(*undescribed, " "))
	}
}

// mostUndescribed is how many keys are described by the table that stands there.
const mostUndescribed = 25

// describe takes what types and fields are from the comments beside them; the list is
// of those that have none.
func describe(t *testing.T) (Words, *[]string) {
	comments := map[string]string{}
	for _, dir := range []string{"..", "../lines"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(dir, err)
		}
		for _, name := range files {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				if d, ok := n.(*ast.GenDecl); ok {
					for _, spec := range d.Specs {
						if s, ok := spec.(*ast.TypeSpec); ok {
							note(comments, s, d.Doc)
						}
					}
				}
				return true
			})
		}
	}
	var none []string
	return func(name string) string {
		words := comments[name]
		if words == "" && said[name] == "" && strings.Contains(name, ".") {
			none = append(none, name)
		}
		return words
	}, &none
}

// note keeps the comments of a struct and its fields.
func note(comments map[string]string, s *ast.TypeSpec, doc *ast.CommentGroup) {
	of, ok := s.Type.(*ast.StructType)
	if !ok {
		return
	}
	comments[s.Name.Name] = sentence(doc.Text())
	for _, f := range of.Fields.List {
		for _, name := range f.Names {
			words := f.Comment.Text()
			if words == "" {
				words = f.Doc.Text()
			}
			comments[s.Name.Name+"."+name.Name] = sentence(words)
		}
	}
}

// sentence is a comment on one line, beginning with a capital.
func sentence(comment string) string {
	words := strings.Join(strings.Fields(comment), " ")
	for i, r := range words {
		return string(unicode.ToUpper(r)) + words[i+len(string(r)):]
	}
	return ""
}
