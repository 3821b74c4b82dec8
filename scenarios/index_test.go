package scenarios

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"
)

const placesText = `# a comment
title = "x" # another
list = [ 1, [ 2, # inside
  3 ], true, "four", { five = 5, "s i x" = [6] },
  2026-01-02 03:04:05, ]
a.b . c = 'd'
[plain]
k = 1
  [ plain . "q.r" ]
  k = """
lines"""
[[member]]
id = "a"
tags = [{n=1},{n=2}]
[member.look]
hair = false
[[member]]
id = "b"
[[member.pet]]
id = "c"
[[member.pet]]
id = "d"
`

func TestPlaces(t *testing.T) {
	root, _, err := places.locate([]byte(placesText))
	if err != nil {
		t.Fatal(err)
	}
	member := func(i int) *place { return root.in("member").at(i) }
	for _, tt := range []struct {
		name string
		at   *place
		key  string // line:col of the key
		val  string // of the value
	}{
		{"title", root.in("title"), "2:1", "2:9"},
		{"list", root.in("list"), "3:1", "3:8"},
		{"list 0", root.in("list").at(0), "3:10", "3:10"},
		{"list 1", root.in("list").at(1), "3:13", "3:13"},
		{"list 1 1", root.in("list").at(1).at(1), "4:3", "4:3"},
		{"list 2", root.in("list").at(2), "4:8", "4:8"},
		{"list 3", root.in("list").at(3), "4:14", "4:14"},
		{"five", root.in("list").at(4).in("five"), "4:24", "4:31"},
		{"six", root.in("list").at(4).in("s i x").at(0), "4:45", "4:45"},
		{"date", root.in("list").at(5), "5:3", "5:3"},
		{"a.b.c", root.in("a").in("b").in("c"), "6:7", "6:11"},
		{"plain", root.in("plain"), "7:1", "7:1"},
		{"plain.k", root.in("plain").in("k"), "8:1", "8:5"},
		{"plain.q.r", root.in("plain").in("q.r"), "9:3", "9:3"},
		{"plain.q.r.k", root.in("plain").in("q.r").in("k"), "10:3", "10:7"},
		{"member 0", member(0), "12:1", "12:1"},
		{"member 0 n", member(0).in("tags").at(1).in("n"), "14:16", "14:18"},
		{"member 0 hair", member(0).in("look").in("hair"), "16:1", "16:8"},
		{"member 1", member(1), "17:1", "17:1"},
		{"pet 1", member(1).in("pet").at(1), "21:1", "21:1"},
		{"pet 1 id", member(1).in("pet").at(1).in("id"), "22:1", "22:6"},
	} {
		if tt.at == nil {
			t.Errorf("%s: no place", tt.name)
			continue
		}
		show := func(offset int) string {
			line, col := lineColumn([]byte(placesText), offset)
			return fmt.Sprintf("%d:%d", line, col)
		}
		if key, val := show(tt.at.key), show(tt.at.value); key != tt.key || val != tt.val {
			t.Errorf("%s: key %s, value %s, want %s, %s", tt.name, key, val, tt.key, tt.val)
		}
	}
	if heads := []string{member(0).head, root.in("plain").head, member(0).in("tags").head}; !slices.Equal(heads, []string{"[[member]]", "[plain]", ""}) {
		t.Errorf("heads %q", heads)
	}
}

// FuzzPlaces holds the places, which one parser gives, against the keys and values
// that the other one gives.
func FuzzPlaces(f *testing.F) {
	f.Add([]byte(placesText))
	seedWith(f, "testdata/good/*.toml", "testdata/wrong/*.toml", "parts/dispositions.toml")
	f.Fuzz(func(t *testing.T, text []byte) {
		if len(text) > 1<<16 || scan("x", text) != nil {
			return
		}
		text = newReader("x", text).text
		values, err := decode(text)
		if err != nil {
			return
		}
		root, _, err := places.locate(text)
		if err != nil {
			return
		}
		matches(t, text, "", values, root)

		var again map[string]any
		meta, _ := toml.Decode(string(text), &again)
		given := map[string]bool{}
		for _, key := range meta.Keys() {
			given[strings.Join(key, "\x00")] = true
			if !reaches([]*place{root}, key) {
				t.Errorf("no place for %q", key)
			}
		}
		for _, path := range headsOf(root, nil) {
			if !given[path] {
				t.Errorf("a place for %q, which nobody gave (%q)", path, slices.Collect(maps.Keys(given)))
			}
		}
	})
}

// matches walks values and places together: each value has a place, and its text
// begins there.
func matches(t *testing.T, text []byte, path string, v any, at *place) {
	if at == nil {
		t.Errorf("no place for %s", path)
		return
	}
	begins := func(set string) {
		if at.value >= len(text) || !strings.ContainsRune(set, rune(text[at.value])) {
			t.Errorf("%s (%v): the value is not at %d", path, v, at.value)
		}
	}
	switch v := v.(type) {
	case map[string]any:
		if len(v) != len(at.keys) {
			t.Errorf("%s has %d keys and %d places", path, len(v), len(at.keys))
		}
		for key, inner := range v {
			matches(t, text, path+"."+key, inner, at.in(key))
		}
	case []map[string]any:
		for i := range v {
			matches(t, text, fmt.Sprint(path, "[", i, "]"), v[i], at.at(i))
		}
	case []any:
		begins("[")
		if len(v) != len(at.items) {
			t.Errorf("%s has %d items and %d places", path, len(v), len(at.items))
		}
		for i := range v {
			matches(t, text, fmt.Sprint(path, "[", i, "]"), v[i], at.at(i))
		}
	case string:
		begins(`"'`)
	case bool:
		begins("tf")
	case int64, float64:
		begins("+-0123456789in")
	case time.Time:
		begins("0123456789")
	}
}

// reaches reports whether a key leads somewhere from one of the places, through
// any of the items on the way.
func reaches(from []*place, key []string) bool {
	if len(key) == 0 {
		return len(from) > 0
	}
	var next []*place
	for _, p := range spread(from) {
		if q := p.in(key[0]); q != nil {
			next = append(next, q)
		}
	}
	return reaches(next, key[1:])
}

// spread is the places and all items inside them.
func spread(list []*place) []*place {
	var all []*place
	for _, p := range list {
		all = append(all, p)
		all = append(all, spread(p.items)...)
	}
	return all
}

// headsOf is the paths of every table with a header.
func headsOf(p *place, path []string) []string {
	var list []string
	if p.head != "" {
		list = append(list, strings.Join(path, "\x00"))
	}
	for _, item := range p.items {
		list = append(list, headsOf(item, path)...)
	}
	for key, inner := range p.keys {
		list = append(list, headsOf(inner, append(slices.Clip(path), key))...)
	}
	return list
}

// seedWith adds files to a fuzz corpus.
func seedWith(f *testing.F, patterns ...string) {
	for _, pattern := range patterns {
		paths, _ := filepath.Glob(pattern)
		for _, p := range paths {
			text, err := os.ReadFile(p)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
}
