package voice

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"groundrules/render/ui"
)

func button(name string) *ui.Outline {
	return outline(ui.Node{Role: ui.RoleButton, Name: name, Focus: true})
}

func TestAnItemCutsOffTheOneBefore(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("fast")
	s.speaker.Follow(button("long one"), true)
	s.hears("long one, button.")
	first := s.running()
	s.speaker.Follow(button("Two"), true)
	s.hears("long one, button.", "Two, button.")
	if now := s.running(); slices.Contains(now, first[0]) {
		t.Error("the first still speaks")
	}
	if l := s.lines(); !strings.Contains(l[1], "speak fast en |") {
		t.Errorf("it does not speak fast: %q", l[1])
	}
}

func TestLinesWaitForEachOther(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Tell("Rosa", "asks you", "Is it?", "Ines looks up.")
	s.speaker.Tell("", "", "", "A silence.")
	if !s.speaker.Telling() {
		t.Error("nothing is being told")
	}
	s.until("the end of the lines", func() bool { return !s.speaker.Telling() })
	s.hears("Rosa asks you: Is it? Ines looks up.", "A silence.")
	began := 0
	for _, l := range s.lines() {
		switch {
		case strings.HasPrefix(l, "begins"):
			began++
		case strings.HasPrefix(l, "ends"):
			began--
		}
		if began > 1 {
			t.Fatalf("two spoke at once:\n%s", strings.Join(s.lines(), "\n"))
		}
	}
}

func TestALineThatAnItemCutsOffIsSaidAgain(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Tell("", "", "long talk.")
	s.hears("long talk.")
	s.speaker.Follow(button("Two"), true)
	s.hears("long talk.", "Two, button.", "long talk.")
	s.speaker.Hush()
	s.until("silence", func() bool { return len(s.running()) == 0 && !s.speaker.Telling() })
}

func TestLinesAreDroppedWhenTooFarBehind(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Follow(button("long one"), true)
	s.hears("long one, button.")
	for i := range mostLines + 2 {
		s.speaker.Tell("", "", "line "+strconv.Itoa(i)+".")
	}
	s.speaker.Follow(button("Two"), true)
	s.until("the end of the lines", func() bool { return !s.speaker.Telling() })
	s.hears("long one, button.", "Two, button.", "2 lines left out. line 2.", "line 3.", "line 4.", "line 5.")
}

func TestNoCallWaits(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("slow")
	s.speaker.Follow(button("long one"), true)
	s.hears("long one, button.")
	begun := time.Now()
	for i := range 5000 {
		s.speaker.Tell("", "", "line "+strconv.Itoa(i)+".")
		s.speaker.Telling()
		s.speaker.Voice()
	}
	if took := time.Since(begun); took > 2*time.Second {
		t.Errorf("15,000 calls took %v", took)
	}
}

func TestNoProcessIsLeftBehind(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Tell("", "", "long talk.")
	s.speaker.Tell("", "", "more.")
	s.hears("long talk.")
	s.speaker.Close()
	if left := s.running(); len(left) > 0 {
		t.Errorf("process %v is left", left)
	}
	if said := s.said(); len(said) != 1 {
		t.Errorf("after closing it said %q", said[1:])
	}
	s.speaker.Tell("", "", "still.") // to nobody
	s.speaker.Close()
}

func TestWhatAnEngineSpeaksOnIsSilenced(t *testing.T) {
	e := fakeEngine(t, "can")
	e.silence = []string{"hush"}
	s := newStage(t, e)
	s.speaker.Rate("ordinary")
	s.speaker.Follow(button("long one"), true)
	s.hears("long one, button.")
	s.speaker.Follow(button("long two"), true)
	s.hears("long one, button.", "long two, button.")
	s.speaker.Close()
	hushed := 0
	for _, l := range s.lines() {
		if l == "hushed" {
			hushed++
		}
	}
	if hushed != 2 {
		t.Errorf("silenced %d times, want 2:\n%s", hushed, strings.Join(s.lines(), "\n"))
	}
}

func TestNoTextIsAnArgument(t *testing.T) {
	const text = `"; touch $(pwd)/x & 'a' <b> %PATH% -x`
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Tell("", "", text)
	s.until("the line", func() bool { return len(s.said()) == 1 })
	if got := s.said()[0]; !strings.HasPrefix(got, `"; touch $(pwd)/x & 'a' <b>`) {
		t.Errorf("spoken is %q", got)
	}
	if args, _, _ := strings.Cut(s.lines()[1], "|"); strings.Contains(args, "touch") {
		t.Errorf("among the arguments: %q", args)
	}
}

func TestTheFirstEngineThatAnswersIsTaken(t *testing.T) {
	missing := engine{program: "no-such-program-anywhere"}
	s := newStage(t, missing, fakeEngine(t, "cannot"), fakeEngine(t, "can"), fakeEngine(t, "can"))
	if word, able, settled := s.speaker.Voice(); able || settled || word == "" {
		t.Errorf("before the search: %q, %v, %v", word, able, settled)
	}
	s.until("a voice", func() bool { _, able, _ := s.speaker.Voice(); return able })
	if got, want := s.lines(), []string{"asked in vain", "asked"}; !slices.Equal(got, want) {
		t.Errorf("the engines did %q, want %q", got, want)
	}
}

func TestWithoutAVoiceThatIsSaid(t *testing.T) {
	s := newStage(t, engine{program: "no-such-program-anywhere"}, fakeEngine(t, "cannot"))
	s.speaker.Rate("ordinary")
	s.speaker.Tell("", "", "Is anybody there?")
	s.until("the answer", func() bool { _, _, settled := s.speaker.Voice(); return settled })
	if word, able, _ := s.speaker.Voice(); able || word != "There is none." {
		t.Errorf("said is %q, able %v", word, able)
	}
	s.until("nothing to tell", func() bool { return !s.speaker.Telling() })
}

func TestAVoiceThatFailsIsGivenUp(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	for range mostFailures + 1 {
		s.speaker.Tell("", "", "bad luck.")
	}
	s.until("it to be given up", func() bool { _, able, settled := s.speaker.Voice(); return settled && !able })
	if word, _, _ := s.speaker.Voice(); !strings.Contains(word, "the fake") {
		t.Errorf("said is %q", word)
	}
	s.until("nothing to tell", func() bool { return !s.speaker.Telling() })
	if n := len(s.said()); n != mostFailures {
		t.Errorf("tried %d times, want %d", n, mostFailures)
	}
}

func TestOffSpeaksNothing(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Follow(button("One"), true)
	s.speaker.Tell("", "", "A line.")
	s.speaker.Rate("ordinary")
	s.speaker.Rate("")
	s.speaker.Read(button("One"))
	s.speaker.Close()
	if said := s.said(); len(said) > 0 {
		t.Errorf("spoken is %q", said)
	}
}

func TestAPageIsReadUntilSomethingElseComes(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Read(outline(ui.Node{Role: ui.RoleText, Name: "one"}, ui.Node{Role: ui.RoleText, Name: "long two"}, ui.Node{Role: ui.RoleText, Name: "three"}))
	s.hears("one.", "long two.")
	s.speaker.Follow(button("Two"), true)
	s.hears("one.", "long two.", "Two, button.")
	s.speaker.Close()
	s.hears("one.", "long two.", "Two, button.")
}

func TestTheTalkIsSpokenInItsLanguage(t *testing.T) {
	s := newStage(t, fakeEngine(t, "can"))
	s.speaker.Rate("ordinary")
	s.speaker.Languages("en", "fr-CA")
	s.speaker.Follow(button("Step out"), true)
	s.hears("Step out, button.")
	s.speaker.Tell("", "", "Bonjour.")
	s.hears("Step out, button.", "Bonjour.")
	if text := strings.Join(s.lines(), "\n"); !strings.Contains(text, "ordinary en | Step out") || !strings.Contains(text, "ordinary fr | Bonjour") {
		t.Errorf("spoken in other languages:\n%s", text)
	}
}
