package scenarios

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

// referencePage is the help on every key, which is made from the types.
const referencePage = "../cmd/groundrules/help/reference.txt"

// TestReferenceIsFresh: the page says what the types say; -update writes it anew.
func TestReferenceIsFresh(t *testing.T) {
	page := (&referrer{comments: commentsOf(t, ".", "lines"), seen: map[reflect.Type]bool{}}).page()
	if *update {
		if err := os.WriteFile(referencePage, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(referencePage)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != page {
		t.Errorf("%s is not what the types say; go test ./scenarios -run Reference -update writes it anew", referencePage)
	}
	for _, line := range strings.Split(page, "\n") {
		if len([]rune(line)) > 92 {
			t.Errorf("a line of %d characters: %s", len([]rune(line)), line)
		}
	}
}

// commentsOf is what is said beside each field of the structs of a package, by type and
// field.
func commentsOf(t *testing.T, dirs ...string) map[string]string {
	comments := map[string]string{}
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				spec, ok := n.(*ast.TypeSpec)
				if !ok {
					return true
				}
				if s, ok := spec.Type.(*ast.StructType); ok {
					for _, field := range s.Fields.List {
						for _, id := range field.Names {
							comments[spec.Name.Name+"."+id.Name] = strings.TrimSpace(field.Comment.Text())
						}
					}
				}
				return false
			})
		}
	}
	return comments
}

// referrer writes the page.
type referrer struct {
	comments map[string]string
	seen     map[reflect.Type]bool
	b        strings.Builder
}

func (r *referrer) page() string {
	fmt.Fprintf(&r.b, `Every key of a scenario, made from the program itself (format %d). How one is written is
in groundrules help scenario, what the words mean that it can use in groundrules help words.
What is marked * has to be there. Unknown keys are errors.

At the top of the file
`, NewestFormat)
	r.table(reflect.TypeFor[Scenario](), "")
	fmt.Fprintf(&r.b, "\nFiles that scenarios include hold include, [[intervention]], [[disposition]] and [[line]].\n")
	return r.b.String()
}

// table writes the keys of a struct, then its tables.
func (r *referrer) table(of reflect.Type, path string) {
	r.seen[of] = true
	type inner struct {
		of         reflect.Type
		path, head string
	}
	var tables []inner
	for _, f := range fieldsOf(of) {
		field := of.Field(f.index)
		e := elementOf(field.Type)
		if e.Kind() == reflect.Struct && len(fieldsOf(e)) > 0 && f.short == "" && !f.apart && e != reflect.TypeFor[Lever]() && e != reflect.TypeFor[Condition]() && e != reflect.TypeFor[Voicing]() {
			p := strings.TrimPrefix(path+"."+f.key, ".")
			head := "[" + p + "]"
			if field.Type.Kind() == reflect.Slice {
				head = "[[" + p + "]]"
			}
			tables = append(tables, inner{e, p, head})
			continue
		}
		key := f.key
		if f.need {
			key += " *"
		}
		r.entry(key, r.kind(&f, field.Type), r.comments[of.Name()+"."+field.Name])
	}
	for _, t := range tables {
		fmt.Fprintf(&r.b, "\n%s\n", t.head)
		if r.seen[t.of] {
			r.entry("", "", "as "+r.first(t.of))
			continue
		}
		r.table(t.of, t.path)
	}
}

// first is where the keys of a struct that comes twice are told.
func (r *referrer) first(of reflect.Type) string {
	if of == reflect.TypeFor[Way]() {
		return "[intervention.gentle]"
	}
	return "above"
}

// kind is what a key takes, in an author's words.
func (r *referrer) kind(f *field, of reflect.Type) string {
	list := of.Kind() == reflect.Slice && of != reflect.TypeFor[Names]()
	e := elementOf(of)
	said := wanted(reflect.New(of).Elem())
	if of.Kind() == reflect.Pointer {
		said = wanted(reflect.New(e).Elem())
	}
	switch {
	case f.short != "":
		said = "a name, or a table of " + keysOf(e)
	case e.Kind() == reflect.Struct && len(fieldsOf(e)) > 0:
		said = "a list of {" + keysOf(e) + "}"
	case len(vocabularies[f.one+f.near]) > 0 && len(vocabularies[f.one+f.near]) < 18:
		said = strings.Join(vocabularies[f.one+f.near], ", ")
		if list {
			said = "a list of: " + said
		}
	case list:
		said = "a list of texts"
	case f.ranged && f.version:
		said = "write " + number(f.high)
	case f.ranged:
		said += ", " + number(f.low) + " to " + number(f.high)
	}
	return said
}

func keysOf(of reflect.Type) string {
	var keys []string
	for _, f := range fieldsOf(of) {
		keys = append(keys, f.key)
	}
	return strings.Join(keys, ", ")
}

var codeWord = regexp.MustCompile(`\b(sim|lines)\.([A-Z]\w+)(\.[A-Z]\w+\(\))?`)

// entry writes one key in columns, wrapped.
func (r *referrer) entry(key, kind, comment string) {
	text := strings.TrimSuffix(kind+": "+codeWord.ReplaceAllString(strings.ReplaceAll(comment, ", see below", ""), "$2"), ": ")
	if kind == "" {
		text = comment
	}
	line := fmt.Sprintf("  %-17s", key)
	for _, word := range strings.Fields(strings.TrimSuffix(text, ".")) {
		if len([]rune(line))+1+len([]rune(word)) > 90 {
			r.b.WriteString(strings.TrimRight(line, " ") + "\n")
			line = strings.Repeat(" ", 19)
		}
		line += word + " "
	}
	r.b.WriteString(strings.TrimRight(line, " ") + "\n")
}
