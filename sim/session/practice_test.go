package session

import (
	"reflect"
	"testing"

	"groundrules/sim"
)

// One practice in many ways: done live, done again by the same commands, and cut at
// every command, resumed from its journal and taken on from there, is one history.
func TestLiveIsReplayIsResume(t *testing.T) {
	for _, seed := range []uint64{1, 7, 1<<64 - 1} {
		all := commands()
		live := mustBegin(t, evening(), seed, nil)
		mustDo(t, live, all...)

		again := mustBegin(t, evening(), seed, nil)
		mustDo(t, again, all...)
		same(t, "again", again, live)

		for n := range len(all) + 1 {
			first := mustBegin(t, evening(), seed, nil)
			mustDo(t, first, all[:n]...)
			resumed := mustResume(t, mustRead(t, first.Journal()), evening(), nil)
			same(t, "resumed", resumed, first)
			mustDo(t, resumed, all[n:]...)
			same(t, "resumed and taken on", resumed, live)
		}
	}
}

func TestSeedAndPlanAreKept(t *testing.T) {
	a, b := mustBegin(t, evening(), 1, nil), mustBegin(t, evening(), 2, nil)
	mustDo(t, a, Command{}, Command{})
	mustDo(t, b, Command{}, Command{})
	if a.Beats()[1].Hash == b.Beats()[1].Hash {
		t.Error("two seeds gave one history")
	}
	if a.Seed() != 1 || a.Plan().Name != "evening" {
		t.Errorf("Seed, Plan = %d, %q, want 1, evening", a.Seed(), a.Plan().Name)
	}
}

func TestWhatIsHandedOutIsASnapshot(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{})
	group, beats, journal := p.Group(), p.Beats(), p.Journal()
	was, size := *group, len(journal)
	mustDo(t, p, Command{}, Command{Kind: StepOut})
	if *group != was || len(beats) != 1 || len(journal) != size {
		t.Error("a later beat changed what was handed out before")
	}
	_ = append(beats, Beat{Danger: true})
	_ = append(journal, "spoilt"...)
	if p.Beats()[1].Danger || mustRead(t, p.Journal()).Lost.Lines > 0 {
		t.Error("appending to what was handed out changed the practice")
	}
}

func TestTurnsSayWhatWasSaid(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, commands()...)
	for i, b := range p.Beats() {
		if !reflect.DeepEqual(b.Command, commands()[i]) {
			t.Errorf("beat %d has command %v, want %v", i+1, b.Command, commands()[i])
		}
		if b.Turn.Say != b.Command.Say {
			t.Errorf("beat %d: the turn says %v, the command %v", i+1, b.Turn.Say, b.Command.Say)
		}
		if (b.Turn.Speaker == sim.Facilitator) != (b.Command.Kind == Say) {
			t.Errorf("beat %d: %v, and %d speaks", i+1, b.Command.Kind, b.Turn.Speaker)
		}
		if (b.Turn.Act == 0) != (b.Command.Kind == StepOut) || (b.Turn.Number == 0) != (b.Turn.Act == 0) {
			t.Errorf("beat %d: %v, and the turn is %d with act %d", i+1, b.Command.Kind, b.Turn.Number, b.Turn.Act)
		}
	}
}

// A disclosure of danger is no turn: the group, the teller and the read-outs stay
// as they were, whatever was chosen, and so does all that comes after.
func TestDangerIsNotScored(t *testing.T) {
	with := evening()
	with.Danger = &Danger{Minute: .01, Who: 2, Words: "I do not know how to go on.", GoesOn: true}
	p, plain := mustBegin(t, with, 1, nil), mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{})
	mustDo(t, plain, Command{}, Command{})
	before := *p.Group()

	b, err := p.Do(Command{Kind: Say, Say: sim.Say{Intervention: 2, Target: [2]sim.ID{1}}})
	if err != nil {
		t.Fatal(err)
	}
	want := Beat{
		Turn:    sim.Turn{Meeting: 1, Minute: before.Minute, Speaker: 2},
		Line:    Line{Text: "I do not know how to go on."},
		Reading: p.Beats()[0].Reading, Hash: b.Hash, Danger: true,
	}
	if !equal(b, want) {
		t.Errorf("the beat is\n%+v\nwant\n%+v", b, want)
	}
	if *p.Group() != before || p.State() != InDanger {
		t.Errorf("the group changed, or the state is %v", p.State())
	}
	mustDo(t, p, Command{Kind: Acknowledge}, Command{})
	got, then := p.Beats()[3], plain.Beats()[1]
	if got.Turn != then.Turn || got.Line != then.Line || got.Reading != then.Reading || *p.Group() != *plain.Group() {
		t.Error("the practice goes on otherwise than without the disclosure")
	}
}

func TestDangerNeedsItsMember(t *testing.T) {
	plan := evening()
	plan.Danger = &Danger{Who: 2, Words: "…"}
	p := mustBegin(t, plan, 1, nil)
	p.now.group.Members[2].Here = false
	if b, err := p.Do(Command{}); err != nil || b.Danger {
		t.Errorf("Do = %+v, %v, want an ordinary turn", b, err)
	}
}

func TestWordsAreUTF8(t *testing.T) {
	plan := evening()
	plan.Teller = broken{}
	p := mustBegin(t, plan, 1, nil)
	mustDo(t, p, Command{})
	if got := p.Beats()[0].Line; got != (Line{"a\uFFFDb", "\uFFFD"}) {
		t.Errorf("Line = %q", got)
	}
	same(t, "resumed", mustResume(t, mustRead(t, p.Journal()), plan, nil), p)
}

// broken tells what is not UTF-8.
type broken struct{}

func (broken) Tell(*sim.Setup, *sim.Group, *sim.Turn) Line { return Line{"a\xffb", "\xc3"} }

func TestPracticeWithoutWords(t *testing.T) {
	plan := evening()
	plan.Teller = nil
	p := mustBegin(t, plan, 1, nil)
	mustDo(t, p, commands()...)
	if p.Beats()[0].Line != (Line{}) {
		t.Errorf("Line = %q, want none", p.Beats()[0].Line)
	}
}
