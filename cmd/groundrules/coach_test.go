package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/session"
)

// written is a log in memory.
type written struct{ bytes.Buffer }

func (k *written) Append(b []byte) error { _, err := k.Write(b); return err }
func (k *written) Sync() error           { return nil }

// A practice that was decided by another model can be shown, not tried out in.
func TestNoWhatIfInAnotherModel(t *testing.T) {
	s, _, err := scenarios.Find("first_evening")
	if err != nil {
		t.Fatal(err)
	}
	other := sim.Defaults
	other.Floor.Recent, other.Floor.TalkSpread = 0, 2
	plan := s.Plan(3)
	plan.Set.Params = &other
	var log written
	p, err := session.Begin(plan, 3, &log)
	for range 30 {
		if err == nil {
			_, err = p.Do(session.Command{})
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "other.jsonl")
	if err := os.WriteFile(name, log.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"coach", name, "--turn", "5"}, {"compare", name, name}} {
		var out, problem bytes.Buffer
		program := &program{out: &out, err: &problem}
		if code := program.run(args); code != 1 || !strings.Contains(problem.String(), "cannot be decided again, so it cannot be ") {
			t.Errorf("%s: exit code %d, %s", args[0], code, &problem)
		}
	}
	var out, problem bytes.Buffer
	program := &program{out: &out, err: &problem}
	if code := program.run([]string{"debrief", name}); code != 1 || !strings.Contains(problem.String(), "only the model of then can give") {
		t.Errorf("debrief: exit code %d, %s", code, &problem)
	}
	shown, told := strings.Join(strings.Fields(out.String()), " "), 0
	for _, b := range p.Beats() {
		if b.Line.Text != "" && strings.Contains(shown, b.Line.Text) {
			told++
		}
	}
	if told < 15 {
		t.Errorf("%d lines are shown as they were recorded:\n%s", told, &out)
	}
}
