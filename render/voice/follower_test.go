package voice

import (
	"testing"

	"groundrules/render/ui"
)

// settings is a dialog with a choice, a tick box and a field, one of which has the
// focus.
func settings(focus int, change func(n []ui.Node)) *ui.Outline {
	n := []ui.Node{
		{Role: ui.RoleHeading, Name: "An evening"},
		{Role: ui.RoleDialog, Name: "Settings"},
		{Role: ui.RoleChoice, Name: "Text size", Depth: 1},
		{Role: ui.RoleOption, Name: "100 %", Depth: 2, Chosen: true},
		{Role: ui.RoleOption, Name: "125 %", Depth: 2},
		{Role: ui.RoleCheck, Name: "Less movement", Value: "no", Depth: 1},
		{Role: ui.RoleField, Name: "Anything to add", Depth: 1},
		{Role: ui.RoleButton, Name: "Done", Depth: 1, Key: "Esc"},
	}
	n[focus].Focus = true
	if change != nil {
		change(n)
	}
	return outline(n...)
}

func TestTheFocusIsTold(t *testing.T) {
	var f Follower
	for i, step := range []struct {
		o     *ui.Outline
		acted bool
		want  string
	}{
		{outline(ui.Node{Role: ui.RoleHeading, Name: "An evening"}), false, "An evening, heading."},
		{outline(ui.Node{Role: ui.RoleHeading, Name: "An evening"}), true, ""},
		{settings(0, nil), true, "Settings, dialog."},
		{settings(3, nil), true, "Text size, 100 per cent, option, chosen, 1 of 2."},
		{settings(3, nil), true, ""},
		{settings(4, func(n []ui.Node) { n[3].Chosen, n[4].Chosen = false, true }), true, "125 per cent, option, chosen, 2 of 2."},
		{settings(5, nil), true, "Less movement, not ticked, tick box."},
		{settings(5, func(n []ui.Node) { n[5].Value = "yes" }), true, "ticked."},
		{settings(6, func(n []ui.Node) { n[6].Value = "q" }), true, "Anything to add, q, text field."},
		{settings(6, func(n []ui.Node) { n[6].Value = "qu." }), true, "u."},
		{settings(6, func(n []ui.Node) { n[6].Value = "qu" }), true, "full stop deleted."},
		{settings(7, nil), true, "Done, button, key Escape."},
		{outline(ui.Node{Role: ui.RoleHeading, Name: "An evening"}), true, "An evening, heading."},
	} {
		if got := f.Next(step.o, step.acted); got != step.want {
			t.Errorf("step %d tells %q, want %q", i, got, step.want)
		}
	}
}

func TestOptionsOfTheSameNameAreTwo(t *testing.T) {
	page := func(focus int) *ui.Outline {
		var n []ui.Node
		for _, name := range []string{"Safety", "Evenness"} {
			n = append(n, ui.Node{Role: ui.RoleChoice, Name: name}, ui.Node{Role: ui.RoleOption, Name: "1 of 5", Depth: 1})
		}
		n[focus].Focus = true
		return outline(n...)
	}
	var f Follower
	f.Next(page(1), true)
	if got, want := f.Next(page(3), true), "Evenness, 1 of 5, option."; got != want {
		t.Errorf("tells %q, want %q", got, want)
	}
}

func TestWhatChangesByItselfIsNotTold(t *testing.T) {
	slider := func(value string) *ui.Outline {
		return outline(ui.Node{Role: ui.RoleSlider, Name: "Timeline", Value: value, Focus: true})
	}
	var f Follower
	f.Next(slider("minute 1"), true)
	if got := f.Next(slider("minute 2"), false); got != "" {
		t.Errorf("tells %q as time goes on", got)
	}
	if got, want := f.Next(slider("minute 1"), true), "minute 1."; got != want {
		t.Errorf("tells %q, want %q", got, want)
	}
}

func TestWhatIsChosenWithoutTheFocusIsTold(t *testing.T) {
	rows := func(chosen int) *ui.Outline {
		o := outline(
			ui.Node{Role: ui.RoleList, Name: "Scenarios"},
			ui.Node{Role: ui.RoleRow, Name: "A first evening", Depth: 1},
			ui.Node{Role: ui.RoleRow, Name: "On paper", Depth: 1},
		)
		o.Nodes[chosen].Chosen = true
		return o
	}
	var f Follower
	if got := f.Next(rows(1), true); got != "" {
		t.Errorf("the first frame tells %q", got)
	}
	if got, want := f.Next(rows(2), true), "On paper, row, chosen."; got != want {
		t.Errorf("tells %q, want %q", got, want)
	}
}
