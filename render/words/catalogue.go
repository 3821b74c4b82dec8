package words

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync/atomic"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

//go:embed catalogue/*.toml
var files embed.FS

// Forms is a message in the plural forms of a language, by [plural.Form]; what does not
// hang on a number has only the first, plural.Other.
type Forms [6]string

// Catalogue is the messages in one language, by what they are in English.
type Catalogue struct {
	Tag  language.Tag
	Said map[string]Forms
}

// spoken is the catalogue that is in force; nil is English.
var spoken atomic.Pointer[Catalogue]

// Read reads a catalogue; its language is the name of the file.
func Read(name string, text []byte) (*Catalogue, error) {
	file, err := i18n.ParseMessageFileBytes(text, name, map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c := &Catalogue{Tag: file.Tag, Said: make(map[string]Forms, len(file.Messages))}
	for _, m := range file.Messages {
		c.Said[m.ID] = Forms{
			plural.Other: m.Other, plural.Zero: m.Zero, plural.One: m.One, plural.Two: m.Two, plural.Few: m.Few, plural.Many: m.Many,
		}
	}
	return c, nil
}

// catalogue is the one of a language that there is; nil for any other.
func catalogue(tag string) *Catalogue {
	name := "catalogue/" + tag + ".toml"
	if tag == Pseudo {
		name = "catalogue/en.toml"
	}
	text, err := fs.ReadFile(files, name)
	if err != nil {
		return nil
	}
	c, err := Read(strings.TrimPrefix(name, "catalogue/"), text)
	if err != nil {
		return nil
	}
	if tag == Pseudo {
		c.disguise()
	}
	return c
}

// Message is a message in this language; whether it is there.
func (c *Catalogue) Message(key string) (string, bool) {
	f, ok := c.Said[key]
	return f[plural.Other], ok && f[plural.Other] != ""
}

// Plural is a message in the form for n; whether it is there.
func (c *Catalogue) Plural(key string, n int) (string, bool) {
	f, ok := c.Said[key]
	if s := f[plural.Cardinal.MatchPlural(c.Tag, max(n, -n), 0, 0, 0, 0)]; ok && s != "" {
		return s, true
	}
	return f[plural.Other], ok && f[plural.Other] != ""
}
