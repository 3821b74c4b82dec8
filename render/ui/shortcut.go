package ui

import "unicode"

// Shortcut is the key that fires a control from anywhere on the screen: a key, or
// the character it types (upper or lower case). The zero value is none.
type Shortcut struct {
	Key   Key
	Rune  rune
	Shift bool // only with Shift; without it Shift makes no difference
}

// On is the shortcut of a key that types nothing.
func On(k Key) Shortcut { return Shortcut{Key: k} }

// Shifted is the shortcut of a key that types nothing, pressed with Shift.
func Shifted(k Key) Shortcut { return Shortcut{Key: k, Shift: true} }

// Letter is the shortcut of a character.
func Letter(r rune) Shortcut { return Shortcut{Rune: unicode.ToUpper(r)} }

var keyNames = map[Key]string{
	Tab: "Tab", Enter: "Enter", Space: "Space", Escape: "Esc", Left: "Left", Right: "Right",
	Up: "Up", Down: "Down", Home: "Home", End: "End", PageUp: "PgUp", PageDown: "PgDn",
	Backspace: "Backspace", Delete: "Del", F1: "F1", F2: "F2", F3: "F3", F4: "F4", F5: "F5", F6: "F6", F7: "F7",
	F8: "F8", F9: "F9", F10: "F10", F11: "F11", F12: "F12",
}

// String is what stands on the key cap.
func (s Shortcut) String() string {
	if s.Rune != 0 {
		return capOf(unicode.ToUpper(s.Rune))
	}
	return keyNames[s.Key]
}

// ParseShortcut is the shortcut with that on its cap, pressed without Shift.
func ParseShortcut(word string) (s Shortcut, ok bool) {
	if r := []rune(word); len(r) == 1 && unicode.IsGraphic(r[0]) && r[0] != ' ' {
		return Letter(r[0]), true
	}
	for k, name := range keyNames {
		if name == word {
			return On(k), true
		}
	}
	return s, false
}

// capOf spares the allocation for the letters and digits that caps mostly carry.
func capOf(r rune) string {
	const ascii = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	if i := int(r - '!'); i >= 0 && i < len(ascii) {
		return ascii[i : i+1]
	}
	return string(r)
}

// matches reports whether p is the key of s, pressed alone.
func (s Shortcut) matches(p Press) bool {
	if p.Ctrl || p.Alt || p.Meta || s.Shift && !p.Shift {
		return false
	}
	if s.Rune != 0 {
		return p.Rune != 0 && unicode.ToUpper(p.Rune) == unicode.ToUpper(s.Rune)
	}
	return s.Key != NoKey && p.Key == s.Key
}

// Take reports whether the shortcut was pressed and nothing has answered it yet,
// and answers it. Held keys repeat only where repeats is set. What lies under a
// dialog takes nothing.
func (c *Context) Take(s Shortcut, repeats bool) bool {
	return c.answers() && c.take(s, repeats)
}

// TakeAnywhere is Take, also while a dialog is open, and after End: for what goes on
// beside the frame.
func (c *Context) TakeAnywhere(s Shortcut) bool { return c.take(s, false) }

func (c *Context) take(s Shortcut, repeats bool) bool {
	s = c.actual(s)
	if c.Silent && s.Rune != 0 {
		return false
	}
	for i := range c.presses {
		p := &c.presses[i]
		if !p.used && s.matches(p.Press) && (repeats || !p.Repeat) {
			p.used = true
			return true
		}
	}
	return false
}

// actual is the key that a person set in place of s, or s.
func (c *Context) actual(s Shortcut) Shortcut {
	if to, set := c.Keys[s]; set {
		return to
	}
	return s
}

// KeyName is what stands on the cap of a shortcut as it is set; empty where single
// keys are off and it is one.
func (c *Context) KeyName(s Shortcut) string { return c.keyName(s) }

// Grab takes the first key that nothing has answered yet, whatever is set: for a
// person who chooses a key. Keys with Ctrl, Alt or Meta are the system's.
func (c *Context) Grab() (s Shortcut, ok bool) {
	if !c.answers() {
		return s, false
	}
	for i := range c.presses {
		p := &c.presses[i]
		switch {
		case p.used || p.Repeat || p.Ctrl || p.Alt || p.Meta:
			continue
		case p.Rune > ' ':
			s = Letter(p.Rune)
		case p.Key != NoKey:
			s = On(p.Key)
		default:
			continue
		}
		p.used = true
		return s, true
	}
	return s, false
}

// keyName is what stands on the cap of a shortcut; empty where it is off.
func (c *Context) keyName(s Shortcut) string {
	s = c.actual(s)
	if c.Silent && s.Rune != 0 {
		return ""
	}
	return s.String()
}

type press struct {
	Press
	used bool
}
