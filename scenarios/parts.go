package scenarios

import (
	"embed"
	"reflect"
	"strings"
	"sync"
)

//go:embed parts/*.toml
var partsFiles embed.FS

// parts is what scenarios share.
type parts struct {
	Interventions []Intervention `toml:"intervention"`
	Dispositions  []Disposition  `toml:"disposition"`

	texts map[string]string // of each part, by kind and id, as it is written
	list  Diagnostics
}

// shared is what parts/ holds, read once. Its files are part of the program: a
// test keeps them without errors.
var shared = sync.OnceValue(func() *parts {
	all := &parts{texts: map[string]string{}}
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
		one.cut(all.texts, r)
	}
	return all
})

// readParts reads a file of parts.
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
	r.refer(file)
	r.checkWays(p.Interventions)
	r.finish()
	return p, r
}

// cut notes the text of each part: from its header to the next one.
func (p *parts) cut(texts map[string]string, r *reader) {
	note := func(kind string, n int, id func(i int) string) {
		list := r.root.in(kind)
		for i := range n {
			begin, end := list.at(i).key, len(r.text)
			for _, next := range []*place{list.at(i + 1), r.root.in("intervention").at(0), r.root.in("disposition").at(0)} {
				if next != nil && next.key > begin {
					end = min(end, next.key)
				}
			}
			texts[kind+" "+id(i)] = trimTail(string(r.text[begin:end]))
		}
	}
	note("intervention", len(p.Interventions), func(i int) string { return p.Interventions[i].ID })
	note("disposition", len(p.Dispositions), func(i int) string { return p.Dispositions[i].ID })
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
