package preview

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

const small = `format = 2
title = "Small"
minutes = 20
safety_note = "Stop and ask."
[interventions]
offer = ["check_in", "invite", "open_question"]
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
id = "tea"
minute = 6
kind = "news"
text = "Tea."
`

// written writes the file anew and lets the preview see it.
func written(t *testing.T, p *Preview, path, text string) bool {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	now, news := time.Now(), false
	for i := range 4 {
		news = p.Poll(now.Add(time.Duration(i)*settle)) || news
	}
	return news
}

func opened(t *testing.T, text string) (*Preview, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "small.toml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := Open(path, 1, "")
	if err != nil {
		t.Fatal(err)
	}
	return p, path
}

func do(t *testing.T, p *Preview, c session.Command) {
	t.Helper()
	if _, err := p.Practice().Do(c); err != nil {
		t.Fatal(err)
	}
}

func TestCommandsAreKept(t *testing.T) {
	p, path := opened(t, small)
	for i := range 30 {
		switch i {
		case 4:
			do(t, p, session.Command{Kind: session.Say, Say: sim.Say{Intervention: 1}})
		case 12:
			do(t, p, session.Command{Kind: session.Say, Say: sim.Say{Intervention: 2, Target: [2]sim.ID{3}}})
		default:
			do(t, p, session.Command{})
		}
	}
	turns := len(p.Practice().Beats())
	// Nothing changes but a number; then members and offer change places.
	swapped := strings.Replace(strings.Replace(small, `"check_in", "invite"`, `"invite", "check_in"`, 1),
		"[[member]]\nid = \"a\"", "[[member]]\nid = \"z\"\nname = \"Zoe\"\n[[member]]\nid = \"a\"", 1)
	for _, text := range []string{strings.Replace(small, "minutes = 20", "minutes = 25", 1), swapped} {
		if !written(t, p, path, text) {
			t.Fatal("the change is not seen")
		}
		if k := p.Kept(); k.Commands != 2 || k.Kept != 2 || len(k.Lost) != 0 {
			t.Fatalf("%+v", k)
		}
		if n := len(p.Practice().Beats()); n != turns {
			t.Errorf("%d beats, %d before", n, turns)
		}
	}
	say := p.Practice().Beats()[12].Command.Say
	if say.Intervention != 1 || say.Target[0] != 4 {
		t.Errorf("%+v is not the invitation of Cy", say)
	}
	// Who is gone cannot be invited.
	written(t, p, path, strings.Replace(strings.Replace(small, `id = "c"`, `id = "d"`, 1), `, "open_question"`, "", 1))
	k := p.Kept()
	if k.Kept != 1 || len(k.Lost) != 1 || k.Lost[0].What != "invite" || k.Lost[0].Why != `there is no member "c" any more` {
		t.Errorf("%+v", k)
	}
}

func TestBrokenTextLeavesThePractice(t *testing.T) {
	p, path := opened(t, small)
	do(t, p, session.Command{})
	practice := p.Practice()
	if !written(t, p, path, strings.Replace(small, "minutes", "minuets", 1)) || !p.Diagnostics().Failed() {
		t.Fatalf("nothing is said: %v", p.Diagnostics())
	}
	if p.Practice() != practice {
		t.Error("the practice is another")
	}
	if !written(t, p, path, small+"# well\n") || len(p.Diagnostics()) > 0 || p.Practice() == practice {
		t.Errorf("it does not go on: %v", p.Diagnostics())
	}
	if written(t, p, path, small+"# well\n") {
		t.Error("the same text is news")
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	news := false
	for i := range 30 {
		news = p.Poll(time.Now().Add(time.Duration(i)*settle)) || news
	}
	if !news || p.Trouble() == nil {
		t.Error("the file is gone, and nothing is said")
	}
	if !written(t, p, path, small) || p.Trouble() != nil {
		t.Error("the file is back, and that is not seen")
	}
}

// An included file that is saved is news, too, and so is one that is gone and comes back.
func TestIncludedFilesAreFollowed(t *testing.T) {
	p, path := opened(t, small)
	shared := filepath.Join(filepath.Dir(path), "shared.toml")
	save := func(text string) bool {
		t.Helper()
		if err := os.WriteFile(shared, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		news := false
		for i := range 4 {
			news = p.Poll(time.Now().Add(time.Duration(i)*settle)) || news
		}
		return news
	}
	disposition := "[[disposition]]\nid = \"hums\"\nmeaning = \"Hums.\"\ntalk = %s\n"
	with := strings.Replace(strings.Replace(small, "minutes", "include = [\"shared.toml\"]\nminutes", 1), "name = \"Ann\"\n", "name = \"Ann\"\ndispositions = [\"hums\"]\n", 1)
	if !written(t, p, path, with) || !p.Diagnostics().Failed() {
		t.Fatalf("a file that is not there: %v", p.Diagnostics())
	}
	if !save(fmt.Sprintf(disposition, "0.5")) || p.Diagnostics().Failed() || p.Scenario().Members[0].Traits.Talk != .5 {
		t.Fatalf("it comes: %v", p.Diagnostics())
	}
	if !save(fmt.Sprintf(disposition, "-1.25")) || p.Scenario().Members[0].Traits.Talk != -1.25 {
		t.Errorf("it is saved: %+v", p.Scenario().Members[0].Traits)
	}
	if !save("[[disposition]]\nid = 3\n") || !p.Diagnostics().Failed() || p.Scenario().Members[0].Traits.Talk != -1.25 {
		t.Errorf("it is broken: %v", p.Diagnostics())
	}
	if save("[[disposition]]\nid = 3\n") {
		t.Error("the same text is news")
	}
}

func TestWarp(t *testing.T) {
	p, _ := opened(t, small)
	if err := p.WarpToEvent("tea"); err != nil {
		t.Fatal(err)
	}
	beats := p.Practice().Beats()
	if last := beats[len(beats)-1]; last.Event != "tea" {
		t.Errorf("at %+v", last)
	}
	if err := p.WarpTo(1, 3); err != nil || len(p.Practice().Beats()) != 3 {
		t.Errorf("%v, %d beats", err, len(p.Practice().Beats()))
	}
	if err := p.WarpTo(1, 20); err != nil {
		t.Error(err)
	}
	at := len(p.Practice().Beats())
	for _, err := range []error{p.WarpTo(1, 5000), p.WarpTo(2, 1), p.WarpToEvent("coffee")} {
		if err == nil || len(p.Practice().Beats()) != at {
			t.Errorf("%v, at beat %d instead of %d", err, len(p.Practice().Beats()), at)
		}
	}
	if err := p.WarpTo(1, 0); err != nil || len(p.Practice().Beats()) != 0 {
		t.Error(err)
	}
	if h := p.Hidden(); len(h.Members) != 3 || h.Members[1].Name != "Bo" || h.Members[1].Safety == 0 {
		t.Errorf("%+v", h)
	}
}

// A change shows within 150 ms, also late in a meeting of the longest scenarios.
func BenchmarkChange(b *testing.B) {
	for _, e := range scenarios.Library() {
		b.Run(e.Name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "x.toml")
			text := string(e.Scenario.Text())
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				b.Fatal(err)
			}
			p, err := Open(path, 1, "")
			if err != nil {
				b.Fatal(err)
			}
			for p.Practice().State() == session.Running {
				if _, err := p.Practice().Do(session.Command{}); err != nil {
					b.Fatal(err)
				}
			}
			for i := 0; b.Loop(); i++ {
				p.take([]byte(fmt.Sprintf("%s\n# %d\n", text, i)))
			}
			b.ReportMetric(float64(len(p.Practice().Beats())), "beats")
		})
	}
}

// From a save to the practice with the new text, looking as often as the window does.
func BenchmarkSave(b *testing.B) {
	path := filepath.Join(b.TempDir(), "x.toml")
	text := string(scenarios.Library()[0].Scenario.Text())
	write := func(i int) {
		if err := os.WriteFile(path, []byte(fmt.Sprintf("%s\n# %d\n", text, i)), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	write(-1)
	p, err := Open(path, 1, "")
	if err != nil {
		b.Fatal(err)
	}
	for range 120 {
		if _, err := p.Practice().Do(session.Command{}); err != nil {
			b.Fatal(err)
		}
	}
	for i := 0; b.Loop(); i++ {
		write(i)
		for !p.Poll(time.Now()) {
			time.Sleep(30 * time.Millisecond)
		}
	}
}
