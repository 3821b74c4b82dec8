package scene

import (
	"sort"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// find opens the field in which one looks for something to say.
func (r *Room) find(c *ui.Context) {
	r.pick = choice{finding: true}
	r.sheet = sheetAct
	c.Type(ui.Name("find"))
}

// findColumn draws the field and what was found, the nearest first.
func (r *Room) findColumn(c *ui.Context, area paint.Rect) {
	was := r.pick.text
	r.pick.text = c.Field(area.Top(34).Pad(2, 0), ui.Field{
		ID: ui.Name("find"), Name: "Look for", Text: was, Hint: "a word of what it is or does",
	})
	if r.pick.text != was {
		r.pick.row = 0
	}
	area.Top(6)
	found := r.matching(r.pick.text)
	moved := r.moveFound(c, len(found))
	list := c.Scroll(ui.Name("found"), area, "Found")
	if len(found) == 0 {
		list.Y += c.Paragraph(list.Pad(12, 4), ui.Font(paint.Regular, paint.TypeBodySmall, c.Theme.Ink2), "Nothing is called that.") + 4
	}
	taken := -1
	c.Group(ui.Name("found rows"), ui.RoleList, "Found", false)
	for n, k := range found {
		q := list.Top(max(whatRow, r.whatHeight(c, list.W, k, ui.Shortcut{})))
		if r.whatItem(c, q, k, ui.Shortcut{}, n == r.pick.row) {
			taken = k
		}
		if moved && n == r.pick.row {
			c.Show(q)
		}
	}
	c.EndGroup()
	c.EndScroll(list.Y)
	if taken < 0 && len(found) > 0 && c.Take(ui.On(ui.Enter), false) {
		taken = found[r.pick.row]
	}
	if taken >= 0 && r.offWhy(&r.scn.Interventions[taken]) == "" {
		r.take(int8(taken + 1))
		c.Unfocus()
		c.Wake(0)
	}
}

// nearest is the index of what Enter would take while one looks for something, −1 for
// nothing.
func (r *Room) nearest() int {
	if !r.pick.finding || r.pick.item != 0 {
		return -1
	}
	found := r.matching(r.pick.text)
	if r.pick.row >= len(found) || r.pick.row < 0 {
		return -1
	}
	return found[r.pick.row]
}

// moveFound lets the arrows choose among n that were found.
func (r *Room) moveFound(c *ui.Context, n int) bool {
	was := r.pick.row
	for c.Take(ui.On(ui.Down), true) {
		r.pick.row++
	}
	for c.Take(ui.On(ui.Up), true) {
		r.pick.row--
	}
	r.pick.row = max(0, min(r.pick.row, n-1))
	if r.pick.row == was {
		return false
	}
	c.Wake(0)
	return true
}

// matching are the indexes of the interventions that hold every word of text: those
// whose title begins with it, then those with it in the title, then in the hint, then in what
// it usually does or what it is for, in the language that is spoken.
func (r *Room) matching(text string) []int {
	text = strings.ToLower(strings.TrimSpace(text))
	typed := strings.Fields(text)
	purposes := map[string]string{}
	for _, p := range r.purposes {
		purposes[p.ID] = p.Title
	}
	say := func(s string) string { return strings.ToLower(words.Text(s)) }
	var list []int
	rank := map[int]int{}
	for k := range r.scn.Interventions {
		i := &r.scn.Interventions[k]
		title, hint := say(i.Title), say(i.Hint)
		switch {
		case strings.HasPrefix(title, text):
			rank[k] = 0
		case holds(title, typed):
			rank[k] = 1
		case holds(title+" "+hint, typed):
			rank[k] = 2
		case holds(strings.Join([]string{title, hint, say(i.Effect), say(purposes[i.Purpose]), strings.ReplaceAll(i.ID, "_", " ")}, " "), typed):
			rank[k] = 3
		default:
			continue
		}
		list = append(list, k)
	}
	sort.SliceStable(list, func(a, b int) bool { return rank[list[a]] < rank[list[b]] })
	return list
}

func holds(text string, typed []string) bool {
	for _, w := range typed {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
