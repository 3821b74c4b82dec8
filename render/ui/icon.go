package ui

import "groundrules/render/paint"

// Icon is a sign in a square of 16.
type Icon uint8

// The signs.
const (
	NoIcon      Icon = iota
	IconBack         // chevron to the left
	IconNext         // chevron to the right
	IconPlay         // go, go on
	IconPause        //
	IconStep         // one turn on
	IconRewind       // one turn back
	IconCheck        //
	IconCross        //
	IconPlus         //
	IconWarn         // danger, backfires
	IconFlag         // noticing
	IconBars         // participation
	IconPerson       // trust in you
	IconRings        // cohesion
	IconZigzag       // tension
	IconUp           //
	IconDown         //
	IconRight        // steady
	IconRise         // rising
	IconFall         // slipping
	IconSame         // a dash
	IconRing         // gentle
	IconTarget       // direct
	IconDisc         // forceful
	IconEye          // what to watch for
	IconSliders      // settings
	IconDoor         // step out
	IconAgain        // another seed
	IconSpeech       // what was said
	IconBranch       // another way it could go
	IconAsk          // a question mark
	IconFilter       // what is shown
	IconFolder       // one's own
)

// stroke is one line of a sign; a point alone is a dot.
type stroke struct {
	width float32
	at    []paint.Point
}

// strokes are the lines of the signs, in a square of 16 round 0,0.
var strokes = [...][]stroke{
	IconAsk:    {{2.4, []paint.Point{{X: -4, Y: -3.4}, {X: -2.6, Y: -5.6}, {X: 0, Y: -6.4}, {X: 2.8, Y: -5.5}, {X: 4, Y: -3.2}, {X: 3, Y: -1}, {X: .8, Y: .4}, {X: 0, Y: 2.2}}}, {3.2, []paint.Point{{X: 0, Y: 5.9}, {X: 0, Y: 5.95}}}},
	IconBranch: {{2.2, []paint.Point{{X: -6, Y: 4}, {X: 6, Y: 4}}}, {2.2, []paint.Point{{X: -2.5, Y: 4}, {X: 3.5, Y: -3}}}, {3.4, []paint.Point{{X: 4.6, Y: -4.6}, {X: 4.6, Y: -4.5}}}},
	IconFilter: {{2.2, []paint.Point{{X: -6.5, Y: -4.5}, {X: 6.5, Y: -4.5}}}, {2.2, []paint.Point{{X: -4, Y: 0}, {X: 4, Y: 0}}}, {2.2, []paint.Point{{X: -1.6, Y: 4.5}, {X: 1.6, Y: 4.5}}}},
	IconFolder: {{2, []paint.Point{{X: -7, Y: -5}, {X: -2.5, Y: -5}, {X: -0.8, Y: -2.8}, {X: 7, Y: -2.8}, {X: 7, Y: 5.5}, {X: -7, Y: 5.5}, {X: -7, Y: -5}}}},
	IconBack:   {{2.4, []paint.Point{{X: 3, Y: -5.5}, {X: -3, Y: 0}, {X: 3, Y: 5.5}}}},
	IconNext:   {{2.2, []paint.Point{{X: -2.5, Y: -5}, {X: 2.5, Y: 0}, {X: -2.5, Y: 5}}}},
	IconPlay:   {{3, []paint.Point{{X: -3, Y: -4.5}, {X: 4, Y: 0}, {X: -3, Y: 4.5}, {X: -3, Y: -4.5}}}, {3, []paint.Point{{X: -2.4, Y: -1.4}, {X: .4, Y: 0}, {X: -2.4, Y: 1.4}}}},
	IconPause:  {{3, []paint.Point{{X: -3, Y: -4.5}, {X: -3, Y: 4.5}}}, {3, []paint.Point{{X: 3, Y: -4.5}, {X: 3, Y: 4.5}}}},
	IconStep:   {{2.4, []paint.Point{{X: 5, Y: -5}, {X: 5, Y: 5}}}, {2.6, []paint.Point{{X: -5, Y: -4}, {X: 1, Y: 0}, {X: -5, Y: 4}, {X: -5, Y: -4}}}, {2.4, []paint.Point{{X: -4.4, Y: -1}, {X: -2.4, Y: 0}, {X: -4.4, Y: 1}}}},
	IconRewind: {{2.4, []paint.Point{{X: -5, Y: -5}, {X: -5, Y: 5}}}, {2.6, []paint.Point{{X: 5, Y: -4}, {X: -1, Y: 0}, {X: 5, Y: 4}, {X: 5, Y: -4}}}, {2.4, []paint.Point{{X: 4.4, Y: -1}, {X: 2.4, Y: 0}, {X: 4.4, Y: 1}}}},
	IconCheck:  {{2.4, []paint.Point{{X: -5.5, Y: .5}, {X: -1.8, Y: 4.2}, {X: 5.5, Y: -4.5}}}},
	IconCross:  {{2.2, []paint.Point{{X: -4.5, Y: -4.5}, {X: 4.5, Y: 4.5}}}, {2.2, []paint.Point{{X: 4.5, Y: -4.5}, {X: -4.5, Y: 4.5}}}},
	IconPlus:   {{2.2, []paint.Point{{X: -5, Y: 0}, {X: 5, Y: 0}}}, {2.2, []paint.Point{{X: 0, Y: -5}, {X: 0, Y: 5}}}},
	IconWarn:   {{2, []paint.Point{{X: 0, Y: -6}, {X: 6.8, Y: 5.8}, {X: -6.8, Y: 5.8}, {X: 0, Y: -6}}}, {2, []paint.Point{{X: 0, Y: -1.4}, {X: 0, Y: 1.4}}}, {2.2, []paint.Point{{X: 0, Y: 3.9}, {X: 0, Y: 3.95}}}},
	IconFlag:   {{2, []paint.Point{{X: -5, Y: -6.5}, {X: -5, Y: 7}}}, {3, []paint.Point{{X: -3.6, Y: -4.6}, {X: 4, Y: -4.6}, {X: 2.6, Y: -2}, {X: 4, Y: .4}, {X: -3.6, Y: .4}, {X: -3.6, Y: -2.1}, {X: 1.4, Y: -2.1}}}},
	IconBars:   {{3, []paint.Point{{X: -5, Y: 1.5}, {X: -5, Y: 5}}}, {3, []paint.Point{{X: 0, Y: -5}, {X: 0, Y: 5}}}, {3, []paint.Point{{X: 5, Y: -1.5}, {X: 5, Y: 5}}}},
	IconPerson: {{6.4, []paint.Point{{X: 0, Y: -3.6}, {X: 0, Y: -3.55}}}, {6, []paint.Point{{X: -3, Y: 4}, {X: 3, Y: 4}}}},
	IconRings:  {},
	IconZigzag: {{2.2, []paint.Point{{X: -7, Y: 4.5}, {X: -3.6, Y: -3.5}, {X: 0, Y: 4.5}, {X: 3.6, Y: -3.5}, {X: 7, Y: 4.5}}}},
	IconUp:     {{2.2, []paint.Point{{X: 0, Y: 6}, {X: 0, Y: -5.5}}}, {2.2, []paint.Point{{X: -4.5, Y: -1}, {X: 0, Y: -5.5}, {X: 4.5, Y: -1}}}},
	IconDown:   {{2.2, []paint.Point{{X: 0, Y: -6}, {X: 0, Y: 5.5}}}, {2.2, []paint.Point{{X: -4.5, Y: 1}, {X: 0, Y: 5.5}, {X: 4.5, Y: 1}}}},
	IconRight:  {{2.2, []paint.Point{{X: -6, Y: 0}, {X: 5.5, Y: 0}}}, {2.2, []paint.Point{{X: 1, Y: -4.5}, {X: 5.5, Y: 0}, {X: 1, Y: 4.5}}}},
	IconRise:   {{2.2, []paint.Point{{X: -4.6, Y: 4.6}, {X: 4.6, Y: -4.6}}}, {2.2, []paint.Point{{X: -2, Y: -4.6}, {X: 4.6, Y: -4.6}, {X: 4.6, Y: 2}}}},
	IconFall:   {{2.2, []paint.Point{{X: -4.6, Y: -4.6}, {X: 4.6, Y: 4.6}}}, {2.2, []paint.Point{{X: -2, Y: 4.6}, {X: 4.6, Y: 4.6}, {X: 4.6, Y: -2}}}},
	IconSame:   {{2.4, []paint.Point{{X: -5, Y: 0}, {X: 5, Y: 0}}}},
	IconRing:   {},
	IconTarget: {{4.4, []paint.Point{{X: 0, Y: 0}, {X: 0, Y: .05}}}},
	IconDisc:   {{10.4, []paint.Point{{X: 0, Y: 0}, {X: 0, Y: .05}}}},
	IconEye:    {{6, []paint.Point{{X: 0, Y: 0}, {X: 0, Y: .05}}}},
	IconSliders: {
		{2, []paint.Point{{X: -7, Y: -5}, {X: 7, Y: -5}}},
		{2, []paint.Point{{X: -7, Y: 0}, {X: 7, Y: 0}}},
		{2, []paint.Point{{X: -7, Y: 5}, {X: 7, Y: 5}}},
		{4.6, []paint.Point{{X: 3, Y: -5}, {X: 3, Y: -4.95}}},
		{4.6, []paint.Point{{X: -3, Y: 0}, {X: -3, Y: .05}}},
		{4.6, []paint.Point{{X: 2, Y: 5}, {X: 2, Y: 5.05}}},
	},
	IconDoor:   {{2, []paint.Point{{X: -1, Y: -6.5}, {X: -6, Y: -6.5}, {X: -6, Y: 6.5}, {X: -1, Y: 6.5}}}, {2.2, []paint.Point{{X: -2, Y: 0}, {X: 6, Y: 0}}}, {2.2, []paint.Point{{X: 2.8, Y: -3.2}, {X: 6, Y: 0}, {X: 2.8, Y: 3.2}}}},
	IconAgain:  {{2, []paint.Point{{X: 5.5, Y: -1.6}, {X: 3.4, Y: -4.6}, {X: 0, Y: -5.8}, {X: -3.6, Y: -4.5}, {X: -5.7, Y: -1}, {X: -5.2, Y: 2.6}, {X: -2.7, Y: 5.1}, {X: .8, Y: 5.7}, {X: 4, Y: 4.2}}}, {2, []paint.Point{{X: 6.4, Y: -6}, {X: 5.8, Y: -1.4}, {X: 1.6, Y: -2}}}},
	IconSpeech: {{2, []paint.Point{{X: -6.5, Y: -5.5}, {X: 6.5, Y: -5.5}, {X: 6.5, Y: 3}, {X: 0, Y: 3}, {X: -3.5, Y: 6.4}, {X: -3.5, Y: 3}, {X: -6.5, Y: 3}, {X: -6.5, Y: -5.5}}}},
}

// Icon draws a sign round x, y; at a scale of 1 it fills a square of 16.
func (c *Context) Icon(i Icon, x, y, scale float32, ink paint.Color) {
	var at [12]paint.Point
	for _, s := range strokes[i] {
		n := copy(at[:], s.at)
		for k := range at[:n] {
			at[k] = paint.Point{X: x + at[k].X*scale, Y: y + at[k].Y*scale}
		}
		c.List.Path(s.width*scale, ink, at[:n]...)
	}
	round := func(dx, hw, hh, width float32) {
		c.List.Box(paint.Box{
			X: x + dx*scale, Y: y, HW: hw * scale, HH: hh * scale,
			Radius: hh * scale, Stroke: width * scale, Edge: ink,
		})
	}
	switch i {
	case IconRings:
		round(-2.8, 4.6, 4.6, 2)
		round(2.8, 4.6, 4.6, 2)
	case IconRing, IconTarget:
		round(0, 5.2, 5.2, 2)
	case IconEye:
		round(0, 8.4, 5.4, 1.8)
	}
}
