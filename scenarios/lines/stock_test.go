package lines

import (
	"strings"
	"testing"

	"groundrules/sim"
)

func TestStockLoads(t *testing.T) {
	stock, err := readStock(english)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(stock), 600; got < want {
		t.Errorf("%d lines, want %d at least", got, want)
	}
	acts := map[string]int{}
	for _, l := range stock {
		acts[l.Act]++
	}
	for a := sim.ShowsSolidarity; a <= sim.ShowsAntagonism; a++ {
		if acts[a.String()] < 30 {
			t.Errorf("%d lines for %q, want 30 at least", acts[a.String()], a)
		}
	}
	t.Logf("%d lines: %v", len(stock), acts)
}

func TestStockRefusesWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[[say]]\nact = \"agrees\"\nhumour = \"dry\"\nany = [\"Yes.\"]", "unknown key"},
		{"[[say]]\nact = \"agree\"\nany = [\"Yes.\"]", "unknown act"},
		{"[[say]]\nany = [\"Yes.\"]", "needs an act"},
		{"[[say]]\nact = \"agrees\"\nvoice = \"shrill\"\nany = [\"Yes.\"]", "unknown voice"},
		{"[[say]]\nact = \"agrees\"\nwho = \"rosa\"\nany = [\"Yes.\"]", "unknown who"},
		{"[[say]]\nact = \"agrees\"\nany = [\"Yes, {name}.\"]", "slot that does not exist"},
		{"[[say]]\nact = \"agrees\"\nany = [\"Yes, _this.\"]", "marked on one side"},
		{"[[say]]\nact = \"agrees\"\nas = \"first\"\nany = [\"Yes.\"]", "not in which"},
		{"[[say]]\nact = \"agrees\"\nany = [\"\"]", "says and shows nothing"},
		{"[[say", "expected"},
	} {
		if _, err := readStock(c.text); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want one about %q", c.text, err, c.want)
		}
	}
}

// What is heard as written by a machine, or as somebody's training.
var notSpoken = []string{
	";", "—", " - ", "\"", "holding space", "hold space", "valid", "journey", "boundaries", "trigger",
	"toxic", "process this", "unpack", "safe space", "trauma", "coping", "self-care", "narrative",
}

func TestStockIsSpokenEnglish(t *testing.T) {
	seen := map[string]bool{}
	openings := map[string]int{}
	ordinary, total := 0, 0
	for _, l := range Stock() {
		all := l.Text + " " + l.Sight
		for _, w := range notSpoken {
			if strings.Contains(strings.ToLower(all), w) {
				t.Errorf("%q has %q", all, w)
			}
		}
		if seen[all+l.Act] {
			t.Errorf("%q comes twice", all)
		}
		seen[all+l.Act] = true
		if strings.Contains(l.Text, "!") && l.Voice != "brisk" && l.Force != 3 {
			t.Errorf("%q is shouted by a voice that does not shout", l.Text)
		}
		if strings.Count(all, "“") != strings.Count(all, "”") {
			t.Errorf("%q has a quotation left open", all)
		}
		if end := last(strings.TrimRight(l.Text, "”")); l.Text != "" && !strings.ContainsRune(".?!…", end) {
			t.Errorf("%q has no end", l.Text)
		}
		if l.Sight != "" && !strings.HasSuffix(l.Sight, ".") {
			t.Errorf("sight %q is no sentence", l.Sight)
		}
		words := len(strings.Fields(l.Text))
		if words > 45 || words > 26 && l.Voice != "rambling" {
			t.Errorf("%q has %d words", l.Text, words)
		}
		if l.Text == "…" {
			continue
		}
		total++
		if words >= 3 && words <= 18 {
			ordinary++
		}
		if o := openingOf(l.Text, l.Sight); len(strings.Fields(o)) == openingSize {
			openings[o]++
		}
	}
	if share := float64(ordinary) / float64(total); share < .85 {
		t.Errorf("%.0f%% of lines have 3 to 18 words, want 85%% at least", 100*share)
	}
	for o, n := range openings {
		if n > 4 {
			t.Errorf("%d lines begin with %q, want 4 at most", n, o)
		}
	}
}

// Whoever opens something for the next speaker has to be answerable, and whoever
// answers has to be asked.
func TestWhatIsRaisedIsMet(t *testing.T) {
	raised, met := map[string]bool{}, map[string]bool{}
	for _, l := range Stock() {
		raised[l.Raises], met[l.Meets] = true, true
	}
	for r := range raised {
		if !met[r] {
			t.Errorf("nothing meets %q", r)
		}
	}
	for m := range met {
		if !raised[m] {
			t.Errorf("nothing raises %q", m)
		}
	}
}

// answered are the interventions that call for an answer in words of its own; where
// an answer is about the topic alone (after an open question, say), the member's own
// lines come.
var answered = []string{
	"check_in", "invite", "pass_floor", "ground_rules", "remind_rule", "mediate", "ice_breaker", "purpose",
	"slow_down", "link", "own_story", "not_advice", "hold_each_other", "pairs", "write", "name_it",
	"common_ground", "pause", "invite_dissent", "devils_advocate", "poll", "celebrate", "refocus",
	"own_mistake", "check_out", "goodbye",
}

// voiced are those of them whose answers tell members apart.
var voiced = append([]string{"check_in"}, answered[6:]...)

func TestInterventionsAreAnswered(t *testing.T) {
	all, by := map[string]int{}, map[[2]string]int{}
	acts := map[[2]string]bool{}
	for _, l := range Stock() {
		all[l.Answers]++
		by[[2]string{l.Answers, l.Voice}]++
		acts[[2]string{l.Answers, l.Act}] = true
	}
	for _, id := range answered {
		if all[id] < 30 {
			t.Errorf("%s has %d answers, want 30", id, all[id])
		}
		for _, act := range []sim.Act{sim.GivesOrientation, sim.GivesOpinion, sim.Agrees, sim.ShowsTension} {
			if !acts[[2]string{id, act.String()}] {
				t.Errorf("nobody %q after %s", act, id)
			}
		}
	}
	for _, id := range voiced {
		ways := 0
		for _, v := range Voices {
			if by[[2]string{id, v}] >= 3 {
				ways++
			}
		}
		if ways < 4 {
			t.Errorf("%s is answered in %d voices by three lines or more, want 4", id, ways)
		}
	}
}
