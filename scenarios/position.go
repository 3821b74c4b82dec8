package scenarios

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

var byteOrderMark = []byte("\xef\xbb\xbf")

// lineColumn turns a byte offset into a line and a column, both from 1. Columns
// count characters, as editors do, and not the mark that some put before a text.
func lineColumn(text []byte, offset int) (line, col int) {
	offset = max(0, min(offset, len(text)))
	begin := bytes.LastIndexByte(text[:offset], '\n') + 1
	line = bytes.Count(text[:begin], []byte{'\n'}) + 1
	before := text[begin:offset]
	if line == 1 {
		before = bytes.TrimPrefix(before, byteOrderMark)
	}
	return line, utf8.RuneCount(before) + 1
}

// mostExcerpt is how many bytes of a line are kept.
const mostExcerpt = 1000

// lineAt is the line around an offset, as far as it is text.
func lineAt(text []byte, offset int) string {
	offset = max(0, min(offset, len(text)))
	begin := bytes.LastIndexByte(text[:offset], '\n') + 1
	end := len(text)
	if n := bytes.IndexByte(text[offset:], '\n'); n >= 0 {
		end = offset + n
	}
	line := bytes.TrimRight(text[begin:min(end, begin+mostExcerpt)], "\r")
	if begin == 0 {
		line = bytes.TrimPrefix(line, byteOrderMark)
	}
	return strings.ToValidUTF8(string(line), "\ufffd")
}

// place is where a value stands: the offset of its key, or of its own text in a
// list, and the places inside it.
type place struct {
	key, value int
	head       string            // of a table that a header opens: [opening] or [[member]]
	keys       map[string]*place // of a table
	order      []string          // the keys, as they come
	items      []*place          // of a list
	bad        bool              // something is wrong with it and has been noted
}

// in is the place of a key inside p, or nil.
func (p *place) in(key string) *place {
	if p == nil {
		return nil
	}
	return p.keys[key]
}

// at is the place of item i inside p, or nil.
func (p *place) at(i int) *place {
	if p == nil || i < 0 || i >= len(p.items) {
		return nil
	}
	return p.items[i]
}

// put makes, or finds, the place of a key inside p.
func (p *place) put(key string, offset int) *place {
	if q, ok := p.keys[key]; ok {
		return q
	}
	q := &place{key: offset, value: offset}
	if p.keys == nil {
		p.keys = map[string]*place{}
	}
	p.keys[key] = q
	p.order = append(p.order, key)
	return q
}

// add makes the place of the next item of a list.
func (p *place) add(offset int) *place {
	q := &place{key: offset, value: offset}
	p.items = append(p.items, q)
	return q
}

// locator finds the place of everything in a text. The parser that decodes gives
// no places, so a second one is read for them, behind this interface and nowhere
// else: it calls itself unstable.
type locator interface {
	// locate returns the place of the whole text, or where and why it is not TOML.
	locate(text []byte) (root *place, offset int, err error)
}

var places locator = syntaxTree{}
