package voice

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"groundrules/render/ui"
)

func TestItem(t *testing.T) {
	for _, tt := range []struct {
		node ui.Node
		want string
	}{
		{ui.Node{Role: ui.RoleButton, Name: "Play"}, "Play, button"},
		{ui.Node{Role: ui.RoleSlider, Name: "Text size", Value: "100 %"}, "Text size, 100 per cent, slider"},
		{ui.Node{Role: ui.RoleButton, Name: "One turn", Key: "."}, "One turn, button, key full stop"},
		{ui.Node{Role: ui.RoleButton, Name: "Say it", Key: "Enter", Off: true, Why: "pick a person in the room"}, "Say it, button, off, pick a person in the room"},
		{ui.Node{Role: ui.RoleCheck, Name: "Less movement", Value: "no"}, "Less movement, not ticked, tick box"},
		{ui.Node{Role: ui.RoleCheck, Name: "Less movement", Value: "yes"}, "Less movement, ticked, tick box"},
		{ui.Node{Role: ui.RoleOption, Name: "½× reading speed", Chosen: true}, "half reading speed, option, chosen"},
		{ui.Node{Role: ui.RolePerson, Name: "Ines", Value: "sits low, looks down"}, "Ines, sits low, looks down"},
		{ui.Node{Role: ui.RoleRow, Name: "An evening", Value: "Start; 4 members · forming"}, "An evening, Start; 4 members, forming, row"},
		{ui.Node{Role: ui.RoleText, Name: "two\n\tlines\x1b"}, "two lines"},
		{ui.Node{Role: ui.RoleDialog, Name: "Settings"}, "Settings, dialog"},
		{ui.Node{}, ""},
	} {
		if got := Item(&tt.node); got != tt.want {
			t.Errorf("%+v is spoken as %q, want %q", tt.node, got, tt.want)
		}
	}
}

func TestTurn(t *testing.T) {
	for _, tt := range []struct {
		who, verb, text string
		seen            []string
		want            string
	}{
		{"Marek", "tells Dele", "That is not the deal.", nil, "Marek tells Dele: That is not the deal."},
		{"You", "asked everyone", "What does that bring up?", []string{"", "Ines looks up"}, "You asked everyone: What does that bring up? Ines looks up."},
		{"", "", "", []string{"Freya half raises a hand, lets it sink."}, "Freya half raises a hand, lets it sink."},
		{"", "", "", nil, ""},
	} {
		if got := Turn(tt.who, tt.verb, tt.text, tt.seen...); got != tt.want {
			t.Errorf("spoken as %q, want %q", got, tt.want)
		}
	}
}

func TestPageIsTheDialogThatIsOpen(t *testing.T) {
	o := outline(
		ui.Node{Role: ui.RoleHeading, Name: "The long story"},
		ui.Node{Role: ui.RoleRegion, Name: "The room"},
		ui.Node{Role: ui.RoleText, Name: "Seen", Value: "Ines looks up.", Depth: 1},
	)
	want := []string{"The long story, heading.", "The room.", "Seen, Ines looks up."}
	if got := Page(o); !slices.Equal(got, want) {
		t.Errorf("read as %q, want %q", got, want)
	}
	o.Nodes = append(o.Nodes,
		ui.Node{Role: ui.RoleDialog, Name: "Settings"},
		ui.Node{Role: ui.RoleButton, Name: "Done", Depth: 1},
		ui.Node{Role: ui.RoleText, Name: "a tip"},
	)
	if got, want := Page(o), []string{"Settings, dialog.", "Done, button."}; !slices.Equal(got, want) {
		t.Errorf("read as %q, want %q", got, want)
	}
}

func FuzzPlain(f *testing.F) {
	for _, s := range []string{"", "100 %", "½×", "a\nb", "\xff\xfe", "!-! STOP ALL", "…", strings.Repeat("ü", mostText)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := plain(s)
		if len(got) > mostText || strings.ContainsAny(got, "\n\r\x00\x1b") || !utf8.ValidString(got) {
			t.Errorf("%q becomes %q", s, got)
		}
		if got != strings.TrimSpace(got) {
			t.Errorf("%q has space round it", got)
		}
	})
}

func outline(nodes ...ui.Node) *ui.Outline { return &ui.Outline{Nodes: nodes} }
