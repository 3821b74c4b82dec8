package scenarios

import (
	"reflect"
	"slices"
	"strings"
)

// visit calls do for every value in dst that the file gives and that has nothing
// wrong with it so far, in the order of the schema.
func visit(dst reflect.Value, at *place, do func(f *field, v reflect.Value, at *place)) {
	fields := fieldsOf(dst.Type())
	for i := range fields {
		f := &fields[i]
		p := at.in(f.key)
		if p == nil || p.bad || f.apart {
			continue
		}
		visitValue(f, dst.Field(f.index), p, do)
	}
}

func visitValue(f *field, v reflect.Value, at *place, do func(*field, reflect.Value, *place)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			visitValue(f, v.Elem(), at, do)
		}
	case reflect.Slice:
		do(f, v, at)
		for i := range v.Len() {
			p := at.at(i)
			if len(at.items) == 0 { // text that stands for a list of one
				p = at
			}
			if p != nil && !p.bad {
				visitValue(f, v.Index(i), p, do)
			}
		}
	case reflect.Struct:
		if w, ok := v.Addr().Interface().(*When); ok {
			if len(w.List) > 0 {
				visitValue(f, reflect.ValueOf(&w.List).Elem(), at, do)
			}
			return
		}
		if f.short != "" && at.keys == nil { // text that stands for one key of the table
			fields := fieldsOf(v.Type())
			short := &fields[indexOf(fields, f.short)]
			do(short, v.Field(short.index), at)
			return
		}
		visit(v, at, do)
	default:
		do(f, v, at)
	}
}

// learn collects the names that a file gives to its own things, and notes those
// given twice.
func (r *reader) learn(file reflect.Value) {
	first := map[string]*place{}
	visit(file, r.root, func(f *field, v reflect.Value, at *place) {
		if f.names == "" || v.Kind() != reflect.String {
			return
		}
		name := v.String()
		key := f.names + "\x00" + name
		if f.names == "name" {
			key = f.names + "\x00" + strings.ToLower(strings.TrimSpace(name))
		}
		if earlier, ok := first[key]; ok {
			if r.full() {
				r.more++
				return
			}
			line, _ := lineColumn(r.text, earlier.value)
			r.report(at.value, Duplicate, "give it another", "%s %q is taken in line %d", called(f), clip(name), line)
			return
		}
		first[key] = at
		r.known[f.names] = append(r.known[f.names], name)
	})
}

// called is how a diagnostic calls a key that names something.
func called(f *field) string {
	if f.key == "id" {
		return f.names + " id"
	}
	return f.key
}

// refer holds every word against its vocabulary, and every list that should not
// repeat itself.
func (r *reader) refer(file reflect.Value) {
	visit(file, r.root, func(f *field, v reflect.Value, at *place) {
		switch v.Kind() {
		case reflect.String:
			r.word(f, v.String(), at)
			r.slots(f, v.String(), at)
		case reflect.Slice:
			if f.distinct {
				r.distinct(f, v, at)
			}
		}
	})
}

// word holds a word against the vocabulary of its key.
func (r *reader) word(f *field, word string, at *place) {
	if f.one == "" {
		return
	}
	if r.apart && (f.key == "extends" || f.one == "knower") {
		return // it may be in any scenario
	}
	if words := r.vocabulary(f.one); !slices.Contains(words, word) {
		at.bad = true
		r.unknownName(f, f.one, word, words, at)
	}
}

// unknownName notes a word that its vocabulary does not have.
func (r *reader) unknownName(f *field, vocabulary, word string, words []string, at *place) {
	if r.full() {
		r.more++
		return
	}
	remedy := Among(word, words)
	if remedy == "" && slices.Contains(onWordsPage, vocabulary) {
		remedy = "groundrules help words lists them"
	}
	r.report(at.value, UnknownName, remedy, "unknown %s %q", kindOf(f, vocabulary), clip(word))
}

// onWordsPage are vocabularies too long for a remedy.
var onWordsPage = []string{"intervention", "disposition", "event", "quantity", "state"}

// kindOf is what a word should have been, in an author's words.
func kindOf(f *field, vocabulary string) string {
	switch vocabulary {
	case "member", "addressee", "speaker", "audience", "knower":
		return "member"
	case "after":
		return "act"
	case "voice", "disposition", "intervention", "norm", "act", "measure", "pronoun", "stage", "look", "event", "topic", "item", "channel", "challenge":
		return vocabulary
	}
	return "word for " + f.key
}

func (r *reader) distinct(f *field, v reflect.Value, at *place) {
	seen := map[string]bool{}
	for i := range v.Len() {
		word := v.Index(i).String()
		p := at.at(i)
		if p == nil || p.bad {
			continue
		}
		if seen[word] {
			r.report(p.value, Duplicate, "keep one of them", "%q is in %s twice", clip(word), f.key)
		}
		seen[word] = true
	}
}
