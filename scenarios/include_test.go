package scenarios

import (
	"bytes"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

const threeMembers = `format = 2
title = "Three"
minutes = 10
%
[[member]]
id = "ada"
name = "Ada"
dispositions = ["hums", "warm"]
[[member]]
id = "ben"
name = "Ben"
[[member]]
id = "cem"
name = "Cem"
`

func folder(top, rest string, files map[string]string) fstest.MapFS {
	all := fstest.MapFS{"group/three.toml": {Data: []byte(strings.Replace(threeMembers, "%", top, 1) + rest)}}
	for name, text := range files {
		all[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return all
}

const hums = `
[[disposition]]
id = "hums"
meaning = "Hums while thinking."
talk = 0.4
agree = 0.3
`

// TestIncluded: what an included file brings counts, what is extended too, and a
// recording needs none of the files.
func TestIncluded(t *testing.T) {
	files := folder("include = [ # shared\n  'more.toml', \"../all.toml\",\n]", `
[[disposition]]
id = "warm"
extends = "warm"
talk = 0.7
[[intervention]]
id = "wave"
extends = "nod"
title = "Wave"
[intervention.gentle]
words = ["Hello there, {target}."]
`, map[string]string{
		"group/more.toml": hums + `
[[line]]
who = "ada"
act = "agrees"
text = "Yes."
[[intervention]]
id = "invite"
extends = "invite"
title = "Ask somebody in"
`,
		"all.toml": `include = ["group/more.toml"]
[[intervention]]
id = "nod"
extends = "invite"
hint = "a small sign"
`,
	})
	s, list := Load(files, "group/three.toml")
	if s == nil || len(list) > 0 {
		t.Fatal(list)
	}
	ada := s.Members[0].Traits
	if warm := shared().Dispositions[found((&Scenario{}).chain("disposition"), "warm")]; ada.Talk != 0.4+0.7 || ada.Agree != 0.3+warm.Agree {
		t.Errorf("Ada is %+v", ada)
	}
	invite, nod, wave := s.intervention("invite"), s.intervention("nod"), s.intervention("wave")
	stocked := shared().Interventions[found((&Scenario{}).chain("intervention"), "invite")]
	if invite.Title != "Ask somebody in" || nod.Title != invite.Title || nod.Hint != "a small sign" || wave.Title != "Wave" || wave.Hint != nod.Hint {
		t.Errorf("%q, %q, %q", invite.Title, nod.Title, wave.Title)
	}
	if !reflect.DeepEqual(wave.Gentle.Levers, stocked.Gentle.Levers) || wave.Gentle.Words[0] != "Hello there, {target}." || !reflect.DeepEqual(wave.Direct, stocked.Direct) {
		t.Errorf("to wave is %+v", wave.Gentle)
	}
	if len(s.Lines) != 1 || s.Lines[0].Text != "Yes." {
		t.Errorf("lines %v", s.Lines)
	}
	again, list := Parse("three.toml", s.Source())
	if again == nil || len(list) > 0 {
		t.Fatalf("%s\n%s", list, s.Source())
	}
	if !reflect.DeepEqual(again.Setup(), s.Setup()) || !reflect.DeepEqual(again.Lines, s.Lines) || !reflect.DeepEqual(again.Interventions, s.Interventions) {
		t.Errorf("a recording is of another group:\n%s", s.Source())
	}
	if !bytes.Equal(again.Source(), s.Source()) {
		t.Error("the source of its source is another")
	}
}

func TestNotIncluded(t *testing.T) {
	for name, tt := range map[string]struct {
		top, rest string
		files     map[string]string
		want      string
	}{
		"gone":              {`include = ["gone.toml"]`, "", nil, `group/three.toml:4:12: error: "gone.toml" cannot be read: file does not exist (a path from the folder of this file) [GR0009]`},
		"itself":            {`include = ["three.toml"]`, "", nil, `group/three.toml:4:12: error: "three.toml" includes itself (take it out) [GR0208]`},
		"in a ring":         {`include = ["a.toml"]`, hums, map[string]string{"group/a.toml": `include = ["b.toml"]`, "group/b.toml": `include = ["a.toml"]`}, `group/b.toml:1:12: error: "a.toml" includes itself (take it out) [GR0208]`},
		"wrong":             {`include = ["a.toml"]`, hums, map[string]string{"group/a.toml": "title = \"x\"\n"}, `group/a.toml:1:1: error: unknown key "title" (it belongs at the top of the file, before the first [table]) [GR0102]`},
		"wrong line":        {`include = ["a.toml"]`, hums, map[string]string{"group/a.toml": "[[line]]\nwho = \"adda\"\nact = \"agrees\"\ntext = \"Yes.\"\n"}, `group/a.toml:2:7: error: unknown member "adda" (did you mean "ada"?) [GR0104]`},
		"extends":           {"", hums + "[[disposition]]\nid = \"loud\"\nextends = \"louder\"\n[[disposition]]\nid = \"louder\"\nextends = \"loud\"\n", nil, `"loud" extends itself in the end (let one of them stand alone) [GR0208]`},
		"extends in a file": {`include = ["a.toml"]`, hums, map[string]string{"group/a.toml": "[[disposition]]\nid = \"loud\"\nextends = \"louder\"\n[[disposition]]\nid = \"louder\"\nextends = \"loud\"\n"}, `group/a.toml:3:11: error: "loud" extends itself in the end (let one of them stand alone) [GR0208]`},
		"levers in a file":  {`include = ["a.toml"]`, hums, map[string]string{"group/a.toml": "[[intervention]]\nid = \"all\"\nextends = \"check_in\"\n[intervention.gentle]\nlevers = [\n  { moves = \"safety\", of = \"target\", by = 0.1 },\n]\n"}, `group/a.toml:6:3: error: a lever that needs a target (see targets) [GR0209]`},
		"levers taken over": {`include = ["a.toml"]`, hums, map[string]string{"group/a.toml": "[[intervention]]\nid = \"all\"\nextends = \"mediate\"\ntargets = \"group\"\n"}, `group/a.toml:4:11: error: what it extends moves two targets (give it levers of its own, or the same targets) [GR0209]`},
	} {
		s, list := Load(folder(tt.top, tt.rest, tt.files), "group/three.toml")
		if s != nil || !strings.Contains(list.String(), tt.want) {
			t.Errorf("%s:\ngot  %swant %s", name, list, tt.want)
		}
	}
	if _, list := Parse("x.toml", []byte(strings.Replace(threeMembers, "%", `include = ["a.toml"]`, 1)+hums)); !strings.Contains(list.String(), "cannot be included from here") {
		t.Errorf("%s", list)
	}
}
