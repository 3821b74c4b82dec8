package scene

import (
	"iter"
	"strings"
	"testing"

	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// grouped is a written course with a group behind it.
type grouped struct {
	*written
	group sim.Group
}

func (g *grouped) Branches() []session.Branch { return []session.Branch{{}} }
func (g *grouped) Branch() int                { return 0 }
func (g *grouped) BeatsOf(int) []session.Beat { return g.beats }
func (g *grouped) Open(int) error             { return nil }
func (g *grouped) GroupAt(int) *sim.Group     { return &g.group }

func (g *grouped) Groups() iter.Seq2[int, *sim.Group] {
	return func(yield func(int, *sim.Group) bool) {
		for i := 0; i <= len(g.beats) && yield(i, &g.group); i++ {
		}
	}
}

// inChannel is the evening, talked of in a channel from its last turn on.
func inChannel(ch sim.Channel) *grouped {
	g := &grouped{written: evening()}
	last := &g.beats[len(g.beats)-1]
	last.Turn.Channel, last.Turn.Events, last.Turn.To = ch, 0, 1
	last.Line.Text = "So I told him that this is not the deal we had made with one another."
	last.Reading = reading(45, observe.Listening)
	last.Reading.Cues[6] = observe.Withdrawn
	g.group = sim.Group{N: 8, Channel: ch, Turn: 7, ChannelUntil: 16}
	for i := 1; i <= 8; i++ {
		g.group.Members[i].Here = true
		g.group.Conversation[i] = int8((i - 1) / 2)
	}
	return g
}

// visiting is a visit to the room of any course.
func visiting(t *testing.T, w Course, width, height float32) *visit {
	t.Helper()
	v := enter(t, 8, evening(), width, height)
	v.room = NewRoom(v.room.scn, w, func(cmd session.Command) error {
		v.sent = append(v.sent, cmd)
		return nil
	})
	v.frames(2)
	v.wait(3)
	return v
}

func TestInPairsOneHearsBits(t *testing.T) {
	w := inChannel(sim.Pairs)
	v := visiting(t, w, 1280, 800)
	o := v.c.Outline.String()
	for _, want := range []string{"In pairs, 9 turns left", "overheard", "talks with Rosa"} {
		if !strings.Contains(o, want) {
			t.Errorf("the room does not say %q", want)
		}
	}
	b := &w.beats[len(w.beats)-1]
	if got := v.room.heardOf(b); got != b.Line.Text {
		t.Errorf("the pair beside you is heard as %q", got)
	}
	b.Turn.Speaker, b.Turn.To = 5, 6
	if got, want := v.room.heardOf(b), "So I told him that …"; got != want {
		t.Errorf("a pair further off is heard as %q, want %q", got, want)
	}
	dots := strings.Count(v.list.String(), "4.4x4.4")
	if dots < 8 {
		t.Errorf("%d dots between the pairs", dots)
	}
}

func TestWhatIsWrittenHasNoName(t *testing.T) {
	v := visiting(t, inChannel(sim.Written), 1280, 800)
	o := v.c.Outline.String()
	if !strings.Contains(o, "In writing, without names, 9 turns left") || !strings.Contains(o, "On a sheet without a name") {
		t.Errorf("the room does not say that they write:\n%s", o)
	}
	for _, n := range v.c.Outline.Nodes {
		if n.Role == ui.RolePerson && n.Value != "writes" {
			t.Errorf("%s %s: one could tell whose sheet it is", n.Name, n.Value)
		}
		if strings.Contains(n.Value, "not the deal we had made") && strings.Contains(n.Name, "Marek") {
			t.Errorf("a line without a name is said to be from %s", n.Name)
		}
	}
}

func TestWhoHasNotComeIsNotShownAndANewcomerIs(t *testing.T) {
	w := inChannel(sim.Spoken)
	v := visiting(t, &late{w, 8}, 1280, 800)
	if n := v.c.Outline.Find(ui.RolePerson, "Anouk"); n != nil {
		t.Error("somebody who has not come yet is shown")
	}
	b := w.say(sim.Everyone, 0, sim.Everyone, "The door opens: Anouk, for the first time.", "", 45)
	b.Turn.Number, b.Event = 0, "anouk"
	b.Reading.Cues[8] = observe.AtRest
	v = visiting(t, &late{w, 8}, 1280, 800)
	if n := v.c.Outline.Find(ui.RolePerson, "Anouk"); n == nil || !v.room.isNew(8) {
		t.Errorf("a newcomer is not shown as one:\n%s", v.c.Outline.String())
	}
	if o := v.c.Outline.String(); !strings.Contains(o, "The door opens: Anouk") {
		t.Error("the arrival is not told")
	}
	title := v.room.subtitle(v.c, ui.Style{Size: 13}, 400)
	if v.c.Outline.Find(ui.RoleHeading, "The long story") == nil || title != "Meeting 1 of 6 · eight members" && title != "Meeting 2 of 6 · eight members" {
		t.Errorf("with the newcomer the title says %q", title)
	}
}

// late is a course to whose first turns one member has not come.
type late struct {
	*grouped
	who sim.ID
}

func (l *late) Opening() observe.Reading {
	o := l.grouped.Opening()
	o.Cues[l.who] = observe.Gone
	return o
}

func (l *late) Beats() []session.Beat {
	for i := range l.beats {
		if l.beats[i].Event != "" {
			break
		}
		l.beats[i].Reading.Cues[l.who] = observe.Gone
	}
	return l.beats
}

func TestTheChannelHidesNobody(t *testing.T) {
	for _, size := range windows {
		for _, ch := range []sim.Channel{sim.Pairs, sim.Written} {
			v := visiting(t, inChannel(ch), size[0], size[1])
			fits(t, ch.String(), v)
			q := v.c.Outline.Find(ui.RoleText, v.room.channelWord())
			if q == nil || v.room.covers(ui.Grow(q.Rect, 0)) {
				t.Errorf("%v: the sign of %v hides somebody", size, ch)
			}
		}
	}
}

func TestWhoAnswersYouIsShownToMeanYou(t *testing.T) {
	w := evening()
	w.say(sim.Facilitator, sim.AsksOpinion, 3, "Ines, only if you want to?", "", 45).Turn.Say = sim.Say{Intervention: 2, Target: [2]sim.ID{3}}
	w.say(3, sim.GivesOrientation, sim.Everyone, "It has been a long week.", "", 46)
	v := enter(t, 8, w, 1280, 800)
	v.wait(2)
	if v.c.Outline.Find(ui.RoleText, "Ines to you") == nil {
		t.Errorf("the answer is not shown to mean you:\n%s", v.c.Outline.String())
	}
}
