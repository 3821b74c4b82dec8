package scene

import (
	"errors"
	"reflect"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

var errFull = errors.New("no space left on device")

// Whatever a practice refuses is said in the language that is spoken, with its remedy.
func TestARefusalIsInTheLanguageThatIsSpoken(t *testing.T) {
	s := scenario(t, 6)
	p, err := session.Begin(s.Plan(1), 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	note := func(k session.Kind, n session.Note) session.Command { return session.Command{Kind: k, Note: &n} }
	refused := map[string]error{"branch": p.Open(9), "name": p.Name(0, "7"), "spaces": p.Name(0, " a")}
	for name, c := range map[string]session.Command{
		"no command":   {Kind: 99},
		"acknowledge":  {Kind: session.Acknowledge},
		"onward":       {Kind: session.Onward},
		"beat":         {Kind: session.Rewind, To: 12},
		"intervention": {Kind: session.Say, Say: sim.Say{Intervention: 99}},
		"target":       {Kind: session.Say, Say: sim.Say{Intervention: 1, Target: [2]sim.ID{99, 99}}},
		"empty plan":   note(session.PlanNext, session.Note{}),
		"challenge":    note(session.Notice, session.Note{Challenge: 99}),
		"twice":        note(session.Notice, session.Note{Challenge: observe.Domination, Who: []sim.ID{1, 1}}),
		"rating":       note(session.Rate, session.Note{Ratings: []session.Rating{{Dimension: "safety", Mark: 3}}}),
		"mark":         note(session.Rate, session.Note{Ratings: []session.Rating{{Dimension: "safety", Mark: 9}}}),
	} {
		_, refused[name] = p.Do(c)
	}
	refused["not saved"] = &session.NotSaved{Beat: 1, Err: errFull}
	g := &given{known: map[string]bool{}}
	g.take(reflect.ValueOf([]string{errFull.Error(), "safety", s.Interventions[0].ID}), 0)
	inPseudo(t)
	for name, err := range refused {
		if err == nil {
			t.Errorf("%s is not refused", name)
			continue
		}
		if text := g.untold(trouble(err)); text != "" {
			t.Errorf("%s is refused with %q: %q is in no catalogue", name, trouble(err), text)
		}
	}
}
