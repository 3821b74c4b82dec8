package main

import (
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// root is the module's folder, seen from this package.
const root = "../.."

// allowed says what each package may import beside the standard library and itself;
// a package not listed may import nothing of the module. "std:" entries bar parts of
// the standard library.
var allowed = map[string][]string{
	"sim":                         {},
	"sim/observe":                 {"sim"},
	"sim/session":                 {"sim", "sim/observe", "sim/phrase"},
	"sim/sweep":                   {"sim", "sim/observe", "sim/session"},
	"sim/phrase":                  {},
	"sim/goal":                    {"sim", "sim/observe"},
	"sim/coach":                   {"sim", "sim/goal", "sim/observe", "sim/session", "sim/sweep", "sim/phrase"},
	"sim/debrief":                 {"sim", "sim/goal", "sim/observe", "sim/session", "sim/sweep", "sim/coach", "sim/phrase"},
	"scenarios":                   {"sim", "sim/goal", "sim/observe", "sim/session", "sim/sweep", "sim/coach", "sim/debrief", "scenarios/lines", "scenarios/condition", toml, tomlPositions, markdown},
	"scenarios/condition":         {"sim", "sim/observe", "sim/session", conditions},
	"scenarios/concepts":          {"scenarios", "sim/observe", toml},
	"scenarios/lines":             {"sim", "sim/observe", "sim/session", toml},
	"scenarios/evidence":          {"sim", "sim/observe", "sim/session", "sim/sweep", "scenarios", toml},
	"scenarios/evidence/baseline": {"sim", "sim/sweep"},
	"scenarios/evidence/learning": {"sim", "sim/observe", "sim/session", "sim/sweep", "sim/coach", "scenarios", "scenarios/trial"},
	"scenarios/trial":             {"sim", "sim/goal", "sim/observe", "sim/session", "sim/sweep", "scenarios", "scenarios/lines", "scenarios/condition"},
	"scenarios/schema":            {"scenarios"},
	"scenarios/preview":           {"scenarios", "sim", "sim/session"},
	"scenarios/format":            {toml},
	"scenarios/evidence/card":     {"sim", "sim/observe", "sim/sweep", "scenarios", "scenarios/evidence", "scenarios/evidence/baseline", "scenarios/evidence/learning"},
	"render/paint":                {},
	"render/face":                 {"render/paint", typesetting, "golang.org/x/image/"},
	"render/words":                {messages, unicodeText, toml, "sim/phrase"},
	"render/words/wordstest":      {"render/words"},
	"render/ui":                   {"render/paint", "render/words", typesetting},
	"render/scene":                {"sim", "sim/phrase", "sim/observe", "sim/session", "sim/coach", "sim/debrief", "scenarios", "scenarios/lines", "render/paint", "render/ui", "render/words", "scenarios/concepts"},
	"render/term":                 {"sim", "render/words", "sim/observe", "sim/session", "sim/coach", "sim/debrief", "scenarios", "scenarios/lines", "scenarios/concepts"},
	"render/report":               {"sim", "render/words", "sim/observe", "sim/session", "sim/coach", "sim/debrief", "scenarios", "scenarios/evidence", "scenarios/concepts"},
	"render/screen":               {"render/paint", "render/face", "render/ui", ebitenModule, typesetting},
	"render/voice":                {"render/ui", "render/words"},
	"render/rendertest":           {"render", "render/paint", "render/face", "render/ui", "render/screen", ebitenModule},
	"render":                      {"render/paint", "render/face", "render/ui", "render/screen", ebitenModule},
	"cmd/groundrules":             {"*"},
}

const (
	ebitenModule  = "github.com/hajimehoshi/ebiten/v2"
	typesetting   = "github.com/go-text/typesetting/"
	toml          = "github.com/BurntSushi/toml"
	tomlPositions = "github.com/pelletier/go-toml/v2/unstable"
	conditions    = "github.com/expr-lang/expr"
	messages      = "github.com/nicksnyder/go-i18n/v2/"
	unicodeText   = "golang.org/x/text/"
	markdown      = "github.com/yuin/goldmark"
)

// pure packages take nothing from outside: no clock, files, network, threads.
var pure = []string{"sim", "sim/phrase", "sim/observe", "sim/goal", "sim/session", "sim/debrief"}

func TestImports(t *testing.T) {
	for _, dir := range packages(t) {
		may, known := allowed[dir]
		if !known {
			t.Errorf("%s: no rule says what it may import", dir)
			continue
		}
		pkg, err := build.ImportDir(filepath.Join(root, dir), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range pkg.Imports {
			if !permitted(path, may) {
				t.Errorf("%s imports %s", dir, path)
			}
		}
	}
}

func permitted(path string, may []string) bool {
	if !strings.Contains(strings.Split(path, "/")[0], ".") && !strings.HasPrefix(path, "groundrules") {
		return true // the standard library
	}
	for _, m := range may {
		if m == "*" || path == m || path == "groundrules/"+m || strings.HasPrefix(path, strings.TrimSuffix(m, "/")+"/") && strings.Contains(m, ".") {
			return true
		}
	}
	return false
}

func TestPurity(t *testing.T) {
	for _, dir := range pure {
		pkg, err := build.ImportDir(filepath.Join(root, dir), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range pkg.Imports {
			switch strings.Split(path, "/")[0] {
			case "time", "os", "net", "sync", "syscall", "runtime", "unsafe", "io/ioutil":
				t.Errorf("%s imports %s", dir, path)
			}
			if strings.HasPrefix(path, "math/rand") {
				t.Errorf("%s imports %s", dir, path)
			}
		}
	}
}

// TestRounding finds products of floats that a compiler may fuse with a sum, calls
// that differ between platforms, goroutines and ranges over maps, in what has to be
// the same everywhere.
func TestRounding(t *testing.T) {
	fset := token.NewFileSet()
	imp := importer.ForCompiler(fset, "source", nil)
	for _, dir := range []string{"sim", "sim/observe", "sim/coach", "scenarios/evidence/baseline", "scenarios/evidence/learning"} {
		files := sources(t, fset, filepath.Join(root, dir))
		info := types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
		conf := types.Config{Importer: imp}
		if _, err := conf.Check("groundrules/"+dir, fset, files, &info); err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			w := rounding{fset: fset, info: &info}
			w.file(f)
			for _, problem := range w.found {
				t.Error(problem)
			}
		}
	}
}

func TestRoundingFindsWhatItShould(t *testing.T) {
	const source = `package p
import "math"
func f(x, y, z float64, m map[int]int) float64 {
	a := x*y + z
	b := float64(x*y) + z
	c := x * y
	a *= b
	for range m {}
	go func() {}()
	return math.Exp(a) + float64(x*y*z) + c + math.Sqrt(b)
}`
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", source, 0)
	if err != nil {
		t.Fatal(err)
	}
	info := types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
	conf := types.Config{Importer: importer.ForCompiler(fset, "source", nil)}
	if _, err := conf.Check("p", fset, []*ast.File{f}, &info); err != nil {
		t.Fatal(err)
	}
	w := rounding{fset: fset, info: &info}
	w.file(f)
	if len(w.found) != 6 {
		t.Errorf("found %d, want 6 (lines 4, 6, 7, 8, 9, 10):\n%s", len(w.found), strings.Join(w.found, "\n"))
	}
}

// rounding walks a file with the stack of nodes above.
type rounding struct {
	fset  *token.FileSet
	info  *types.Info
	found []string
}

func (w *rounding) file(f *ast.File) {
	var stack []ast.Node
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		w.node(n, stack)
		stack = append(stack, n)
		return true
	})
}

func (w *rounding) node(n ast.Node, above []ast.Node) {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		if n.Op == token.MUL && w.float(n) && !w.rounded(above) {
			w.say(n, "a product that may be fused: write float64(x*y)")
		}
	case *ast.AssignStmt:
		if n.Tok == token.MUL_ASSIGN && w.float(n.Lhs[0]) {
			w.say(n, "*= on a float may be fused: write x = float64(x*y)")
		}
	case *ast.RangeStmt:
		if _, ok := w.info.TypeOf(n.X).Underlying().(*types.Map); ok {
			w.say(n, "a range over a map has no order")
		}
	case *ast.GoStmt:
		w.say(n, "a goroutine")
	case *ast.SelectorExpr:
		if id, ok := n.X.(*ast.Ident); ok && id.Name == "math" && w.float(n) == false {
			switch n.Sel.Name {
			case "Sqrt", "Floor", "Float64bits", "Float64frombits", "Inf", "IsNaN", "NaN", "IsInf", "Abs":
			default:
				w.say(n, "math."+n.Sel.Name+" differs between platforms")
			}
		}
	}
}

// float reports whether e is a floating-point value that is not a constant.
func (w *rounding) float(e ast.Expr) bool {
	tv, ok := w.info.Types[e]
	if !ok || tv.Value != nil {
		return false
	}
	b, ok := tv.Type.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsFloat != 0
}

// rounded reports whether the product above which these nodes lie is converted
// explicitly, or is part of a product or quotient that is.
func (w *rounding) rounded(above []ast.Node) bool {
	for i := len(above) - 1; i >= 0; i-- {
		switch n := above[i].(type) {
		case *ast.ParenExpr:
		case *ast.BinaryExpr:
			if n.Op == token.QUO {
				return true // a quotient is not fused
			}
			if n.Op != token.MUL {
				return false
			}
		case *ast.CallExpr:
			id, ok := n.Fun.(*ast.Ident)
			return ok && id.Name == "float64"
		default:
			return false
		}
	}
	return false
}

func (w *rounding) say(n ast.Node, what string) {
	w.found = append(w.found, w.fset.Position(n.Pos()).String()+": "+what)
}

func sources(t *testing.T, fset *token.FileSet, dir string) (files []*ast.File) {
	t.Helper()
	pkg, err := build.ImportDir(dir, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range pkg.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(dir, name), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

func TestTopLevel(t *testing.T) {
	fixed := map[string]bool{"sim": true, "scenarios": true, "render": true, "cmd": true, "go.mod": true, "go.sum": true, "README.md": true, "LICENSE": true, "dist": true}
	entries, err := os.ReadDir(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !fixed[e.Name()] && !strings.HasPrefix(e.Name(), ".") {
			t.Errorf("%s does not belong on the top level", e.Name())
		}
	}
}

// packages lists every folder of the module that holds Go files of its own.
func packages(t *testing.T) (dirs []string) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		name := d.Name()
		if path != root && (strings.HasPrefix(name, ".") || name == "testdata" || name == "dist") {
			return filepath.SkipDir
		}
		if _, err := build.ImportDir(path, 0); err == nil {
			rel, _ := filepath.Rel(root, path)
			dirs = append(dirs, filepath.ToSlash(rel))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return dirs
}
