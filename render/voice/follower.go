package voice

import (
	"strconv"
	"strings"

	"groundrules/render/ui"
	"groundrules/render/words"
)

// Follower tells what is new in a frame beside the frames before. The zero value has
// seen none.
type Follower struct {
	where string          // the dialog or page one is on
	path  []string        // what the focus lies in
	focus string          // which thing has it; empty: none
	stood ui.Node         // as that was last told
	there map[string]bool // what there was, and whether it was chosen
}

// mostChosen is how many things that became chosen at once are told.
const mostChosen = 2

// Next is what is spoken for a frame: a page or dialog that has come up; what the focus
// has moved to, with what it lies in where that is new; how the thing that has it has
// changed; and what became chosen by a key that moves no focus. Empty: nothing is new.
// Acted says whether a person did something just now: only then changes are told that
// leave the focus where it is.
func (f *Follower) Next(o *ui.Outline, acted bool) string {
	t := survey(o)
	var parts []string
	came := t.where != f.where
	if came {
		parts = append(parts, t.where)
	}
	told := f.moved(&t, acted, came)
	parts = append(parts, told)
	if acted && !came && told == "" {
		parts = append(parts, f.newlyChosen(&t)...)
	}
	f.where, f.there = t.where, t.there
	return sentences(parts...)
}

// moved tells about the thing that has the focus.
func (f *Follower) moved(t *glance, acted, came bool) string {
	if t.focus == nil {
		f.focus, f.path = "", nil
		return ""
	}
	n, old := *t.focus, f.stood
	same := !came && t.id == f.focus
	f.focus, f.stood = t.id, n
	if same && !acted {
		return ""
	}
	if same {
		return change(&old, &n)
	}
	var head []string
	for i, name := range t.path {
		if came || i >= len(f.path) || f.path[i] != name {
			head = append(head, name)
		}
	}
	f.path = t.path
	return commas(append(head, Item(&n), t.place)...)
}

// newlyChosen tells what is chosen that was there and was not.
func (f *Follower) newlyChosen(t *glance) (parts []string) {
	for i, id := range t.order {
		if chosen, was := f.there[id]; was && !chosen && len(parts) < mostChosen {
			parts = append(parts, Item(t.picked[i]))
		}
	}
	return parts
}

// change is how a thing has changed that still has the focus.
func change(old, n *ui.Node) string {
	var parts []string
	if n.Value != old.Value {
		parts = append(parts, difference(old, n))
	}
	if n.Chosen != old.Chosen || n.Off != old.Off || n.Why != old.Why {
		word := status(n)
		switch {
		case word != "":
		case old.Off:
			word = words.As("state", "can be used")
		default:
			word = words.As("state", "not chosen")
		}
		parts = append(parts, word)
	}
	return commas(parts...)
}

// difference is what a thing stands at now; of a text field only what was typed or
// taken away.
func difference(old, n *ui.Node) string {
	if n.Role != ui.RoleField {
		return plain(value(n))
	}
	if more, ok := strings.CutPrefix(n.Value, old.Value); ok {
		return typed(more)
	}
	if less, ok := strings.CutPrefix(old.Value, n.Value); ok {
		return words.Say("{typed} deleted", typed(less))
	}
	return plain(n.Value)
}

// typed is what was typed, also where it is a sign alone.
func typed(s string) string {
	if s == " " {
		return words.As("key", "space")
	}
	if strings.HasSuffix(s, " ") {
		return plain(s)
	}
	return keyWord(plain(s))
}

// glance is an outline as it is told.
type glance struct {
	where  string
	focus  *ui.Node
	id     string
	path   []string // what it lies in
	place  string   // which of its like it is
	there  map[string]bool
	order  []string // what is chosen
	picked []*ui.Node
}

// survey reads an outline: where one is, what has the focus and what it lies in, and
// what is chosen.
func survey(o *ui.Outline) glance {
	t := glance{there: make(map[string]bool, len(o.Nodes))}
	d := dialog(o)
	if d >= 0 {
		t.where = Item(&o.Nodes[d])
	}
	var in []int // the things that the one at hand lies in
	ids, count := make([]string, len(o.Nodes)), map[string]int{}
	for i := range o.Nodes {
		n := &o.Nodes[i]
		for len(in) > 0 && o.Nodes[in[len(in)-1]].Depth >= n.Depth {
			in = in[:len(in)-1]
		}
		if t.where == "" && n.Role == ui.RoleHeading {
			t.where = Item(n)
		}
		id := n.Role.String() + "\x00" + n.Name
		if len(in) > 0 {
			id = ids[in[len(in)-1]] + "\x00" + id
		}
		count[id]++
		id += "\x00" + strconv.Itoa(count[id])
		ids[i], t.there[id] = id, n.Chosen
		if n.Focus && i > d { // what lies under a dialog does not answer
			t.focus, t.id, t.path = n, id, names(o, in)
			t.place = placeIn(o, in, i)
		}
		if n.Chosen {
			t.order, t.picked = append(t.order, id), append(t.picked, n)
		}
		in = append(in, i)
	}
	return t
}

// names are what the things are called that something lies in; the dialog is told by
// itself.
func names(o *ui.Outline, in []int) []string {
	list := make([]string, 0, len(in)+2)
	for _, i := range in {
		if o.Nodes[i].Role != ui.RoleDialog && o.Nodes[i].Name != "" {
			list = append(list, plain(o.Nodes[i].Name))
		}
	}
	return list
}

// placeIn says which of how many like it thing i is in its list, tabs or choice.
func placeIn(o *ui.Outline, in []int, i int) string {
	if len(in) == 0 {
		return ""
	}
	group := in[len(in)-1]
	switch o.Nodes[group].Role {
	case ui.RoleList, ui.RoleTabs, ui.RoleChoice:
	default:
		return ""
	}
	at, of := 0, 0
	for k := group + 1; k < len(o.Nodes) && o.Nodes[k].Depth > o.Nodes[group].Depth; k++ {
		if o.Nodes[k].Role == o.Nodes[i].Role && o.Nodes[k].Depth == o.Nodes[i].Depth {
			of++
			if k <= i {
				at++
			}
		}
	}
	if of < 2 {
		return ""
	}
	return words.Say("{k} of {n}", at, of)
}
