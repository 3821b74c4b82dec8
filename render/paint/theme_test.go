package paint

import (
	"math"
	"reflect"
	"testing"
)

// Which role stands on which, and how much contrast it needs there.
var pairs = []struct {
	front, back string
	need        float64
}{
	{"Ink", "Panel", 4.5},
	{"Ink", "Page", 4.5},
	{"Ink", "Sunken", 4.5},
	{"Ink", "Soft", 4.5},
	{"Ink2", "Panel", 4.5},
	{"Ink2", "Page", 4.5},
	{"Ink2", "Sunken", 4.5},
	{"Ink2", "Soft", 4.5},
	{"Accent", "Panel", 4.5},
	{"Accent", "Page", 4.5},
	{"Accent", "Rug", 4.5},
	{"OnAccent", "Accent", 4.5},
	{"OnTip", "Tip", 4.5},
	{"Notice", "NoticeFill", 4.5},
	{"Ink", "NoticeFill", 4.5},
	{"Cohesion", "Panel", 4.5},
	{"Tension", "Panel", 4.5},
	{"Part", "Panel", 4.5},
	{"Trust", "Panel", 4.5},
	{"Cohesion", "Sunken", 4.5},
	{"Tension", "Sunken", 4.5},
	{"Part", "Sunken", 4.5},
	{"Trust", "Sunken", 4.5},
	{"Good", "Panel", 4.5},
	{"Bad", "Panel", 4.5},
	{"Good", "Page", 4.5},
	{"Bad", "Page", 4.5},
	{"RoomInk", "Floor", 4.5},
	{"RoomInk", "Rug", 4.5},
	{"RoomInk2", "Floor", 4.5},
	{"RoomInk2", "Rug", 4.5},
	{"BubbleInk", "Bubble", 4.5},
	{"BubbleInk2", "Bubble", 4.5},
	{"Edge", "Panel", 3},
	{"Edge", "Sunken", 3},
	{"Edge", "Page", 3},
	{"Ribbon", "Panel", 3},
	{"Focus", "Panel", 3},
	{"Focus", "Page", 3},
	{"Focus", "Floor", 3},
	{"Focus", "Focus2", 3},
}

func role(th *Theme, name string) Color {
	return reflect.ValueOf(th).Elem().FieldByName(name).Interface().(Color)
}

func TestThemesHaveEnoughContrast(t *testing.T) {
	for _, th := range Themes {
		for _, p := range pairs {
			if got := ContrastRatio(role(th, p.front), role(th, p.back)); got < p.need {
				t.Errorf("%s: %s on %s is %.2f, want at least %.1f", th.Name, p.front, p.back, got, p.need)
			}
		}
	}
}

// The high contrast theme draws chairs inside a white outline instead.
func TestChairsStandOutFromTheFloor(t *testing.T) {
	for _, th := range Themes {
		if got := ContrastRatio(th.Chair, th.Floor); got < 3 && !th.WhiteLine {
			t.Errorf("%s: chair on floor is %.2f, want at least 3", th.Name, got)
		}
	}
}

func TestThemesFillEveryRole(t *testing.T) {
	for _, th := range Themes {
		v := reflect.ValueOf(th).Elem()
		for i := range v.NumField() {
			f := v.Type().Field(i)
			c, ok := v.Field(i).Interface().(Color)
			if ok && c.A == 0 && !(th.WhiteLine && (f.Name == "DropNear" || f.Name == "DropFar")) {
				t.Errorf("%s: no colour for %s", th.Name, f.Name)
			}
		}
	}
}

// Known values of the formula, so that the test above tests something.
func TestContrastRatio(t *testing.T) {
	for _, c := range []struct {
		a, b uint32
		want float64
	}{
		{0x000000, 0xFFFFFF, 21},
		{0xFFFFFF, 0x000000, 21},
		{0x777777, 0xFFFFFF, 4.48},
		{0x12212B, 0xFFD84A, 11.9},
		{0x123456, 0x123456, 1},
	} {
		if got := ContrastRatio(RGB(c.a), RGB(c.b)); math.Abs(got-c.want) > 0.05 {
			t.Errorf("contrast of %v and %v = %.2f, want %.2f", RGB(c.a), RGB(c.b), got, c.want)
		}
	}
}

func TestEasings(t *testing.T) {
	for name, ease := range map[string]func(float64) float64{"out": EaseOut, "pose": EasePose} {
		if ease(-1) != 0 || ease(0) != 0 || math.Abs(ease(1)-1) > 1e-12 || math.Abs(ease(2)-1) > 1e-12 {
			t.Errorf("%s does not run from 0 to 1", name)
		}
		for x := 0.0; x < 1; x += 0.05 {
			if ease(x+0.05) < ease(x) {
				t.Errorf("%s falls at %.2f", name, x)
			}
		}
	}
}
