package format

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"spaces", "  a=1\nb   =\t[1,2 ,3,]\n", "a = 1\nb = [1, 2, 3]\n"},
		{"blank lines", "\n\na = 1\n\n\n\nb = 2\n[t]\n\nc = 3\n\n", "a = 1\n\nb = 2\n\n[t]\nc = 3\n"},
		{"comments over a table", "a = 1\n# of t\n#two\n[t]\nb=1 #tail\n", "a = 1\n\n# of t\n# two\n[t]\nb = 1  # tail\n"},
		{"the schema's line", "#:schema ./x.json\na = 1", "#:schema ./x.json\na = 1\n"},
		{"headers", "[ a . \"b\" ]\n[[ c ]] # x\n", "[a.\"b\"]\n\n[[c]]  # x\n"},
		{"a list over lines", "a = [ 1,\n# why\n 2, 3 # so\n,\n\n 4]\n", "a = [\n  1,\n  # why\n  2, 3,  # so\n  4,\n]\n"},
		{"lists in tables", "g = {words=[\n\"a\",\n\"b\"\n],levers=[{moves=\"x\",by=1}]}\n", "g = { words = [\n  \"a\",\n  \"b\",\n], levers = [{ moves = \"x\", by = 1 }] }\n"},
		{"texts as they are", "a = '''\n x = [1,2]\n'''\nb=\"# no, \\\" not\"\nc = \"\"\"q\"\"\"\"\"\n", "a = '''\n x = [1,2]\n'''\nb = \"# no, \\\" not\"\nc = \"\"\"q\"\"\"\"\"\n"},
		{"dates and dots", "a . b  = 1979-05-27 07:32:00\nc = [ ]\nd = { }\n", "a.b = 1979-05-27 07:32:00\nc = []\nd = {}\n"},
		{"windows", "\xef\xbb\xbfa = 1\r\nb = 2 # x\r\n", "a = 1\nb = 2  # x\n"},
		{"nothing", "\n\n", ""},
	} {
		got, err := Format([]byte(c.src))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", c.name, err, got, c.want)
		}
	}
	for _, src := range []string{"a", "a = ", "a = [1", "a = 'x", "a = 1 b = 2", "[a"} {
		if got, err := Format([]byte(src)); err == nil {
			t.Errorf("%q is laid out as %q", src, got)
		}
	}
}

// steady fails the test where a text changes its meaning (Format looks at that itself)
// or the second time is laid out in another way.
func steady(t *testing.T, name string, src []byte) bool {
	once, err := Format(src)
	if err != nil {
		return false
	}
	before, _ := meaning(bytes.TrimPrefix(src, []byte("\xef\xbb\xbf")))
	after, err := meaning(once)
	if err != nil || before != after {
		t.Fatalf("%s means something else (%v):\n%s", name, err, once)
	}
	if bytes.Count(src, []byte("#")) > bytes.Count(once, []byte("#")) {
		t.Fatalf("%s loses comments:\n%s", name, once)
	}
	twice, err := Format(once)
	if err != nil || !bytes.Equal(once, twice) {
		t.Fatalf("%s: once\n%s\ntwice (%v)\n%s", name, once, err, twice)
	}
	return true
}

// scenarioFiles are all that there are.
func scenarioFiles(t testing.TB) (paths []string) {
	for _, p := range []string{"../library/*.toml", "../parts/*.toml", "../lines/*.toml", "../testdata/*/*.toml"} {
		found, err := filepath.Glob(p)
		if err != nil || len(found) == 0 {
			t.Fatal(p, err)
		}
		paths = append(paths, found...)
	}
	return paths
}

func TestScenariosStayWhatTheyAre(t *testing.T) {
	done := 0
	for _, p := range scenarioFiles(t) {
		src, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if steady(t, p, src) {
			done++
		}
	}
	if done < 60 {
		t.Errorf("only %d were laid out", done)
	}
}

func FuzzFormat(f *testing.F) {
	for _, p := range scenarioFiles(f) {
		if src, err := os.ReadFile(p); err == nil && len(src) < 4000 {
			f.Add(src)
		}
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) < 1<<16 && bytes.Count(src, []byte("[")) < 100 {
			steady(t, "the text", src)
		}
	})
}
