package scenarios

import (
	"bytes"
	"errors"
	"reflect"
	"slices"

	"github.com/BurntSushi/toml"

	"groundrules/scenarios/condition"
	"groundrules/sim/session"
)

// When is what an event waits for: a condition (package condition), or, as files of
// format 1 have it, a list of what all has to hold.
type When struct {
	Text string
	List []Notice

	read *condition.Condition
}

// Empty reports whether nothing is waited for.
func (w *When) Empty() bool { return w.Text == "" && len(w.List) == 0 }

// UnmarshalTOML takes text or a list of tables.
func (w *When) UnmarshalTOML(v any) error {
	switch v := v.(type) {
	case string:
		w.Text = v
		return nil
	case []any, []map[string]any:
		var text bytes.Buffer
		if err := toml.NewEncoder(&text).Encode(map[string]any{"list": v}); err != nil {
			return err
		}
		var list struct{ List []Notice }
		_, err := toml.Decode(text.String(), &list)
		w.List = list.List
		return err
	}
	return errors.New("neither a condition nor a list")
}

// when lays a condition, or a list of them, into w.
func (r *reader) when(w *When, v any, at *place, f *field) bool {
	list := reflect.ValueOf(&w.List).Elem()
	switch v := v.(type) {
	case string:
		w.Text = v
		r.came("a condition in quotes", 2)
		one := *f
		one.filled = true
		return r.wording(v, at, &one)
	case []map[string]any:
		return r.items(list, len(v), at, f, func(i int) any { return v[i] })
	case []any:
		return r.items(list, len(v), at, f, func(i int) any { return v[i] })
	}
	return r.wrongType(reflect.ValueOf(w).Elem(), v, at, f)
}

// asked is the condition as a practice asks it; nil where nothing is waited for.
func (s *Scenario) asked(w *When) func(session.Observed) bool {
	if w.Text == "" {
		return s.holds(w.List)
	}
	read := w.read
	return func(o session.Observed) bool { return read.Holds(&condition.Moment{Observed: o}) }
}

// scope is what conditions of this scenario can be about.
func (s *Scenario) scope(course bool) *condition.Scope {
	scope := &condition.Scope{
		Objectives: len(s.Objectives), Minutes: s.longest(), First: s.Meeting, Last: s.Meeting + s.Meetings - 1, Course: course,
	}
	for i := range s.Members {
		if id := s.Members[i].ID; !slices.Contains(scope.Members, id) { // one given twice is told elsewhere
			scope.Members = append(scope.Members, id)
		}
	}
	for i := range s.Topics {
		scope.Topics = append(scope.Topics, s.Topics[i].ID)
	}
	for i := range s.Events {
		scope.Events = append(scope.Events, s.Events[i].ID)
	}
	return scope
}

// readConditions reads those that have not been read yet. It expects a scenario
// without errors.
func (s *Scenario) readConditions() {
	moment, course := s.scope(false), s.scope(true)
	for i := range s.Events {
		if w := &s.Events[i].When; w.Text != "" && w.read == nil {
			w.read, _ = condition.Parse(w.Text, moment)
		}
	}
	for i := range s.Tests {
		if s.Tests[i].read != nil {
			continue
		}
		s.Tests[i].read, _ = condition.Parse(s.Tests[i].Expect, course)
	}
}
