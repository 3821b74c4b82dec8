package lines

import (
	"testing"

	"groundrules/sim"
)

// roomOfTwo is a room with a second topic and items on both.
func roomOfTwo(own ...Line) *room {
	cast := threeOf()
	cast.Topics[0].ID = "help"
	cast.Topics[0].Items = []Item{{"bus", "the last bus goes at nine"}}
	cast.Topics = append(cast.Topics, Topic{
		ID: "rota", Title: "the rota", For: "it goes round", Against: "whoever can",
		Items: []Item{{"keys", "there are two keys"}, {"heat", "the heating takes an hour"}},
	})
	cast.Events = []Event{{ID: "letter"}, {ID: "told", Words: "They are closing the only warm room."}}
	r := newRoom()
	r.Teller = New(cast, own, 1)
	r.set.Topics = []sim.Topic{{Items: make([]sim.Item, 1)}, {Items: make([]sim.Item, 2)}}
	return r
}

func TestTopicAndItem(t *testing.T) {
	opinion := turn(1, sim.GivesOpinion, sim.Everyone)
	opinion.Expressed = .5
	mentions := opinion
	mentions.Item = 3
	for _, c := range []struct {
		name  string
		line  Line
		topic int
		turn  sim.Turn
		want  string
	}{
		{"topic", Line{Topic: "rota", Text: "About {topic}: {side}."}, 2, opinion, "About the rota: it goes round."},
		{"item", Line{Item: "heat", Text: "You know {item}, and it is cold."}, 2, mentions, "You know the heating takes an hour, and it is cold."},
		{"whichever item", Line{Text: "Just that {item}, as it is."}, 2, mentions, "Just that the heating takes an hour, as it is."},
		{"other topic", Line{Topic: "help", Text: "No."}, 2, opinion, ""},
		{"other item", Line{Item: "keys", Text: "No."}, 2, mentions, ""},
		{"no item", Line{Text: "No: {item}."}, 2, opinion, ""},
		{"later meeting", Line{MeetingFrom: 2, Text: "No."}, 1, opinion, ""},
		{"this meeting", Line{MeetingFrom: 1, Text: "It is the first."}, 1, opinion, "It is the first."},
	} {
		c.line.Act = "gives opinion"
		r := roomOfTwo(c.line)
		r.g.Take(&r.set, c.topic)
		got := r.tell(c.turn).Text
		if c.want != "" && got != c.want || c.want == "" && got == c.line.Text {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestWordsFollowTheTable(t *testing.T) {
	r := roomOfTwo()
	r.cast.Interventions[0].Words[sim.Gentle][0] = "What of {topic}?"
	say := sim.Say{Intervention: 1, Target: [2]sim.ID{1}}
	if got := r.Words(say); got != "What of asking for help?" {
		t.Errorf("before: %q", got)
	}
	r.g.Take(&r.set, 2)
	r.tell(turn(2, sim.GivesOrientation, sim.Everyone))
	if got := r.Words(say); got != "What of the rota?" {
		t.Errorf("after: %q", got)
	}
}

func TestNews(t *testing.T) {
	about := func(s string) Line { return Line{Act: "gives orientation", Event: "letter", Text: s, Once: true} }
	r := roomOfTwo(about("So that is what it says."), about("A letter, then."), about("And no name under it."), about("Still that letter."))
	orientation := turn(1, sim.GivesOrientation, sim.Everyone)
	isNews := func() bool {
		orientation.Speaker = 3 - orientation.Speaker
		said := r.tell(orientation).Text
		for i := range 4 {
			if said == r.entries[i].text {
				return true
			}
		}
		return false
	}
	if isNews() {
		t.Error("told before it happened")
	}
	r.Happened("letter")
	for n := range newsTurns {
		if !isNews() {
			t.Errorf("turn %d after it is about something else", n+1)
		}
	}
	if isNews() {
		t.Error("news for ever")
	}
}

func TestNewsIsAnsweredByOthers(t *testing.T) {
	common := Line{Act: "gives orientation", Event: "told", Text: "That is the first I hear of it."}
	own := Line{Who: "rosa", Act: "gives orientation", Event: "told", Text: "They told me on the stairs."}
	word := turn(1, sim.GivesOrientation, sim.Everyone)
	word.Events = sim.Authored
	for _, c := range []struct {
		name    string
		line    Line
		speaker sim.ID
		want    bool
	}{
		{"another", common, 2, true},
		{"whose word it was", common, 1, false},
		{"whose word it was, in a line of their own", own, 1, true},
	} {
		r := roomOfTwo(c.line)
		r.Happened("told")
		r.tell(word)
		if got := r.tell(turn(c.speaker, sim.GivesOrientation, sim.Everyone)).Text; got == c.line.Text != c.want {
			t.Errorf("%s says %q", c.name, got)
		}
	}
}

func TestAuthoredTurn(t *testing.T) {
	r := roomOfTwo(Line{Act: "agrees", To: "last", Text: "“{said}”, yes.", After: "gives orientation"})
	r.Happened("told")
	word := turn(2, sim.GivesOrientation, sim.Everyone)
	word.Events = sim.Authored
	if got := r.tell(word).Text; got != r.cast.Events[1].Words {
		t.Errorf("told as %q", got)
	}
	if got := r.tell(turn(1, sim.Agrees, 2)).Text; got != "“The only warm room”, yes." {
		t.Errorf("answered by %q", got)
	}
	r.Happened("letter")
	if got := r.tell(word).Text; got == "" {
		t.Error("a turn without words of its own is silent")
	}
}
