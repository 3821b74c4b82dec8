package scenarios

import (
	"reflect"

	"github.com/BurntSushi/toml"
)

// table lays the values of a table into a struct. What has no place there, or the
// wrong type, is noted and left out.
func (r *reader) table(dst reflect.Value, values map[string]any, at *place, label string) {
	fields := fieldsOf(dst.Type())
	for _, key := range at.order {
		p := at.keys[key]
		i := indexOf(fields, key)
		if i < 0 {
			r.unknownKey(key, p, fields, label)
			continue
		}
		f := &fields[i]
		r.came(f.key, f.since)
		if v, ok := values[key]; ok && !r.value(dst.Field(f.index), v, p, f) {
			p.bad = true
		}
	}
	for i := range fields {
		if f := &fields[i]; f.need && at.keys[f.key] == nil && !(f.key != "id" && extends(fields, at)) {
			r.missing(dst.Field(f.index), f, at, label)
		}
	}
}

// extends reports whether a table leaves what it does not say to another one.
func extends(fields []field, at *place) bool {
	return at.keys["extends"] != nil && indexOf(fields, "extends") >= 0
}

func indexOf(fields []field, key string) int {
	for i := range fields {
		if fields[i].key == key {
			return i
		}
	}
	return -1
}

// value lays one value into dst; it reports whether it could.
func (r *reader) value(dst reflect.Value, v any, at *place, f *field) bool {
	if dst.Kind() == reflect.Pointer {
		dst.Set(reflect.New(dst.Type().Elem()))
		dst = dst.Elem()
	}
	if w, ok := dst.Addr().Interface().(*When); ok {
		return r.when(w, v, at, f)
	}
	if t, ok := dst.Addr().Interface().(*Texts); ok {
		return r.tongues(t, v, at, f)
	}
	switch v := v.(type) {
	case map[string]any:
		if dst.Kind() == reflect.Map {
			return r.numbers(dst, v, at, f)
		}
		if dst.Kind() == reflect.Struct && len(fieldsOf(dst.Type())) > 0 {
			r.table(dst, v, at, nameOf(at, f))
			return true
		}
	case []map[string]any:
		if dst.Kind() == reflect.Slice {
			return r.items(dst, len(v), at, f, func(i int) any { return v[i] })
		}
	case []any:
		if dst.Kind() == reflect.Slice {
			return r.items(dst, len(v), at, f, func(i int) any { return v[i] })
		}
	}
	if u, ok := dst.Addr().Interface().(toml.Unmarshaler); ok {
		if u.UnmarshalTOML(v) == nil {
			return true
		}
		return r.wrongType(dst, v, at, f)
	}
	switch dst.Kind() {
	case reflect.String:
		if s, ok := v.(string); ok {
			dst.SetString(s)
			return r.wording(s, at, f)
		}
	case reflect.Bool:
		if b, ok := v.(bool); ok {
			dst.SetBool(b)
			return true
		}
	case reflect.Int:
		if n, ok := v.(int64); ok {
			dst.SetInt(n)
			return r.inRange(float64(n), at, f)
		}
	case reflect.Float64:
		switch n := v.(type) {
		case float64:
			dst.SetFloat(n)
			return r.inRange(n, at, f)
		case int64:
			dst.SetFloat(float64(n))
			return r.inRange(float64(n), at, f)
		}
	}
	return r.wrongType(dst, v, at, f)
}

// tongues keeps the texts of further languages as they are: checkTexts looks at them.
func (r *reader) tongues(t *Texts, v any, at *place, f *field) bool {
	tables, ok := v.(map[string]any)
	if !ok {
		return r.wrongType(reflect.ValueOf(t).Elem(), v, at, f)
	}
	*t = Texts{}
	for _, language := range at.order {
		texts, ok := tables[language].(map[string]any)
		if !ok {
			r.report(at.keys[language].value, WrongType, "write [text."+clip(language)+"]", "%s must be a table, not %s", clip(language), typeOf(tables[language]))
			return false
		}
		(*t)[language] = texts
	}
	return true
}

// numbers lays a table of numbers, whose keys are names, into a map.
func (r *reader) numbers(dst reflect.Value, values map[string]any, at *place, f *field) bool {
	dst.Set(reflect.MakeMap(dst.Type()))
	for _, key := range at.order {
		one, p := *f, at.keys[key]
		one.key = f.key + "." + clip(key)
		x := reflect.New(dst.Type().Elem()).Elem()
		if !r.value(x, values[key], p, &one) {
			p.bad = true
		}
		dst.SetMapIndex(reflect.ValueOf(key), x)
	}
	return true
}

// items lays a list into a slice; a bad item stays as its zero value, so that the
// others keep their places.
func (r *reader) items(dst reflect.Value, n int, at *place, f *field, item func(int) any) bool {
	dst.Set(reflect.MakeSlice(dst.Type(), n, n))
	one := *f
	one.item = true
	for i := range n {
		p := at.at(i)
		if p == nil {
			return false
		}
		if !r.value(dst.Index(i), item(i), p, &one) {
			p.bad = true
		}
	}
	return true
}
