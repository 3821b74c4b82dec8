package scenarios

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// syntaxTree is the locator over go-toml's syntax tree.
type syntaxTree struct{}

func (syntaxTree) locate(text []byte) (root *place, offset int, err error) {
	defer func() {
		if r := recover(); r != nil { // a mistake in the parser must not end the program
			root, offset, err = nil, 0, fmt.Errorf("the text cannot be read: %v", r)
		}
	}()
	w := walker{text: text}
	w.parser.Reset(text)
	w.root = &place{}
	w.table = w.root
	for w.parser.NextExpression() {
		w.expression(w.parser.Expression())
	}
	if w.clash != nil {
		return nil, w.clash.key, errors.New("a list cannot also be a table")
	}
	if err := w.parser.Error(); err != nil {
		var e *unstable.ParserError
		if errors.As(err, &e) && len(e.Highlight) > 0 {
			offset = int(w.parser.Range(e.Highlight).Offset)
		}
		return nil, offset, err
	}
	return w.root, 0, nil
}

// walker builds places out of expressions. The other parser has read the text by
// then; what it lets pass and what would confuse the places is a key inside a list.
type walker struct {
	parser unstable.Parser
	text   []byte
	root   *place
	table  *place // the one that the latest header opened
	clash  *place // the first list that was taken for a table
}

// put finds or makes the place of a key inside p.
func (w *walker) put(p *place, key string, offset int) *place {
	if len(p.items) > 0 && w.clash == nil {
		w.clash = p
	}
	return p.put(key, offset)
}

func (w *walker) expression(n *unstable.Node) {
	switch n.Kind {
	case unstable.Table:
		w.table = w.header(n, false)
	case unstable.ArrayTable:
		w.table = w.header(n, true)
	case unstable.KeyValue:
		w.keyValue(w.table, n, int(n.Raw.Offset))
	}
}

// header finds the table that a [header] or [[header]] opens. Its place is that of
// the bracket.
func (w *walker) header(n *unstable.Node, list bool) *place {
	p, path := w.root, ""
	for it := n.Key(); it.Next(); {
		key := it.Node()
		path = strings.TrimPrefix(path+"."+string(key.Data), ".")
		offset := w.lineStart(int(key.Raw.Offset))
		p = w.put(p, string(key.Data), offset)
		switch {
		case it.IsLast() && list:
			p = p.add(offset)
			p.head = "[[" + path + "]]"
		case it.IsLast():
			p.key, p.value = offset, offset
			p.head = "[" + path + "]"
		case len(p.items) > 0 && p.items[0].head != "":
			p = p.items[len(p.items)-1]
		}
	}
	return p
}

// lineStart is the first character of the line around offset that is not blank.
func (w *walker) lineStart(offset int) int {
	begin := bytes.LastIndexByte(w.text[:offset], '\n') + 1
	for begin < offset && (w.text[begin] == ' ' || w.text[begin] == '\t') {
		begin++
	}
	return begin
}

// keyValue notes a key and its value inside table p and returns the offset behind
// them.
func (w *walker) keyValue(p *place, n *unstable.Node, from int) int {
	end := from
	for it := n.Key(); it.Next(); {
		key := it.Node()
		p = w.put(p, string(key.Data), int(key.Raw.Offset))
		end = int(key.Raw.Offset + key.Raw.Length)
	}
	return w.value(p, n.Value(), end)
}

// value notes where a value stands whose text begins at or after from, and what is
// inside it. Not every node carries its range, so the text is followed along.
func (w *walker) value(p *place, n *unstable.Node, from int) int {
	start := w.skip(from)
	p.value = start
	switch n.Kind {
	case unstable.Array:
		end := start + 1
		for it := n.Children(); it.Next(); {
			end = w.skip(end)
			end = w.value(p.add(end), it.Node(), end)
		}
		return w.skip(end) + 1
	case unstable.InlineTable:
		end := start + 1
		for it := n.Children(); it.Next(); {
			end = w.keyValue(p, it.Node(), end)
		}
		return w.skip(end) + 1
	}
	if n.Raw.Length > 0 {
		return start + int(n.Raw.Length)
	}
	return start + len(n.Data)
}

// skip passes over what may stand between a key and its value, or between the
// items of a list.
func (w *walker) skip(i int) int {
	for i < len(w.text) {
		switch w.text[i] {
		case ' ', '\t', '\r', '\n', ',', '=':
			i++
		case '#':
			n := bytes.IndexByte(w.text[i:], '\n')
			if n < 0 {
				return len(w.text)
			}
			i += n
		default:
			return i
		}
	}
	return i
}
