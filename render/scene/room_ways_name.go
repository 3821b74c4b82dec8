package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
)

// waysFoot holds what can be done with the branch that is meant, beside going on.
func (r *Room) waysFoot(c *ui.Context, foot paint.Rect, b Branching) {
	var done paint.Rect
	if foot.W < narrowNote {
		done = foot.Bottom(paint.ButtonHeight)
		foot.Bottom(8)
	} else {
		done = foot.Right(120)
		foot.Right(10)
	}
	stay := ui.Button{ID: ui.Name("ways done"), Label: "Stay here", Key: ui.On(ui.Escape), Bare: true}
	if r.ways.naming {
		stay.Label = "Cancel"
		if c.Button(foot.Left(min(160, foot.W)), ui.Button{ID: ui.Name("name it"), Label: "Keep the name", Look: ui.Filled, Key: ui.On(ui.Enter), Bare: true}) {
			r.nameWay(c)
		}
	} else {
		r.wayActs(c, foot, b)
	}
	if !c.Button(done, stay) {
		return
	}
	if r.ways.naming {
		r.ways.naming, r.ways.wrong = false, ""
	} else {
		r.ways.open = false
		c.Dismiss()
	}
	c.Wake(0)
}

// wayActs are naming the branch that is meant, and setting it beside the open one.
func (r *Room) wayActs(c *ui.Context, foot paint.Rect, b Branching) {
	bare := foot.W < 350
	half := min(150, (foot.W-10)/2)
	if _, ok := r.course.(Naming); ok {
		if c.Button(foot.Left(half), ui.Button{ID: ui.Name("give name"), Label: "Name it", Key: ui.Letter('N'), Bare: bare, Hint: "Give this branch a name"}) {
			all := b.Branches()
			r.ways.naming, r.ways.wrong, r.ways.name = true, "", all[min(r.ways.at, len(all)-1)].Name
			c.Type(ui.Name("branch name"))
		}
		foot.Left(10)
	}
	compare := ui.Button{ID: ui.Name("compare"), Label: "Compare", Key: ui.Letter('C'), Bare: bare, Hint: "Set it beside the branch you are on"}
	if c.Button(foot.Left(half), compare) {
		r.compare(c, b)
	}
}

// nameField is where the name of a branch is typed.
func (r *Room) nameField(c *ui.Context, q paint.Rect) {
	r.ways.name = c.Field(q.Pad(2, 1), ui.Field{ID: ui.Name("branch name"), Name: "Name of the branch", Text: r.ways.name, Hint: "what you tried there"})
}

// nameWay gives the branch that is meant its name.
func (r *Room) nameWay(c *ui.Context) {
	if err := r.course.(Naming).Name(r.ways.at, r.ways.name); err != nil {
		r.ways.wrong = trouble(err)
	} else {
		r.ways.naming, r.ways.wrong = false, ""
		c.Focus(ui.Item("way", r.ways.at+1))
	}
	c.Wake(0)
}

// compare sets the branch that is meant beside the one that one is on; where that is
// the same, the one it comes from.
func (r *Room) compare(c *ui.Context, b Branching) {
	all, here := b.Branches(), b.Branch()
	with := r.ways.at
	if with == here {
		if with = all[here].Parent; with == here && len(all) > 1 {
			with = 1
		}
	}
	r.ways.open = false
	r.compared = &[2]int{with, here}
	c.Dismiss()
	c.Wake(0)
}
