package term

import (
	"fmt"
	"sort"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// force is one of the four readings of the room, in words.
type force struct {
	name  string
	bands [3]string
	at    [2]float64 // borders between the bands
	of    func(*observe.Reading) float64
	step  float64 // what counts as a move over the last turns
}

const forceCount = 4

// forces in the order of the window.
var forces = [forceCount]force{
	{"Cohesion", [3]string{"loose", "holding", "close"}, [2]float64{40, 60}, func(r *observe.Reading) float64 { return r.Cohesion }, 2},
	{"Tension", [3]string{"calm", "tight", "strained"}, [2]float64{.25, .55}, func(r *observe.Reading) float64 { return r.Tension }, .06},
	{"Sharing of the talk", [3]string{"few speak", "uneven", "spread"}, [2]float64{.45, .75}, func(r *observe.Reading) float64 { return r.Participation }, .06},
	{"Trust in you", [3]string{"wary", "some", "steady"}, [2]float64{.10, .35}, func(r *observe.Reading) float64 { return r.Bond }, .03},
}

// band is the word for a value. A value must be clearly past a border before the
// word changes from the one told last, or the words would flicker.
func (f *force) band(x float64, told string) string {
	margin := f.step / 2
	k := 0
	for k < 2 {
		border := f.at[k]
		switch told {
		case f.bands[k]:
			border += margin
		case f.bands[k+1]:
			border -= margin
		}
		if x < border {
			break
		}
		k++
	}
	return f.bands[k]
}

// lookBack is over how many beats a direction is read.
const lookBack = 16

// reading is the latest reading, and the one lookBack beats before.
func (g *game) reading() (now, before observe.Reading) {
	beats := g.practice.Beats()
	now, before = g.practice.Opening(), g.practice.Opening()
	if n := len(beats); n > 0 {
		now = beats[n-1].Reading
		if n > lookBack {
			before = beats[n-1-lookBack].Reading
		}
	}
	return now, before
}

// showForces shows the four forces and the mixture of stages, in words.
func (g *game) showForces() {
	now, before := g.reading()
	for i := range forces {
		f := &forces[i]
		g.bands[i] = f.band(f.of(&now), g.bands[i])
		g.item("-", fmt.Sprintf("%s: %s, %s.", f.name, g.bands[i], direction(f.of(&now)-f.of(&before), f.step)))
	}
	g.item("-", "The group reads as "+mixture(now.Stage)+".")
}

func direction(d, step float64) string {
	switch {
	case d >= step:
		return "rising"
	case d <= -step:
		return "slipping"
	}
	return "steady"
}

// tellChanges says when a force has come into another band.
func (g *game) tellChanges() {
	now, _ := g.reading()
	for i := range forces {
		f := &forces[i]
		b := f.band(f.of(&now), g.bands[i])
		if g.bands[i] != "" && b != g.bands[i] {
			g.indented("    ", fmt.Sprintf("* %s: %s; it was %s.", f.name, b, g.bands[i]))
		}
		g.bands[i] = b
	}
}

// mixture is stage weights in words: always a mixture, never a label.
func mixture(stage [observe.Stages]float64) string {
	order := []observe.Stage{observe.Forming, observe.Storming, observe.Norming, observe.Performing, observe.Adjourning}
	sort.SliceStable(order, func(a, b int) bool { return stage[order[a]] > stage[order[b]] })
	words := []string{}
	for _, s := range order {
		w := stage[s]
		switch {
		case w >= .5:
			words = append(words, "mostly "+s.String())
		case w >= .25:
			words = append(words, "in part "+s.String())
		case w >= .12:
			words = append(words, "a little "+s.String())
		}
	}
	return strings.Join(words, ", ")
}

// people shows what can be seen of everybody.
func (g *game) people() {
	now, _ := g.reading()
	for i := range g.scenario.Members {
		id := sim.ID(i + 1)
		text := g.scenario.Members[i].Name + ": " + now.Cues[id.Slot()].String()
		if gaze := now.Gaze[id.Slot()]; gaze != sim.Everyone && gaze != id && now.Cues[id.Slot()] != observe.Gone {
			text += ", eyes on " + who(g.scenario, gaze)
		}
		g.item(fmt.Sprintf("%d", i+1), text+".")
	}
}
