package scenarios

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// checkTexts looks at the texts in further languages: whether they belong to something,
// and which are missing.
func (r *reader) checkTexts(s *Scenario) {
	all := r.root.in("text")
	if all != nil && all.bad {
		return
	}
	if at := r.root.in("kept").in("language"); at != nil && !at.bad && s.Texts[s.Kept.Language] == nil {
		r.report(at.value, UnknownName, Among(s.Kept.Language, slices.Sorted(maps.Keys(s.Texts))), "no texts in %q", clip(s.Kept.Language))
	}
	for _, language := range slices.Sorted(maps.Keys(s.Texts)) {
		at := all.in(language)
		switch {
		case !languageTag.MatchString(language):
			r.report(at.key, BadID, "such as fr or pt-BR", "%q is not how a language is written", clip(language))
			continue
		case language == s.language():
			r.report(at.key, Contradiction, "set language, or take these out", "%q is the language of the scenario itself", language)
			continue
		}
		t := translator{r: r, name: language, met: map[*place]bool{}}
		c := copied(reflect.ValueOf(s).Elem())
		t.table(c, s.Texts[language], at, r.root)
		r.lacking(s, t.met, language)
	}
}

// lacking warns of the texts of the scenario that one language does not have, table by
// table.
func (r *reader) lacking(s *Scenario, met map[*place]bool, language string) {
	own := *s
	own.OwnInterventions = slices.Clone(s.OwnInterventions)
	for i, v := range own.OwnInterventions {
		if k := slices.IndexFunc(shared().Interventions, func(o Intervention) bool { return o.ID == v.ID }); k >= 0 && reflect.DeepEqual(v, shared().Interventions[k]) {
			own.OwnInterventions[i] = Intervention{} // a recording has those of the program as its own
		}
	}
	r.lackingIn(reflect.ValueOf(&own).Elem(), r.root, "text."+language, met, language)
}

// lackingIn warns of those of one table, and of the tables in it; head is where they
// would stand.
func (r *reader) lackingIn(table reflect.Value, at *place, head string, met map[*place]bool, language string) {
	var missing []string
	var first *place
	fields := fieldsOf(table.Type())
	for i := range fields {
		f := &fields[i]
		v, p := table.Field(f.index), at.in(f.key)
		if p == nil || p.bad || f.apart {
			continue
		}
		if v.Kind() == reflect.Pointer {
			v = v.Elem()
		}
		switch {
		case f.say != "" && v.Len() > 0 && !met[p]:
			if missing = append(missing, f.key); first == nil {
				first = p
			}
		case f.say != "" || elementOf(v.Type()).Kind() != reflect.Struct || !holdsTexts(elementOf(v.Type())):
		case v.Kind() == reflect.Struct:
			r.lackingIn(v, p, head+"."+f.key, met, language)
		default:
			r.lackingOf(v, p, head+"."+f.key, met, language)
		}
	}
	if first != nil {
		r.warn(first.value, TextMissing, "write it under ["+head+"]", "no %s in %s", strings.Join(missing, ", "), language)
	}
}

// lackingOf warns of those of a list of tables.
func (r *reader) lackingOf(list reflect.Value, at *place, head string, met map[*place]bool, language string) {
	ids := idsOf(list)
	for i := range list.Len() {
		name := strconv.Itoa(i + 1)
		if i < len(ids) && ids[i] != "" {
			name = ids[i]
		}
		if p := at.at(i); p != nil && !p.bad {
			r.lackingIn(list.Index(i), p, head+"."+name, met, language)
		}
	}
}
