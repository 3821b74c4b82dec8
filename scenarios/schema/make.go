package schema

import (
	"cmp"
	"reflect"

	"groundrules/scenarios"
)

// maker makes a schema; defs are the tables that it has made so far.
type maker struct {
	words Words
	defs  map[string]*object
}

// table is a struct of the format.
func (m *maker) table(t reflect.Type) *object {
	o := &object{Type: "object", Description: m.words(t.Name()), Properties: &properties{}, Additional: false}
	keys := scenarios.Keys(t)
	extends := false
	for i := range keys {
		extends = extends || keys[i].Name == "extends"
	}
	for i := range keys {
		k := &keys[i]
		p := m.key(k)
		p.Description = cmp.Or(m.words(t.Name()+"."+k.Field), said[t.Name()+"."+k.Field])
		o.Properties.add(k.Name, p)
		if k.Need && (!extends || k.ID) { // what is extended gives the others
			o.Required = append(o.Required, k.Name)
		}
	}
	return o
}

// key is what may stand at a key.
func (m *maker) key(k *scenarios.Key) *object {
	t := k.Type
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t {
	case reflect.TypeFor[scenarios.Names]():
		item := m.text(k)
		return &object{AnyOf: []*object{item, {Type: "array", Items: item, UniqueItems: k.Distinct}}}
	case reflect.TypeFor[scenarios.Bound]():
		return &object{AnyOf: []*object{{Type: "number"}, {Enum: []any{"start"}}}}
	case reflect.TypeFor[scenarios.When]():
		return &object{AnyOf: []*object{{Type: "string", Pattern: `\S`}, {Type: "array", Items: m.value(reflect.TypeFor[scenarios.Notice](), k)}}}
	}
	if k.Short != "" {
		for _, short := range scenarios.Keys(t) {
			if short.Name == k.Short {
				return &object{AnyOf: []*object{m.text(&short), m.value(t, k)}}
			}
		}
	}
	return m.value(t, k)
}

// value is a value of a type, with the rules of its key.
func (m *maker) value(t reflect.Type, k *scenarios.Key) *object {
	switch t.Kind() {
	case reflect.Pointer:
		return m.value(t.Elem(), k)
	case reflect.String:
		return m.text(k)
	case reflect.Bool:
		return &object{Type: "boolean"}
	case reflect.Int:
		return bounded(&object{Type: "integer"}, k)
	case reflect.Float64:
		return bounded(&object{Type: "number"}, k)
	case reflect.Slice:
		return &object{Type: "array", Items: m.value(t.Elem(), k), UniqueItems: k.Distinct}
	case reflect.Map:
		return &object{Type: "object", Additional: m.value(t.Elem(), k)}
	case reflect.Interface:
		return &object{} // anything
	}
	if _, made := m.defs[t.Name()]; !made {
		m.defs[t.Name()] = nil // a table may hold itself
		m.defs[t.Name()] = m.table(t)
	}
	return &object{Ref: "#/$defs/" + t.Name()}
}

// text is a text, with the rules of its key.
func (m *maker) text(k *scenarios.Key) *object {
	o := &object{Type: "string"}
	switch {
	case k.ID:
		o.Pattern = "^[A-Za-z0-9_]{1,40}$"
	case k.Filled:
		o.Pattern = `\S`
	}
	for _, w := range k.Words {
		o.Enum = append(o.Enum, w)
	}
	for _, w := range k.Known {
		o.Examples = append(o.Examples, w)
	}
	return o
}

func bounded(o *object, k *scenarios.Key) *object {
	if k.Ranged {
		o.Minimum, o.Maximum = &k.Low, &k.High
	}
	return o
}
