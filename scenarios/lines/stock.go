package lines

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
)

//go:embed en.toml
var english string

// block is how the stock is written: many texts under the same conditions. A text
// may end in a sight between asterisks and start with @ when it is said only again.
type block struct {
	Line
	Mild   []string `toml:"mild"`   // force 1
	Clear  []string `toml:"clear"`  // force 2
	Strong []string `toml:"strong"` // force 3
	Any    []string `toml:"any"`    // any force
}

// Stock is the shared stock of English lines, in the order of the file. It is
// read-only. The file is part of the program, so a mistake in it panics; a test
// loads it.
var Stock = sync.OnceValue(func() []Line {
	stock, err := readStock(english)
	if err != nil {
		panic("lines: en.toml: " + err.Error())
	}
	return stock
})

// stockEntries is the stock looked up once for every Teller: it knows no members,
// so it is the same for all.
var stockEntries = sync.OnceValue(func() []entry {
	stock := Stock()
	entries := make([]entry, len(stock))
	for i := range stock {
		entries[i] = compile(&stock[i], &Cast{}, false)
	}
	return entries
})

// readStock reads blocks; keys that it does not know are errors.
func readStock(text string) ([]Line, error) {
	var file struct {
		Say []block `toml:"say"`
	}
	meta, err := toml.Decode(text, &file)
	if err != nil {
		return nil, err
	}
	if odd := meta.Undecoded(); len(odd) > 0 {
		return nil, fmt.Errorf("unknown key %v", odd[0])
	}
	var stock []Line
	for i := range file.Say {
		stock = file.Say[i].unfold(stock)
	}
	for i := range stock {
		if ps := stock[i].Problems(nil); len(ps) > 0 {
			return nil, fmt.Errorf("%q: %s (%s)", stock[i].Text, ps[0].Message, ps[0].Remedy)
		}
	}
	return stock, nil
}

// unfold appends a block's lines.
func (b *block) unfold(to []Line) []Line {
	for force, texts := range [...][]string{b.Any, b.Mild, b.Clear, b.Strong} {
		for _, text := range texts {
			l := b.Line
			if force > 0 {
				l.Force = force
			}
			text, again := strings.CutPrefix(text, "@")
			l.Again = l.Again || again
			l.Text, l.Sight = splitSight(text)
			to = append(to, l)
		}
	}
	return to
}

// splitSight takes a trailing *sight* off a text.
func splitSight(text string) (said, seen string) {
	said, rest, found := strings.Cut(text, "*")
	if !found {
		return text, ""
	}
	return strings.TrimSpace(said), strings.TrimSuffix(rest, "*")
}
