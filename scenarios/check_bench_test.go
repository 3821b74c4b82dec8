package scenarios

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// longText is a scenario of about 300 lines with everything in it.
func longText(tb testing.TB) []byte {
	text, err := os.ReadFile("testdata/good/everything.toml")
	if err != nil {
		tb.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(strings.Replace(string(text), `include = ["shared/parts.toml"]`, "", 1))
	b.WriteString("\n[[disposition]]\nid = \"whistles\"\nmeaning = \"Whistles.\"\n")
	for i := 0; strings.Count(b.String(), "\n") < 300; i++ {
		fmt.Fprintf(&b, "\n[[event]]\nid = \"again_%d\"\nkind = \"news\"\ntext = \"Again.\"\nwhen = 'conflict > 0.%d and stage == \"norming\" or silent(\"ines\", %d)'\n", i, i%9+1, i+5)
	}
	return []byte(b.String())
}

func BenchmarkCheckLong(b *testing.B) {
	text := longText(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, list := Parse("x.toml", text); len(list) > 0 {
			b.Fatal(list)
		}
	}
}

func BenchmarkCheckThousand(b *testing.B) {
	dir := b.TempDir()
	for i := range 1000 {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("s%d.toml", i)), longText(b), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if files, list := Check(dir); files != 1000 || len(list) > 0 {
			b.Fatal(files, list)
		}
	}
}

// TestCheckIsQuick: 300 lines take 20 ms at most; the best of a few tries counts, other
// work may slow the rest.
func TestCheckIsQuick(t *testing.T) {
	text, best := longText(t), time.Hour
	for range 10 {
		start := time.Now()
		Parse("x.toml", text)
		best = min(best, time.Since(start))
	}
	t.Logf("%d lines in %v", strings.Count(string(text), "\n"), best)
	if best > 20*time.Millisecond {
		t.Errorf("%v, want at most 20 ms", best)
	}
}
