package scenarios

import (
	"reflect"
	"slices"

	"groundrules/scenarios/lines"
)

// checkLines asks the package that says lines whether it can say these.
func (r *reader) checkLines(s *Scenario) {
	cast := s.cast()
	for i := range s.Lines {
		at := r.root.in("line").at(i)
		if at == nil || at.bad {
			continue
		}
		for _, p := range s.Lines[i].Problems(&cast) {
			r.lineProblem(&s.Lines[i], p, at)
		}
	}
}

// lineProblem notes what lines holds against a line, unless it has been noted. Of a
// word that it does not know, the author learns which one is close.
func (r *reader) lineProblem(l *lines.Line, p lines.Problem, at *place) {
	fields := fieldsOf(lineType)
	i := indexOf(fields, p.Key)
	where := at.in(p.Key)
	switch {
	case where == nil && i >= 0 && fields[i].need:
		return
	case where == nil:
		r.report(at.value, Unsayable, p.Remedy, "%s", p.Message)
		return
	case where.bad:
		return
	}
	where.bad = true
	if i >= 0 && fields[i].near != "" {
		f := &fields[i]
		word := reflect.ValueOf(l).Elem().Field(f.index).String()
		if words := r.vocabulary(f.near); !slices.Contains(words, word) {
			r.unknownName(f, f.near, word, words, where)
			return
		}
	}
	r.report(where.value, Unsayable, p.Remedy, "%s", p.Message)
}
