package scenarios

import (
	"embed"
	"reflect"
	"slices"
	"strings"
	"sync"

	"groundrules/scenarios/lines"
)

//go:embed parts/*.toml
var partsFiles embed.FS

// parts is what scenarios share: what the program brings, or a file that they include.
type parts struct {
	Include       []string       `toml:"include" rule:"filled,distinct"`
	Interventions []Intervention `toml:"intervention"`
	Dispositions  []Disposition  `toml:"disposition"`
	Lines         []lines.Line   `toml:"line"`

	cuts map[string][]string // the text of each part, by kind, as it is written
	list Diagnostics
}

// shared is what parts/ holds, read once. Its files are part of the program: a
// test keeps them without errors.
var shared = sync.OnceValue(func() *parts {
	all := &parts{cuts: map[string][]string{}}
	entries, err := partsFiles.ReadDir("parts")
	if err != nil {
		return all
	}
	for _, e := range entries {
		name := "parts/" + e.Name()
		text, err := partsFiles.ReadFile(name)
		if err != nil {
			continue
		}
		one, r := readParts(name, text)
		all.Interventions = append(all.Interventions, one.Interventions...)
		all.Dispositions = append(all.Dispositions, one.Dispositions...)
		all.list = append(all.list, r.list...)
		for kind, texts := range r.cuts(partKinds...) {
			all.cuts[kind] = append(all.cuts[kind], texts...)
		}
	}
	return all
})

// readParts reads a file of parts by itself: what its lines are about and its parts
// extend may be anywhere.
func readParts(name string, text []byte) (*parts, *reader) {
	r := newReader(name, text)
	p := new(parts)
	values := r.parse()
	if values == nil {
		return p, r
	}
	file := reflect.ValueOf(p).Elem()
	r.table(file, values, r.root, "")
	r.learn(file)
	r.apart = true
	r.refer(file)
	r.checkWays(p.Interventions, false)
	r.finish()
	return p, r
}

// cuts is the texts of the tables of some kinds: of each from its header to the next
// table.
func (r *reader) cuts(kinds ...string) map[string][]string {
	var starts []int
	for _, key := range r.root.order {
		for _, item := range r.root.keys[key].items {
			starts = append(starts, item.key)
		}
		if len(r.root.keys[key].items) == 0 && r.root.keys[key].head != "" {
			starts = append(starts, r.root.keys[key].key)
		}
	}
	slices.Sort(starts)
	texts := map[string][]string{}
	for _, kind := range kinds {
		for i := 0; r.root.in(kind).at(i) != nil; i++ {
			begin, end := r.root.in(kind).at(i).key, len(r.text)
			if k, _ := slices.BinarySearch(starts, begin+1); k < len(starts) {
				end = starts[k]
			}
			texts[kind] = append(texts[kind], trimTail(string(r.text[begin:end])))
		}
	}
	return texts
}

// trimTail takes blank lines and comments off the end of a text: they belong to
// what comes next.
func trimTail(text string) string {
	for {
		text = strings.TrimRight(text, " \t\r\n")
		i := strings.LastIndexByte(text, '\n') + 1
		if !strings.HasPrefix(strings.TrimSpace(text[i:]), "#") {
			return text
		}
		text = text[:i]
	}
}
