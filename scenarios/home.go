package scenarios

import (
	"reflect"
	"strings"
)

// headed is the header of a table, or of the first in a list of them; empty for a
// value.
func (p *place) headed() string {
	if first := p.at(0); first != nil {
		return first.head
	}
	return p.head
}

// headOf is the header under which a scenario has a table, or tables, called key, be
// it inside another; empty when it has none.
func headOf(key string) string {
	scenario := reflect.TypeFor[Scenario]()
	if head := headIn(scenario, "", key); head != "" {
		return head
	}
	for _, f := range fieldsOf(scenario) {
		if t := elementOf(scenario.Field(f.index).Type); t.Kind() == reflect.Struct && t != lineType {
			if head := headIn(t, f.key+".", key); head != "" {
				return head
			}
		}
	}
	return ""
}

// headIn is the header of the tables called key in a struct of the format, whose own
// path is given.
func headIn(of reflect.Type, path, key string) string {
	fields := fieldsOf(of)
	i := indexOf(fields, key)
	if i < 0 {
		return ""
	}
	if of.Field(fields[i].index).Type == reflect.TypeFor[When]() {
		return ""
	}
	switch t := of.Field(fields[i].index).Type; elementOf(t).Kind() {
	case reflect.Struct:
		if t.Kind() == reflect.Slice {
			return "[[" + path + key + "]]"
		}
		return "[" + path + key + "]"
	}
	return ""
}

// elementOf is what a list holds, or a pointer points to.
func elementOf(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t
}

// homeOf is where in a scenario a key has its place: the top of the file before
// any table.
func homeOf(key string) string {
	scenario := reflect.TypeFor[Scenario]()
	top := fieldsOf(scenario)
	if indexOf(top, key) >= 0 {
		return "at the top of the file, before the first [table]"
	}
	var heads []string
	for i := range top {
		t := elementOf(scenario.Field(top[i].index).Type)
		if t.Kind() == reflect.Struct && indexOf(fieldsOf(t), key) >= 0 {
			heads = append(heads, headOf(top[i].key))
		}
	}
	if len(heads) == 0 || len(heads) > 3 {
		return ""
	}
	return "in " + strings.Join(heads, " or ")
}
