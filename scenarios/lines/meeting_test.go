package lines_test

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"groundrules/scenarios"
	"groundrules/scenarios/lines"
	"groundrules/sim"
	"groundrules/sim/session"
)

var aloud = flag.Bool("aloud", false, "print the meetings that the tests play")

// said is a turn with its words.
type said struct {
	sim.Turn
	session.Line
}

// meeting plays a whole meeting with a facilitator who, every few turns, uses the
// next intervention offered.
func meeting(t testing.TB, s *scenarios.Scenario, seed uint64) []said {
	t.Helper()
	plan := s.Plan(seed)
	set := plan.Set
	g := sim.New(set, seed)
	var turns []said
	for n := 1; !g.Over(set) && n < 400; n++ {
		say := sim.Say{}
		if n%11 == 3 {
			say = saying(set, &g, n)
		}
		turn := sim.Step(set, &g, say, nil)
		turns = append(turns, said{turn, plan.Teller.Tell(set, &g, &turn)})
	}
	if *aloud {
		for _, x := range turns {
			fmt.Println(spell(s, x))
		}
	}
	return turns
}

// saying is an intervention chosen by the number of the turn, with targets that it
// can have.
func saying(set *sim.Setup, g *sim.Group, n int) sim.Say {
	k := n/11%len(set.Interventions) + 1
	say := sim.Say{Intervention: int8(k), Delivery: sim.Delivery(n / 11 % 7 / 3), Wording: int8(n % 3)}
	if last := g.Last().Speaker; last.IsMember() {
		say.Target[0] = last
	} else {
		say.Target[0] = 1
	}
	other := sim.ID(n%int(g.N) + 1)
	if other == say.Target[0] {
		other = other%sim.ID(g.N) + 1
	}
	switch set.Interventions[k-1].Targets {
	case sim.ToGroup:
		say.Target = [2]sim.ID{}
	case sim.ToOne:
		if set.Interventions[k-1].ID == "invite" {
			say.Target[0] = other
		}
	default:
		say.Target[1] = other
	}
	if len(set.Norms) > 0 && strings.Contains(set.Interventions[k-1].ID, "rule") {
		say.Rule = int8(n%len(set.Norms) + 1)
	}
	return say
}

// spell is a turn for somebody to read aloud.
func spell(s *scenarios.Scenario, x said) string {
	name := func(id sim.ID) string {
		switch {
		case id == sim.Facilitator:
			return "YOU"
		case id == sim.Everyone:
			return "all"
		}
		return s.Members[id-1].Name
	}
	extra := ""
	if x.Disclosure > 0 {
		extra = fmt.Sprintf(" d%d", x.Disclosure)
	}
	if x.Advice {
		extra += " advice"
	}
	if ofStock(x.Text, x.Sight) {
		extra += " stock"
	}
	line := fmt.Sprintf("%3d %s > %s [%s%s] %s", x.Number, name(x.Speaker), name(x.To), x.Act, extra, x.Text)
	if x.Sight != "" {
		line += " *" + x.Sight + "*"
	}
	return line
}

// ofStock reports whether a line looks like one of the shared stock.
func ofStock(text, sight string) bool {
	for _, l := range lines.Stock() {
		mine, theirs := l.Text, text
		if mine == "…" {
			mine, theirs = l.Sight, sight
		}
		longest := ""
		for _, part := range strings.FieldsFunc(mine, func(r rune) bool { return strings.ContainsRune("{}_", r) }) {
			if len(part) > len(longest) {
				longest = part
			}
		}
		if longest != "" && strings.Contains(theirs, longest) && len(theirs) < 2*len(mine)+20 {
			return true
		}
	}
	return false
}

func TestNothingRepeatsWithinSixtyTurns(t *testing.T) {
	for _, entry := range scenarios.Library() {
		for seed := uint64(1); seed <= 3; seed++ {
			turns := meeting(t, entry.Scenario, seed)
			texts, openings := 0, 0
			for i, x := range turns {
				if x.Speaker == sim.Facilitator {
					continue
				}
				for _, y := range turns[max(0, i-60):i] {
					if y.Speaker == sim.Facilitator {
						continue
					}
					if x.Line == y.Line {
						texts++
						t.Logf("%s seed %d: %q again", entry.Name, seed, x.Text)
					} else if o := opening(x.Text); o != "" && o == opening(y.Text) {
						openings++
						t.Logf("%s seed %d: %q opens like %q", entry.Name, seed, x.Text, y.Text)
					}
				}
			}
			t.Logf("%s seed %d: %d turns, %d texts and %d openings again", entry.Name, seed, len(turns), texts, openings)
			if texts+openings > 0 {
				t.Errorf("%s seed %d: %d texts and %d openings came again within 60 turns, want none", entry.Name, seed, texts, openings)
			}
		}
	}
}

// A scenario without lines of its own is carried through a meeting by the stock.
func TestTheStockAloneLastsAMeeting(t *testing.T) {
	for _, entry := range scenarios.Library() {
		bare := *entry.Scenario
		bare.Lines = nil
		heard := map[session.Line]int{}
		for i, x := range meeting(t, &bare, 2) {
			if before, ok := heard[x.Line]; ok && x.Speaker.IsMember() {
				t.Errorf("%s: %q at turn %d and at turn %d", entry.Name, x.Text, before+1, i+1)
			}
			heard[x.Line] = i
		}
	}
}

// Whatever stands in quotation marks was written there, or was really said.
func TestQuotationsAreTrue(t *testing.T) {
	for _, entry := range scenarios.Library() {
		s := entry.Scenario
		var heard strings.Builder
		for _, l := range lines.Stock() {
			heard.WriteString(l.Text + "\n")
		}
		for _, l := range s.Lines {
			heard.WriteString(l.Text + "\n")
		}
		for _, n := range s.Norms {
			heard.WriteString(n.Title + "\n")
		}
		said := strings.ToLower(heard.String())
		quotes := 0
		for _, x := range meeting(t, s, 4) {
			text := strings.ToLower(x.Text)
			for rest := text; ; {
				_, after, found := strings.Cut(rest, "“")
				if !found {
					break
				}
				quoted, next, _ := strings.Cut(after, "”")
				quotes++
				if !strings.Contains(said, strings.TrimRight(quoted, ".,?")) {
					t.Errorf("%s turn %d: nobody ever said %q", entry.Name, x.Number, quoted)
				}
				rest = next
			}
			said += text + "\n"
		}
		if quotes == 0 {
			t.Errorf("%s: nobody took up anybody's words", entry.Name)
		}
	}
}

// opening is a line's first three words, empty when it has fewer than that.
func opening(text string) string {
	words := strings.Fields(strings.ToLower(text))
	if len(words) < 3 {
		return ""
	}
	return strings.Join(words[:3], " ")
}

// A long run of meetings wears any stock out. How often conditions have to be eased
// is known, and what is heard again within sixty turns is nothing.
func TestHowFarConditionsAreEased(t *testing.T) {
	for _, entry := range scenarios.Library() {
		var sum [5]int
		turns := 0
		for seed := uint64(1); seed <= 6; seed++ {
			plan := entry.Scenario.Plan(seed)
			g := sim.New(plan.Set, seed)
			for n := 1; !g.Over(plan.Set) && n < 400; n++ {
				turn := sim.Step(plan.Set, &g, sim.Say{}, nil)
				plan.Teller.Tell(plan.Set, &g, &turn)
				turns++
			}
			for k, n := range plan.Teller.(*lines.Teller).Eased() {
				sum[k] += n
			}
		}
		t.Logf("%s, nobody facilitating: %d turns; strict, any words, any force, any voice, repeats: %v", entry.Name, turns, sum)
		if sum[4] != 0 {
			t.Errorf("%s: %d turns of %d had to repeat something", entry.Name, sum[4], turns)
		}
	}
}

// Every wording of every intervention can be said to two members by name, about a
// rule or none, and leaves nothing unfilled.
func TestWhatTheFacilitatorSays(t *testing.T) {
	for _, entry := range scenarios.Library() {
		s := entry.Scenario
		for k := range s.Interventions {
			v := &s.Interventions[k]
			for d := range sim.Deliveries {
				words := v.Way(sim.Delivery(d)).Words
				if len(words) < 2 || len(words) > 3 {
					t.Errorf("%s, %s: %d wordings, want 2 or 3", v.ID, sim.Delivery(d), len(words))
				}
				for w := range words {
					for rule := range 2 {
						say := sim.Say{Intervention: int8(k + 1), Target: [2]sim.ID{1, 2}, Delivery: sim.Delivery(d), Wording: int8(w), Rule: int8(rule)}
						checkWording(t, v.ID, s.Words(say))
					}
				}
			}
		}
	}
}

func checkWording(t *testing.T, id, text string) {
	t.Helper()
	if strings.ContainsAny(text, "{}[]_") || strings.Contains(text, "…") || strings.Contains(text, " ,") || strings.Contains(text, " .") {
		t.Errorf("%s: %q is not filled", id, text)
	}
	if n := len(strings.Fields(text)); n < 3 || n > 45 {
		t.Errorf("%s: %q has %d words", id, text, n)
	}
	if !strings.ContainsRune(".?", rune(text[len(text)-1])) {
		t.Errorf("%s: %q has no end", id, text)
	}
}
