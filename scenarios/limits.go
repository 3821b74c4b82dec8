package scenarios

import (
	"math"
	"strings"
)

// wording checks a text against the rules that need nothing but the text.
func (r *reader) wording(s string, at *place, f *field) bool {
	switch {
	case (f.filled || f.id) && strings.TrimSpace(s) == "":
		r.report(at.value, Empty, "say something, or leave it out", "%s is empty", f.in())
	case f.id && !isID(s):
		r.report(at.value, BadID, "letters, digits and _ only, 1 to 40 of them", "%q cannot be an id", clip(s))
	default:
		return true
	}
	return false
}

func isID(s string) bool {
	for _, c := range []byte(s) {
		if c != '_' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s != "" && len(s) <= 40
}

func (r *reader) inRange(x float64, at *place, f *field) bool {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0):
		r.report(at.value, OutOfRange, "write an ordinary number", "%s is not a number to reckon with", f.key)
	case f.version && x > f.high:
		r.report(at.value, NewerFormat, "a newer groundrules may know it", "%s %v is newer than this program", f.key, x)
	case f.ranged && (x < f.low || x > f.high):
		r.report(at.value, OutOfRange, f.within(), "%s is %s, which is out of range", f.key, number(x))
	default:
		return true
	}
	return false
}

// within is a field's range in an author's words.
func (f *field) within() string {
	if f.version {
		return "write " + number(f.high)
	}
	return number(f.low) + " to " + number(f.high)
}

// clip keeps a quoted text short enough for one line.
func clip(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:39]) + "…"
	}
	return s
}
