package scene

import (
	"errors"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
)

func TestATrainerSaysSomethingByKeysAlone(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.press('f', '2', '2', '3', ui.Right, ui.Left, ui.Down, ui.Enter)
	want := session.Command{Kind: session.Say, Say: sim.Say{Intervention: 2, Target: [2]sim.ID{2, 3}, Wording: 1}}
	if len(v.sent) != 1 || v.sent[0].Kind != want.Kind || v.sent[0].Say != want.Say {
		t.Fatalf("sent %+v, want %+v", v.sent, want)
	}
	if v.room.pick.open() {
		t.Error("the choice is still open after it was said")
	}
}

func TestARuleIsChosenWhereOneIsMeant(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.press('g', '1', ui.Enter)
	if len(v.sent) != 0 {
		t.Fatalf("sent %+v without a rule", v.sent)
	}
	v.press('2', ui.Right, ui.Right, ui.Enter)
	want := session.Command{Kind: session.Say, Say: sim.Say{Intervention: 3, Rule: 2, Delivery: sim.Forceful}}
	if len(v.sent) != 1 || v.sent[0].Kind != want.Kind || v.sent[0].Say != want.Say {
		t.Fatalf("sent %+v, want %+v", v.sent, want)
	}
}

func TestNothingIsSaidBeforeItIsWhole(t *testing.T) {
	for _, keys := range [][]any{{ui.Enter}, {'f', ui.Enter}, {'f', '2', ui.Enter}, {'f', '2', '2', ui.Backspace, ui.Enter}} {
		v := enter(t, 8, evening(), 1280, 800)
		v.press(keys...)
		if len(v.sent) != 0 {
			t.Errorf("keys %v sent %+v", keys, v.sent)
		}
	}
}

func TestEscapeLeavesTheChoice(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.press('f', '2', '2', ui.Escape)
	if v.room.pick != (choice{}) {
		t.Errorf("after Escape the choice is %+v", v.room.pick)
	}
}

func TestTheSecondPersonMayBeLeftOpen(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.press('f', '2', '2', ui.Enter)
	if len(v.sent) != 1 || v.sent[0].Say.Target != [2]sim.ID{2, 0} {
		t.Errorf("sent %+v, want one to Marek and whoever wants it", v.sent)
	}
}

func TestTimeWaitsWhileOneChooses(t *testing.T) {
	w := evening()
	v := enter(t, 8, w, 1280, 800)
	v.press(ui.Space)
	v.wait(5)
	n := len(v.sent)
	if n == 0 {
		t.Fatal("time does not flow after Space")
	}
	v.press('f')
	v.wait(60)
	if len(v.sent) != n {
		t.Error("a turn came while something was being chosen")
	}
	v.press(ui.Escape)
	v.wait(10)
	if len(v.sent) == n {
		t.Error("time does not flow on after Escape")
	}
}

func TestReadingTimeGoesWithTheTextAndTheSpeed(t *testing.T) {
	b := &session.Beat{Line: session.Line{Text: strings.Repeat("a", 100)}}
	p := pace{speed: 1}
	if got := p.readUntil(b); got < 6.69 || got > 6.71 {
		t.Errorf("100 characters take %.2f s, want 6.70", got)
	}
	p.speed = 3
	if got := p.readUntil(b); got < 1.67 || got > 1.68 {
		t.Errorf("at 4× they take %.2f s, want 1.675", got)
	}
}

func TestSteppingOutIsOneKeyFromAnywhere(t *testing.T) {
	for _, keys := range [][]any{nil, {'f'}, {'f', '2'}, {'g', '1'}, {ui.Tab, ui.Tab}, {ui.Space}} {
		v := enter(t, 8, evening(), 1280, 800)
		v.press(keys...)
		v.in.Presses = []ui.Press{{Rune: 'x'}}
		v.frames(1)
		if v.left != SteppedOut {
			t.Errorf("after keys %v X did not step out", keys)
		}
		if n := len(v.sent); n == 0 || v.sent[n-1].Kind != session.StepOut {
			t.Errorf("after keys %v stepping out was not sent: %+v", keys, v.sent)
		}
	}
}

func TestSteppingOutWorksWhenNothingCanBeSaved(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.room.do = func(session.Command) error { return errors.New("the disk is full") }
	v.in.Presses = []ui.Press{{Rune: 'x'}}
	v.frames(1)
	if v.left != SteppedOut {
		t.Errorf("got %v, want SteppedOut", v.left)
	}
}

func TestParticipationWaitsUntilAllCouldHaveSpoken(t *testing.T) {
	w := evening()
	v := enter(t, 8, w, 1280, 800)
	if got := v.c.Outline.Find(ui.RolePicture, "Participation").Value; got != "too early" {
		t.Errorf("after seven turns of eight people participation is %q", got)
	}
	v.press('.', '.')
	if got := v.c.Outline.Find(ui.RolePicture, "Participation").Value; got != "shared" {
		t.Errorf("after nine turns participation is %q, want shared", got)
	}
}

func TestARefusalIsTold(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.room.do = func(session.Command) error { return errors.New("the disk is full") }
	v.press('.')
	if got := v.c.Outline.String(); !strings.Contains(got, "The disk is full") {
		t.Error("what went wrong stands nowhere in the room")
	}
	if v.left != Stays {
		t.Error("the room was left")
	}
}

func TestDangerIsReadBeforeTheRoomIsLeft(t *testing.T) {
	w := evening()
	v := enter(t, 8, w, 1280, 800)
	v.room.do = func(session.Command) error {
		b := w.say(3, sim.ShowsTension, sim.Everyone, "I don't know whether I should be here at all.", "", 45)
		b.Turn.Number, b.Turn.Act, b.Danger = 0, 0, true
		w.state = session.InDanger
		return nil
	}
	v.press('.')
	if v.left != Stays {
		t.Fatal("the room was left before the words could be read")
	}
	v.press('f')
	if v.room.pick.open() {
		t.Error("something can be chosen although the exercise has stopped")
	}
	v.wait(6)
	if v.left != Danger {
		t.Errorf("got %v after the words were read, want Danger", v.left)
	}
}

func TestAMeetingThatIsOverLeadsToTheDebrief(t *testing.T) {
	w := evening()
	w.state = session.Over
	v := enter(t, 8, w, 1280, 800)
	v.in.Presses = []ui.Press{{Key: ui.Enter}}
	v.frames(1)
	if v.left != Finished {
		t.Errorf("got %v, want Finished", v.left)
	}
}

func TestEverythingIsReachedByTab(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	got := map[string]bool{}
	for range 60 {
		v.press(ui.Tab)
		for _, n := range v.c.Outline.Nodes {
			if n.Focus {
				got[n.Role.String()+" "+n.Name] = true
			}
		}
	}
	for _, want := range []string{"button Back", "button Begin", "button Continue", "button One turn", "button Step out", "tab Said", "person Rosa", "row Ground rules"} {
		if !got[want] && want != "button Begin" {
			t.Errorf("Tab never comes to %s; it came to %v", want, got)
		}
	}
}

func TestNobodyMovesUnderReducedMotion(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.c.Reduced = true
	v.press('.')
	v.frames(1)
	var a paint.List
	a.Copy(&v.list)
	v.wait(3)
	people := func(l *paint.List) string {
		var out []string
		for _, line := range strings.Split(l.String(), "\n") {
			if strings.HasPrefix(line, "path") {
				out = append(out, line)
			}
		}
		return strings.Join(out, "\n")
	}
	if people(&a) != people(&v.list) {
		t.Error("faces still move after a frame")
	}
}
