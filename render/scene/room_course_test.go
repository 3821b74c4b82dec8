package scene

import (
	"testing"

	"groundrules/render/face"
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// written is a course that was written down: what the room shows of it depends on no
// model and no stock of lines.
type written struct {
	beats []session.Beat
	state session.State
}

func (w *written) Beats() []session.Beat { return w.beats }
func (w *written) State() session.State  { return w.state }
func (w *written) Plan() session.Plan    { return session.Plan{} }

func (w *written) Opening() observe.Reading {
	return reading(50, observe.AtRest)
}

// reading is one in which everybody shows the same cue.
func reading(cohesion float64, cue observe.Cue) observe.Reading {
	r := observe.Reading{
		Cohesion: cohesion, Tension: .4, Participation: .6, Bond: .2, Named: observe.Storming,
		Stage: [observe.Stages]float64{.2, .45, .2, .1, .05},
	}
	for i := range r.Cues {
		r.Cues[i] = cue
	}
	return r
}

// say adds a turn of a minute and a half.
func (w *written) say(who sim.ID, act sim.Act, to sim.ID, text, sight string, cohesion float64) *session.Beat {
	n := len(w.beats) + 1
	b := session.Beat{
		Turn: sim.Turn{Meeting: 1, Number: int32(n), Minute: 1.5 * float64(n), Speaker: who, Act: act, To: to},
		Line: session.Line{Text: text, Sight: sight}, Reading: reading(cohesion, observe.Listening),
	}
	if who.IsMember() {
		b.Reading.Cues[who] = observe.Speaking
	}
	for i := range b.Reading.Gaze {
		b.Reading.Gaze[i] = who
	}
	b.Reading.Gaze[who.Slot()] = to
	w.beats = append(w.beats, b)
	return &w.beats[len(w.beats)-1]
}

// evening is a course in which one voice grows, one person looks down, and the
// facilitator has asked once.
func evening() *written {
	w := &written{}
	w.say(1, sim.GivesOrientation, sim.Everyone, "I nearly went home from the car park.", "", 50)
	w.say(2, sim.GivesOrientation, sim.Everyone, "Three years I said yes to every shift they asked of me.", "", 50)
	w.say(4, sim.Agrees, 2, "Same here. It creeps up on you.", "", 51)
	ask := w.say(sim.Facilitator, sim.AsksOpinion, sim.Everyone, "What does that bring up for others?", "", 51)
	ask.Turn.Say = sim.Say{Intervention: 1}
	w.say(2, sim.GivesOrientation, sim.Everyone, "And then the night manager rang. On my day off!", "Freya half raises a hand, lets it sink.", 48)
	w.say(3, sim.ShowsTension, sim.Everyone, "", "Ines looks at her hands.", 47)
	last := w.say(2, sim.GivesOrientation, 5, "So I told him: that is not the deal we had.", "", 45)
	last.Turn.Events = sim.Interrupted
	c := &last.Reading.Cues
	c[1], c[3], c[4], c[6], c[7], c[8] = observe.ArmsCrossed, observe.Withdrawn, observe.LookingAway, observe.AboutToSpeak, observe.Thinking, observe.Tense
	last.Reading.Gaze[3], last.Reading.Gaze[4] = sim.Everyone, sim.Everyone
	return w
}

// theEvening is the scenario of these tests, with two interventions of its own.
const theEvening = `format = 1
title = "The long story"
minutes = 60
meeting = 2
life = 6
notice = ["who leans back when Marek begins", "who starts to speak and does not"]
[interventions]
offer = ["ask", "pass", "rule"]
[[topic]]
title = "asking for help"
[[norm]]
id = "one"
title = "One speaks at a time"
made = "clear, made together"
[[norm]]
id = "stays"
title = "What is said here stays here"
[[objective]]
text = "Cohesion no lower than at the start"
measure = "cohesion"
at_least = "start"
[[intervention]]
id = "ask"
purpose = "floor"
title = "Ask everyone"
hint = "an open question, then wait"
act = "asks opinion"
grade = "assumed"
gentle = { words = ["Who else would like to say something?"] }
direct = { words = ["What do the rest of you say?"] }
forceful = { words = ["I want to hear from everybody now."] }
[[intervention]]
id = "pass"
purpose = "floor"
title = "Thank and pass on"
hint = "from one who holds the floor"
targets = "one_then_other"
act = "asks opinion"
grade = "directional"
source = "the source article"
effect = "The one who held the floor holds it less for a while."
gentle = { words = [
  "{target}, saying no to him took something. Thank you. [{second}, only if you want to?]",
  "Thank you, {target}. Who else?",
] }
direct = { words = ["{target}, I am going to stop you there."] }
forceful = { words = ["That is enough for now, {target}."] }
[[intervention.backfire]]
text = "It comes as a rebuke to somebody who already feels watched."
when = [{ state = "target_safety", below = 0.3 }]
[[intervention]]
id = "rule"
purpose = "rules"
title = "Remind of a rule"
hint = "one that they agreed on"
act = "gives suggestion"
grade = "assumed"
rule = "remind"
gentle = { words = ["We said: {rule}."] }
direct = { words = ["{rule}, please."] }
forceful = { words = ["{rule}. Now."] }
`

// scenario is theEvening with the first n of the cast in it.
func scenario(t testing.TB, n int) *scenarios.Scenario {
	t.Helper()
	text := theEvening
	for k := range n {
		text += "[[member]]\nid = \"m" + seatNumber(k+1) + "\"\nname = \"" + cast[k].Name + "\"\n"
	}
	s, d := scenarios.Parse("evening.toml", []byte(text))
	if s == nil {
		t.Fatalf("the scenario does not load: %v", d)
	}
	return stretched(s)
}

// visit is a person in a room: it makes frames and presses keys.
type visit struct {
	room *Room
	c    *ui.Context
	list paint.List
	in   ui.Input
	sent []session.Command
	left Leave
}

func enter(t testing.TB, n int, w *written, width, height float32) *visit {
	t.Helper()
	v := &visit{c: &ui.Context{Theme: &paint.Light, Ruler: face.NewRuler()}}
	v.in = ui.Input{Now: 100, Width: width, Height: height, TextScale: 1}
	v.room = NewRoom(scenario(t, n), w, func(cmd session.Command) error {
		v.sent = append(v.sent, cmd)
		if cmd.Kind == session.Listen {
			w.say(1, sim.Agrees, 2, "That's it, yes.", "", 46)
		}
		return nil
	})
	v.frames(2)
	return v
}

// frames makes n frames, a fortieth of a second apart.
func (v *visit) frames(n int) {
	for range n {
		v.list.Reset()
		v.c.Begin(&v.in, &v.list)
		v.left = v.room.Frame(v.c)
		v.c.End()
		v.in.Presses, v.in.Pressed, v.in.Released = nil, false, false
		v.in.Now += .025
	}
}

// press presses keys one after another: characters, and the keys that type none.
func (v *visit) press(keys ...any) {
	for _, k := range keys {
		switch k := k.(type) {
		case ui.Key:
			v.in.Presses = []ui.Press{{Key: k}}
		case rune:
			v.in.Presses = []ui.Press{{Rune: k}}
		}
		v.frames(3)
	}
}

// wait lets seconds pass.
func (v *visit) wait(seconds float64) {
	v.in.Now += seconds
	v.frames(2)
}
