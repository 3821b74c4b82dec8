package trial

import (
	"context"
	"testing"

	"groundrules/scenarios"
)

// doubtful has one of everything that is in doubt.
const doubtful = `format = 1
title = "In doubt"
minutes = 20
[interventions]
offer = ["check_in", "nothing"]
[[member]]
id = "a"
name = "Ann"
[[member]]
id = "b"
name = "Bo"
[[member]]
id = "c"
name = "Cy"
[[event]]
id = "heaven"
when = [{ read = "safety", above = 0.999 }]
kind = "news"
text = "All is perfect."
[[event]]
id = "news"
minute = 3
kind = "news"
text = "The kettle boils."
[[objective]]
text = "Nothing is asked"
measure = "cohesion"
at_least = 0
[[objective]]
text = "All is asked"
measure = "cohesion"
at_least = 100
[[objective]]
text = "Something is asked"
measure = "cohesion"
at_least = 50
[[line]]
act = "gives opinion"
event = "heaven"
text = "Only in heaven."
[[line]]
act = "agrees"
text = "Yes. That."
[[intervention]]
id = "nothing"
purpose = "hear"
title = "Hum"
act = "shows tension release"
minutes = 0.1
grade = "assumed"
gentle = { words = ["Hm."] }
direct = { words = ["Hm."] }
forceful = { words = ["Hm!"] }
`

func TestDoubts(t *testing.T) {
	s, list := scenarios.Parse("doubtful.toml", []byte(doubtful))
	if s == nil {
		t.Fatal(list)
	}
	got := Doubts(context.Background(), s)
	want := []struct {
		kind  Kind
		index int
	}{{EventNever, 0}, {LineNever, 0}, {ObjectiveAlways, 0}, {ObjectiveNever, 1}, {Idle, 1}}
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i, w := range want {
		if got[i].Kind != w.kind || got[i].Index != w.index || got[i].Found == "" {
			t.Errorf("%+v, want %+v", got[i], w)
		}
	}
}

func BenchmarkDoubts(b *testing.B) {
	for _, e := range scenarios.Library() {
		b.Run(e.Name, func(b *testing.B) {
			for b.Loop() {
				for _, d := range Doubts(context.Background(), e.Scenario) {
					b.Logf("%+v", d)
				}
			}
		})
	}
}

// TestLibraryIsBeyondDoubt: of what ships everything is come near to, though most lines are
// said in few groups, and nothing else is in doubt.
func TestLibraryIsBeyondDoubt(t *testing.T) {
	if testing.Short() {
		t.Skip("plays for some seconds")
	}
	for _, e := range scenarios.Library() {
		for _, d := range Doubts(context.Background(), e.Scenario) {
			t.Errorf("%s: %q: %s", e.Name, d.What, d.Found)
		}
	}
}
