package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// keysPage is the list of keys over a page: what each does, and where another can be
// given to it.
type keysPage struct {
	open    bool
	from    bool // the settings were open, and come back
	chosen  int  // row of the table that waits for a key, counted from 1; 0: none
	said    string
	refused bool // said is why not
}

// openKeys opens the list.
func (a *App) openKeys() {
	a.keys = keysPage{open: true, from: a.settings}
	a.settings = false
	a.ui.Focus(ui.Item("key", 1))
}

// drawKeys draws the list, where it is open, and opens it by its own key anywhere but
// over the safety note.
func (a *App) drawKeys() {
	c := &a.ui
	if !a.keys.open {
		if a.at != inSafety && !a.cards.open && (c.Take(keyTable[keyHelp].key, false) || a.at != inRoom && c.Take(keyTable[keyHelpSign].key, false)) {
			a.openKeys()
		}
		if !a.keys.open {
			return
		}
	}
	in := tightened(c, c.Modal("Keys", 680, 640))
	defer c.EndModal()
	st := stylesOf(c.Theme)
	c.Heading(in.Top(36), st.head, "Keys")
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(10)
	in.Top(a.keysSaid(c, in, st) + 8)
	body := c.Scroll(ui.Name("keys"), in, "Keys")
	body.W -= 4
	body.Y = a.keyRows(c, body, st)
	c.EndScroll(body.Y)
	a.grabKey(c)
	a.keysFoot(c, foot)
}

// keysSaid is what one can do, or what has just come of it.
func (a *App) keysSaid(c *ui.Context, r paint.Rect, st pageStyles) float32 {
	k := &a.keys
	text, style := k.said, st.small
	switch {
	case k.chosen > 0 && k.said == "":
		text, style = words.Say("Press the new key for “{what}”. Esc leaves it as it is.", words.Text(keyTable[k.chosen-1].title)), st.label
	case k.said == "" && a.set.Silent:
		text = "Single keys are off: of these only the F keys answer. Choose a row to give it another key."
	case k.said == "":
		text = "Choose a row to give it another key."
	case k.refused:
		style = st.bad
	}
	return c.Paragraph(r, style, text)
}

// keyRows draws the table under its headings, and the keys that are fixed; it returns
// where they end.
func (a *App) keyRows(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	c.Group(ui.Name("key rows"), ui.RoleList, "Keys", false)
	for _, s := range scopes {
		headed := false
		for i := range keyTable {
			if headOf(keyTable[i].in) != s.head || !a.keyMatters(i) {
				continue
			}
			if !headed {
				in.Top(8)
				c.Heading(in.Top(26), st.strong, s.head)
				headed = true
			}
			in.Y += a.keyRow(c, in, i, st) + 6
		}
	}
	c.EndGroup()
	in.Top(8)
	c.Heading(in.Top(26), st.strong, "Always")
	for _, f := range fixedKeys {
		in.Y += fixedRow(c, in, f.keys, f.title, st) + 2
	}
	return in.Y
}

// headOf is the heading under which keys of a scope stand.
func headOf(in scope) string {
	for _, s := range scopes {
		if s.in == in {
			return s.head
		}
	}
	for _, s := range scopes[1:] {
		if s.in&in == s.in && in&onLibrary == 0 {
			return s.head
		}
	}
	return scopes[0].head
}

// keyMatters reports whether a key does anything in this program as it runs.
func (a *App) keyMatters(i int) bool {
	return i != keyPreview || a.preview != nil
}

// keyRow is one row with its key; it returns the height.
func (a *App) keyRow(c *ui.Context, r paint.Rect, i int, st pageStyles) float32 {
	row, waits := &keyTable[i], a.keys.chosen == i+1
	word := a.set.Keys.at(i)
	name := word.String()
	rest := float32(24 + 44)
	yours := word != row.key && !waits
	if yours {
		rest += c.Width(st.caption, words.Text("yours")) + 8
	}
	high := max(34, c.Height(st.body, r.W-rest, row.title)+10)
	q := paint.Rect{X: r.X, Y: r.Y, W: r.W, H: high}
	if c.Row(q, ui.Row{ID: ui.Item("key", i+1), Name: row.title, Value: name, Chosen: waits, Fill: c.Theme.Sunken}).Fired {
		a.keys.chosen, a.keys.said = i+1, ""
		if waits {
			a.keys.chosen = 0
		}
		c.Wake(0)
	}
	c.WriteLines(paint.Rect{X: q.X + 12, Y: q.Y + 5, W: q.W - rest}, st.body, row.title)
	if waits {
		name = "…"
	}
	w := c.Cap(q.X+q.W-12, q.Centre().Y, name, c.Theme.Ink)
	if yours {
		c.WriteIn(paint.Rect{X: q.X, Y: q.Y, W: q.W - 20 - w, H: q.H}, st.caption, ui.Finish, "yours")
	}
	return high
}

// fixedRow is a key that is what it is.
func fixedRow(c *ui.Context, r paint.Rect, keys, title string, st pageStyles) float32 {
	left := min(140, .36*r.W)
	c.Note(ui.RoleText, title, keys, r)
	high := c.WriteLines(paint.Rect{X: r.X + 12 + left, Y: r.Y + 4, W: r.W - 24 - left}, st.smallInk, title)
	return 8 + max(high, c.WriteLines(paint.Rect{X: r.X + 12, Y: r.Y + 4, W: left - 8}, st.label, keys))
}

// grabKey gives the row that waits the key that was pressed.
func (a *App) grabKey(c *ui.Context) {
	k := &a.keys
	if k.chosen == 0 {
		return
	}
	s, ok := c.Grab()
	switch {
	case !ok:
		return
	case s == ui.On(ui.Escape):
		k.chosen, k.said = 0, ""
	default:
		k.said = a.set.Keys.set(k.chosen-1, s)
		if k.refused = k.said != ""; !k.refused {
			k.said = words.Say("{key} is the key of “{what}” now.", s, words.Text(keyTable[k.chosen-1].title))
			k.chosen = 0
			a.keepSettings()
		}
	}
	c.Wake(0)
}

// keysFoot holds the way back to the keys as they came, and the way out.
func (a *App) keysFoot(c *ui.Context, foot paint.Rect) {
	done := foot.Right(min(120, .34*foot.W))
	foot.Right(10)
	b := ui.Button{ID: ui.Name("keys reset"), Label: "All as they came"}
	if a.set.Keys == (KeyMap{}) {
		b.Off = "no key has been changed"
	}
	if c.Button(foot.Left(min(190, foot.W)), b) {
		a.set.Keys = KeyMap{}
		a.keys.chosen, a.keys.said, a.keys.refused = 0, "All keys are as they came.", false
		a.keepSettings()
		c.Wake(0)
	}
	if c.Button(done, ui.Button{ID: ui.Name("keys done"), Label: "Done", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(keyTable[keyHelp].key, false) {
		a.keys.open, a.settings = false, a.keys.from
		c.Dismiss()
	}
}
