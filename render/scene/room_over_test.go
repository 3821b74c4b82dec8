package scene

import (
	"testing"

	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// A meeting that is over offers nothing to say, and still shows what counted.
func TestNothingIsOfferedAfterTheLastTurn(t *testing.T) {
	for _, state := range []session.State{session.Over, session.BetweenMeetings, session.InDanger} {
		w := evening()
		w.state = state
		for _, width := range []float32{1280, 900, 390} {
			v := enter(t, 8, w, width, 800)
			if n := v.c.Outline.Find(ui.RoleList, "For what"); n != nil {
				t.Errorf("state %d at %v: purposes are offered", state, width)
			}
		}
	}
}

// Words of danger: only who says them speaks, nothing leaves its panel, and Enter opens
// the note at once.
func TestDangerIsStillAndLeadsToTheNote(t *testing.T) {
	w := evening()
	w.beats[len(w.beats)-1].Reading.Cues[3] = observe.Speaking
	b := session.Beat{Danger: true, Reading: w.beats[len(w.beats)-1].Reading, Line: session.Line{Text: "I don't want to be here any more."}}
	b.Turn.Speaker, b.Turn.Minute = sim.ID(2), w.beats[len(w.beats)-1].Turn.Minute
	w.beats = append(w.beats, b)
	w.state = session.InDanger
	v := enter(t, 8, w, 1280, 800)
	if cue := v.room.cueWord(v.room.reading(), 3); cue == cueWords[observe.Speaking] {
		t.Error("somebody else still speaks")
	}
	for i := range forces {
		for _, s := range v.room.sampled(&forces[i], nil) {
			if s.age < 0 || s.age > v.room.span() {
				t.Errorf("%s: a reading of %d turns ago is drawn on a course of %d", forces[i].name, s.age, v.room.span())
			}
		}
	}
	v.room.pace.since = v.in.Now
	v.press(ui.Enter)
	if v.left != Danger {
		t.Errorf("Enter leaves with %d, want the safety note", v.left)
	}
}
