package sim

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares got with a file under testdata, or writes it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.MkdirAll(path[:strings.LastIndex(path, "/")], 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; if that is meant, run go test ./sim -update and say so in the commit\n%s", path, difference(string(want), got))
	}
}

// difference shows the first line in which two texts differ.
func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range g {
		if i >= len(w) || w[i] != g[i] {
			old := "(nothing)"
			if i < len(w) {
				old = w[i]
			}
			return "want " + old + "\ngot  " + g[i]
		}
	}
	return "want more lines"
}

// The signature is committed: the model changes only on purpose, and is the same on
// every platform on which this test runs.
func TestSignature(t *testing.T) {
	golden(t, "signature.txt", Signature()+"\n")
}

// platforms is the committed hashes, one for each number of turns.
func platforms(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("testdata/platforms.txt")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
