package phrase

import "errors"

// fault is an error that can be said in a language.
type fault struct {
	said  Phrase
	cause error
}

// Fault is an error with a message whose parts stand in braces, as with [Say]. The first
// argument that is an error is what it comes from: errors.Is and errors.As find it.
func Fault(english string, args ...any) error {
	f := &fault{said: Say(english, args...)}
	for _, a := range args {
		if err, ok := a.(error); ok {
			f.cause = err
			break
		}
	}
	return f
}

// Error is what it says in English.
func (f *fault) Error() string { return f.said.String() }

// Phrase is what it says, before it is said in a language.
func (f *fault) Phrase() Phrase { return f.said }

// Unwrap is what it comes from; nil for nothing known.
func (f *fault) Unwrap() error { return f.cause }

// Of is what an error says. One that is no fault, and has no phrase of its own, is a
// message by itself where the catalogue has it, as what the system says of a file may be.
func Of(err error) Phrase {
	var own interface{ Phrase() Phrase }
	if errors.As(err, &own) && own.(error).Error() == err.Error() {
		return own.Phrase()
	}
	return Say(err.Error())
}
