package condition

import (
	"reflect"
	"slices"

	"github.com/expr-lang/expr/builtin"
	"github.com/expr-lang/expr/conf"
	"github.com/expr-lang/expr/types"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Scope is what the conditions of a scenario can be about.
type Scope struct {
	Members     []string // ids; member i+1 is the one at i
	Topics      []string // ids
	Events      []string // ids
	Objectives  int      // how many there are
	From        float64  // minute before which nothing is asked
	Minutes     float64  // of the longest meeting
	First, Last int      // meetings of the group's life that are practised
	Course      bool     // conditions look back on a group's whole course

	env types.Map
	how *conf.Config
}

// stageNames are the words for the stages, challengeNames those for the challenges.
var stageNames, challengeNames = func() (s, c []string) {
	for k := observe.Forming; k <= observe.Adjourning; k++ {
		s = append(s, k.String())
	}
	for k := observe.Domination; k <= observe.Groupthink; k++ {
		c = append(c, k.String())
	}
	return s, c
}()

// opened is the name under which a course's beginning is found.
const opened = "start"

// environment is the scope as the package that checks types knows it.
func (s *Scope) environment() types.Map {
	if s.env != nil {
		return s.env
	}
	s.env = types.Map{}
	member := types.Map{}
	for f, name := range fieldNames {
		member[name] = typeOf(fieldKinds[f])
	}
	for _, id := range s.Members {
		if s.function(id) == nil { // those are called so
			s.env[id] = member
		}
	}
	if s.Course {
		start := types.Map{}
		for n := range s.words() {
			if n < minute || n == dissent {
				start[Words[n].Name] = types.Float64
			}
		}
		s.env[opened] = start
	}
	for n := range s.words() {
		s.env[Words[n].Name] = typeOf(Words[n].kind)
	}
	return s.env
}

// words goes through the names that conditions of this scope know.
func (s *Scope) words() func(yield func(name) bool) {
	return func(yield func(name) bool) {
		for n := name(0); n < names; n++ {
			if (s.Course || !Words[n].Course) && !yield(n) {
				return
			}
		}
	}
}

func typeOf(k kind) types.Type {
	switch k {
	case truth:
		return types.Bool
	case whole:
		return types.Int
	case real:
		return types.Float64
	}
	return types.String
}

// names are all names that can stand alone in a condition of this scope.
func (s *Scope) names() []string {
	var list []string
	for n := range s.words() {
		list = append(list, Words[n].Name)
	}
	for f := range s.functions() {
		list = append(list, f.name)
	}
	return append(list, s.Members...)
}

// During is the scope of what is asked only from a minute on, in some of the meetings.
func (s *Scope) During(from float64, first, last int) *Scope {
	s.config() // which is the same, and takes long to make
	part := *s
	part.From, part.First, part.Last = from, first, last
	return &part
}

// config is how the other package is to read a condition.
func (s *Scope) config() *conf.Config {
	if s.how != nil {
		return s.how
	}
	c := conf.CreateNew()
	c.WithEnv(s.environment())
	for name := range c.Builtins {
		if name != "abs" {
			c.Disabled[name] = true
			delete(c.Builtins, name)
		}
	}
	for f := range s.functions() {
		c.Functions[f.name] = &builtin.Function{Name: f.name, Types: f.forms()}
	}
	c.MaxNodes = maxNodes
	c.Expect, c.ExpectAny = reflect.Bool, true
	s.how = c
	return c
}

// member is the number of the member with an id, Everyone for none.
func (s *Scope) member(id string) sim.ID { return sim.ID(slices.Index(s.Members, id) + 1) }

// limits is the range of a name in this scope.
func (s *Scope) limits(n name) (low, high float64) {
	switch n {
	case minute:
		return s.From, s.Minutes
	case meeting:
		return float64(s.First), float64(s.Last)
	}
	return Words[n].Low, Words[n].High
}
