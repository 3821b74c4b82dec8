package card

import (
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"groundrules/sim"
)

// source is a package as it is written: its functions, and the numbers of its constants
// and tables.
type source struct {
	name   string
	funcs  map[string][]*ast.FuncDecl
	values map[string][]float64
}

func readSource(t *testing.T, dir string) source {
	t.Helper()
	pkg, err := build.ImportDir(dir, 0)
	if err != nil {
		t.Fatal(err)
	}
	s := source{name: pkg.Name, funcs: map[string][]*ast.FuncDecl{}, values: map[string][]float64{}}
	for _, name := range pkg.GoFiles {
		f, err := parser.ParseFile(token.NewFileSet(), dir+"/"+name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				s.funcs[d.Name.Name] = append(s.funcs[d.Name.Name], d)
				if name := receiver(d); name != "" {
					s.funcs[name+"."+d.Name.Name] = []*ast.FuncDecl{d}
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if v, ok := spec.(*ast.ValueSpec); ok {
						for k := range v.Values {
							s.values[v.Names[k].Name] = literals(v.Values[k])
						}
					}
				}
			}
		}
	}
	return s
}

// receiver is the type of which a function is a method.
func receiver(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return ""
	}
	kind := f.Recv.List[0].Type
	if star, ok := kind.(*ast.StarExpr); ok {
		kind = star.X
	}
	return kind.(*ast.Ident).Name
}

// locals are the names that a function gives to variables of its own.
func locals(f *ast.FuncDecl) map[string]bool {
	names := map[string]bool{}
	add := func(x ast.Expr) {
		if id, ok := x.(*ast.Ident); ok {
			names[id.Name] = true
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if n.Tok == token.DEFINE {
				for _, x := range n.Lhs {
					add(x)
				}
			}
		case *ast.RangeStmt:
			add(n.Key)
			add(n.Value)
		}
		return true
	})
	return names
}

// literals are the numbers written in some code.
func literals(n ast.Node) (out []float64) {
	ast.Inspect(n, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && (lit.Kind == token.FLOAT || lit.Kind == token.INT) {
			if x, err := strconv.ParseFloat(lit.Value, 64); err == nil {
				out = append(out, x)
			}
		}
		return true
	})
	return out
}

// numbers are those of some functions, with the constants that they name.
func (s *source) numbers(t *testing.T, names []string) (out []float64) {
	for _, name := range names {
		if len(s.funcs[name]) == 0 {
			t.Errorf("package %s has no function %s", s.name, name)
		}
		for _, f := range s.funcs[name] {
			own := locals(f)
			out = append(out, literals(f.Body)...)
			ast.Inspect(f.Body, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok && !own[id.Name] {
					out = append(out, s.values[id.Name]...)
				}
				return true
			})
		}
	}
	return out
}

// TestEquationsFollowStep: every line of Step has its equation, in its order.
func TestEquationsFollowStep(t *testing.T) {
	s := readSource(t, "../../../sim")
	var calls []string
	ast.Inspect(s.funcs["Step"][0].Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if sel, ok := call.Fun.(*ast.SelectorExpr); ok && sel.Sel.Name != "params" {
				calls = append(calls, sel.Sel.Name)
			}
		}
		return true
	})
	var said []string
	for _, e := range turn {
		said = append(said, e.Code[0])
	}
	if !slices.Equal(calls, said) {
		t.Errorf("Step calls %v\nthe card says %v", calls, said)
	}
}

var decimal = regexp.MustCompile(`\d*\.\d+`)

// bounds of what is drawn are no part of an equation.
var bounds = []float64{.01, .02, .98}

// TestEquationsHaveTheCodesNumbers: every number with a point stands in the code that
// the equation names, and every such number of that code stands in the equation.
func TestEquationsHaveTheCodesNumbers(t *testing.T) {
	s, p := readSource(t, "../../../sim"), sim.Defaults
	parts := Parameters(&p)
	used := map[string]bool{}
	for _, e := range append(slices.Clone(turn), beside...) {
		for _, line := range e.Lines {
			for _, ref := range reference.FindAllStringSubmatch(line, -1) {
				used[ref[2]] = true
			}
		}
		if _, unknown := e.filled(parts); len(unknown) > 0 {
			t.Errorf("%s: there are no parameters %v", e.Title, unknown)
		}
		code := s.numbers(t, e.Code)
		var said []float64
		for _, text := range decimal.FindAllString(reference.ReplaceAllString(strings.Join(e.Lines, "\n"), ""), -1) {
			x, err := strconv.ParseFloat(text, 64)
			if err != nil {
				t.Fatal(err)
			}
			said = append(said, x)
			if !slices.Contains(code, x) && x != .5 {
				t.Errorf("%s: %s stands in none of %v", e.Title, text, e.Code)
			}
		}
		for _, x := range code {
			if !slices.Contains(said, x) && !slices.Contains(bounds, x) && rounded(x) {
				t.Errorf("%s: %v of the code (%v) stands not in the equation", e.Title, x, e.Code)
			}
		}
	}

	for _, part := range parts {
		for _, x := range part.Parameters {
			if !used[x.Name] {
				t.Errorf("%s stands in no equation", x.Name)
			}
		}
	}
}

// rounded reports whether a number is one that people chose: neither whole, nor a
// half, nor with so many digits that it was worked out.
func rounded(x float64) bool {
	return x != math.Floor(x) && x != .5 && math.Abs(1000*x-math.Round(1000*x)) < 1e-9 && x > 1e-6 || x == .0065
}
