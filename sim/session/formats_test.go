package session

import (
	"os"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// A journal of format 1, from before there were meetings and branches, still reads:
// all of it, as it was recorded.
func TestFormat1StillReads(t *testing.T) {
	old, err := os.ReadFile("testdata/journals/format1.journal")
	if err != nil {
		t.Fatal(err)
	}
	j := mustRead(t, old)
	if j.Lost != (Lost{}) || j.Mended != "" || string(j.Verified) != string(old) {
		t.Fatalf("Lost = %v, Mended = %q", j.Lost, j.Mended)
	}
	beats := j.Beats(evening())
	if len(beats) != len(commands()) || len(j.Branches()) != 1 || j.Branches()[0].Beats != len(beats) {
		t.Fatalf("%d beats in branches %+v", len(beats), j.Branches())
	}
	for i, c := range commands() {
		b := beats[i]
		if b.Command != c || b.Turn.Say != c.Say || (b.Line.Text == "") != (c.Kind == StepOut) || b.Turn.Meeting != 1 {
			t.Errorf("beat %d is %+v", i+1, b)
		}
	}
	// The model may since have changed. Where it has not, the practice goes on.
	p, err := j.Resume(evening(), nil)
	switch {
	case err == nil:
		mustDo(t, p, Command{}, noticed(observe.Domination, 2), back(3), Command{})
		alike(t, "taken on", mustResume(t, mustRead(t, p.Journal()), evening(), nil), p)
	case j.Signature == sim.Signature():
		t.Errorf("Resume = %v", err)
	}
}

// So does one of format 2, from before there were notes and modes: it is of a
// practice, and notes can be made where it goes on.
func TestFormat2StillReads(t *testing.T) {
	old, err := os.ReadFile("testdata/journals/format2.journal")
	if err != nil {
		t.Fatal(err)
	}
	j := mustRead(t, old)
	if j.Lost != (Lost{}) || j.Mended != "" || string(j.Verified) != string(old) || j.Mode != Practising {
		t.Fatalf("Lost = %v, Mended = %q, Mode = %v", j.Lost, j.Mended, j.Mode)
	}
	if len(j.Records) != 11 || len(j.Branches()) != 3 || j.NotesOf(0) != nil {
		t.Fatalf("%d records in branches %+v", len(j.Records), j.Branches())
	}
	p, err := j.Resume(brief(), nil)
	switch {
	case err == nil:
		mustDo(t, p, noticed(observe.Domination, 2), Command{})
		alike(t, "taken on", mustResume(t, mustRead(t, p.Journal()), brief(), nil), p)
	case j.Signature == sim.Signature():
		t.Errorf("Resume = %v", err)
	}
}
