package scene

import (
	"slices"
	"strings"
	"testing"

	"groundrules/render/ui"
)

// listener is a Speaker that writes down what it is given.
type listener struct {
	rate string
	none bool // there is no voice
	late bool // it is still looked for
	busy bool
	told []string
	more []string

	languages string
	frames    int
	read      int
	hushed    int
}

func (l *listener) Voice() (string, bool, bool) {
	switch {
	case l.late:
		return "Looking for a voice …", false, false
	case l.none:
		return "This computer has no voice that can be used.", false, true
	}
	return "Spoken by a test.", true, true
}

func (l *listener) Languages(program, talk string) { l.languages = program + ", " + talk }

func (l *listener) Rate(rate string) { l.rate = rate }

func (l *listener) Follow(_ *ui.Outline, _ bool, more ...string) {
	l.frames++
	l.more = append(l.more, more...)
}

func (l *listener) Tell(who, verb, text string, seen ...string) {
	if all := strings.TrimSpace(who + text + strings.Join(seen, "")); all != "" {
		l.told = append(l.told, all)
	}
}

func (l *listener) Telling() bool    { return l.busy }
func (l *listener) Read(*ui.Outline) { l.read++ }
func (l *listener) Hush()            { l.hushed++ }

func listening(t *testing.T, voice string) (*player, *shelf, *listener) {
	s, l := newShelf(t), &listener{}
	s.set = DefaultSettings()
	s.set.Voice = voice
	p := newPlayer(t, s)
	p.app.Speaker = l
	p.settle()
	return p, s, l
}

func TestEachNewTurnIsTold(t *testing.T) {
	p, s, l := listening(t, "fast")
	p.keys("<enter><enter>")
	if len(l.told) > 0 || l.rate != "fast" {
		t.Fatalf("before the first turn %q was told, at rate %q", l.told, l.rate)
	}
	p.keys("....")
	want := 0
	for i, b := range s.begun.Beats() {
		if e := p.app.room.entry(i, false); e.text != "" || slices.ContainsFunc(e.sights[:], func(s string) bool { return s != "" }) {
			want++
		}
		if b.Line.Text != "" && !strings.Contains(strings.Join(l.told, "\n"), b.Line.Text) {
			t.Errorf("%q was not told", b.Line.Text)
		}
	}
	if l.languages != ", en" && l.languages != "en, en" {
		t.Errorf("the languages are %q, want English", l.languages)
	}
	if len(l.told) != want || want == 0 {
		t.Errorf("%d lines were told, want %d", len(l.told), want)
	}
}

func TestLookingBackTellsTheTurnLookedAt(t *testing.T) {
	p, _, l := listening(t, "ordinary")
	p.keys("<enter><enter>....")
	l.told, l.hushed = nil, 0
	p.keys(",")
	if len(l.told) != 1 || l.hushed == 0 {
		t.Errorf("told %q, hushed %d times, want the turn looked at alone", l.told, l.hushed)
	}
	l.told = nil
	p.keys("<esc>")
	if len(l.told) != 0 {
		t.Errorf("back in the present %q is told again", l.told)
	}
}

func TestTimeWaitsForTheVoice(t *testing.T) {
	p, s, l := listening(t, "ordinary")
	p.keys("<enter><enter>.")
	l.busy = true
	p.keys("<space>")
	began := len(s.begun.Beats())
	for range 2000 {
		p.frame()
	}
	if n := len(s.begun.Beats()); n != began {
		t.Errorf("%d turns came while one was being spoken", n-began)
	}
	l.busy = false
	for range 2000 {
		p.frame()
	}
	if n := len(s.begun.Beats()); n == began {
		t.Error("no turn comes when all is said")
	}
}

func TestTheWordsToSayAreTold(t *testing.T) {
	p, _, l := listening(t, "ordinary")
	p.keys("<enter><enter>.w1")
	if i := slices.IndexFunc(l.more, func(s string) bool { return strings.HasPrefix(s, "You would say: “") }); i < 0 {
		t.Errorf("told is %q", l.more)
	}
}

func TestF4SwitchesTheVoice(t *testing.T) {
	p, s, l := listening(t, "")
	if l.frames > 0 || l.rate != "" {
		t.Error("it speaks without being asked to")
	}
	f4 := func() {
		p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.F4})
		p.frame()
		p.settle()
	}
	f4()
	if l.rate != "ordinary" || s.set.Voice != "ordinary" || l.frames == 0 {
		t.Errorf("on: rate %q, kept %q, %d frames followed", l.rate, s.set.Voice, l.frames)
	}
	if len(l.more) != 1 || !strings.Contains(l.more[0], "F5") {
		t.Errorf("on, it says %q, want once which key reads the page", l.more)
	}
	p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.F5})
	p.frame()
	if l.read != 1 {
		t.Errorf("F5 has read %d times", l.read)
	}
	f4()
	if l.rate != "" || s.set.Voice != "" {
		t.Errorf("off: rate %q, kept %q", l.rate, s.set.Voice)
	}
}

func TestWithoutAVoiceTheSettingsSaySo(t *testing.T) {
	p, s, l := listening(t, "")
	l.none, l.late = true, true
	p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.F4})
	p.frame()
	if p.frame(); p.hold > .2 {
		t.Errorf("the next frame comes in %v s while a voice is looked for", p.hold)
	}
	l.late = false
	p.settle()
	if !p.app.settings || s.set.Voice != "" {
		t.Fatalf("settings open %v, voice %q", p.app.settings, s.set.Voice)
	}
	p.has(ui.RoleText, "This computer has no voice that can be used.")
}

// Whoever asks for a voice in a low window, and whoever asks once more, sees why there is
// none: the place of the settings that says so is brought into sight.
func TestWhyThereIsNoVoiceIsInSight(t *testing.T) {
	p, s, l := listening(t, "ordinary")
	l.none = true
	p.in.Height, p.in.TextScale = 480, 1.5
	for range 2 {
		p.in.Presses = append(p.in.Presses, ui.Press{Key: ui.F4})
		p.frame()
		p.settle()
		if !p.app.settings || s.set.Voice != "" {
			t.Fatalf("settings open %v, voice %q", p.app.settings, s.set.Voice)
		}
		if n := p.has(ui.RoleText, "This computer has no voice that can be used."); n.Rect.Y < 60 || n.Rect.Y > 220 {
			t.Errorf("the reason stands at %.0f, out of sight in a window of 320", n.Rect.Y)
		}
		p.keys("<esc>")
		s.set.Voice = "ordinary"
	}
}

func TestTheVoiceIsASetting(t *testing.T) {
	p, s, l := listening(t, "")
	p.keys("<f2>")
	p.has(ui.RoleChoice, "Reading aloud")
	for range 30 {
		if n := p.app.Outline().Find(ui.RoleOption, "Off"); n != nil && n.Focus {
			break
		}
		p.keys("<tab>")
	}
	p.keys("<right>")
	if s.set.Voice != "slow" || l.rate != "slow" {
		t.Errorf("kept %q, spoken at %q, want slow", s.set.Voice, l.rate)
	}
}
