package ui

import (
	"fmt"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/words"
)

// Role is what a thing on the screen is, in the words a screen reader says.
type Role uint8

// The roles.
const (
	RoleText Role = iota
	RoleHeading
	RoleButton
	RoleTab
	RoleTabs
	RoleOption
	RoleChoice
	RoleRow
	RoleList
	RoleCheck
	RoleSlider
	RolePerson
	RoleRegion
	RoleScroll
	RoleDialog
	RolePicture
	RoleField
)

var roleNames = [...]string{
	"text", "heading", "button", "tab", "tabs", "option", "choice", "row", "list",
	"check", "slider", "person", "region", "scroll area", "dialog", "picture", "field",
}

func (r Role) String() string { return roleNames[r] }

// Node is one thing of the outline.
type Node struct {
	Role   Role
	Depth  int // how many regions, groups and dialogs it lies in
	Name   string
	Value  string
	Key    string // on its key cap
	Why    string // why it is off
	Chosen bool
	Off    bool
	Focus  bool
	Rect   paint.Rect // logical pixels before the text scale
	Seen   paint.Rect // of what can be pressed, the part of it that is not scrolled away
}

// Outline is what a frame holds, in reading order.
type Outline struct {
	Nodes []Node
	depth int
}

func (o *Outline) reset() { o.Nodes, o.depth = o.Nodes[:0], 0 }
func (o *Outline) close() { o.depth-- }

// add takes a thing in, in the language that is spoken; what was typed stays as it is.
func (o *Outline) add(n Node) {
	n.Depth, n.Name, n.Why = o.depth, words.Text(n.Name), words.Text(n.Why)
	if n.Role != RoleField {
		n.Value = words.Text(n.Value)
	}
	o.Nodes = append(o.Nodes, n)
}

func (o *Outline) open(role Role, name string) {
	o.add(Node{Role: role, Name: name})
	o.depth++
}

// Region starts a named part of the screen in the outline, until EndRegion.
func (c *Context) Region(name string) { c.Outline.open(RoleRegion, name) }

// EndRegion ends the part.
func (c *Context) EndRegion() { c.Outline.close() }

// Note puts something into the outline that the screen draws by itself.
func (c *Context) Note(role Role, name, value string, r paint.Rect) {
	c.Outline.add(Node{Role: role, Name: name, Value: value, Rect: r})
}

// Find is the first node with that role and name, nil when there is none.
func (o *Outline) Find(role Role, name string) *Node {
	for i := range o.Nodes {
		if n := &o.Nodes[i]; n.Role == role && n.Name == name {
			return n
		}
	}
	return nil
}

// String is the outline as text, a thing a line, indented by what it lies in.
func (o *Outline) String() string {
	var b strings.Builder
	for _, n := range o.Nodes {
		for range n.Depth {
			b.WriteString("  ")
		}
		fmt.Fprintf(&b, "%v %q", n.Role, n.Name)
		if n.Value != "" {
			fmt.Fprintf(&b, " = %q", n.Value)
		}
		if n.Key != "" {
			fmt.Fprintf(&b, " [%s]", n.Key)
		}
		for _, s := range []struct {
			on   bool
			word string
		}{{n.Chosen, " chosen"}, {n.Off, " off"}, {n.Focus, " focus"}} {
			if s.on {
				b.WriteString(s.word)
			}
		}
		if n.Why != "" {
			fmt.Fprintf(&b, " (%s)", n.Why)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
