package main

import (
	"bytes"
	"strings"
	"testing"

	"groundrules/scenarios"
)

func TestCaret(t *testing.T) {
	for _, tt := range []struct {
		line        string
		col         int
		shown, mark string
	}{
		{"tittle = 3", 1, "tittle = 3", "^"},
		{"\tx = “é” + 1", 8, " x = “é” + 1", "       ^"},
		{`name = "日本語"; x`, 13, `name = "日本語"; x`, "               ^"},
		{"name = \"re\u0301a\"; x", 13, "name = \"re\u0301a\"; x", "           ^"},
		{"short", 99, "short", "     ^"},
		{"a\x1b[2Jb", 2, "a\ufffd[2Jb", " ^"},
		{strings.Repeat("a", 100) + "b" + strings.Repeat("c", 100), 101, "…" + strings.Repeat("a", 50) + "b" + strings.Repeat("c", 39) + "…", strings.Repeat(" ", 51) + "^"},
	} {
		if shown, mark := window(tt.line, tt.col); shown != tt.shown || mark != tt.mark {
			t.Errorf("%q at %d:\n%q\n%q", tt.line, tt.col, shown, mark)
		}
	}
}

func TestColourOnlyWhereAsked(t *testing.T) {
	d := scenarios.Diagnostic{File: "x.toml", Line: 2, Col: 1, Severity: scenarios.Warning, Code: "GR0102", Message: "odd: error: x", Excerpt: "a = 1"}
	var plain, coloured bytes.Buffer
	if err := ink(false).diagnostic(&plain, d); err != nil {
		t.Fatal(err)
	}
	if err := ink(true).diagnostic(&coloured, d); err != nil {
		t.Fatal(err)
	}
	if want := "x.toml:2:1: warning: odd: error: x [GR0102]\n    2 | a = 1\n        ^\n"; plain.String() != want {
		t.Errorf("got\n%s", plain.String())
	}
	if strings.Contains(plain.String(), "\x1b") || strings.Count(coloured.String(), "\x1b[0m") != 4 {
		t.Errorf("got %q", coloured.String())
	}
	stripped := coloured.String()
	for _, c := range []string{red, yellow, blue, bold, dark, noInk} {
		stripped = strings.ReplaceAll(stripped, c, "")
	}
	if stripped != plain.String() {
		t.Errorf("in colour it says something else:\n%s", stripped)
	}
}
