package term

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"groundrules/render/words/wordstest"
	"groundrules/scenarios"
	"groundrules/scenarios/concepts"
	"groundrules/sim"
	"groundrules/sim/session"
)

// typable is what is typed in every language alike, and so is shown as it is: commands,
// keys, and examples of both.
const typable = `Enter Ctrl-C meet ana ben guest plan rate p, s, r review report back go why hint concept
notice domination lena guess higher fairly conflict predict up fairly bao name 0 name 1 open 1 compare 0 1 branches concept storming
back 5 back turn 40, back minute 12, back meeting 2, back start back meeting 2 turn 40, back start
plan ask why 40 r 20 /quiet domination withdrawal conflict groupthink none lower higher down same up guess fairly very
r1 r2 r3 g1 g2 g3 g4 d1 d2 d3 f1 f2 f3 groundrules the shelf no space left on device it is gone`

// giveWords adds what can be said in a scenario, in every way and to everybody.
func giveWords(o *wordstest.Told, s *scenarios.Scenario) {
	var all []string
	for i := range s.Interventions {
		for d := range sim.Deliveries {
			for w := range max(1, len(s.Interventions[i].Way(sim.Delivery(d)).Words)) {
				for a := range len(s.Members) + 1 {
					for b := range len(s.Members) + 1 {
						for rule := range len(s.Norms) + 1 {
							all = append(all, s.Words(sim.Say{
								Intervention: int8(i + 1), Delivery: sim.Delivery(d), Wording: int8(w),
								Target: [2]sim.ID{sim.ID(a), sim.ID(b)}, Rule: int8(rule),
							}))
						}
					}
				}
			}
		}
	}
	slices.Sort(all)
	o.Give(slices.Compact(all))
}

// giveCards adds what the concept cards are typed by.
func giveCards(o *wordstest.Told) {
	var all []string
	for _, c := range concepts.Cards() {
		all = append(all, strings.ReplaceAll(c.ID, "_", " "))
	}
	o.Give([]string{strings.Join(all, ", "), strings.Join(all, "\n")})
}

// terminalRun is a practice in a terminal: of a scenario as text, or of one of the library by its
// name, with what is typed.
type terminalRun struct {
	name, text, script string
	keeper             *shelf
}

func (r *terminalRun) scenario(t *testing.T) *scenarios.Scenario {
	if strings.Contains(r.text, "\n") {
		return scenario(t, r.text)
	}
	s, _, err := scenarios.Find(r.text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Whole practices in a terminal are in the language that is spoken, from the briefing to
// the review and the debrief, with all that can be typed, and all that is refused.
func TestATerminalPracticeIsInTheLanguageThatIsSpoken(t *testing.T) {
	const all = `?|n|huh|guess|huh|3|2|9|4|guess|b||?|5|s|p|r|v|h 1 g|f 1 zzz 1 g1|f|1|2|g1|f 1|9|b|notice domination|b|notice nothing|2|1
predict up|fairly|2|f 1 1 d|g|1|1|b|/quiet|b|/|/xyzzy|hint|hint|hint|hint|why|why 7|why 400|why x|20|back 5|back 500|back huh
branches|open 0|open 9|compare 0 1|compare|compare 0 0|name 0 first|name 1 7|name 1|name|concept storming|concept|concept xx
zzz|900|go|hint|x|branches|plan|plan wait|rate|3|9|2||4|b|rate|3|2|1|||||review|report|back minute 3|x|d`
	for _, r := range []terminalRun{
		{"a practice", small, all, &shelf{}},
		{"danger", small + danger + "true\n", "|500|n|a|500|x|q", &shelf{}},
		{"danger without a way on", small + danger + "false\n", "|500|n||d", &shelf{}},
		{"a log that fails", small, "|5|5|u|5|x|q", &shelf{failAt: 4}},
		{"a log that fails for a while", small, "|5|5|u|5|x|q", &shelf{failAt: 4, heals: true}},
		{"a log that cannot begin", small, "|x", &shelf{failAt: 1}},
		{"a log that never begins", small, "|u|x|q", &shelf{failAt: 1}},
		{"several meetings", "soap_and_company", "?|n||500|?|meet|meet 1|meet 1|meet 2|meet zzz|guest|guest|guest|plan|plan wait|v|p|s|r|zzz||r|500||500|back meeting 1 minute 3|500|branches|compare 0 1|x|d", &shelf{}},
	} {
		t.Run(r.name, func(t *testing.T) {
			o := wordstest.InPseudo(t)
			s := r.scenario(t)
			o.Give(s)
			giveWords(o, s)
			giveCards(o)
			o.Give(strings.Split(typable, "\n"))
			o.Give(strings.Split(strings.ReplaceAll(r.script, "\n", "|"), "|"))
			o.Give(Names(s))
			for i, m := range s.Members {
				o.Give([]string{fmt.Sprintf("%d %s. %s", i+1, m.Name, m.Backstory)})
			}
			for i := range s.Norms {
				o.Give([]string{fmt.Sprintf("r%d %s", i+1, s.Norms[i].Title)})
			}
			for i := range s.Topics {
				o.Give([]string{s.Topics[i].Title + ". " + s.Topics[i].Question})
			}
			o.Give([]string{(&game{scenario: s}).example(), "meet " + strings.ToLower(s.Members[0].Name)})
			var out strings.Builder
			in := strings.NewReader(strings.NewReplacer("|", "\n").Replace(r.script) + "\n")
			_ = Play(Options{In: in, Out: &out, Keeper: r.keeper, Scenario: s, Seed: 1, Width: 100})
			var branches []session.Branch
			if r.keeper.practice != nil {
				branches = r.keeper.practice.Branches()
			}
			for _, b := range branches {
				for _, beat := range r.keeper.practice.BeatsOf(b.ID) {
					o.Give([]string{beat.Line.Text, beat.Line.Sight})
				}
			}
			o.Page(r.name, out.String())
		})
	}
}
