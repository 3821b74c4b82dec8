package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/render/words"
	"groundrules/render/words/wordstest"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// practised is a recorded practice of a scenario of the library with a little of
// everything in it, gone on with on a second branch; what was said in it is given.
func practised(t *testing.T, o *wordstest.Told, name string, turns int) string {
	t.Helper()
	s, list, err := scenarios.Find(name)
	if err != nil || list.Failed() {
		t.Fatal(err, list)
	}
	p, err := session.Begin(s.Plan(5), 5, nil)
	if err != nil {
		t.Fatal(err)
	}
	do := func(c session.Command) bool { _, err := p.Do(c); return err == nil }
	note := func(k session.Kind, n session.Note) { do(session.Command{Kind: k, Note: &n}) }
	note(session.Expect, session.Note{Cohesion: session.Up, Sure: session.Fairly, Challenge: observe.Conflict})
	play := func(turns int) {
		for i := range turns {
			switch p.State() {
			case session.Over:
				do(session.Command{Kind: session.Onward, Between: &sim.Between{OneToOne: []sim.ID{1}}})
				continue
			case session.InDanger:
				do(session.Command{Kind: session.Acknowledge})
				continue
			}
			switch i % 25 {
			case 5:
				note(session.Notice, session.Note{Challenge: observe.Domination, Who: []sim.ID{1}})
			case 8:
				note(session.Predict, session.Note{Cohesion: session.Up, Sure: session.Very, Responds: 2})
			}
			say := session.Command{Kind: session.Say, Say: sim.Say{Intervention: int8(1 + i%len(s.Interventions)), Target: [2]sim.ID{1}}}
			if i%25 != 10 || !do(say) {
				do(session.Command{})
			}
		}
	}
	play(turns)
	note(session.Rate, session.Note{Ratings: []session.Rating{{Dimension: "safety", Mark: 3}}, Words: "late"})
	note(session.PlanNext, session.Note{Words: "wait"})
	if err := do(session.Command{Kind: session.Rewind, To: 20}); !err {
		t.Fatal("cannot go back")
	}
	play(turns)
	o.Give(s)
	for _, b := range p.Branches() {
		for _, beat := range p.BeatsOf(b.ID) {
			o.Give([]string{beat.Line.Text, beat.Line.Sight, s.Words(beat.Turn.Say)})
		}
	}
	file := filepath.Join(t.TempDir(), name+".jsonl")
	if err := os.WriteFile(file, p.Journal(), 0o600); err != nil {
		t.Fatal(err)
	}
	o.Give([]string{"A " + file, "B " + file, "late", "wait", "groundrules coach", programName(), sim.Signature(), scenarios.Plain(s.Guide.Text)})
	return file
}

// What looks back on a practice does so in the language that is asked for: the debrief as
// text and as a page, and two branches beside each other.
func TestLookingBackIsInTheLanguageThatIsAskedFor(t *testing.T) {
	ownFolder(t)
	for name, turns := range map[string]int{"first_evening": 45, "soap_and_company": 160, "quarrel": 90} {
		t.Run(name, func(t *testing.T) {
			o := wordstest.InPseudo(t)
			file := practised(t, o, name, turns)
			words.Speak(words.English)
			look := func(args ...string) string {
				t.Helper()
				var out, trouble bytes.Buffer
				if code := (&program{out: &out, err: &trouble}).run(append(args, "--lang", words.Pseudo)); code != 0 {
					t.Fatalf("%q: %s", args, trouble.String())
				}
				return out.String()
			}
			html := []string{"debrief", file + "@0", "--format", "html"}
			if name != "first_evening" { // looking at decisions takes its time
				html = append(html, "--quick")
			}
			page := look(html...)
			if !strings.Contains(page, `<html lang="en-XA">`) || !strings.Contains(page, `<h1>`+words.Text("Debrief: {title}")[:5]) {
				t.Error("the page is in another language")
			}
			if name == "first_evening" && !strings.Contains(page, words.Text("What followed each of them")) {
				t.Error("the page has no review of decisions")
			}
			for _, text := range wordstest.Texts(t, []byte(page), "en") {
				o.Page("the page", text)
			}
			o.Page("the debrief", look("debrief", file, "--quick"))
			o.Page("the comparison", look("compare", file+"@0", file+"@1"))
		})
	}
}
