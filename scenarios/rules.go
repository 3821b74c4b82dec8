package scenarios

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"groundrules/scenarios/lines"
)

// field is a key of the format: where its value goes, and what may stand there.
//
//	toml:"key"           its key
//	rule:"need"          it has to be there
//	rule:"filled"        a text, or every text of a list, says something
//	rule:"id"            letters, digits and _ only
//	rule:"distinct"      no item of the list comes twice
//	rule:"version"       a number of which a later one is of a later program
//	rule:"apart"         what stands there gives its names to nothing else
//	range:"0..1"         a number within these bounds
//	one:"act"            one of a vocabulary (vocabulary.go), or each item is
//	since:"2"            the format that it came with; 1 when absent
//	names:"member"       names something: no other in the file has the same
//	short:"name"         text stands for a table with only this key
//	slots:"line"         may hold these slots in braces
//	say:"plain"          a text for readers, which has other languages; or in "markdown"
type field struct {
	index int
	key   string

	need, filled, id, distinct, version, apart bool

	since int // the format that the key came with

	item bool // this is about an item of its list

	ranged    bool
	low, high float64

	one, near, names, short, slots, say string
}

var schemas sync.Map // reflect.Type to []field

// fieldsOf is the keys of a struct of the format, in its order.
func fieldsOf(t reflect.Type) []field {
	if known, ok := schemas.Load(t); ok {
		return known.([]field)
	}
	var list []field
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		key := tag.Get("toml")
		if key == "" || key == "-" {
			continue
		}
		if t == lineType {
			tag = lineRules[key]
		}
		list = append(list, fieldOf(i, key, tag))
	}
	schemas.Store(t, list)
	return list
}

func fieldOf(index int, key string, tag reflect.StructTag) field {
	f := field{
		index: index, key: key,
		one: tag.Get("one"), near: tag.Get("near"), names: tag.Get("names"), short: tag.Get("short"), slots: tag.Get("slots"), say: tag.Get("say"),
	}
	f.since = 1
	if since := tag.Get("since"); since != "" {
		f.since = int(mustFloat(since))
	}
	for rule := range strings.SplitSeq(tag.Get("rule"), ",") {
		switch rule {
		case "":
		case "need":
			f.need = true
		case "filled":
			f.filled = true
		case "id":
			f.id = true
		case "distinct":
			f.distinct = true
		case "version":
			f.version = true
		case "apart":
			f.apart = true
		default:
			panic(fmt.Sprintf("key %s has an unknown rule %q", key, rule))
		}
	}
	if low, high, ok := strings.Cut(tag.Get("range"), ".."); ok {
		f.ranged = true
		f.low, f.high = mustFloat(low), mustFloat(high)
	}
	return f
}

// mustFloat reads a bound of the schema itself.
func mustFloat(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		panic(err)
	}
	return x
}

// lineRules are the rules of a line's keys. The type belongs to another package,
// which also says what is wrong with one (checkLines); near names the vocabulary
// that a mistyped word is looked for in.
var (
	lineType  = reflect.TypeFor[lines.Line]()
	lineRules = map[string]reflect.StructTag{
		"who":       `near:"member"`,
		"voice":     `near:"voice"`,
		"act":       `rule:"need" near:"act"`,
		"view":      `near:"side"`,
		"force":     `range:"1..3"`,
		"depth":     `range:"0..3"`,
		"to":        `near:"addressee"`,
		"after":     `near:"after"`,
		"after_who": `near:"speaker"`,
		"open":      `range:"1..3"`,

		"meeting_from": `range:"1..500"`,
		"answers":      `one:"intervention"`,
		"as":           `near:"as"`,
		"mood":         `near:"mood" since:"2"`,
		"stage":        `near:"stage" since:"2"`,
		"disposition":  `near:"disposition" since:"2"`,
		"new":          `since:"2"`,
		"event":        `near:"event"`,
		"topic":        `near:"topic"`,
		"item":         `near:"item"`,
		"safe":         `near:"level"`,
		"trust":        `near:"level"`,
		"text":         `slots:"line" say:"plain"`,
		"sight":        `slots:"line" say:"plain"`,
	}
)
