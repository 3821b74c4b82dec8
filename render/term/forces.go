package term

import (
	"fmt"
	"sort"
	"strings"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
)

// force is one of the four readings of the room, in words.
type force struct {
	name  string
	bands [3]string
	at    [2]float64 // borders between the bands
	of    func(*observe.Reading) float64
	step  float64 // what counts as a move
	turns int     // from so many turns on it says something
	down  string
	up    string
}

const forceCount = 4

// forces in the order, with the words and the borders, of the window.
var forces = [forceCount]force{
	{
		"Cohesion",
		[3]string{"loose", "holding", "close"},
		[2]float64{44, 56},
		func(r *observe.Reading) float64 { return r.Cohesion }, 1.5, 8, "slipping", "rising",
	},
	{
		"Tension",
		[3]string{"low", "felt", "high"},
		[2]float64{.28, .55},
		func(r *observe.Reading) float64 { return r.Tension }, .05, 8, "easing", "rising",
	},
	{
		"Participation",
		[3]string{"narrow", "shared", "even"},
		[2]float64{.5, .75},
		func(r *observe.Reading) float64 { return r.Participation }, .05, 25, "narrowing", "widening",
	},
	{
		"Trust in you",
		[3]string{"thin", "some", "firm"},
		[2]float64{.1, .4},
		func(r *observe.Reading) float64 { return r.Bond }, .03, 8, "slipping", "growing",
	},
}

// band is the word for a value. A value must be clearly past a border before the
// word changes from the one told last, or the words would flicker.
func (f *force) band(x float64, told string) string {
	k := 0
	for k < 2 {
		border := f.at[k]
		switch told {
		case f.bands[k]:
			border += f.step
		case f.bands[k+1]:
			border -= f.step
		}
		if x < border {
			break
		}
		k++
	}
	return f.bands[k]
}

// movement is in which direction a force has gone, in words.
func (f *force) movement(d float64) string {
	switch {
	case d >= f.step:
		return f.up
	case d <= -f.step:
		return f.down
	}
	return "steady"
}

// The latest recent readings are taken together, and compared with those lookBack
// turns before: one turn alone says little.
const (
	recent   = 5
	lookBack = 16
)

// level is the mean of a force over recent turns up to the last but ago.
func (g *game) level(f *force, ago int) float64 {
	beats := g.practice.Beats()
	end := len(beats) - ago
	if end <= 0 {
		r := g.practice.Opening()
		return f.of(&r)
	}
	sum, n := 0.0, 0.0
	for i := max(0, end-recent); i < end; i++ {
		sum += f.of(&beats[i].Reading)
		n++
	}
	return sum / n
}

// turns is how many turns were taken.
func (g *game) turns() int { return int(g.practice.Group().Turn) }

// showForces shows the four forces and the mixture of stages, in words.
func (g *game) showForces() {
	for i := range forces {
		f := &forces[i]
		if f.turns > g.turns() && f.turns > lookBack {
			g.item("-", words.Say("{force}: too early to say.", words.Text(f.name)))
			continue
		}
		g.bands[i] = f.band(g.level(f, 0), g.bands[i])
		g.item("-", words.Say("{force}: {band}, {movement}.", words.Text(f.name), words.Text(g.bands[i]), words.Text(f.movement(g.level(f, 0)-g.level(f, lookBack)))))
	}
	now := g.reading()
	g.item("-", words.Say("The group reads as {mixture}.", mixture(now.Stage)))
}

// reading is the latest reading.
func (g *game) reading() observe.Reading {
	beats := g.practice.Beats()
	if len(beats) == 0 {
		return g.practice.Opening()
	}
	return beats[len(beats)-1].Reading
}

// tellChanges says when a force has come into another band.
func (g *game) tellChanges() {
	for i := range forces {
		f := &forces[i]
		if g.turns() < f.turns {
			continue
		}
		b := f.band(g.level(f, 0), g.bands[i])
		if g.bands[i] != "" && b != g.bands[i] {
			g.indented("    ", words.Say("* {force}: {band}; it was {before}.", words.Text(f.name), words.Text(b), words.Text(g.bands[i])))
		}
		g.bands[i] = b
	}
}

// mixture is stage weights in words: always a mixture, never a label.
func mixture(stage [observe.Stages]float64) string {
	order := []observe.Stage{observe.Forming, observe.Storming, observe.Norming, observe.Performing, observe.Adjourning}
	sort.SliceStable(order, func(a, b int) bool { return stage[order[a]] > stage[order[b]] })
	var list []string
	for _, s := range order {
		w := stage[s]
		switch {
		case w >= .5:
			list = append(list, words.Say("mostly {stage}", words.Text(s.String())))
		case w >= .25:
			list = append(list, words.Say("in part {stage}", words.Text(s.String())))
		case w >= .12:
			list = append(list, words.Say("a little {stage}", words.Text(s.String())))
		}
	}
	return strings.Join(list, ", ")
}

// people shows what can be seen of everybody.
func (g *game) people() {
	now := g.reading()
	for i := range g.scenario.Members {
		id := sim.ID(i + 1)
		text := g.scenario.Members[i].Name + ": " + words.Text(now.Cues[id.Slot()].String())
		if m := &g.practice.Group().Members[id]; !m.Belongs {
			text = words.Say("{who}: does not belong to the group", g.scenario.Members[i].Name)
		} else if !m.Here {
			text = words.Say("{who}: missing today", g.scenario.Members[i].Name)
		}
		if gaze := now.Gaze[id.Slot()]; gaze != sim.Everyone && gaze != id && now.Cues[id.Slot()] != observe.Gone {
			text = words.Say("{seen}, eyes on {whom}", text, who(g.scenario, gaze))
		}
		g.item(fmt.Sprintf("%d", i+1), text+".")
	}
}
