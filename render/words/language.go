package words

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// English is the language that everything is written in.
const English = "en"

// Languages are the tags of those that there is a catalogue of, English first.
func Languages() []string {
	tags := []string{English}
	names, _ := fs.Glob(files, "catalogue/*.toml") // the pattern is sound
	for _, name := range names {
		if tag := strings.TrimSuffix(path.Base(name), ".toml"); tag != English {
			tags = append(tags, tag)
		}
	}
	return tags
}

// Spoken reports whether tag is a language other than English that there is a catalogue of.
func Spoken(tag string) bool {
	return tag == Pseudo || tag != English && slices.Contains(Languages(), tag)
}

// names are what languages call themselves.
var names = map[string]string{
	English: "English", "cs": "Čeština", "da": "Dansk", "de": "Deutsch", "el": "Ελληνικά", "es": "Español", "fi": "Suomi",
	"fr": "Français", "hu": "Magyar", "it": "Italiano", "nb": "Norsk bokmål", "nl": "Nederlands", "pl": "Polski",
	"pt": "Português", "ro": "Română", "ru": "Русский", "sv": "Svenska", "tr": "Türkçe", "uk": "Українська",
}

// Name is what a language calls itself; its tag where that is not known here.
func Name(tag string) string {
	base, region, _ := strings.Cut(tag, "-")
	name, ok := names[base]
	switch {
	case !ok:
		return tag
	case region != "":
		return name + " (" + region + ")"
	}
	return name
}

// Speak lets the program speak the language that comes nearest to the one that is
// wanted, English where none does, and returns which.
func Speak(wanted string) string {
	tag := Pseudo
	if wanted != Pseudo {
		if tag = Nearest(wanted, Languages()); tag == "" {
			tag = English
		}
	}
	if tag == English {
		spoken.Store(nil)
	} else if c := spoken.Load(); c == nil || c.Tag.String() != tag {
		spoken.Store(catalogue(tag))
	}
	return tag
}

// Tag is the language that is spoken.
func Tag() string {
	if c := spoken.Load(); c != nil {
		return c.Tag.String()
	}
	return English
}

// Nearest is the one of several languages that somebody who wants one reads best; empty
// where none is near: pt-BR is read for pt, and nothing is for fi. The first of several
// that are as near wins.
func Nearest(wanted string, have []string) string {
	if slices.Contains(have, wanted) {
		return wanted
	}
	want, err := language.Parse(wanted)
	if err != nil || want == language.Und {
		return ""
	}
	var tags []language.Tag
	var names []string
	for _, h := range have {
		if t, err := language.Parse(h); err == nil {
			tags, names = append(tags, t), append(names, h)
		}
	}
	if len(tags) == 0 {
		return ""
	}
	_, i, sure := language.NewMatcher(tags).Match(want)
	if sure < language.High {
		return ""
	}
	return names[i]
}

// Known reports whether tag is how a language is written.
func Known(tag string) bool {
	t, err := language.Parse(tag)
	return err == nil && t != language.Und
}
