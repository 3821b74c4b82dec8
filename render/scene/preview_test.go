package scene

import (
	"errors"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// fakeDraft is a draft that changes when the test says so.
type fakeDraft struct {
	scenario *scenarios.Scenario
	practice *session.Practice
	news     bool
	wrong    []string
	went     string
}

func (d *fakeDraft) Poll() (news bool)             { news, d.news = d.news, false; return news }
func (d *fakeDraft) Scenario() *scenarios.Scenario { return d.scenario }
func (d *fakeDraft) Practice() *session.Practice   { return d.practice }
func (d *fakeDraft) Wrong() []string               { return d.wrong }
func (d *fakeDraft) Broken() bool                  { return len(d.wrong) > 0 }
func (d *fakeDraft) Status() string                { return "all is well" }
func (d *fakeDraft) Hidden() ([]string, [][]string) {
	return []string{"Hidden", "thinks"}, [][]string{{"Somebody", "0.31"}}
}

func (d *fakeDraft) GoTo(where string) error {
	if d.went = where; where == "9" {
		return errors.New("there is no turn 9")
	}
	return nil
}

func (d *fakeDraft) begin(t *testing.T) {
	t.Helper()
	d.scenario = scenarios.Library()[0].Scenario
	p, err := session.Begin(d.scenario.Plan(1), 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	d.practice = p
}

func TestPreviewFollowsTheFile(t *testing.T) {
	d := &fakeDraft{}
	d.begin(t)
	p := newPlayer(t, newShelf(t))
	says := func(words string) bool {
		p.frame()
		return strings.Contains(p.list.String()+p.app.Outline().String(), words)
	}
	press := func(k ui.Press) {
		p.in.Presses = append(p.in.Presses, k)
		p.frame()
		p.frame()
	}
	p.app.Preview(d)
	if !says("all is well") || p.app.practice != d.practice {
		t.Fatal("it is not in the room of the draft")
	}
	if p.hold > pollEvery {
		t.Errorf("the next look at the file is in %.2f s", p.hold)
	}
	old := d.practice
	d.begin(t)
	d.news, d.wrong = true, []string{"x.toml:3:1: unknown key"}
	if !says("x.toml:3:1: unknown key") || p.app.practice == old {
		t.Error("a new practice, or what is wrong, is not shown")
	}
	press(ui.Press{Key: ui.F3})
	if !says("0.31") || !says("Go there") {
		t.Error("what is hidden is not shown")
	}
	if n := strings.Count(p.list.String(), "x.toml:3:1: unknown key"); n != 2 {
		t.Errorf("what is wrong stands in %d places, want the panel and the foot of the page behind it", n)
	}
	d.begin(t)
	d.news = true
	p.frame()
	press(ui.Press{Rune: '9'})
	press(ui.Press{Key: ui.Enter})
	if d.went != "9" || !says("there is no turn 9") {
		t.Errorf("went to %q", d.went)
	}
	press(ui.Press{Key: ui.Escape})
	if says("0.31") {
		t.Error("the panel is still there")
	}
}

// A file that is broken from the start has no room: what is wrong stands in its place
// until there is one.
func TestPreviewOfABrokenFile(t *testing.T) {
	d := &fakeDraft{wrong: []string{"x.toml:3:1: unknown key", "x.toml:4:1: b", "x.toml:5:1: c", "x.toml:6:1: d", "x.toml:7:1: e", "x.toml:8:1: f"}}
	p := newPlayer(t, newShelf(t))
	says := func(words string) bool {
		p.frame()
		return strings.Contains(p.list.String()+p.app.Outline().String(), words)
	}
	p.app.Preview(d)
	if !says("x.toml:8:1: f") || !says("Go there") {
		t.Error("what is wrong is not shown in full")
	}
	if !says("and 3 more: F3") {
		t.Error("at the foot it does not say how much more is wrong")
	}
	d.begin(t)
	d.news, d.wrong = true, nil
	p.frame()
	if says("Go there") || !says("all is well") || p.app.practice != d.practice {
		t.Error("it is not in the room, now that there is one")
	}
	p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.F3})
	p.frame()
	if d.wrong = []string{"x.toml:3:1: again"}; !says("Go there") {
		t.Error("the panel does not open again")
	}
}
