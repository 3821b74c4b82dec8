package scenarios

import (
	"maps"
	"reflect"
	"slices"
)

// checkTexts looks at the texts in further languages: whether they belong to something,
// and which are missing.
func (r *reader) checkTexts(s *Scenario) {
	all := r.root.in("text")
	if all != nil && all.bad {
		return
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

// lacking warns of every text of the scenario that one language does not have.
func (r *reader) lacking(s *Scenario, met map[*place]bool, language string) {
	visit(reflect.ValueOf(s).Elem(), r.root, func(f *field, v reflect.Value, at *place) {
		if f.say == "" || v.Len() == 0 {
			return
		}
		was := met[at]
		for i := 0; v.Kind() == reflect.Slice && i < v.Len(); i++ {
			met[at.at(i)] = true // the list speaks for its items
		}
		if was || r.full() {
			return
		}
		r.warn(at.value, TextMissing, "add it under [text."+language+"]", "%s is missing in %s", f.key, language)
	})
}
