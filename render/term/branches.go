package term

import (
	"fmt"
	"strings"

	"groundrules/sim/session"
)

// branchHelp lists what can be typed about going back.
func (g *game) branchHelp() {
	g.say("To go back, and on from there in another way; what was played stays as a branch:")
	for _, l := range [][2]string{
		{"back 5", "five turns back"},
		{"back turn 40", "to after turn 40; also: back minute 12, back meeting 2, back meeting 2 turn 40, back start"},
		{"branches", "all branches; open 1 goes on with one, name 1 WORDS calls it that, compare 0 1 says where two part"},
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
		g.say("%s.", capital(refusal.Error()))
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
		text := fmt.Sprintf("%d %s", b.ID, b.Name)
		if b.ID == 0 {
			text = strings.TrimSpace(text) + ": as it began"
		} else {
			text = fmt.Sprintf("%s: leaves branch %d %s", strings.TrimSpace(text), b.Parent, g.point(b.Parent, b.From))
		}
		text += "; goes on until " + strings.TrimPrefix(g.point(b.ID, b.Beats), "at ")
		if b.ID == g.practice.Branch() {
			text += " (you are here)"
		}
		g.item("-", text+".")
	}
}

// point is where a branch stood after so many beats, in words.
func (g *game) point(branch, beats int) string {
	if beats == 0 {
		return "at the very beginning"
	}
	t := &g.practice.BeatsOf(branch)[beats-1].Turn
	return g.when(t.Meeting, t.Minute)
}

// branch is the branch that was typed, by its number or its name.
func (g *game) branch(name string) (session.Branch, bool) {
	b, ok := session.FindBranch(g.practice.Branches(), name)
	if !ok {
		g.say("There is no branch “%s”. Type branches to see them.", name)
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
	g.say("You are %s, on branch %d.", g.when(g.practice.Group().Meeting, g.practice.Group().Minute), b.ID)
	return nil
}

// name gives a branch a name.
func (g *game) name(words []string) error {
	if len(words) == 0 {
		g.say("Which branch, and what to call it? For instance: name 0 the first try.")
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
		g.say("Branch %d has no name now.", b.ID)
	} else {
		g.say("Branch %d is called %s now.", b.ID, quoted(name))
	}
	return nil
}

// compare says where two branches part, and how far each came.
func (g *game) compare(words []string) {
	if len(words) != 2 {
		g.say("Which two branches? For instance: compare 0 1.")
		return
	}
	a, ok := g.branch(words[0])
	if !ok {
		return
	}
	b, ok := g.branch(words[1])
	if !ok {
		return
	}
	at, what := g.practice.Fork(a.ID, b.ID)
	if what == "" {
		g.say("Branches %d and %d are the same.", a.ID, b.ID)
		return
	}
	g.say("Branches %d and %d are the same until %s.", a.ID, b.ID, strings.TrimPrefix(g.point(a.ID, at), "at "))
	for _, one := range []session.Branch{a, b} {
		beats := g.practice.BeatsOf(one.ID)
		if at >= len(beats) {
			g.item("-", fmt.Sprintf("Branch %d goes no further.", one.ID))
			continue
		}
		r, last := &beats[len(beats)-1].Reading, &beats[len(beats)-1].Turn
		g.item("-", fmt.Sprintf("Branch %d: %s Now it is %s, cohesion %.0f (%s), tension %s.", one.ID, g.choice(&beats[at]),
			g.when(last.Meeting, last.Minute), r.Cohesion, forces[0].band(r.Cohesion, ""), forces[1].band(r.Tension, "")))
	}
}

// choice is what was chosen for a beat.
func (g *game) choice(b *session.Beat) string {
	switch b.Command.Kind {
	case session.Say:
		say := b.Command.Say
		return fmt.Sprintf("you said, %s: %s", say.Delivery, quoted(first(b.Line.Text, g.scenario.Words(say))))
	case session.Listen:
		return "you listened."
	case session.Onward:
		return "you went on to the next meeting."
	case session.Consult:
		return "you asked your supervisor."
	}
	return "you stepped out."
}
