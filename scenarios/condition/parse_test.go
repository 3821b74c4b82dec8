package condition

import (
	"fmt"
	"testing"
	"unicode/utf8"
)

func testScope(course bool) *Scope {
	return &Scope{
		Members: []string{"rosa", "marek", "ines"}, Topics: []string{"lift", "rota"}, Events: []string{"letter", "goes"},
		Objectives: 2, Minutes: 45, First: 2, Last: 4, Course: course,
	}
}

// TestWhatIsWrong: of each condition the first problem, with its place.
func TestWhatIsWrong(t *testing.T) {
	for _, tt := range []struct {
		text string
		at   int
		kind ProblemKind
		want string
	}{
		{``, 0, Unreadable, `a condition that says nothing (such as conflict > 0.6)`},
		{`conflict = 0.6`, 9, Unreadable, `did not expect "=" here (write ==)`},
		{`conflict is 3`, 9, Unreadable, `did not expect "is" here (write ==)`},
		{`conflict > 0,6`, 12, Unreadable, `did not expect "," here (a decimal point is a full stop)`},
		{`conflict > 0.6 AND tension > 0.2`, 15, Unreadable, `did not expect "AND" here (write and in small letters)`},
		{`(conflict > 0.6`, 14, Unreadable, `the condition stops before it is complete (close the bracket)`},
		{`conflict > 0.6)`, 14, Unreadable, `did not expect ")" here (a bracket that was never opened)`},
		{`conflict ≥ 0.3`, 9, Unreadable, `a sign that conditions do not have: ≥ (write >=)`},
		{`stage == “norming”`, 9, Unreadable, `a sign that conditions do not have: “ (write straight quotes)`},
		{`stage == "norming`, 17, Unreadable, `text in quotes that does not end (close the quotes)`},
		{`conflict`, 0, IllTyped, `it gives a number, and a condition holds or does not (compare it with something)`},
		{`conflict > "high"`, 9, IllTyped, `> between a number and text ()`},
		{`conflict and true`, 9, IllTyped, `and between a number and true or false (compare it with something)`},
		{`not conflict`, 0, IllTyped, `not before a number (compare it with something)`},
		{`stage < "norming"`, 6, IllTyped, `< between words, which have no order ()`},
		{`silent(ines)`, 7, IllTyped, `a name without its quotes (write "ines" in quotes)`},
		{`silent("ines", 2.5)`, 15, IllTyped, `silent takes a number of turns here (write silent("member", 20))`},
		{`silent()`, 0, IllTyped, `silent is called with something else (write silent("member", 20))`},
		{`silent`, 0, IllTyped, `silent of what (write silent("member", 20))`},
		{`rosa > 3`, 0, IllTyped, `rosa is somebody, and what of them (write rosa.silent, rosa.share or rosa.here)`},
		{`rosa.silnt > 3`, 5, Unknown, `unknown word for a member "silnt" ()`},
		{`conflit > 0.3`, 0, Unknown, `unknown name "conflit" ()`},
		{`stage == storming`, 9, Unknown, `unknown name "storming" (write "storming" in quotes)`},
		{`stage == "stroming"`, 9, Unknown, `unknown stage "stroming" ()`},
		{`topic in ["rota", "lfit"]`, 18, Unknown, `unknown topic "lfit" ()`},
		{`silent("inse")`, 7, Unknown, `unknown member "inse" ()`},
		{`challenge("dominance")`, 10, Unknown, `unknown challenge "dominance" ()`},
		{`now() > 3`, 0, Unknown, `unknown function "now" ()`},
		{`began("conflict")`, 0, Refused, `began is known only when all is over (it belongs into [[test]])`},
		{`any([1, 2], # > 1)`, 0, Refused, `any cannot stand in a condition (see groundrules help conditions)`},
		{`conflict > 0.3 ? true : false`, 28, Refused, `a choice between two cannot stand in a condition (see groundrules help conditions)`},
		{`stage matches "s"`, 6, Refused, `"matches" cannot stand in a condition (see groundrules help conditions)`},
		{`meeting % 2 == 1`, 8, Refused, `"%" cannot stand in a condition (see groundrules help conditions)`},
		{`conflict in 1..3`, 9, IllTyped, `in between a number and whole numbers ()`},
		{`conflict > 1.2`, 11, OutOfRange, `conflict is never above 1.2 here (0 to 1)`},
		{`0 <= conflict`, 0, Always, `conflict is always at least 0 here (0 to 1)`},
		{`minute > 50 or conflict > 0.2`, 9, OutOfRange, `minute is never above 50 here (0 to 45)`},
		{`meeting >= 2`, 11, Always, `meeting is always at least 2 here (2 to 4)`},
		{`tension > 0.2 and (conflict > 0.6 and conflict < 0.5)`, 19, Never, `this can never hold (conflict cannot be all of that at once)`},
		{`stage == "forming" and stage == "norming"`, 0, Never, `this can never hold (stage cannot be all of that at once)`},
		{`meeting > 2 and meeting < 3`, 0, Never, `this can never hold (meeting cannot be all of that at once)`},
		{`silent("ines", 30) and ines.silent < 20`, 0, Never, `this can never hold (ines.silent cannot be all of that at once)`},
		{`here("rosa") and not here("rosa")`, 0, Never, `this can never hold ()`},
		{`conflict > 0.3 or conflict < 0.5`, 0, Always, `this always holds ()`},
		{`conflict + tension > 2.5`, 0, Never, `this can never hold ()`},
		{`true`, 0, Always, `this always holds ()`},
	} {
		c, list := Parse(tt.text, testScope(false))
		if len(list) == 0 {
			t.Errorf("%s: nothing is said of it", tt.text)
			continue
		}
		p := list[0]
		if got := fmt.Sprintf("%s (%s)", p.Message, p.Remedy); p.At != tt.at || p.Kind != tt.kind || got != tt.want {
			t.Errorf("%s:\n got %d %d %s\nwant %d %d %s", tt.text, p.At, p.Kind, got, tt.at, tt.kind, tt.want)
		}
		if (c == nil) != (p.Kind < OutOfRange || c == nil) {
			t.Errorf("%s: condition is nil: %v", tt.text, c == nil)
		}
	}
}

func TestSeveralWordsAtOnce(t *testing.T) {
	_, list := Parse(`conflit > 0.3 and silent("inse") and stage == "stroming"`, testScope(false))
	if len(list) != 3 {
		t.Errorf("%d problems, want one for each word: %v", len(list), list)
	}
}

func TestGoodConditions(t *testing.T) {
	for text, course := range map[string]bool{
		`conflict > 0.6 and stage == "storming" and silent("ines")`: false,
		`challenge("domination", "marek") || rosa.share >= 0.4`:     false,
		`stage in ["forming", "norming"] and topic != "rota"`:       false,
		`meeting in 2..3 and not here("rosa")`:                      false,
		`abs(cohesion - 50) < 5 and -tension < -0.2`:                false,
		`began("conflict") and happened("letter")`:                  true,
		`cohesion > start.cohesion and reached(2)`:                  true,
		`dissent - start.dissent < 0.1 or dissent < 0.2`:            true,
	} {
		if c, list := Parse(text, testScope(course)); c == nil || len(list) > 0 {
			t.Errorf("%s: %v", text, list)
		}
	}
}

// FuzzParse reads anything; what is wrong with it stands within it.
func FuzzParse(f *testing.F) {
	for _, text := range []string{`conflict > 0.6 and silent("ines", 3)`, `not (rosa.share in [1])`, `start.cohesion`, `((((`, `meeting in 4..2`, `"\u00e9" == stage`, `a?.b ?? c`, "`x`", `{a: 1}.a`, `#`, `let a = 1; a > 0`} {
		f.Add(text, true)
		f.Add(text, false)
	}
	f.Fuzz(func(t *testing.T, text string, course bool) {
		if !utf8.ValidString(text) {
			return
		}
		c, list := Parse(text, testScope(course))
		for _, p := range list {
			if p.At < 0 || p.At > utf8.RuneCountInString(text) || p.Message == "" {
				t.Errorf("odd problem %+v", p)
			}
		}
		if c == nil {
			if len(list) == 0 {
				t.Error("no condition, and nothing is said of it")
			}
			return
		}
		m := randomMoment(1)
		if got, want := c.Holds(&m), machine(t, text, testScope(course), &m); got != want {
			t.Errorf("%s: %v, and the machine says %v", text, got, want)
		}
	})
}
