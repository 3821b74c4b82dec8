package condition

import "reflect"

// function is one that conditions can call. What it is called with has to be written
// out: it is looked up as the condition is read.
type function struct {
	name    string
	first   argument
	second  argument // may be left out; none where there is no second one
	gives   kind
	course  bool
	op      op
	Meaning string
}

// argument is what a function is called with.
type argument uint8

const (
	none argument = iota
	aMember
	aChallenge
	anEvent
	anObjective // by its number
	someTurns
)

var argumentNames = [...]string{"", "member", "challenge", "event", "objective", "number of turns"}

// kind is what an argument is written as.
func (a argument) kind() kind {
	if a == anObjective || a == someTurns {
		return whole
	}
	return word
}

// usualTurns is for how long somebody has been silent where a condition does not say.
const usualTurns = 20

var functions = [...]function{
	{name: "silent", first: aMember, second: someTurns, gives: truth, op: isSilent, Meaning: "has not spoken for so many turns, 20 when left out"},
	{name: "challenge", first: aChallenge, second: aMember, gives: truth, op: isChallenged, Meaning: "is present, and is about that member"},
	{name: "share", first: aMember, gives: real, op: memberShare, Meaning: "of the turns so far in the meeting"},
	{name: "here", first: aMember, gives: truth, op: memberHere, Meaning: "is in the room"},
	{name: "began", first: aChallenge, gives: truth, course: true, op: hasBegun, Meaning: "was present at some time"},
	{name: "happened", first: anEvent, gives: truth, course: true, op: hasHappened, Meaning: "at some time"},
	{name: "reached", first: anObjective, gives: truth, course: true, op: isReached, Meaning: "the objective of that number, from 1"},
}

// functions goes through those that conditions of this scope can call.
func (s *Scope) functions() func(yield func(*function) bool) {
	return func(yield func(*function) bool) {
		for i := range functions {
			if (s.Course || !functions[i].course) && !yield(&functions[i]) {
				return
			}
		}
	}
}

func (s *Scope) function(name string) *function {
	for f := range s.functions() {
		if f.name == name {
			return f
		}
	}
	return nil
}

var kindTypes = [...]reflect.Type{reflect.TypeFor[bool](), reflect.TypeFor[int](), reflect.TypeFor[float64](), reflect.TypeFor[string]()}

// forms are the types in which it can be called.
func (f *function) forms() []reflect.Type {
	out := []reflect.Type{kindTypes[f.gives]}
	in := []reflect.Type{kindTypes[f.first.kind()]}
	forms := []reflect.Type{reflect.FuncOf(in, out, false)}
	if f.second != none {
		forms = append(forms, reflect.FuncOf(append(in, kindTypes[f.second.kind()]), out, false))
	}
	return forms
}

// line is how the function is called, for a remedy.
func (f *function) line() string {
	s := f.name + "(" + f.first.example()
	if f.second != none {
		s += ", " + f.second.example()
	}
	return s + ")"
}

func (a argument) example() string {
	switch a {
	case aMember:
		return `"member"`
	case aChallenge:
		return `"domination"`
	case anEvent:
		return `"event"`
	case anObjective:
		return "1"
	}
	return "20"
}
