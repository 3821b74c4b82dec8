package scenarios

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// nameOf is how a diagnostic calls a table.
func nameOf(at *place, f *field) string {
	if at.head != "" {
		return at.head
	}
	return f.key
}

// in is how a diagnostic calls the key of a value: a list's item is not the list.
func (f *field) in() string {
	if f.item {
		return "an item of " + f.key
	}
	return f.key
}

// unknownKey notes a key that a table does not have, and where it may belong.
func (r *reader) unknownKey(key string, at *place, fields []field, table string) {
	if r.full() {
		r.more++
		return
	}
	names := make([]string, len(fields))
	for i := range fields {
		names[i] = fields[i].key
	}
	remedy, home := "", homeOf(key)
	switch near := suggestion(key, names); {
	case at.headed() != "" && headOf(key) != "":
		remedy = "write " + headOf(key)
	case home != "" && at.headed() == "":
		remedy = "it belongs " + home
	case near != "":
		remedy = fmt.Sprintf("did you mean %q?", near)
	case len(names) <= 14:
		remedy = "known: " + strings.Join(names, ", ")
	}
	where := ""
	if table != "" {
		where = " in " + table
	}
	r.report(at.key, UnknownKey, remedy, "unknown key %q%s", clip(key), where)
}

// missing notes a key that has to be there.
func (r *reader) missing(dst reflect.Value, f *field, at *place, table string) {
	example := f.key + " = …"
	switch {
	case f.version:
		example = f.key + " = " + number(f.high)
	case dst.Kind() == reflect.String:
		example = f.key + ` = "…"`
	case dst.Kind() == reflect.Slice:
		example = f.key + " = […]"
	}
	if table == "" {
		r.report(at.key, Missing, "add "+example, "no %s", f.key)
		return
	}
	r.report(at.key, Missing, "add "+example, "%s has no %s", table, f.key)
}

// wrongType notes a value of another type than dst takes. It returns false.
func (r *reader) wrongType(dst reflect.Value, v any, at *place, f *field) bool {
	if r.full() {
		r.more++
		return false
	}
	r.report(at.value, WrongType, rightType(dst, v, at, f), "%s must be %s, not %s", f.in(), wanted(dst), typeOf(v))
	return false
}

// rightType is what would make a value one of the right type, where one can guess.
func rightType(dst reflect.Value, v any, at *place, f *field) string {
	want, got := dst.Kind(), typeOf(v)
	switch s, isText := v.(string); {
	case isText && (want == reflect.Float64 || want == reflect.Int):
		if _, err := strconv.ParseFloat(s, 64); err == nil {
			return "write " + s + " without quotes"
		}
	case isText && want == reflect.Bool && (s == "true" || s == "false"):
		return "write " + s + " without quotes"
	case isText && want == reflect.Slice:
		return fmt.Sprintf("write [%q]", clip(s))
	case dst.Type() == reflect.TypeFor[When]():
		return "such as 'conflict > 0.6'"
	case want == reflect.Slice && got == "a table":
		if at.head == "" {
			return "put it in [ ]"
		}
		return "write [" + at.head + "]"
	case want == reflect.Struct && at.at(0) != nil && at.headed() != "":
		return fmt.Sprintf("write [%s], once", f.key)
	case want == reflect.String && got != "a table" && got != "a list":
		return "put it in quotes"
	}
	return ""
}

// wanted is what a field takes, in an author's words.
func wanted(dst reflect.Value) string {
	switch dst.Interface().(type) {
	case Bound:
		return `a number or "start"`
	case Names:
		return `a list of names, or "all"`
	case Look:
		return "a name or a table"
	case When:
		return "a condition or a list of them"
	}
	switch dst.Kind() {
	case reflect.String:
		return "text"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Map:
		if dst.Type() == reflect.TypeFor[Texts]() {
			return "a table of languages"
		}
		return "a table of numbers"
	case reflect.Slice:
		if dst.Type().Elem().Kind() == reflect.Struct {
			return "a list of tables"
		}
		return "a list"
	}
	return "a table"
}

// typeOf is what a value is, in an author's words.
func typeOf(v any) string {
	switch v.(type) {
	case string:
		return "text"
	case bool:
		return "true or false"
	case int64:
		return "a whole number"
	case float64:
		return "a decimal number"
	case time.Time:
		return "a date or time"
	case []any, []map[string]any:
		return "a list"
	}
	return "a table"
}
