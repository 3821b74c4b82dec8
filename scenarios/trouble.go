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

// unknownKey notes a key that a table does not have, and where it may belong.
func (r *reader) unknownKey(key string, at *place, fields []field, table string) {
	remedy := ""
	names := make([]string, len(fields))
	for i := range fields {
		names[i] = fields[i].key
	}
	top := fieldsOf(reflect.TypeFor[Scenario]())
	switch near := suggestion(key, names); {
	case near != "":
		remedy = fmt.Sprintf("did you mean %q?", near)
	case table != "" && at.head == "" && indexOf(top, key) >= 0:
		remedy = "it belongs at the top of the file, before the first [table]"
	case len(names) <= 14:
		remedy = "known: " + strings.Join(names, ", ")
	}
	if table == "" {
		r.report(at.key, UnknownKey, remedy, "unknown key %q", clip(key))
		return
	}
	r.report(at.key, UnknownKey, remedy, "unknown key %q in %s", clip(key), table)
}

// missing notes a key that has to be there.
func (r *reader) missing(f *field, at *place, table string) {
	if table == "" {
		r.report(at.key, Missing, "add "+f.key, "no %s", f.key)
		return
	}
	r.report(at.key, Missing, "add "+f.key, "%s has no %s", table, f.key)
}

// wrongType notes a value of another type than dst takes. It returns false.
func (r *reader) wrongType(dst reflect.Value, v any, at *place, f *field) bool {
	remedy := ""
	s, isText := v.(string)
	switch want := dst.Kind(); {
	case isText && (want == reflect.Float64 || want == reflect.Int):
		if _, err := strconv.ParseFloat(s, 64); err == nil {
			remedy = "write " + s + " without quotes"
		}
	case isText && want == reflect.Bool && (s == "true" || s == "false"):
		remedy = "write " + s + " without quotes"
	case isText && want == reflect.Slice:
		remedy = fmt.Sprintf("write [%q]", clip(s))
	case want == reflect.Slice && typeOf(v) == "a table":
		remedy = fmt.Sprintf("write [[%s]]", f.key)
	case want == reflect.Struct && at.at(0) != nil && at.at(0).head != "":
		remedy = fmt.Sprintf("write [%s], once", f.key)
	case want == reflect.String && !isText && typeOf(v) != "a table" && typeOf(v) != "a list":
		remedy = "put it in quotes"
	}
	r.report(at.value, WrongType, remedy, "%s must be %s, not %s", f.key, wanted(dst), typeOf(v))
	return false
}

// wanted is what a field takes, in an author's words.
func wanted(dst reflect.Value) string {
	switch dst.Interface().(type) {
	case Bound:
		return `a number or "start"`
	case Look:
		return "a name or a table"
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
		return "a number"
	case time.Time:
		return "a date or time"
	case []any, []map[string]any:
		return "a list"
	}
	return "a table"
}
