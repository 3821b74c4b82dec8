package session

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"groundrules/sim"
)

// quiet is an evening of some minutes with these events.
func quiet(minutes float64, events ...Event) Plan {
	plan := evening()
	plan.Set.Minutes = minutes
	plan.Events = events
	return plan
}

// ids listens until the practice is over and gives the events that came, each with
// the number of turns taken in the meeting before it. It goes on through meetings.
func ids(t *testing.T, p *Practice) (list []string, turns []int32) {
	t.Helper()
	for n := 0; p.State() != Over; n++ {
		c := Command{}
		switch p.State() {
		case BetweenMeetings:
			c.Kind = Onward
		case InDanger:
			c.Kind = Acknowledge
		}
		before := p.Group().Turn
		b, err := p.Do(c)
		if err != nil || n > 500 {
			t.Fatalf("after %d: %v", n, err)
		}
		if b.Event != "" {
			list, turns = append(list, b.Event), append(turns, before)
		}
	}
	return list, turns
}

func news(id string) Event { return Event{ID: id, Text: id} }

func TestEventsComeAtTheirTime(t *testing.T) {
	early, late, other := news("early"), news("late"), news("other")
	early.Minute, late.Minute, late.Once = 1, 4, true
	other.Meeting, other.Minute = 2, 2
	plan := quiet(6, late, other, early)
	plan.Meetings = 3
	p := mustBegin(t, plan, 1, nil)
	list, _ := ids(t, p)
	want := []string{"early", "late", "early", "other", "early"}
	if !reflect.DeepEqual(list, want) {
		t.Errorf("%v, want %v", list, want)
	}
	for i, b := range p.Beats() {
		e := p.plan.Event(b.Event)
		if e == nil {
			continue
		}
		// It comes after the first turn that ends at its minute or later.
		before := 0.0
		for k := i - 1; k >= 0 && p.Beats()[k].Turn.Meeting == b.Turn.Meeting; k-- {
			if p.Beats()[k].Turn.Minute < b.Turn.Minute {
				before = p.Beats()[k].Turn.Minute
				break
			}
		}
		if b.Turn.Minute < e.Minute || before >= e.Minute {
			t.Errorf("%s comes at minute %.2f, and the turn before began at %.2f", b.Event, b.Turn.Minute, before)
		}
	}
}

// A condition is looked at before the first turn, after every tenth and after the
// last; its event comes each time it has come to hold, once where that is said.
func TestEventsComeWhenSomethingCanBeNoticed(t *testing.T) {
	var looks []int
	at := func(id string, turns ...int) Event {
		e := news(id)
		e.When = func(o Observed) bool { return slices.Contains(turns, o.Turns) }
		return e
	}
	watch := Event{ID: "watch", When: func(o Observed) bool { looks = append(looks, o.Turns); return false }}
	first, twice, once, on := at("first", 0), at("twice", 10, 30), at("once", 10, 30), at("on", 20, 30)
	once.Once = true
	p := mustBegin(t, quiet(14, watch, first, twice, once, on), 3, nil)
	list, turns := ids(t, p)
	if want := []string{"first", "twice", "once", "on", "twice"}; !reflect.DeepEqual(list, want) {
		t.Errorf("%v, want %v", list, want)
	}
	if want := []int32{0, 10, 10, 20, 30}; !reflect.DeepEqual(turns, want) {
		t.Errorf("after turns %v, want %v", turns, want)
	}
	for k, n := range looks {
		last := k == len(looks)-1
		if !last && n != k*LookEvery || last && n != int(p.Group().Turn) {
			t.Fatalf("looked after turns %v, and the last is %d", looks, p.Group().Turn)
		}
	}
}

func TestWhatIsObserved(t *testing.T) {
	var seen []Observed
	plan := quiet(8, Event{ID: "watch", When: func(o Observed) bool { seen = append(seen, o); return false }})
	p := mustBegin(t, plan, 1, nil)
	ids(t, p)
	first, last := seen[0], seen[len(seen)-1]
	if first.Reading != p.Opening() || first.Turn != (sim.Turn{}) || first.Meeting != 1 || first.Minute != 0 {
		t.Errorf("at first %+v is observed", first)
	}
	b := p.Beats()[len(p.Beats())-1]
	if last.Reading != b.Reading || last.Turn != b.Turn || last.Minute != b.Turn.Minute || last.Turns != int(b.Turn.Number) {
		t.Errorf("at last %+v is observed", last)
	}
	silent := [sim.Slots]int32{}
	for i := 1; i <= 4; i++ {
		silent[i] = b.Turn.Number
		for _, b := range p.Beats() {
			if b.Turn.Speaker == sim.ID(i) {
				silent[i] = last.Turn.Number - b.Turn.Number
			}
		}
	}
	if last.Silent != silent {
		t.Errorf("silent are %v, want %v", last.Silent, silent)
	}
}

// What the facilitator says is said; an event waits for it.
func TestEventsDoNotInterruptTheFacilitator(t *testing.T) {
	e := news("news")
	e.Once = true
	p := mustBegin(t, quiet(6, e), 1, nil)
	mustDo(t, p, Command{Kind: Say, Say: sim.Say{Intervention: 1}}, Command{Kind: StepOut}, Command{Kind: Consult})
	if b, err := p.Do(Command{}); err != nil || b.Event != "news" || b.Turn != (sim.Turn{Meeting: 1, Minute: b.Turn.Minute}) || b.Line.Text != "news" {
		t.Errorf("Do = %+v, %v, want the news", b, err)
	}
	for i, b := range p.Beats()[:3] {
		if b.Event != "" {
			t.Errorf("beat %d is the event %s", i+1, b.Event)
		}
	}
}

// Nobody speaks who is not here, and nobody comes who is: such an event waits.
func TestEventsWaitForTheirMember(t *testing.T) {
	word := Event{ID: "word", Text: "Here I am.", Once: true, Happening: sim.Happening{Kind: sim.Word, Who: 5, Act: sim.ShowsRelease}}
	again := Event{ID: "again", Minute: 2.5, Once: true, Happening: sim.Happening{Kind: sim.Arrival, Who: 5}}
	comes := Event{ID: "comes", Minute: 2, Once: true, Happening: sim.Happening{Kind: sim.Arrival, Who: 5}}
	plan := quiet(5, word, comes, again)
	plan.Set.N = 5
	plan.Set.Members[5] = sim.MemberSetup{Arrives: 9}
	p := mustBegin(t, plan, 1, nil)
	list, _ := ids(t, p)
	if want := []string{"comes", "word"}; !reflect.DeepEqual(list, want) {
		t.Errorf("%v, want %v", list, want)
	}
	if !p.Group().Members[5].Here {
		t.Error("member 5 has not come")
	}
}

// A word is a turn like any other: it is read, told and counted. Its own words stand
// in place of the teller's, who is told of it before.
func TestWordIsATurn(t *testing.T) {
	word := Event{
		ID: "word", Text: "Listen to me.", Minute: 1, Once: true,
		Happening: sim.Happening{Kind: sim.Word, Who: 2, To: 1, Act: sim.Disagrees},
	}
	untold := word
	untold.ID, untold.Text = "untold", ""
	plan := quiet(4, word, untold)
	heard := &herald{}
	plan.Teller = heard
	p := mustBegin(t, plan, 1, nil)
	ids(t, p)
	var words []Beat
	for _, b := range p.Beats() {
		if b.Event != "" {
			words = append(words, b)
		}
	}
	if len(words) != 2 {
		t.Fatalf("%d words, want 2", len(words))
	}
	for _, b := range words {
		ok := b.Turn.Number > 0 && b.Turn.Speaker == 2 && b.Turn.Act == sim.Disagrees && b.Turn.Events.Has(sim.Authored)
		if !ok || b.Reading.Cues[2] == 0 {
			t.Errorf("the turn of %s is %+v", b.Event, b.Turn)
		}
	}
	if words[0].Line.Text != "Listen to me." || words[1].Line.Text != "told" {
		t.Errorf("%q and %q are said", words[0].Line.Text, words[1].Line.Text)
	}
	if got := strings.Join(heard.calls, " "); !strings.Contains(got, "tell word: tell untold: tell") {
		t.Errorf("the teller was told %s", got)
	}
}

// herald is a teller that keeps what it was told.
type herald struct{ calls []string }

func (h *herald) Happened(id string) { h.calls = append(h.calls, id+":") }

func (h *herald) Tell(*sim.Setup, *sim.Group, *sim.Turn) Line {
	h.calls = append(h.calls, "tell")
	return Line{Text: "told"}
}

// At the end of a meeting what came to hold with its last turn still comes, and may
// put the end off.
func TestEventsAtTheEnd(t *testing.T) {
	last := news("longer")
	last.Once = true
	last.When = func(o Observed) bool { return o.Minute >= 3 }
	last.Happening.Until = sim.Fixed(6)
	p := mustBegin(t, quiet(3, last), 1, nil)
	for p.Group().Minute < 3 {
		mustDo(t, p, Command{})
	}
	if p.State() != Running {
		t.Fatalf("State = %v before what is still to come", p.State())
	}
	mustDo(t, p, Command{}, Command{})
	if b := p.Beats()[len(p.Beats())-2]; b.Event != "longer" || p.Group().Minute < 3 {
		t.Errorf("the event is %q", b.Event)
	}
	if list, _ := ids(t, p); list != nil || p.Group().Minute < 6 {
		t.Errorf("%v, and it ends at minute %.1f", list, p.Group().Minute)
	}
}

// News move what they say and leave people sitting as they sat.
func TestNewsAreReadAndSeen(t *testing.T) {
	e := news("news")
	e.Minute, e.Once = 1, true
	e.Happening.Pull = []sim.Lever{{Moves: sim.SlowTension, By: 1.5}}
	p, plain := mustBegin(t, quiet(3, e), 1, nil), mustBegin(t, quiet(3), 1, nil)
	for i := 0; ; i++ {
		mustDo(t, p, Command{})
		b := p.Beats()[i]
		if b.Event == "" {
			mustDo(t, plain, Command{})
			continue
		}
		before := p.Beats()[i-1].Reading
		if b.Reading.Tension <= before.Tension || b.Reading.Cues != before.Cues || b.Reading.Gaze != before.Gaze {
			t.Errorf("the reading is %+v, before it was %+v", b.Reading, before)
		}
		if p.Group().Turn != plain.Group().Turn || p.Group().Slow != plain.Group().Slow+.5 {
			t.Errorf("slow tension is %.2f, without the news %.2f", p.Group().Slow, plain.Group().Slow)
		}
		return
	}
}

// A disclosure of danger comes before all else and moves nothing, by an event too.
func TestDangerAsAnEvent(t *testing.T) {
	e := Event{
		ID: "danger", Danger: true, GoesOn: true, Once: true, Text: "I do not know how to go on.", Sight: "He looks away.",
		Happening: sim.Happening{Kind: sim.Word, Who: 2, Act: sim.ShowsTension, Pull: []sim.Lever{{Moves: sim.SlowTension, By: 2}}},
	}
	heard := &herald{}
	plan := quiet(6, news("news"), e)
	plan.Teller = heard
	p := mustBegin(t, plan, 1, nil)
	before := *p.Group()
	b, err := p.Do(Command{Kind: Say, Say: sim.Say{Intervention: 1}})
	want := Beat{
		Turn: sim.Turn{Meeting: 1, Speaker: 2}, Line: Line{e.Text, e.Sight},
		Reading: p.Opening(), Hash: b.Hash, Danger: true, Event: "danger",
	}
	if err != nil || !equal(b, want) || *p.Group() != before || p.State() != InDanger || heard.calls != nil {
		t.Errorf("Do = %+v, %v, want\n%+v", b, err, want)
	}
	for _, c := range []Command{{}, {Kind: Consult}, {Kind: Onward}, {Kind: Rewind}} {
		if _, err := p.Do(c); err == nil {
			t.Errorf("in danger %v is carried out", c.Kind)
		}
	}
	mustDo(t, p, Command{Kind: Acknowledge})
	if list, _ := ids(t, p); !reflect.DeepEqual(list, []string{"news"}) {
		t.Errorf("%v, want the news", list)
	}

	e.GoesOn = false
	p = mustBegin(t, quiet(6, e), 1, nil)
	mustDo(t, p, Command{})
	if _, err := p.Do(Command{Kind: Acknowledge}); err == nil {
		t.Error("a practice that ends with it goes on")
	}
}
