package main

import (
	"fmt"
	"strings"

	"groundrules/render/words"
)

// speak lets a command that looks back speak the language that is asked for by --lang;
// for "" the one that is set, or the system's. What was recorded stays in its own.
func speak(command, language string) error {
	known := words.Languages()
	if language != "" && !words.Spoken(language) && words.Nearest(language, known) == "" {
		return fmt.Errorf("%s: --lang: there is no catalogue of %q (%s)", command, language, remedy(language, known, "one of "+strings.Join(known, ", ")))
	}
	words.Speak((&desk{language: language}).wanted())
	return nil
}
