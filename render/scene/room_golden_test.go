package scene

import (
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim/observe"
)

func TestRoomsAreDrawnAsWrittenDown(t *testing.T) {
	for name, keys := range map[string][]any{"room": nil, "room_choice": {'f', '2', '2'}, "room_rule": {'g', '1'}} {
		v := enter(t, 8, evening(), 1280, 800)
		v.press(keys...)
		v.wait(3)
		golden(t, name+".list", v.list.String())
		golden(t, name+".outline", v.c.Outline.String())
	}
}

func TestAPausedRoomAsksForNoFrames(t *testing.T) {
	v := enter(t, 8, evening(), 1280, 800)
	v.wait(10)
	v.list.Reset()
	v.c.Begin(&v.in, &v.list)
	v.room.Frame(v.c)
	if hold := v.c.End(); hold < 60 {
		t.Errorf("a room in which nothing happens asks for a frame in %v s", hold)
	}
}

func TestAQuietCircleIsDrawnAsWrittenDown(t *testing.T) {
	c, list := &ui.Context{Theme: &paint.Dark, Ruler: ruler}, &paint.List{}
	c.Begin(&ui.Input{Width: 400, Height: 220, TextScale: 1}, list)
	var people []Person
	for k := range 5 {
		people = append(people, Person{Name: cast[k].Name, Look: cast[k].Look, Pose: PoseOf(observe.Cue(k + 1)), At: 1})
	}
	QuietCircle(c, paint.Rect{W: 400, H: 220}, 8, people)
	c.End()
	golden(t, "quiet.list", list.String())
}
