package session

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// After a cut the caller writes what verifies to a new file and goes on there: the
// new file is then the journal of the whole practice.
func TestResumeInANewLog(t *testing.T) {
	journal, after := recorded(t)
	cut := journal[:len(journal)-1]
	j := mustRead(t, cut)
	var log Memory
	log.Append(j.Verified)
	log.Sync()
	p := mustResume(t, j, evening(), &log)
	mustDo(t, p, commands()[len(j.Records):]...)
	same(t, "taken on", p, after[len(after)-1])
	if !bytes.Equal(log.Bytes(), journal) {
		t.Error("the new log is not the whole journal")
	}
}

func TestResumeComesBack(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{}, Command{Kind: StepOut})
	if p.State() != SteppedOut {
		t.Errorf("State = %v, want %v", p.State(), SteppedOut)
	}
	back := mustResume(t, mustRead(t, p.Journal()), evening(), nil)
	if back.State() != Running {
		t.Errorf("after Resume State = %v, want %v", back.State(), Running)
	}
	same(t, "resumed", back, p)
}

func TestResumeNeedsTheJournalsScenario(t *testing.T) {
	journal, _ := recorded(t)
	plan := evening()
	plan.Source = []byte("title = \"another\"\n")
	_, err := mustRead(t, journal).Resume(plan, nil)
	want := "this plan is not of the journal's scenario (make it from the text in the journal)"
	if err == nil || err.Error() != want {
		t.Errorf("Resume = %v, want %s", err, want)
	}
}

func TestResumeFindsInterventionsByTheirIDs(t *testing.T) {
	journal, after := recorded(t)
	plan := evening()
	n := len(plan.Interventions)
	for i := range n / 2 {
		k := n - 1 - i
		plan.Interventions[i], plan.Interventions[k] = plan.Interventions[k], plan.Interventions[i]
		set := plan.Set.Interventions
		set[i], set[k] = set[k], set[i]
	}
	p := mustResume(t, mustRead(t, journal), plan, nil)
	want := after[len(after)-1].Beats()
	for i, b := range p.Beats() {
		if b.Hash != want[i].Hash || b.Line != want[i].Line {
			t.Errorf("beat %d differs when interventions are in another order", i+1)
		}
	}
}

// Words that a newer program would choose otherwise stay as they were heard.
func TestResumeKeepsTheWords(t *testing.T) {
	journal, after := recorded(t)
	plan := evening()
	plan.Teller = broken{}
	same(t, "with other words", mustResume(t, mustRead(t, journal), plan, nil), after[len(after)-1])
}

func TestDifferences(t *testing.T) {
	journal, _ := recorded(t)
	signature := sim.Signature()
	tests := []struct {
		name  string
		spoil func(*Plan, *Journal)
		beat  int
		want  string
	}{
		{
			"another turn", func(_ *Plan, j *Journal) { j.Records[2].Turn.Words++; j.Records[2].Hash++ }, 3,
			"Words was %d and is %d now",
		},
		{
			"another model", func(_ *Plan, j *Journal) { j.Signature = "groundrules 0"; j.Records[0].Hash++ }, 1,
			"its hash differs: it was recorded by another version of the model, groundrules 0; this is " + signature + " (it can be shown as recorded, not gone on with)",
		},
		{
			"the same model", func(_ *Plan, j *Journal) { j.Records[0].Hash++ }, 1,
			"its hash differs: it was recorded by the same version of the model, so one of the two is mistaken (it can be shown as recorded, not gone on with)",
		},
		{"no such intervention", func(p *Plan, _ *Journal) { p.Interventions[0] = "closed_question" }, 2, `the intervention "open_question" is not offered`},
		{"no such rule", func(p *Plan, _ *Journal) { p.Set.Norms[1].ID = "stays_there" }, 8, `there is no rule "stays_here"`},
		{"not possible now", func(p *Plan, _ *Journal) { p.Set.Interventions[0].Targets = sim.ToOne }, 2, "open_question is said to one member (choose who)"},
		{"danger now", func(p *Plan, _ *Journal) { p.Danger = &Danger{Who: 1} }, 1, "a disclosure of danger comes at another turn"},
	}
	for _, test := range tests {
		plan, j := evening(), mustRead(t, journal)
		test.spoil(&plan, &j)
		_, err := j.Resume(plan, nil)
		var d *Difference
		if !errors.As(err, &d) || d.Beat != test.beat || d.Turn != j.Records[d.Beat-1].Turn.Number {
			t.Errorf("%s: Resume = %v, want a difference at beat %d", test.name, err, test.beat)
			continue
		}
		want := test.want
		if strings.Contains(want, "%d") {
			words := j.Records[2].Turn.Words
			want = fmt.Sprintf(want, words, words-1)
		}
		if got := err.Error(); !strings.HasPrefix(got, "turn ") || !strings.Contains(got, ") is not as recorded: "+want) {
			t.Errorf("%s: %q, want %q", test.name, got, want)
		}
		if beats := j.Beats(plan); len(beats) != len(j.Records) || beats[1].Line != j.Records[1].Line {
			t.Errorf("%s: it cannot be shown as recorded", test.name)
		}
	}
}

// A life that is decided otherwise now says where, and can still be shown.
func TestDifferencesOfALife(t *testing.T) {
	journal, after := recordedOf(t, brief, briefly())
	tests := []struct {
		name  string
		spoil func(*Plan)
		beat  int
		want  string
	}{
		{"no such event", func(p *Plan) { p.Events = nil }, 1, `the event was "lost" and is "" now`},
		{"another event", func(p *Plan) { p.Events[0].ID = "found" }, 1, `the event was "lost" and is "found" now`},
		{"one meeting", func(p *Plan) { p.Meetings = 1 }, 8, "the meeting is over (see the debrief)"},
		{"another agenda", func(p *Plan) { p.Agenda[1].Minute = 9 }, 1, "item 0 of the agenda comes where item 2 came"},
		{"another group", func(p *Plan) { p.Set.Members[5].Arrives = 2 }, 8, "something else happens between the meetings"},
		{"no way back", func(p *Plan) { p.Fresh = nil }, 11, "the one who tells this practice cannot start again"},
	}
	for _, test := range tests {
		plan, j := brief(), mustRead(t, journal)
		test.spoil(&plan)
		_, err := j.Resume(plan, nil)
		var d *Difference
		if !errors.As(err, &d) || d.Beat != test.beat || !strings.HasPrefix(d.What.String(), test.want) {
			t.Errorf("%s: Resume = %v, want %s at beat %d", test.name, err, test.want, test.beat)
		}
		for _, b := range j.Branches() {
			shown, want := j.BeatsOf(b.ID, plan), after[len(after)-1].BeatsOf(b.ID)
			for i := range want {
				if shown[i].Line != want[i].Line || shown[i].Turn != want[i].Turn || int(shown[i].Agenda) > len(plan.Agenda) {
					t.Errorf("%s: beat %d of branch %d cannot be shown as recorded", test.name, i+1, b.ID)
				}
			}
		}
	}
}

// loud is a language that says what it is asked in capitals, with a decimal comma.
type loud struct{}

func (loud) Message(english string) (string, bool) {
	if english == "decimal|." {
		return ",", true
	}
	text := strings.ToUpper(english)
	for _, slot := range phrase.Slots(english) {
		text = strings.ReplaceAll(text, "{"+strings.ToUpper(slot)+"}", "{"+slot+"}")
	}
	return text, true
}

func (l loud) Plural(english string, _ int) (string, bool) { return l.Message(english) }

// A difference can be said in a language, but for what names things of the program.
func TestADifferenceIsSaidInALanguage(t *testing.T) {
	d := &Difference{Beat: 3, Turn: 2, Minute: .25, What: phrase.Of(phrase.Fault("there is no rule {what}", `"calm"`)), Recorded: "old", Now: "new"}
	const again = " (IT CAN BE SHOWN AS RECORDED, NOT GONE ON WITH)"
	for _, test := range []struct {
		turn int32
		now  string
		want string
	}{
		{2, "new", `TURN 2 (MINUTE 0,2) IS NOT AS RECORDED: THERE IS NO RULE "calm": IT WAS RECORDED BY ANOTHER VERSION OF THE MODEL, old; THIS IS new` + again},
		{0, "old", `BEAT 3 (MINUTE 0,2) IS NOT AS RECORDED: THERE IS NO RULE "calm": IT WAS RECORDED BY THE SAME VERSION OF THE MODEL, SO ONE OF THE TWO IS MISTAKEN` + again},
	} {
		d.Turn, d.Now = test.turn, test.now
		if got := phrase.Of(d).In(loud{}); got != test.want {
			t.Errorf("got %s\nwant %s", got, test.want)
		}
	}
	evening := Beat{}
	evening.Turn.Words = 2
	for _, test := range []struct {
		r    Record
		want string
	}{
		{Record{Danger: true}, "A DISCLOSURE OF DANGER COMES AT ANOTHER TURN"},
		{Record{Event: "bell"}, `THE EVENT WAS "bell" AND IS "" NOW`},
		{Record{}, "Words WAS 0 AND IS 2 NOW"},
		{Record{Turn: evening.Turn, Agenda: 1}, "ITEM 0 OF THE AGENDA COMES WHERE ITEM 1 CAME (0 FOR NONE)"},
		{Record{Turn: evening.Turn}, "ITS HASH DIFFERS"},
	} {
		if got := differing(&evening, &test.r).In(loud{}); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}
