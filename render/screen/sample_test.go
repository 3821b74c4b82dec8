package screen_test

import (
	"math"

	"groundrules/render/paint"
)

// room fills l with a list much like that of the room at 1280 by 800: about 1,200
// marks, 60 of them texts.
func room(l *paint.List, th *paint.Theme) {
	l.Reset()
	l.Box(rect(paint.Rect{W: 1280, H: 800}, th.Page))
	panel(l, th, paint.Rect{W: 1280, H: 52}, 0)
	panel(l, th, paint.Rect{Y: 590, W: 1280, H: 210}, 0)
	floor := rect(paint.Rect{X: 248, Y: 60, W: 730, H: 434}, th.Floor)
	floor.Radius = 12
	l.Box(floor)
	people(l, th)
	forces(l, th, paint.Rect{X: 12, Y: 60, W: 226, H: 434})
	transcript(l, th, paint.Rect{X: 988, Y: 60, W: 280, H: 434})
	timeline(l, th, paint.Rect{X: 12, Y: 502, W: 1256, H: 80})
	console(l, th)
}

// panel adds a panel with its soft shadow.
func panel(l *paint.List, th *paint.Theme, r paint.Rect, radius float32) {
	for _, s := range []struct {
		grow, down float32
		c          paint.Color
	}{{4, 3, th.DropFar}, {2, 1, th.DropNear}} {
		b := rect(r.Pad(-s.grow/2, -s.grow/2).Shift(0, s.down), s.c)
		b.Radius = radius + s.grow/2
		l.Box(b)
	}
	b := rect(r, th.Panel)
	b.Radius, b.Stroke, b.Edge = radius, th.Outline, th.Edge
	l.Box(b)
}

func people(l *paint.List, th *paint.Theme) {
	rug := rect(paint.Rect{X: 305, Y: 175, W: 616, H: 250}, th.Rug)
	rug.Radius = 125
	l.Box(rug)
	for k := range 8 {
		a := float64(k)*math.Pi/4 + .4
		x, y := float32(613+260*math.Cos(a)), float32(290+120*math.Sin(a))
		disc := func(dx, dy, w, h, r float32, c paint.Color) {
			l.Box(paint.Box{X: x + dx, Y: y + dy, HW: w / 2, HH: h / 2, Radius: r, Fill: c, Angle: .1 * float32(k-4)})
		}
		for i := range 44 {
			disc(float32(i%5)*9-18, float32(i%7)*8-30, 20, 14, 6, th.Chair.Mix(th.Accent, float32(i)/44))
		}
		for i := range 28 {
			fx, fy := x+float32(i%4)*8-14, y-float32(i%3)*12
			l.Path(3, th.RoomInk, paint.Point{X: fx, Y: fy}, paint.Point{X: fx + 5, Y: fy + 6}, paint.Point{X: fx + 12, Y: fy + 2})
		}
		disc(0, -44, 34, 38, 17, paint.RGB(0xF3D3E4).Mix(th.Part, float32(k)/8))
		disc(-7, -44, 4, 6, 2, th.RoomInk)
		disc(7, -44, 4, 6, 2, th.RoomInk)
		l.Path(2, th.RoomInk, paint.Point{X: x - 6, Y: y - 34}, paint.Point{X: x, Y: y - 32}, paint.Point{X: x + 6, Y: y - 34})
		pill := rect(paint.Rect{X: x - 34, Y: y + 24, W: 68, H: 22}, th.Panel)
		pill.Radius, pill.Stroke, pill.Edge = 11, 2, th.Accent
		l.Box(pill)
		l.Text(paint.Text{X: x - 14, Y: y + 40, Face: paint.Semibold, Size: 15, Color: th.Ink, S: []string{"Rosa", "Marek", "Ines", "Tomo", "Dele", "Freya", "Sami", "Anouk"}[k]})
	}
	var arc []paint.Point
	for i := range 24 {
		f := float64(i) / 23
		arc = append(arc, paint.Point{X: float32(350 + 340*f), Y: float32(298 - 90*f*f)})
	}
	l.Path(6, th.Rug, arc...)
	l.Path(2.6, th.RoomInk, arc...)
	bubble := rect(paint.Rect{X: 450, Y: 226, W: 326, H: 66}, th.Bubble)
	bubble.Radius = 16
	l.Box(bubble)
	l.Text(paint.Text{X: 466, Y: 252, Face: paint.Bold, Size: 13, Color: th.BubbleInk, S: "Marek"})
	l.Text(paint.Text{X: 506, Y: 252, Size: 13, Color: th.BubbleInk2, S: "to Dele"})
	l.Text(paint.Text{X: 466, Y: 272, Size: 16, Color: th.BubbleInk, S: "So I told him: that is not the deal we had."})
}

func forces(l *paint.List, th *paint.Theme, r paint.Rect) {
	panel(l, th, r, 12)
	for i, name := range []string{"Cohesion", "Tension", "Participation", "Trust in you"} {
		c := []paint.Color{th.Cohesion, th.Tension, th.Part, th.Trust}[i]
		y := r.Y + 20 + float32(i)*78
		l.Text(paint.Text{X: r.X + 32, Y: y + 8, Face: paint.Semibold, Size: 15, Color: th.Ink, S: name})
		l.Text(paint.Text{X: r.X + 150, Y: y + 8, Face: paint.Semibold, Size: 13, Color: th.Ink2, S: "steady"})
		track := rect(paint.Rect{X: r.X + 14, Y: y + 16, W: 198, H: 40}, th.Sunken)
		track.Radius = 8
		l.Box(track)
		l.Box(rect(paint.Rect{X: r.X + 14, Y: y + 28, W: 198, H: 16}, c.Alpha(.18)))
		var course []paint.Point
		for k := range 16 {
			course = append(course, paint.Point{X: r.X + 20 + float32(k)*12, Y: y + 34 + 9*float32(math.Sin(float64(k+3*i)/2))})
		}
		l.Path(2.4, c, course...)
		last := course[15]
		l.Box(paint.Box{X: last.X, Y: last.Y, HW: 6, HH: 6, Radius: 6, Fill: c, Stroke: 2, Edge: th.Panel})
	}
	for i, name := range []string{"Forming", "Storming", "Norming", "Performing", "Adjourning"} {
		y := r.Y + 350 + float32(i)*17
		l.Text(paint.Text{X: r.X + 14, Y: y + 5, Size: 14, Color: th.Ink2, S: name})
		l.Box(paint.Box{X: r.X + 152, Y: y, HW: 60, HH: 5, Radius: 5, Fill: th.Sunken})
		l.Box(paint.Box{X: r.X + 122, Y: y, HW: 30, HH: 5, Radius: 5, Fill: th.Edge})
	}
}

func transcript(l *paint.List, th *paint.Theme, r paint.Rect) {
	panel(l, th, r, 12)
	l.Clip(paint.Rect{X: r.X, Y: r.Y + 40, W: r.W, H: r.H - 96})
	for i := range 9 {
		y := r.Y + 56 + float32(i)*46
		for k := range 12 {
			l.Box(paint.Box{X: r.X + 26 + float32(k%3) - 1, Y: y + float32(k%4), HW: 12 - float32(k), HH: 12 - float32(k), Radius: 12 - float32(k), Fill: th.Soft.Mix(th.Accent, float32(k)/12)})
		}
		l.Text(paint.Text{X: r.X + 46, Y: y, Face: paint.Bold, Size: 14, Color: th.Ink, S: "Marek"})
		l.Text(paint.Text{X: r.X + 92, Y: y, Size: 13, Color: th.Ink2, S: "tells, to everyone"})
		l.Text(paint.Text{X: r.X + 46, Y: y + 19, Size: 14, Color: th.Ink, S: "Three years I said yes to every shift."})
	}
	l.Unclip()
}

func timeline(l *paint.List, th *paint.Theme, r paint.Rect) {
	panel(l, th, r, 12)
	l.Text(paint.Text{X: r.X + 14, Y: r.Y + 22, Face: paint.Semibold, Size: 13, Color: th.Ink, S: "Who spoke"})
	for i := range 320 {
		l.Box(paint.Box{
			X: r.X + 130 + float32(i)*2.3, Y: r.Y + 14 + 4.6*float32(i*7%8), HW: 1 + float32(i%5), HH: 2, Radius: 2,
			Fill: []paint.Color{th.Cohesion, th.Tension, th.Part, th.Trust}[i%4],
		})
	}
	for i := range 5 {
		x := r.X + 126 + float32(i)*278
		l.Box(rect(paint.Rect{X: x, Y: r.Y + 58, W: 1.5, H: 10}, th.Edge))
		l.Text(paint.Text{X: x, Y: r.Y + 76, Size: 13, Color: th.Ink2, S: []string{"0", "15 min", "30 min", "45 min", "60 min"}[i]})
	}
}

func console(l *paint.List, th *paint.Theme) {
	for i, s := range []string{"Warm up", "Ground rules", "Share the floor", "Conflict", "Unsaid views", "Direction", "Endings"} {
		y := 616 + float32(i)*27
		if i == 2 {
			b := rect(paint.Rect{X: 16, Y: y - 14, W: 166, H: 27}, th.Accent)
			b.Radius = 10
			l.Box(b)
		}
		l.Text(paint.Text{X: 26, Y: y + 5, Size: 15, Color: th.Ink, S: s})
		b := paint.Box{X: 166, Y: y, HW: 10, HH: 9, Radius: 5, Stroke: 1.2, Edge: th.Edge}
		l.Box(b)
		l.Text(paint.Text{X: 162, Y: y + 4, Face: paint.Semibold, Size: 12, Color: th.Ink2, S: string(s[0])})
	}
	for i := range 8 {
		b := rect(paint.Rect{X: 490 + 50*float32(i), Y: 750, W: 44, H: 36}, th.Sunken)
		b.Radius, b.Stroke, b.Edge = 10, 1.5, th.Edge
		l.Box(b)
	}
	l.Text(paint.Text{X: 500, Y: 640, Size: 16, Color: th.Ink, S: "“Marek, saying no to him took something. Thank you. I"})
	l.Text(paint.Text{X: 500, Y: 662, Size: 16, Color: th.Ink, S: "would like to hear from someone who hasn’t spoken yet."})
	l.Text(paint.Text{X: 60, Y: 24, Face: paint.Display, Size: 22, Color: th.Ink, S: "The long story"})
	l.Text(paint.Text{X: 60, Y: 42, Size: 13, Color: th.Ink2, S: "Meeting 2 of 6 · eight members · open-ended"})
}
