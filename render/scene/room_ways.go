package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// ways is the list of the branches of a practice: open, it stands over the room.
type ways struct {
	open   bool
	wrong  string // why the last thing asked for could not be done
	at     int    // the branch that is meant
	naming bool   // it is being given a name
	name   string // as typed so far
}

// A Naming is a course whose branches can be given names.
type Naming interface {
	Name(branch int, name string) error
}

// toNow ends looking back.
func (r *Room) toNow(c *ui.Context) {
	r.lookBack(len(r.course.Beats()))
	r.pace.since = c.Now - 60
	c.Wake(0)
}

// goOnFrom begins a branch at the beat that is looked at.
func (r *Room) goOnFrom(c *ui.Context) {
	r.look()
	if !r.view.past {
		return
	}
	if r.carryOut(c, session.Command{Kind: session.Rewind, To: r.view.upto}) {
		r.renew()
		r.pace.since = c.Now - 60
	}
}

// hasWays reports whether the practice has gone more than one way.
func (r *Room) hasWays() bool {
	b, ok := r.course.(Branching)
	return ok && len(b.Branches()) > 1 && !r.looksOn()
}

func (r *Room) waysButton(c *ui.Context, q paint.Rect) {
	if c.Button(q, ui.Button{
		ID: ui.Name("ways"), Name: "Branches", Icon: ui.IconBranch, Key: ui.Letter('B'), Bare: true,
		Hint: "The ways you went", Off: r.mayLookBack(),
	}) {
		r.openWays(c)
	}
}

func (r *Room) openWays(c *ui.Context) {
	b := r.course.(Branching)
	r.ways = ways{open: true, at: b.Branch()}
	r.pace.running = false
	r.pick.clear()
	c.Focus(ui.Item("way", b.Branch()+1))
	c.Wake(0)
}

// drawWays draws the list of branches, where it is open.
func (r *Room) drawWays(c *ui.Context) {
	if !r.ways.open {
		if r.hasWays() && r.mayLookBack() == "" && c.Take(ui.Letter('B'), false) {
			r.openWays(c)
		}
		return
	}
	b := r.course.(Branching)
	all := b.Branches()
	in := tightened(c, c.Modal("Branches", 640, 210+float32(min(5, len(all)))*62))
	if chosen := r.listWays(c, in, all, b); chosen >= 0 {
		r.takeWay(c, b, chosen)
	}
	c.EndModal()
}

// listWays draws the branches with where they part and returns the one that was
// chosen, −1 for none.
func (r *Room) listWays(c *ui.Context, in paint.Rect, all []session.Branch, b Branching) int {
	st := stylesOf(c.Theme)
	if in.W < narrowNote {
		st.head.Size = paint.TypeLead
	}
	c.Heading(in.Top(34), st.head, "The ways you went")
	in.Top(6)
	foot := paint.ButtonHeight
	if in.W < narrowNote {
		foot = 2*foot + 8
	}
	below := in.Bottom(foot)
	in.Bottom(10)
	note := st.small
	text := "Every branch is kept. Choose one to go on with it where you left it."
	if r.ways.wrong != "" {
		note, text = st.bad, r.ways.wrong
	}
	in.Top(c.Paragraph(in, note, text) + 8)
	if r.ways.naming {
		r.nameField(c, in.Top(38))
		in.Top(8)
	}
	list, chosen := c.Scroll(ui.Name("ways list"), in, "Branches"), -1
	c.Group(ui.Name("ways rows"), ui.RoleList, "Branches", false)
	for i := range all {
		if r.wayRow(c, &list, &all[i], all, b, st) {
			chosen = i
		}
		list.Top(4)
	}
	c.EndGroup()
	c.EndScroll(list.Y)
	r.waysFoot(c, below, b)
	return chosen
}

// wayRow is one branch; it reports whether it was chosen.
func (r *Room) wayRow(c *ui.Context, list *paint.Rect, w *session.Branch, all []session.Branch, b Branching, st pageStyles) bool {
	here := w.ID == b.Branch()
	row := ui.Row{ID: ui.Item("way", w.ID+1), Name: branchName(w), Value: r.partsAt(w, all, b), Chosen: here, Fill: c.Theme.Sunken}
	reach := r.reaches(b.BeatsOf(w.ID))
	if here {
		reach = words.Say("you are here, {reach}", reach)
	}
	width := list.W - 28 - 30
	beside := c.Width(st.strong, row.Name)+c.Width(st.caption, reach)+16 <= width
	h := 14 + c.Height(st.strong, width, row.Name) + c.Height(st.caption, width, row.Value)
	if !beside {
		h += c.Height(st.caption, width, reach)
	}
	q := list.Top(max(58, h))
	if w.ID < 9 {
		row.Key = ui.Letter(rune('1' + w.ID))
	}
	t := c.Row(q, row)
	if t.Focus {
		r.ways.at = w.ID
	}
	if w.ID == r.ways.at && !here {
		c.Box(paint.Rect{X: q.X, Y: q.Y + 8, W: 4, H: q.H - 16}, 2, c.Theme.Accent, 0, paint.Color{})
	}
	c.KeyCap(q.X+q.W-14, q.Centre().Y, row.Key, c.Theme.Ink2)
	in := paint.Rect{X: q.X + 14, Y: q.Y + 7, W: width}
	if beside {
		c.WriteIn(paint.Rect{X: in.X, Y: in.Y, W: width, H: 22}, st.caption, ui.Finish, reach)
	}
	in.Y += c.WriteLines(in, st.strong, row.Name)
	if !beside {
		in.Y += c.WriteLines(in, st.caption, reach)
	}
	c.WriteLines(in, st.caption, row.Value)
	return t.Fired || t.Focus && c.Take(ui.On(ui.Enter), false)
}

// takeWay goes on with a branch where it was left.
func (r *Room) takeWay(c *ui.Context, b Branching, id int) {
	if id != b.Branch() {
		if err := b.Open(id); err != nil {
			r.ways.wrong = trouble(err)
			return
		}
		r.renew()
	}
	r.ways.open = false
	r.toNow(c)
}

// branchName is what a branch is called.
func branchName(w *session.Branch) string {
	switch {
	case w.Name != "":
		return w.Name
	case w.ID == 0:
		return "As it began"
	}
	return words.Say("Branch {n}", w.ID)
}

// partsAt says where a branch leaves the one it comes from, and with what.
func (r *Room) partsAt(w *session.Branch, all []session.Branch, b Branching) string {
	if w.ID == 0 {
		return "the way you went first"
	}
	beats := b.BeatsOf(w.ID)
	text := words.Say("leaves “{branch}” at {moment}", words.Text(branchName(&all[w.Parent])), r.momentOf(beats[:min(w.From, len(beats))]))
	for i := w.From; i < len(beats); i++ {
		if t := &beats[i].Turn; t.Speaker == sim.Facilitator && t.Number > 0 {
			if k := int(t.Say.Intervention) - 1; k >= 0 && k < len(r.scn.Interventions) {
				return words.Say("{leaving}, then “{what}”", text, words.Text(r.scn.Interventions[k].Title))
			}
		}
	}
	if w.From == len(beats) {
		return text
	}
	return words.Say("{leaving}, then listening", text)
}

// reaches says how far a branch has come.
func (r *Room) reaches(beats []session.Beat) string {
	return words.Say("reaches {moment}", r.momentOf(beats))
}

// momentOf is the moment after some beats, in words.
func (r *Room) momentOf(beats []session.Beat) string {
	if len(beats) == 0 {
		return words.Text("the beginning")
	}
	t := &beats[len(beats)-1].Turn
	text := words.Minute(t.Minute)
	if r.scn.Meetings > 1 {
		text = words.Say("meeting {n}, {minute}", int(t.Meeting), text)
	}
	return text
}
