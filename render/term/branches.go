package term

import (
	"fmt"
	"strings"

	"groundrules/render/words"
	"groundrules/sim/session"
)

// branchHelp lists what can be typed about going back.
func (g *game) branchHelp() {
	g.say("To go back, and on from there in another way; what was played stays as a branch:")
	for _, l := range [][2]string{
		{"back 5", words.Text("five turns back")},
		{"back turn 40", words.Say("to after turn 40; also: {others}", "back minute 12, back meeting 2, back meeting 2 turn 40, back start")},
		{"branches", words.Say("all branches; {open} goes on with one, {name} WORDS calls it that, {compare} says where two part", "open 1", "name 1", "compare 0 1")},
	} {
		g.item(fmt.Sprintf("  %-12s", l[0]), l[1])
	}
}

// attempt does something that is saved; done is false where it was refused, which is
// said, or could not be saved.
func (g *game) attempt(what func() error) (done bool, err error) {
	err = what()
	refusal, refused := err.(*session.Refusal)
	switch {
	case refused:
		g.para(capital(words.Trouble(refusal)) + ".")
		return false, nil
	case err != nil:
		return false, g.notSaved(err)
	}
	return true, nil
}

// arrive shows where the practice stands after a jump.
func (g *game) arrive() {
	g.bands = [forceCount]string{}
	g.blank()
	g.recall(3)
}

// branches lists all branches.
func (g *game) branches() {
	all := g.practice.Branches()
	for _, b := range all {
		text := strings.TrimSpace(fmt.Sprintf("%d %s", b.ID, b.Name))
		until := g.until(b.ID, b.Beats)
		if b.ID == 0 {
			text = words.Say("{branch}: as it began; goes on until {until}", text, until)
		} else {
			text = words.Say("{branch}: leaves branch {n} {when}; goes on until {until}", text, b.Parent, g.point(b.Parent, b.From), until)
		}
		if b.ID == g.practice.Branch() {
			text = words.Say("{branch} (you are here)", text)
		}
		g.item("-", text+".")
	}
}

// point is where a branch stood after so many beats, in words.
func (g *game) point(branch, beats int) string {
	if beats == 0 {
		return words.Text("at the very beginning")
	}
	t := &g.practice.BeatsOf(branch)[beats-1].Turn
	return g.when(t.Meeting, t.Minute)
}

// until is point as it stands after "until".
func (g *game) until(branch, beats int) string {
	if beats == 0 {
		return words.Text("the very beginning")
	}
	t := &g.practice.BeatsOf(branch)[beats-1].Turn
	if !g.several() {
		return words.Minute(t.Minute)
	}
	return words.Say("minute {m} of meeting {k}", int(t.Minute), t.Meeting)
}

// branch is the branch that was typed, by its number or its name.
func (g *game) branch(name string) (session.Branch, bool) {
	b, ok := session.FindBranch(g.practice.Branches(), name)
	if !ok {
		g.say("There is no branch “{name}”. Type {branches} to see them.", name, "branches")
	}
	return b, ok
}

// open goes on with a branch.
func (g *game) open(words []string) error {
	b, ok := g.branch(strings.Join(words, " "))
	if !ok {
		return nil
	}
	if done, err := g.attempt(func() error { return g.practice.Open(b.ID) }); !done {
		return err
	}
	g.arrive()
	g.say("You are {when}, on branch {n}.", g.when(g.practice.Group().Meeting, g.practice.Group().Minute), b.ID)
	return nil
}

// name gives a branch a name.
func (g *game) name(words []string) error {
	if len(words) == 0 {
		g.say("Which branch, and what to call it? For instance: {name} the first try.", "name 0")
		return nil
	}
	b, ok := g.branch(words[0])
	if !ok {
		return nil
	}
	name := strings.Join(words[1:], " ")
	if done, err := g.attempt(func() error { return g.practice.Name(b.ID, name) }); !done {
		return err
	}
	if name == "" {
		g.say("Branch {n} has no name now.", b.ID)
	} else {
		g.say("Branch {n} is called {name} now.", b.ID, quoted(name))
	}
	return nil
}

// compare says where two branches part, and how far each came.
func (g *game) compare(typed []string) {
	if len(typed) != 2 {
		g.say("Which two branches? For instance: {example}.", "compare 0 1")
		return
	}
	a, ok := g.branch(typed[0])
	if !ok {
		return
	}
	b, ok := g.branch(typed[1])
	if !ok {
		return
	}
	at, what := g.practice.Fork(a.ID, b.ID)
	if what == "" {
		g.say("Branches {a} and {b} are the same.", a.ID, b.ID)
		return
	}
	g.say("Branches {a} and {b} are the same until {until}.", a.ID, b.ID, g.until(a.ID, at))
	for _, one := range []session.Branch{a, b} {
		beats := g.practice.BeatsOf(one.ID)
		if at >= len(beats) {
			g.item("-", words.Say("Branch {n} goes no further.", one.ID))
			continue
		}
		r, last := &beats[len(beats)-1].Reading, &beats[len(beats)-1].Turn
		g.item("-", words.Say("Branch {n}: {choice} Now it is {when}, cohesion {x} ({cohesion}), tension {tension}.", one.ID, g.choice(&beats[at]),
			g.when(last.Meeting, last.Minute), whole(r.Cohesion), words.Text(forces[0].band(r.Cohesion, "")), words.Text(forces[1].band(r.Tension, ""))))
	}
}

// choice is what was chosen for a beat.
func (g *game) choice(b *session.Beat) string {
	switch b.Command.Kind {
	case session.Say:
		say := b.Command.Say
		return words.Say("you said, {how}: {words}", words.Text(say.Delivery.String()), quoted(first(b.Line.Text, g.scenario.Words(say))))
	case session.Listen:
		return words.Text("you listened.")
	case session.Onward:
		return words.Text("you went on to the next meeting.")
	case session.Consult:
		return words.Text("you asked your supervisor.")
	}
	return words.Text("you stepped out.")
}
