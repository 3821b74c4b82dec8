package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// sources are the files whose texts reach the screen, seen from this folder.
var sources = []string{"../scene/*.go", "../ui/*.go", "../voice/words.go", "../voice/follower.go", "../voice/queue.go", "../voice/remedy.go", "../voice/speaker.go", "numbers.go"}

// marked are files of which only the texts count that are given to this package: the
// others are for a terminal.
var marked = []string{"../../cmd/groundrules/*.go", "../term/*.go", "../report/*.go", "../../sim/session/*.go"}

// told are files that know of no language and put texts together as phrases: of them only
// what is given to that package counts.
var told = []string{"../../sim/debrief/*.go", "../../sim/coach/*.go", "../../sim/phrase/*.go"}

// showing are the ways in which the terminal shows a message: those of its methods that
// are given one first, as it stands in English.
var showing = []string{"say", "heading", "ask", "prompt", "bullets", "list", "moments", "decisions"}

// tables are names and sentences that are kept with what they are of, in folders that
// know of no language: by file, in which variables or functions they stand; in which
// sense, and whether what stands first in each row is an id.
var tables = []struct {
	file  string
	names []string
	sense string
	ids   bool
}{
	{"../paint/theme.go", []string{"Light", "Dark", "Contrast"}, "", false},
	{"../../scenarios/intervention.go", []string{"purposes"}, "", true},
	{"../../sim/intervention.go", []string{"deliveryNames"}, "", false},
	{"../../sim/observe/reading.go", []string{"stageNames", "challengeNames"}, "", false},
	{"../../sim/observe/reading.go", []string{"cueNames"}, "", false},
	{"../../scenarios/concepts/concepts.go", []string{"gradeWords"}, "", false},
	{"../term/forces.go", []string{"forces", "movement"}, "", false},
	{"../term/turn.go", []string{"verbs"}, "", false},
	{"../term/debrieftext.go", []string{"adverbs"}, "", false},
	{"../../cmd/groundrules/comparetext.go", []string{"reads"}, "reading", false},
	{"../../sim/session/mode.go", []string{"modeNames"}, "", false},
	{"../../sim/session/note.go", []string{"sureNames"}, "", false},
	{"../../sim/coach/review.go", []string{"verdictNames"}, "", false},
	{"../../sim/coach/conclude.go", []string{"gradeWords"}, "", false},
	{"../../sim/coach/contrast.go", []string{"changes"}, "", false},
	{"../../sim/coach/evening.go", []string{"oneOfMany"}, "", false},
	{"../../sim/goal/measure.go", []string{"measures"}, "", true},
	{"../../sim/coach/reasons.go", []string{"floorWords", "theyWords", "actWords"}, "because", false},
	{"../../sim/coach/reasons.go", []string{"acted"}, "did", false},
	{"../../sim/debrief/debrief.go", []string{"markWords"}, "", false},
	{"../../sim/debrief/bands.go", []string{
		"safetyBands", "trustBands", "cohesionBands", "tensionBands", "normBands", "gapBands", "leaningBands", "stayBands", "benefitBands",
	}, "", false},
	{"../../sim/debrief/words.go", []string{"fractions"}, "", false},
	{"../../sim/debrief/outcomewords.go", []string{"figureBands", "whenWords"}, "", false},
	{"../../sim/debrief/predicting.go", []string{"courseWords", "sureWords"}, "", false},
	{"../../sim/debrief/deeds.go", []string{"gradeWords"}, "", false},
	{"../../sim/debrief/transcript.go", []string{"spokeWords", "didWords"}, "", false},
	{"../../sim/debrief/deedwords.go", []string{"didWhat"}, "you", true},
	{"../../sim/debrief/reasons.go", []string{"floorWords", "theyWords", "actWords"}, "because", false},
	{"../../sim/debrief/reasons.go", []string{"actPast"}, "did", false},
	{"../../sim/debrief/reasons.go", []string{"actHow"}, "", false},
	{"../../sim/debrief/anchors.go", []string{"OwnRubric"}, "", false},
}

// unread are files that hold names of things for the program, none for people.
var unread = []string{"cast.go", "outline.go", "key_ids.go"}

// codes are texts by which parts of the program know one another.
var codes = []string{
	"system", "light", "dark", "contrast", "stage", "challenge", "intervention", "slow", "ordinary", "fast", "other",
	"!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}

// A message is a text as a source file uses it: where, and in English by form, the form
// for many last.
type message struct {
	at    string
	forms []string
}

// gathered is all messages by key, and the texts that are put together by hand, by file.
type gathered struct {
	messages map[string]message
	glued    map[string][]string
}

// gather reads the messages off the sources: the texts that are given to Say, Count, As
// and Text, and every other text that is no name of the program's own.
func gather(t *testing.T) gathered {
	t.Helper()
	g := gathered{messages: map[string]message{}, glued: map[string][]string{}}
	for i, pattern := range slices.Concat(sources, marked, told) {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, name := range names {
			base := filepath.Base(name)
			if strings.HasSuffix(name, "_test.go") || slices.Contains(unread, base) {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			w := walker{gathered: &g, file: base, marked: i >= len(sources), says: filepath.Base(filepath.Dir(name)) == "term"}
			ast.Walk(&w, f)
		}
	}
	for _, table := range tables {
		f, err := parser.ParseFile(token.NewFileSet(), table.file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		w := walker{gathered: &g, file: filepath.Base(table.file), sense: table.sense, ids: table.ids}
		for _, name := range table.names {
			found := declared(f, name)
			if found == nil {
				t.Errorf("%s: no %s", table.file, name)
				continue
			}
			ast.Walk(&w, found)
		}
	}
	g.page(t, "../report/page.html")
	g.contain(t)
	return g
}

// declared is what a file says a variable is, or what a function does.
func declared(f *ast.File, name string) (found ast.Node) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			if len(n.Values) == 1 && n.Names[0].Name == name {
				found = n.Values[0]
			}
		case *ast.FuncDecl:
			if n.Name.Name == name {
				found = n.Body
			}
		}
		return found == nil
	})
	return found
}

type walker struct {
	*gathered
	file   string
	marked bool // only what is given to this package counts
	says   bool // so does what is given to the terminal's own ways of showing a message
	sense  string
	ids    bool // what stands first in a row is an id
}

func (w *walker) Visit(n ast.Node) ast.Visitor {
	switch n := n.(type) {
	case *ast.ImportSpec, *ast.Field:
		return nil
	case *ast.CaseClause:
		for _, s := range n.Body {
			ast.Walk(w, s)
		}
		return nil
	case *ast.IndexExpr:
		ast.Walk(w, n.X)
		return nil
	case *ast.KeyValueExpr: // a text that is a key of a map is for the program
		ast.Walk(w, n.Value)
		return nil
	case *ast.CallExpr:
		return w.call(n)
	case *ast.BinaryExpr:
		return w.binary(n)
	case *ast.CompositeLit:
		if w.ids && len(n.Elts) > 0 {
			if _, ok := literal(n.Elts[0]); ok {
				w.rest(n.Elts[1:])
				return nil
			}
		}
	case *ast.BasicLit:
		if s, ok := literal(n); ok {
			w.text(s)
		}
	}
	return w
}

// call knows what is asked of this package, and passes by what is no text.
func (w *walker) call(n *ast.CallExpr) ast.Visitor {
	name, of := "", ""
	switch f := n.Fun.(type) {
	case *ast.Ident:
		if name = f.Name; w.file == "numbers.go" || w.file == "language.go" || name == "own" {
			of = "words"
		}
	case *ast.SelectorExpr:
		name = f.Sel.Name
		if x, ok := f.X.(*ast.Ident); ok {
			of = x.Name
		}
	}
	if of == "phrase" {
		of = "words"
	}
	if w.says && slices.Contains(showing, name) && len(n.Args) > 0 {
		if s, ok := literal(n.Args[0]); ok && lettered(s) {
			w.messages[s] = message{w.file, []string{s}}
			w.rest(n.Args[1:])
			return nil
		}
	}
	switch {
	case of == "" && (name == "markup" || name == "heads"): // of the report: the first, or all of them, are messages
		for i, a := range n.Args {
			if s, ok := literal(a); ok && lettered(s) && (i == 0 || name == "heads") {
				w.messages[s] = message{w.file, []string{s[strings.IndexByte(s, '|')+1:]}}
			}
		}
	case of == "words" && name == "Count" && len(n.Args) >= 3:
		one, known := literal(n.Args[1])
		other, too := literal(n.Args[2])
		if known && too {
			if m, known := w.messages[other]; known && len(m.forms) == 2 && m.forms[0] != one {
				w.glued[w.file] = append(w.glued[w.file], one+", and elsewhere "+m.forms[0])
			}
			w.messages[other] = message{w.file, []string{one, other}}
			w.rest(n.Args[3:])
			return nil
		}
	case of == "words" && name == "As" && len(n.Args) >= 2:
		sense, known := literal(n.Args[0])
		s, too := literal(n.Args[1])
		if known && too {
			w.messages[sense+"|"+s] = message{w.file, []string{s}}
			w.rest(n.Args[2:])
			return nil
		}
	case of == "words" && (name == "Say" || name == "Text" || name == "Fault"):
		if s, ok := literal(n.Args[0]); ok {
			w.messages[s] = message{w.file, []string{s}}
			w.rest(n.Args[1:])
			return nil
		}
	case of == "strings" || of == "strconv" || of == "fmt" || of == "slices":
		for _, a := range n.Args {
			if _, ok := literal(a); !ok {
				ast.Walk(w, a)
			}
		}
		return nil
	case of == "ui" && (name == "Name" || name == "Item"):
		return nil
	case of == "words" && name == "own": // a dimension: its id comes first
		w.rest(n.Args[1:])
		return nil
	}
	return w
}

func (w *walker) rest(args []ast.Expr) {
	for _, a := range args {
		ast.Walk(w, a)
	}
}

// binary passes by what is compared, and notes what is glued to something.
func (w *walker) binary(n *ast.BinaryExpr) ast.Visitor {
	if s, ok := literal(n); ok {
		w.text(s)
		return nil
	}
	for _, side := range [...]ast.Expr{n.X, n.Y} {
		s, ok := literal(side)
		switch {
		case !ok:
			ast.Walk(w, side)
		case n.Op == token.ADD && lettered(s) && !w.marked:
			w.glued[w.file] = append(w.glued[w.file], s)
		}
	}
	return nil
}

// text notes a text that stands by itself.
func (w *walker) text(s string) {
	switch {
	case w.marked || !lettered(s) || len(s) == 1 || slices.Contains(codes, s):
	case w.file == "watch_thoughts.go" && unicode.IsLower([]rune(s)[0]): // what gives rise to a thought
	case strings.TrimSpace(s) != s:
		w.glued[w.file] = append(w.glued[w.file], s)
	default:
		key := s
		if w.sense != "" {
			key = w.sense + "|" + s
		}
		if _, known := w.messages[key]; !known {
			w.messages[key] = message{w.file, []string{s}}
		}
	}
}

func lettered(s string) bool { return strings.IndexFunc(s, unicode.IsLetter) >= 0 }

// literal is the text that an expression of literals is.
func literal(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			return "", false
		}
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.BinaryExpr:
		x, left := literal(e.X)
		y, right := literal(e.Y)
		return x + y, left && right && e.Op == token.ADD
	case *ast.ParenExpr:
		return literal(e.X)
	}
	return "", false
}
