package voice

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/render/ui"
)

// roleWords are what is said after a thing's name, where it says what one can do with
// it; text, people and pictures go without.
var roleWords = map[ui.Role]string{
	ui.RoleHeading: "heading", ui.RoleButton: "button", ui.RoleTab: "tab", ui.RoleTabs: "tabs",
	ui.RoleOption: "option", ui.RoleChoice: "choice", ui.RoleRow: "row", ui.RoleList: "list",
	ui.RoleCheck: "tick box", ui.RoleSlider: "slider", ui.RoleScroll: "scrolls with the arrow keys",
	ui.RoleDialog: "dialog", ui.RoleField: "text field",
}

// Item is what is spoken for a thing: its name, what it stands at, what it is, how it
// is, and its key.
func Item(n *ui.Node) string {
	parts := []string{plain(n.Name), plain(value(n)), roleWords[n.Role], status(n)}
	if n.Key != "" && !n.Off {
		parts = append(parts, "key "+keyWord(n.Key))
	}
	return commas(parts...)
}

// value is what a thing stands at; of a tick box in words of its own.
func value(n *ui.Node) string {
	if n.Role != ui.RoleCheck {
		return n.Value
	}
	if n.Value == "yes" {
		return "ticked"
	}
	return "not ticked"
}

// status is how a thing is: chosen, or not to be used and why.
func status(n *ui.Node) string {
	switch {
	case n.Off && n.Why != "":
		return "off, " + plain(n.Why)
	case n.Off:
		return "off"
	case n.Chosen:
		return "chosen"
	}
	return ""
}

// Turn is what is spoken for a turn: who speaks, to whom and how; what is said; and
// what is seen.
func Turn(who, verb, text string, seen ...string) string {
	var parts []string
	if text = plain(text); text != "" {
		if head := plain(who + " " + verb); head != "" {
			text = head + ": " + text
		}
		parts = append(parts, text)
	}
	for _, s := range seen {
		parts = append(parts, plain(s))
	}
	return sentences(parts...)
}

// Page is what is spoken for a whole frame, thing by thing: of a dialog where one is
// open, of everything else.
func Page(o *ui.Outline) []string {
	nodes, d := o.Nodes, dialog(o)
	if d >= 0 {
		nodes = nodes[d:]
	}
	var parts []string
	for i := range nodes {
		if d >= 0 && i > 0 && nodes[i].Depth <= nodes[0].Depth {
			break
		}
		if text := sentences(Item(&nodes[i])); text != "" {
			parts = append(parts, text)
		}
	}
	return parts
}

// dialog is the place of the topmost dialog in an outline, -1 for none.
func dialog(o *ui.Outline) int {
	for i := len(o.Nodes) - 1; i >= 0; i-- {
		if o.Nodes[i].Role == ui.RoleDialog {
			return i
		}
	}
	return -1
}

// signs are what a voice would leave out or misread.
var signs = strings.NewReplacer(
	"½×", "half", "×", " times", " %", " per cent", "%", " per cent", " · ", ", ", "→", " to ", "…", "… ",
)

// plain is text on one line, with words for signs, and nothing that no voice can say.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) {
			return ' '
		}
		if r == utf8.RuneError {
			return -1
		}
		return r
	}, signs.Replace(text))
	if len(text) > mostText {
		text = text[:mostText]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
	}
	return strings.Join(strings.Fields(text), " ")
}

// mostText is how long (bytes) one text can be.
const mostText = 4000

// keyWords are keys that a cap writes with a sign or short.
var keyWords = map[string]string{
	",": "comma", ".": "full stop", "/": "slash", "-": "minus", "+": "plus", "=": "equals", "?": "question mark",
	"Esc": "Escape", "PgUp": "Page up", "PgDn": "Page down", "Del": "Delete",
}

func keyWord(key string) string {
	if w := keyWords[key]; w != "" {
		return w
	}
	return key
}

// commas puts what there is in a row.
func commas(parts ...string) string {
	var there []string
	for _, p := range parts {
		if p != "" {
			there = append(there, p)
		}
	}
	return strings.Join(there, ", ")
}

// sentences puts what there is one after the other, each with an end.
func sentences(parts ...string) string {
	var b strings.Builder
	for _, p := range parts {
		if p == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p)
		if last, _ := utf8.DecodeLastRuneInString(p); !strings.ContainsRune(".!?…:”’", last) {
			b.WriteByte('.')
		}
	}
	return b.String()
}

// place is "2 of 6".
func place(at, of int) string { return strconv.Itoa(at) + " of " + strconv.Itoa(of) }
