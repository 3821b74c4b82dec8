package scenarios

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// TestSourceStandsAlone reads what a recording holds as if nothing were shared any
// more, and as if it all had changed.
func TestSourceStandsAlone(t *testing.T) {
	text := `format = 1
title = "Tuesday"
minutes = 40
[[member]]
id = "rosa"
name = "Rosa"
dispositions = ["warm", "hums"]
[[member]]
id = "marek"
name = "Marek"
dispositions = ["warm"]
[[member]]
id = "ines"
name = "Ines"
[[norm]]
id = "pass"
title = "Anyone may pass"
[[disposition]]
id = "hums"
meaning = "Hums."
talk = 0.1`
	for name, text := range map[string]string{
		"everything on offer": text,
		"two on offer":        text + "\n[interventions]\noffer = [\"mediate\", \"invite\"]",
		"with a mark":         "\ufeff" + text,
		"with CRLF":           strings.ReplaceAll(text, "\n", "\r\n"),
	} {
		s, list := Parse("x.toml", []byte(text))
		if s == nil {
			t.Fatal(list)
		}
		source := s.Source()
		if !strings.HasPrefix(string(source), text) {
			t.Errorf("%s: the author's text is not what it begins with", name)
		}
		again, list := Parse("x.toml", source)
		if again == nil {
			t.Fatalf("%s: %s", name, list)
		}
		if len(again.OwnInterventions) != len(s.Interventions) || len(again.OwnDispositions) != 2 {
			t.Errorf("%s: it holds %d interventions and %d dispositions", name, len(again.OwnInterventions), len(again.OwnDispositions))
		}
		if !reflect.DeepEqual(again.Interventions, s.Interventions) || !reflect.DeepEqual(again.Setup(), s.Setup()) {
			t.Errorf("%s: it gives another group", name)
		}
		if again.Offer.Offer == nil {
			t.Errorf("%s: what is on offer is left open", name)
		}
	}
}

// TestPartsHaveTexts: each part's text is that part alone.
func TestPartsHaveTexts(t *testing.T) {
	all := shared()
	if len(all.cuts["intervention"]) != len(all.Interventions) || len(all.cuts["disposition"]) != len(all.Dispositions) {
		t.Fatalf("%d texts", len(all.cuts))
	}
	for kind, texts := range all.cuts {
		for i, text := range texts {
			one, r := readParts("x", []byte(text))
			if len(one.Interventions)+len(one.Dispositions) != 1 || r.list.Failed() {
				t.Errorf("%s %d: %s", kind, i, r.list)
			}
		}
	}
	for i := range all.Interventions {
		one, _ := readParts("x", []byte(all.cuts["intervention"][i]))
		if !reflect.DeepEqual(one.Interventions[0], all.Interventions[i]) {
			t.Errorf("the text of %s says something else", all.Interventions[i].ID)
		}
	}
}

// TestAlone: what a scenario includes stands in its text, and means the same.
func TestAlone(t *testing.T) {
	const head = `format = 2
title = "Tuesday"
minutes = 40
include = ["parts/shared.toml"]
[[member]]
id = "rosa"
name = "Rosa"
dispositions = ["hums", "warm"]
[[member]]
id = "marek"
name = "Marek"
[[member]]
id = "ines"
name = "Ines"
[interventions]
offer = ["nudge", "invite"]
`
	const shared = `[[disposition]]
id = "hums"
meaning = "Hums."
talk = 0.1
[[intervention]]
id = "nudge"
extends = "invite"
title = "Nudge"
[[line]]
disposition = "hums"
act = "agrees"
text = "Mm-hm, {to}."
`
	for name, c := range map[string]struct{ text, shared string }{
		"as it is":            {head, shared},
		"with an own of each": {head + "[[disposition]]\nid = \"hums\"\nextends = \"hums\"\nease = 0.2\n[[intervention]]\nid = \"nudge\"\nextends = \"nudge\"\nhint = \"softly\"\n", shared},
		"of which nothing is": {strings.NewReplacer(`"hums", `, "", `"nudge", `, "").Replace(head), "# nothing yet\n"},
	} {
		files := fstest.MapFS{"x.toml": {Data: []byte(c.text)}, "parts/shared.toml": {Data: []byte(c.shared)}}
		s, list := Load(files, "x.toml")
		if s == nil {
			t.Fatalf("%s: %s", name, list)
		}
		alone, list := Parse("y.toml", s.Alone())
		if alone == nil {
			t.Fatalf("%s: %s\n%s", name, list, s.Alone())
		}
		if !reflect.DeepEqual(alone.Interventions, s.Interventions) || !reflect.DeepEqual(alone.Setup(), s.Setup()) {
			t.Errorf("%s: it gives another group", name)
		}
		if got, want := len(alone.Lines), strings.Count(c.shared, "[[line]]"); got != want {
			t.Errorf("%s: %d lines, want %d", name, got, want)
		}
		if _, list := Parse("z.toml", s.Source()); list.Failed() {
			t.Errorf("%s: as it is recorded: %s", name, list)
		}
	}
}
