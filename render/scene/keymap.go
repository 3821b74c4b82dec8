package scene

import (
	"groundrules/render/ui"
	"groundrules/render/words"
)

// KeyMap is the keys that a person has set, by their place in the table of keys. The
// zero value is for somebody who has set none.
type KeyMap [keyCount]ui.Shortcut

// Texts are the keys that are set, by what they do, as they stand on key caps.
func (m *KeyMap) Texts() map[string]string {
	texts := map[string]string{}
	for i := range m {
		if m[i] != (ui.Shortcut{}) {
			texts[keyIDs[i]] = m[i].String()
		}
	}
	return texts
}

// KeysOf are the keys of Texts. What is not known, or cannot be set beside the rest, is
// left as it is for somebody who has set nothing.
func KeysOf(texts map[string]string) KeyMap {
	var m KeyMap
	for i := range keyTable {
		if s, ok := ui.ParseShortcut(texts[keyIDs[i]]); ok {
			m[i] = s
		}
	}
	for i := range m { // two may have changed places, so only now
		if m[i] != (ui.Shortcut{}) && m.refuses(i, m[i]) != "" {
			m[i] = ui.Shortcut{}
		}
	}
	for m.clashes() { // what one was put back to may be taken by another
		m = KeyMap{}
	}
	return m
}

func (m *KeyMap) clashes() bool {
	for i := range m {
		if m.taken(i, m.at(i)) >= 0 {
			return true
		}
	}
	return false
}

// at is the key of row i of the table.
func (m *KeyMap) at(i int) ui.Shortcut {
	if m[i] != (ui.Shortcut{}) {
		return m[i]
	}
	return keyTable[i].key
}

// taken is the row that has s already where row i is heard too; −1 for none.
func (m *KeyMap) taken(i int, s ui.Shortcut) int {
	for k := range keyTable {
		if k != i && keyTable[k].in&keyTable[i].in != 0 && m.at(k) == s {
			return k
		}
	}
	return -1
}

// refuses says why s cannot be the key of row i; empty where it can.
func (m *KeyMap) refuses(i int, s ui.Shortcut) string {
	if s == keyTable[i].key {
		if k := m.taken(i, s); k >= 0 {
			return words.Say("{key} is the key of “{what}” now. Give that another one first.", s, words.Text(keyTable[k].title))
		}
		return ""
	}
	if isFixed(s) {
		return words.Say("{key} always does the same and cannot be given to anything else.", s)
	}
	if k := m.taken(i, s); k >= 0 {
		return words.Say("{key} is the key of “{what}” already. Choose another, or give that another one first.", s, words.Text(keyTable[k].title))
	}
	return ""
}

// set gives row i the key s, if it can be had.
func (m *KeyMap) set(i int, s ui.Shortcut) (refused string) {
	if refused = m.refuses(i, s); refused != "" {
		return refused
	}
	if m[i] = s; s == keyTable[i].key {
		m[i] = ui.Shortcut{}
	}
	return ""
}

// bound are the keys that are set in place of others where one is.
func (m *KeyMap) bound(in scope) map[ui.Shortcut]ui.Shortcut {
	if *m == (KeyMap{}) {
		return nil
	}
	to := map[ui.Shortcut]ui.Shortcut{}
	for i := range m {
		if keyTable[i].in&in != 0 && m[i] != (ui.Shortcut{}) {
			to[keyTable[i].key] = m[i]
		}
	}
	return to
}
