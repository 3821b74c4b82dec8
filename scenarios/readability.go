package scenarios

import (
	"math"
	"reflect"
	"strings"
	"unicode"
)

// audiences say up to which year of school a text may read, for each audience.
var audiences = map[string]float64{"everyone": 9, "trained": 12, "professional": 16}

// leastWords is from how many words on a text is long enough to be judged.
const leastWords = 25

// schoolYear is the year of school in which a text is read with ease, after the automated
// readability index (Senter & Smith 1967): from the length of words and of sentences. It
// was fitted to English.
func schoolYear(text string) (year float64, words, longest int) {
	letters, sentences, run := 0, 0, 0
	for word := range strings.FieldsSeq(text) {
		n := 0
		for _, c := range word {
			if unicode.IsLetter(c) || unicode.IsDigit(c) {
				n++
			}
		}
		if n == 0 {
			continue
		}
		letters += n
		words++
		run++
		if strings.ContainsAny(word[len(word)-1:], ".?!:;") || strings.HasSuffix(word, "…") {
			sentences++
			longest, run = max(longest, run), 0
		}
	}
	if run > 0 {
		sentences++
		longest = max(longest, run)
	}
	if words == 0 {
		return 0, 0, 0
	}
	return 4.71*float64(letters)/float64(words) + 0.5*float64(words)/float64(sentences) - 21.43, words, longest
}

// checkReading looks for texts that are harder than their audience.
func (r *reader) checkReading(s *Scenario) {
	visit(reflect.ValueOf(s).Elem(), r.root, func(f *field, v reflect.Value, at *place) {
		if f.say == "" || v.Kind() != reflect.String || r.full() {
			return
		}
		text := v.String()
		if f.say == "markdown" && holdsHTML(text) {
			r.warn(at.value, RawHTML, "write it in Markdown, such as **bold**", "HTML in %s, which is not shown", f.key)
		}
		most, ok := audiences[s.Audience]
		if !ok || s.language() != "en" {
			return
		}
		if year, words, longest := schoolYear(text); words >= leastWords && math.Round(year) > most {
			r.warn(at.value, TooHard, sentenceRemedy(longest), "%s reads like school year %.0f, and %q reads up to %.0f", f.key, year, s.Audience, most)
		}
	})
}

func sentenceRemedy(longest int) string {
	if longest > 25 {
		return "shorter sentences: the longest has " + number(float64(longest)) + " words"
	}
	return "shorter words, and shorter sentences"
}

// checkLanguage looks at how the language of the texts is written.
func (r *reader) checkLanguage(s *Scenario) {
	if at := r.root.in("language"); at != nil && !at.bad && !languageTag.MatchString(s.Language) {
		r.report(at.value, BadID, "such as en or pt-BR", "%q is not how a language is written", clip(s.Language))
		at.bad = true
	}
}
