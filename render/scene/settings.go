package scene

import (
	"slices"

	"groundrules/render/paint"
	"groundrules/render/words"
)

// Settings are how a person wants to see and use the program. They outlast it.
type Settings struct {
	Theme    string // "system", "light", "dark" or "contrast"
	Text     int    // size of text, per cent: one of paint.TextScales
	Reduced  bool   // less movement
	Silent   bool   // characters are no keys
	Keys     KeyMap // the keys that were set
	Own      string // the folder of one's own scenarios; empty: none
	Language string // tag of a language, or "system"
	Voice    string // how fast is read aloud: one of voiceRates; "": not at all
	Shown    bool   // the guided practice was offered already
}

// DefaultSettings are those of somebody who has set nothing.
func DefaultSettings() Settings { return Settings{Theme: bySystem, Text: 100, Language: bySystem} }

// themeNames are what a theme can be set to, in their order, and themes what those are
// that do not hang on the system.
var (
	themeNames = []string{bySystem, "light", "dark", "contrast"}
	themes     = map[string]*paint.Theme{"light": &paint.Light, "dark": &paint.Dark, "contrast": &paint.Contrast}
)

// Mended is s with what cannot be set so as it is for somebody who has set nothing.
func (s Settings) Mended() Settings {
	d := DefaultSettings()
	if !slices.Contains(themeNames, s.Theme) {
		s.Theme = d.Theme
	}
	if !slices.Contains(paint.TextScales[:], s.Text) {
		s.Text = d.Text
	}
	if s.Language != bySystem && !words.Known(s.Language) {
		s.Language = d.Language
	}
	if !slices.Contains(voiceRates, s.Voice) {
		s.Voice = d.Voice
	}
	return s
}

// theme is the one to draw in, where the system asks for dark colours or not.
func (s Settings) theme(dark bool) *paint.Theme {
	if t := themes[s.Theme]; t != nil {
		return t
	}
	if dark {
		return &paint.Dark
	}
	return &paint.Light
}

// keepSettings keeps what was set.
func (a *App) keepSettings() { a.unkept = a.starter.Remember(a.set) }
