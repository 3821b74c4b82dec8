package voice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/render/ui"
	"groundrules/render/words"
)

// roleWord is what is said after a thing's name, where it says what one can do with it;
// text, people and pictures go without.
func roleWord(r ui.Role) string {
	switch r {
	case ui.RoleHeading:
		return words.As("role", "heading")
	case ui.RoleButton:
		return words.As("role", "button")
	case ui.RoleTab:
		return words.As("role", "tab")
	case ui.RoleTabs:
		return words.As("role", "tabs")
	case ui.RoleOption:
		return words.As("role", "option")
	case ui.RoleChoice:
		return words.As("role", "choice")
	case ui.RoleRow:
		return words.As("role", "row")
	case ui.RoleList:
		return words.As("role", "list")
	case ui.RoleCheck:
		return words.As("role", "tick box")
	case ui.RoleSlider:
		return words.As("role", "slider")
	case ui.RoleScroll:
		return words.As("role", "scrolls with the arrow keys")
	case ui.RoleDialog:
		return words.As("role", "dialog")
	case ui.RoleField:
		return words.As("role", "text field")
	}
	return ""
}

// Item is what is spoken for a thing: its name, what it stands at, what it is, how it
// is, and its key.
func Item(n *ui.Node) string {
	parts := []string{plain(n.Name), plain(value(n)), roleWord(n.Role), status(n)}
	if n.Key != "" && !n.Off {
		parts = append(parts, words.Say("key {key}", keyWord(n.Key)))
	}
	return commas(parts...)
}

// value is what a thing stands at; of a tick box in words of its own.
func value(n *ui.Node) string {
	if n.Role != ui.RoleCheck {
		return n.Value
	}
	if n.Value == "yes" {
		return words.As("state", "ticked")
	}
	return words.As("state", "not ticked")
}

// status is how a thing is: chosen, or not to be used and why.
func status(n *ui.Node) string {
	switch {
	case n.Off && n.Why != "":
		return words.Say("off, {why}", plain(n.Why))
	case n.Off:
		return words.As("state", "off")
	case n.Chosen:
		return words.As("state", "chosen")
	}
	return ""
}

// Turn is what is spoken for a turn: who speaks, to whom and how; what is said; and
// what is seen.
func Turn(who, verb, text string, seen ...string) string {
	var parts []string
	if text = plain(text); text != "" {
		if head := plain(who + " " + verb); head != "" {
			text = words.Say("{told}: {words}", head, text)
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

// signs has words for what a voice would leave out or misread.
func signs() *strings.Replacer {
	cent := " " + words.As("sign", "per cent")
	return strings.NewReplacer(
		"½×", words.As("sign", "half"), "1×", words.As("sign", "ordinary"), "×", " "+words.As("sign", "times"),
		" %", cent, "%", cent, " · ", ", ", "…", "… ",
	)
}

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
	}, signs().Replace(text))
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

// keyWord is what a key is called that a cap writes with a sign or short.
func keyWord(key string) string {
	switch key {
	case ",":
		return words.As("key", "comma")
	case ".":
		return words.As("key", "full stop")
	case "/":
		return words.As("key", "slash")
	case "-":
		return words.As("key", "minus")
	case "+":
		return words.As("key", "plus")
	case "=":
		return words.As("key", "equals")
	case "?":
		return words.As("key", "question mark")
	case "Esc":
		return words.As("key", "Escape")
	case "PgUp":
		return words.As("key", "Page up")
	case "PgDn":
		return words.As("key", "Page down")
	case "Del":
		return words.As("key", "Delete")
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
