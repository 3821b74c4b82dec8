package scene

import (
	"testing"

	"groundrules/render/paint"
	"groundrules/sim/observe"
)

func TestFiguresStayNearTheirChairs(t *testing.T) {
	const u = 40
	var list paint.List
	for _, th := range paint.Themes {
		for seat := range cast {
			for cue := observe.AtRest; cue <= observe.Gone; cue++ {
				for _, side := range [...]float32{-1, 0, 1} {
					list.Reset()
					f := Figure{Look: LookOfSeat(seat + 1), Pose: PoseOf(cue), Unit: u, Side: side, Gone: cue == observe.Gone}
					f.Draw(&list, th)
					for _, m := range list.Marks {
						if b := m.Box; m.Kind == paint.BoxMark && !(abs(b.X) < 1.5*u && b.Y > -3*u && b.Y < u && b.HW > 0 && b.HH > 0) {
							t.Fatalf("%s, %s, %v, side %v: a box of %v by %v at %v, %v", th.Name, cast[seat].Name, cue, side, b.HW, b.HH, b.X, b.Y)
						}
					}
				}
			}
		}
	}
}

func TestOnlyTheLightThemeHasKeyLines(t *testing.T) {
	key := func(th *paint.Theme) bool {
		var list paint.List
		f := Figure{Look: LookOfSeat(2), Pose: Rest, Unit: 40}
		f.Draw(&list, th)
		want := LookOfSeat(2).colours(false).key
		for _, m := range list.Marks {
			if m.Kind == paint.BoxMark && m.Box.Fill == want {
				return true
			}
		}
		return false
	}
	if !key(&paint.Light) || key(&paint.Dark) || key(&paint.Contrast) {
		t.Error("heads and hands have a key line in the light theme and nowhere else")
	}
}

func TestHighContrastPeopleHaveAWhiteOutline(t *testing.T) {
	for seat := range cast {
		var list paint.List
		f := Figure{Look: LookOfSeat(seat + 1), Pose: Rest, Unit: 40}
		f.Draw(&list, &paint.Contrast)
		n := 0
		for _, m := range list.Marks {
			if m.Kind == paint.BoxMark && m.Box.Stroke >= 1.5 && m.Box.Edge == white {
				n++
			}
		}
		if n < 8 {
			t.Errorf("%s has %d outlined parts, want chair, torso, lap, arms and hands at least", cast[seat].Name, n)
		}
	}
}

func TestTheGazeGoesToItsTarget(t *testing.T) {
	c := LayCircle(paint.Rect{W: 730, H: 434}, 8)
	left, right := 1, 6
	p := Rest.LookAt(c.eyes(left), c.eyes(right))
	if p.Gaze.X < .8 {
		t.Errorf("somebody on the left who looks at the right has gaze %v", p.Gaze)
	}
	if q := p.Aside(.4); q.Gaze.X != 1 {
		t.Errorf("a gaze that misses leaves its range: %v", q.Gaze)
	}
}
