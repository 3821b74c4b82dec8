package scenarios

import (
	"fmt"
	"math"
	"reflect"
	"strings"

	"github.com/BurntSushi/toml"
)

// maxDiagnostics is how many are told of one file; nobody reads more.
const maxDiagnostics = 200

// reader reads one file and collects what is wrong with it.
type reader struct {
	file string
	text []byte
	root *place
	list Diagnostics
	more int // diagnostics past the limit

	known map[string][]string // names that the file itself brings, by vocabulary
}

// report notes a diagnostic at an offset of the text.
func (r *reader) report(offset int, code Code, remedy, format string, args ...any) {
	r.note(Error, offset, code, remedy, format, args...)
}

// warn notes something that does not keep a scenario from being played.
func (r *reader) warn(offset int, code Code, remedy, format string, args ...any) {
	r.note(Warning, offset, code, remedy, format, args...)
}

// full reports whether no more is told; looking for a remedy is then idle.
func (r *reader) full() bool { return len(r.list) >= maxDiagnostics }

func (r *reader) note(s Severity, offset int, code Code, remedy, format string, args ...any) {
	if r.full() {
		if s == Error {
			r.more++
		}
		return
	}
	line, col := lineColumn(r.text, offset)
	r.list = append(r.list, Diagnostic{
		File: r.file, Line: line, Col: col, Severity: s, Code: code,
		Message: fmt.Sprintf(format, args...), Remedy: remedy,
	})
}

// parse turns the text into values and places. Where it is not TOML it notes so
// and returns nil.
func (r *reader) parse() map[string]any {
	if d := scan(r.file, r.text); d != nil {
		r.list = append(r.list, *d)
		return nil
	}
	values, err := decode(r.text)
	if err != nil {
		r.syntax(err)
		return nil
	}
	root, offset, err := places.locate(r.text)
	if err != nil {
		r.report(offset, Syntax, mend(err.Error()), "%s", plain(err.Error()))
		return nil
	}
	r.root = root
	return values
}

// decode has the parser read text. It knows panics of its own for what it holds to
// be impossible; to an author that too is text that cannot be read.
func decode(text []byte) (values map[string]any, err error) {
	defer func() {
		if p := recover(); p != nil {
			values, err = nil, fmt.Errorf("the text cannot be read: %v", p)
		}
	}()
	_, err = toml.Decode(string(text), &values)
	return values, err
}

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
		if v, ok := values[key]; ok && !r.value(dst.Field(f.index), v, p, f) {
			p.bad = true
		}
	}
	for i := range fields {
		if f := &fields[i]; f.need && at.keys[f.key] == nil {
			r.missing(dst.Field(f.index), f, at, label)
		}
	}
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
	switch v := v.(type) {
	case map[string]any:
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

// wording checks a text against the rules that need nothing but the text.
func (r *reader) wording(s string, at *place, f *field) bool {
	switch {
	case (f.filled || f.id) && strings.TrimSpace(s) == "":
		r.report(at.value, Empty, "say something, or leave it out", "%s is empty", f.in())
	case f.id && !isID(s):
		r.report(at.value, BadID, "letters, digits and _ only, 1 to 40 of them", "%q cannot be an id", clip(s))
	default:
		return true
	}
	return false
}

func isID(s string) bool {
	for _, c := range []byte(s) {
		if c != '_' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s != "" && len(s) <= 40
}

func (r *reader) inRange(x float64, at *place, f *field) bool {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0):
		r.report(at.value, OutOfRange, "write an ordinary number", "%s is not a number to reckon with", f.key)
	case f.ranged && f.low == f.high && x > f.high:
		r.report(at.value, NewerFormat, "a newer groundrules may know it", "%s %v is newer than this program", f.key, x)
	case f.ranged && (x < f.low || x > f.high):
		r.report(at.value, OutOfRange, f.within(), "%s is %s, which is out of range", f.key, number(x))
	default:
		return true
	}
	return false
}

// within is a field's range in an author's words.
func (f *field) within() string {
	if f.low == f.high {
		return "write " + number(f.low)
	}
	return number(f.low) + " to " + number(f.high)
}

// clip keeps a quoted text short enough for one line.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:39]) + "…"
	}
	return s
}
