package scenarios

import (
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strconv"
)

// Texts are the texts of a scenario in further languages: by language, in the shape of
// the scenario itself, where a table of a list stands under its id, or its number from 1.
type Texts map[string]map[string]any

// languageTag is how a language is written: fr, pt-BR.
var languageTag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// Languages are those in which there are texts, the scenario's own first.
func (s *Scenario) Languages() []string {
	return append([]string{s.language()}, slices.Sorted(maps.Keys(s.Texts))...)
}

func (s *Scenario) language() string {
	if s.Language == "" {
		return "en"
	}
	return s.Language
}

// Told is the scenario as somebody asks for it: in one of its languages, or, for "", in
// its own. The error says which languages there are.
func (s *Scenario) Told(language string) (*Scenario, error) {
	known := s.Languages()
	switch {
	case language == "" || language == s.language():
		return s, nil
	case s.Kept.Language != "":
		return nil, fmt.Errorf("this is a recording in %s (begin from the scenario itself)", s.Kept.Language)
	case !slices.Contains(known, language):
		return nil, fmt.Errorf("%s has no texts in %q (%s)", s.Name, clip(language), Among(language, known))
	}
	return s.In(language), nil
}

// In is the scenario in one of its languages; a text that is missing there stays as it
// is, and so does the shared stock of lines. For any other language it is the scenario
// itself, and so it is for a recording, which stays in the language that it is in.
func (s *Scenario) In(language string) *Scenario {
	if s.Kept.Language != "" {
		return s
	}
	return s.in(language)
}

func (s *Scenario) in(language string) *Scenario {
	texts, ok := s.Texts[language]
	if !ok {
		return s
	}
	c := copied(reflect.ValueOf(s).Elem()).Interface().(Scenario)
	t := translator{}
	t.table(reflect.ValueOf(&c).Elem(), texts, nil, nil)
	c.Language, c.Interventions, c.Kept.Language = language, nil, language
	c.resolve()
	return &c
}

// copied is a value without anything that another one could change in it.
func copied(v reflect.Value) reflect.Value {
	to := reflect.New(v.Type()).Elem()
	to.Set(v)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				to.Field(i).Set(copied(v.Field(i)))
			}
		}
	case reflect.Slice:
		if v.Len() > 0 {
			to.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := range v.Len() {
				to.Index(i).Set(copied(v.Index(i)))
			}
		}
	case reflect.Pointer:
		if !v.IsNil() {
			to.Set(reflect.New(v.Type().Elem()))
			to.Elem().Set(copied(v.Elem()))
		}
	}
	return to
}

// translator lays texts of another language over a scenario. With a reader it notes what
// is wrong with them, and which texts it met.
type translator struct {
	r    *reader
	name string // of the language
	met  map[*place]bool
}

// table lays a table of texts over a struct; orig is where the struct's own texts stand.
func (t *translator) table(dst reflect.Value, values map[string]any, at, orig *place) {
	fields := fieldsOf(dst.Type())
	for _, key := range slices.Sorted(maps.Keys(values)) {
		i := indexOf(fields, key)
		p := at.in(key)
		if i < 0 || !fields[i].told(dst.Type().Field(fields[i].index).Type) {
			t.unknown(key, p, fields, dst.Type())
			continue
		}
		f := &fields[i]
		t.value(dst.Field(f.index), values[key], f, p, orig.in(key))
	}
}

// told reports whether a field is a text for readers, or may hold some.
func (f *field) told(of reflect.Type) bool {
	return f.say != "" || elementOf(of).Kind() == reflect.Struct && holdsTexts(elementOf(of)) && !f.apart
}

// holdsTexts reports whether a struct of the format has texts for readers.
func holdsTexts(of reflect.Type) bool {
	return slices.ContainsFunc(fieldsOf(of), func(f field) bool { return f.told(of.Field(f.index).Type) })
}

// value lays a text, a list of them or a table over a field.
func (t *translator) value(dst reflect.Value, v any, f *field, at, orig *place) {
	if dst.Kind() == reflect.Pointer {
		if dst.IsNil() {
			t.note(at, UnknownText, "there is none to translate", "%s has nothing to say", f.key)
			return
		}
		dst = dst.Elem()
	}
	switch v := v.(type) {
	case string:
		if dst.Kind() == reflect.String {
			t.text(dst, v, f, at, orig)
			return
		}
	case []any:
		if dst.Kind() == reflect.Slice && f.say != "" {
			t.list(dst, v, f, at, orig)
			return
		}
	case map[string]any:
		if dst.Kind() == reflect.Struct {
			t.table(dst, v, at, orig)
			return
		}
		if dst.Kind() == reflect.Slice && f.say == "" {
			t.items(dst, v, f, at, orig)
			return
		}
	}
	t.note(at, WrongType, "", "%s must be %s, not %s", f.key, t.wanted(dst, f), typeOf(v))
}

func (t *translator) wanted(dst reflect.Value, f *field) string {
	switch {
	case dst.Kind() == reflect.String:
		return "text"
	case f.say != "":
		return "a list of texts"
	}
	return "a table"
}

func (t *translator) text(dst reflect.Value, text string, f *field, at, orig *place) {
	switch {
	case dst.String() == "":
		t.note(at, UnknownText, "there is none to translate", "%s says nothing in the scenario's own language", f.key)
		return
	case t.r != nil:
		one := *f
		one.filled = true
		if !t.r.wording(text, at, &one) {
			return
		}
		t.r.slots(f, text, at)
	}
	if f.say == markdownText && t.r == nil {
		text = Plain(text) // the scenario's own are by now
	}
	dst.SetString(text)
	t.meet(orig)
}

func (t *translator) list(dst reflect.Value, list []any, f *field, at, orig *place) {
	if len(list) != dst.Len() {
		t.note(at, WrongNumber, "as many as there are", "%d texts, and there are %d", len(list), dst.Len())
		return
	}
	for i := range list {
		text, ok := list[i].(string)
		if !ok {
			t.note(at.at(i), WrongType, "put it in quotes", "an item of %s must be text, not %s", f.key, typeOf(list[i]))
			continue
		}
		t.text(dst.Index(i), text, f, at.at(i), nil)
	}
	t.meet(orig)
}

// items lays tables over a list of structs, by id or by number.
func (t *translator) items(dst reflect.Value, values map[string]any, f *field, at, orig *place) {
	for _, key := range slices.Sorted(maps.Keys(values)) {
		i := itemNamed(dst, key)
		inner, isTable := values[key].(map[string]any)
		switch p := at.in(key); {
		case i < 0:
			t.note(p, UnknownText, Among(key, idsOf(dst)), "no %s %q", f.key, clip(key))
		case !isTable:
			t.note(p, WrongType, "", "%s.%s must be a table, not %s", f.key, clip(key), typeOf(values[key]))
		default:
			t.table(dst.Index(i), inner, p, orig.at(i))
		}
	}
}

// itemNamed is the place in a list of the struct with an id, or of that number; -1 for
// none.
func itemNamed(list reflect.Value, key string) int {
	if i := slices.Index(idsOf(list), key); i >= 0 {
		return i
	}
	if n, err := strconv.Atoi(key); err == nil && n >= 1 && n <= list.Len() && key == strconv.Itoa(n) {
		return n - 1
	}
	return -1
}

func idsOf(list reflect.Value) []string {
	var ids []string
	for i := range list.Len() {
		id := list.Index(i).FieldByName("ID")
		if !id.IsValid() {
			return nil
		}
		ids = append(ids, id.String())
	}
	return ids
}

func (t *translator) meet(orig *place) {
	if t.met != nil && orig != nil {
		t.met[orig] = true
	}
}

func (t *translator) note(at *place, code Code, remedy, format string, args ...any) {
	if t.r != nil && at != nil {
		t.r.report(at.key, code, remedy, format, args...)
	}
}

func (t *translator) unknown(key string, at *place, fields []field, of reflect.Type) {
	var known []string
	for i := range fields {
		if fields[i].told(of.Field(fields[i].index).Type) {
			known = append(known, fields[i].key)
		}
	}
	t.note(at, UnknownText, Among(key, known), "%q is not a text that a reader sees", clip(key))
}
