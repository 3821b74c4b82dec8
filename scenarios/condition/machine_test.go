package condition

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/conf"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// machine evaluates a condition with the other package's own machine.
func machine(t *testing.T, text string, s *Scope, m *Moment) bool {
	t.Helper()
	program, err := expr.Compile(text, func(c *conf.Config) { *c = *testScope(s.Course).config() }, expr.AsBool(), func(c *conf.Config) {
		for name, f := range c.Functions {
			f.Func = func(args ...any) (any, error) { return called(s, m, name, args), nil }
		}
	})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	out, err := expr.Run(program, values(s, m))
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return out.(bool)
}

// called is what a function gives, written anew.
func called(s *Scope, m *Moment, name string, args []any) any {
	switch name {
	case "silent":
		atLeast := 20
		if len(args) > 1 {
			atLeast = args[1].(int)
		}
		return int(m.Silent[s.member(args[0].(string))]) >= atLeast
	case "share":
		return m.Reading.Shares[s.member(args[0].(string))]
	case "here":
		return m.Reading.Cues[s.member(args[0].(string))] != observe.Gone
	case "challenge":
		for _, c := range m.Reading.Challenges {
			if c.Kind != 0 && c.Kind.String() == args[0] {
				if len(args) == 1 || c.Who[0] == s.member(args[1].(string)) || c.Who[1] == s.member(args[1].(string)) {
					return true
				}
			}
		}
		return false
	case "began":
		for k := observe.Domination; k <= observe.Groupthink; k++ {
			if k.String() == args[0] {
				return m.Began&(1<<k) != 0
			}
		}
	case "happened":
		for k, id := range s.Events {
			if id == args[0] {
				return m.Happened&(1<<k) != 0
			}
		}
	case "reached":
		return m.Reached&(1<<(args[0].(int)-1)) != 0
	}
	panic(name)
}

// values are what the names stand for.
func values(s *Scope, m *Moment) map[string]any {
	env := map[string]any{}
	start := map[string]any{}
	for i, id := range s.Members {
		who := sim.ID(i + 1)
		env[id] = map[string]any{"silent": int(m.Silent[who]), "share": m.Reading.Shares[who], "here": m.Reading.Cues[who] != observe.Gone}
	}
	for to, r := range map[*map[string]any]*observe.Reading{&env: &m.Reading, &start: &m.Opened} {
		(*to)["cohesion"], (*to)["tension"], (*to)["participation"] = r.Cohesion, r.Tension, r.Participation
		(*to)["trust_in_you"], (*to)["safety"], (*to)["engaged"] = r.Bond, r.Safety, r.Climate.Engaged
		(*to)["conflict"], (*to)["avoiding"], (*to)["dissent"] = r.Climate.Conflict, r.Climate.Avoiding, r.HiddenDissent
	}
	env["start"] = start
	env["minute"], env["meeting"], env["turns"] = m.Minute, m.Meeting, m.Turns
	env["stage"], env["topic"] = m.Reading.Named.String(), topicOf(s, m)
	return env
}

// randomMoment is a moment in which anything may be so.
func randomMoment(seed uint64) Moment {
	r := rand.New(rand.NewPCG(seed, 7))
	var m Moment
	for _, reading := range []*observe.Reading{&m.Reading, &m.Opened} {
		reading.Cohesion, reading.Tension, reading.Participation = 100*r.Float64(), r.Float64(), r.Float64()
		reading.Bond, reading.Safety, reading.HiddenDissent = 2*r.Float64()-1, r.Float64(), r.Float64()
		reading.Climate = observe.Climate{Engaged: r.Float64(), Conflict: r.Float64(), Avoiding: float64(r.IntN(5)) / 4}
		reading.Named = observe.Stage(r.IntN(5))
	}
	for i := 1; i <= 3; i++ {
		m.Silent[i] = r.Int32N(60)
		m.Reading.Shares[i] = r.Float64()
		if r.IntN(3) == 0 {
			m.Reading.Cues[i] = observe.Gone
		}
	}
	for i := range r.IntN(3) {
		m.Reading.Challenges[i] = observe.Challenge{Kind: observe.ChallengeKind(1 + r.IntN(4)), Who: [2]sim.ID{sim.ID(r.IntN(4)), sim.ID(r.IntN(4))}}
	}
	m.Minute, m.Meeting, m.Turns = 45*r.Float64(), 2+r.IntN(3), r.IntN(200)
	m.Topic = r.IntN(3)
	m.Began, m.Happened, m.Reached = uint8(r.IntN(32)), r.Uint64(), r.Uint64()
	return m
}

// writerOf makes random conditions of a scope with a course.
type writerOf struct{ *rand.Rand }

func (w writerOf) one(of ...string) string { return of[w.IntN(len(of))] }

func (w writerOf) truth(deep int) string {
	if deep == 0 {
		return w.one(`silent("ines")`, `silent("rosa", 30)`, `challenge("conflict")`, `challenge("domination", "marek")`, `rosa.here`, `here("ines")`,
			`began("withdrawal")`, `happened("goes")`, `reached(2)`, `(stage == "norming")`, `(topic != "rota")`, `(stage in ["forming", "storming"])`,
			`(stage not in ["performing"])`, `(meeting in 2..3)`, `(meeting in [2, 4])`, `true`, `(not rosa.here)`)
	}
	switch w.IntN(6) {
	case 0:
		return fmt.Sprintf("(%s %s %s)", w.truth(deep-1), w.one("and", "&&", "or", "||", "==", "!="), w.truth(deep-1))
	case 1:
		return "(" + w.one("not ", "!") + w.truth(deep-1) + ")"
	case 2:
		return w.truth(0)
	case 3:
		return fmt.Sprintf("%s and %s or %s", w.truth(deep-1), w.truth(deep-1), w.truth(deep-1))
	}
	return fmt.Sprintf("(%s %s %s)", w.number(deep-1), w.one("<", "<=", ">", ">=", "==", "!="), w.number(deep-1))
}

func (w writerOf) number(deep int) string {
	if deep <= 0 || w.IntN(3) == 0 {
		return w.one("cohesion", "tension", "participation", "trust_in_you", "safety", "engaged", "conflict", "avoiding", "dissent", "start.cohesion", "start.conflict",
			"minute", "meeting", "turns", "rosa.silent", "marek.share", `share("ines")`, "0.5", "1", "3", "0.25", "50", "-1", "1e3")
	}
	switch w.IntN(3) {
	case 0:
		return w.one("abs(", "-(", "+(") + w.number(deep-1) + ")"
	case 1:
		return fmt.Sprintf("%s %s %s", w.number(deep-1), w.one("+", "-", "*", "/"), w.number(deep-1))
	}
	return fmt.Sprintf("(%s %s %s)", w.number(deep-1), w.one("+", "-", "*", "/"), w.number(deep-1))
}

// TestAsTheMachine: random conditions at random moments hold where the other package's
// own machine says so, and nothing that was called impossible ever happens.
func TestAsTheMachine(t *testing.T) {
	scope := testScope(true)
	held, never := 0, 0
	for seed := range uint64(1500) {
		text := writerOf{rand.New(rand.NewPCG(seed, 1))}.truth(int(seed % 4))
		c, list := Parse(text, scope)
		if c == nil {
			t.Fatalf("%s: %v", text, list)
		}
		for k := range uint64(6) {
			m := randomMoment(7*seed + k)
			got := c.Holds(&m)
			if want := machine(t, text, scope, &m); got != want {
				t.Fatalf("%s: %v, and the machine says %v", text, got, want)
			}
			if got {
				held++
			}
			if possible := scope.possible(c.root, got); !possible {
				t.Fatalf("%s: it was said that this could not be", text)
			}
		}
		for _, p := range list {
			if p.Kind != OutOfRange {
				never++
			}
		}
	}
	if held < 1500 || never == 0 {
		t.Errorf("%d held, of %d something was told beforehand", held, never)
	}
}

func TestHoldsWithoutAllocating(t *testing.T) {
	scope := testScope(true)
	m := randomMoment(3)
	c, list := Parse(`conflict > 0.1 or not (stage in ["forming", "norming"]) and silent("ines", 4) and challenge("conflict") or topic == "rota" and abs(cohesion - start.cohesion) / 2 < 3 + meeting`, scope)
	if c == nil {
		t.Fatal(list)
	}
	if n := testing.AllocsPerRun(100, func() { c.Holds(&m) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		Parse(`conflict > 0.6 and stage == "storming" and silent("ines")`, testScope(false))
	}
}

func BenchmarkHolds(b *testing.B) {
	c, _ := Parse(`conflict > 0.0 and `+strings.Repeat(`not (stage in ["adjourning"]) and `, 2)+`silent("ines", 500)`, testScope(false))
	m := randomMoment(3)
	for b.Loop() {
		c.Holds(&m)
	}
}

// topicOf is the topic on the table, by its id; there may be none.
func topicOf(s *Scope, m *Moment) string {
	if m.Topic == 0 {
		return ""
	}
	return s.Topics[m.Topic-1]
}
