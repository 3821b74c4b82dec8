package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"io"
	"os"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/goal"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

var update = flag.Bool("update", false, "write the golden files anew")

// made is a report with something of everything in it. It is made up, not played, so
// that the golden files hold when the model is tuned.
func made() *Report {
	d := &debrief.Debrief{
		Title: "Tea & <talk>", Planned: 40, Minutes: 40, Turns: 4, Ended: debrief.TimeUp, Mode: session.Rehearsal,
		Summary: []string{"The meeting took its 40 minutes."}, Next: []string{"Wait longer."}, WayOut: []string{"Look up."}, Caveat: "All of this is about a model.",
		Meetings: []debrief.Meeting{{Number: 1, Minutes: 40, Summary: []string{"They talked."}, Events: []debrief.Moment{{Meeting: 1, Minute: 5, Words: "A letter comes."}}}, {Number: 2, Absent: "Sami"}},
	}
	d.Without = &debrief.Without{Runs: 100, Lower: 83, Words: "In 83 of 100 runs it was lower."}
	for turn, c := range []float64{50, 52, 47, 55, 58} {
		d.Course = append(d.Course, debrief.Point{Meeting: 1, Turn: turn, Minute: float64(10 * turn), Cohesion: c, Tension: .1 * float64(turn), Stage: [observe.Stages]float64{.6, .4}})
	}
	d.Transcript = []debrief.Spoken{
		{Meeting: 1, Turn: 1, Minute: 10, Who: 1, Name: "Rosa", Did: "gave an opinion, to Sami", Text: "Tea <first>.", Floor: []debrief.Cause{{Force: sim.ByFloor, Words: "Rosa had held the floor.", Weight: "mainly", Drop: .3}}, Act: []debrief.Cause{{Force: sim.ByCustom, Words: "People do this often.", Weight: "partly", Drop: .1}}},
		{Meeting: 1, Turn: 2, Minute: 20, Who: sim.Facilitator, Name: "You", Text: "What does “that” bring up?"},
	}
	d.Acts = []debrief.Deed{{
		Meeting: 1, Turn: 2, Minute: 20, Intervention: 1, Title: "Ask everyone", Short: "asked everyone", Words: "What does “that” bring up?", Targets: []sim.ID{2},
		Mark: debrief.Towards, What: "At minute 20 you asked everyone, and Rosa answered first.", Followed: []string{"Rosa spoke."}, Why: []string{"Rosa had the floor."},
		Changes: []debrief.Change{{What: "cohesion", Before: 47, After: 55, Words: "47 before, 55 after"}}, Grade: "size assumed",
	}}
	d.Challenges = []debrief.Challenge{
		{Meeting: 1, Kind: observe.Domination, Who: []sim.ID{1}, From: 10, To: 30, FromTurn: 1, ToTurn: 3, Name: "Rosa holds the floor", Words: "From minute 10 Rosa took most turns.", Acted: true, After: 10, Evidence: []debrief.Moment{{Meeting: 1, Turn: 2, Minute: 20, Words: "Rosa spoke."}}},
		{Meeting: 1, Kind: observe.Conflict, From: 30, To: 40, FromTurn: 3, ToTurn: 4, StillThere: true, ActedAt: -1, Name: "people are at odds", Words: "From minute 30 people were at odds."},
	}
	d.Noticing = debrief.Noticing{
		Found:  []debrief.Found{{Challenge: 0, Named: true, Turn: 2, Minute: 20, DelayTurns: 1, Delay: 10, Words: "You named it after 10 minutes."}, {Challenge: 1, Words: "Not named."}},
		Alarms: []debrief.Alarm{{Meeting: 1, Turn: 1, Minute: 10, Kind: observe.Groupthink, Words: "You named groupthink."}}, Hits: 1, Misses: 1, Words: []string{"Of 2 challenges you named 1."},
	}
	d.Predicting.List = []debrief.Prediction{
		{Meeting: 1, Turn: 1, Minute: 10, Act: 0, Cohesion: session.Up, Sure: session.Very, Known: true, Before: 52, After: 58, Came: session.Up, Responds: 2, Answered: 1, Words: "You expected it higher."},
		{Meeting: 1, Turn: 3, Minute: 30, Act: -1, Cohesion: session.Same, Sure: session.Guess, Words: "The meeting ended."},
	}
	d.Predicting.First = &debrief.Expected{Cohesion: session.Down, Sure: session.Guess, Before: 52, After: 52, Challenge: observe.Conflict}
	d.Predicting.Calibration = debrief.Calibrate(d.Predicting.Guesses())
	d.Members = []debrief.Member{
		{ID: 1, Name: "Rosa", Turns: 3, Share: .75, Low: .1, High: .4, Talk: debrief.MoreThanMost, Benefit: 2, BenefitWords: "some", HasView: true, Voiced: true, Said: .3, Thought: .4, Story: []string{"Rosa spoke."}},
		{ID: 2, Name: "Sami", Turns: 1, Share: .25, Low: .1, High: .4, Talk: debrief.Ordinary, BenefitWords: "a little", HasView: true, Thought: -.2, HeldBack: true},
	}
	d.Objectives = []debrief.Outcome{{Objective: goal.Objective{Text: "Cohesion no lower"}, Known: true, Met: true, Figure: 58, Words: "Met."}, {Objective: goal.Objective{Text: "Unknown"}, Words: "Not looked at."}}
	d.Plans = []debrief.PlanNext{{Meeting: 1, Words: "Ask <Sami> early."}}
	d.Self = []session.Rating{{Dimension: "timing", Mark: 4}}
	r := &Report{
		Program: "groundrules test", Signature: "groundrules 1 0", Scenario: "tea", Seed: 7, Debrief: d,
		Judgement: d.Judge(debrief.Rubric{Pass: 3}), Names: &debrief.Names{Interventions: []debrief.NamedIntervention{{ID: "open_question", Title: "Ask everyone"}}},
	}
	r.Judgement.Rows[0].Mark, r.Judgement.Known = 4, true
	r.Judgement.Rows[0].Signs = []debrief.Sign{{Meeting: 1, Turn: 2, Minute: 20, For: true, Words: "Rosa was met."}, {Meeting: 1, Turn: 3, Minute: 30, Words: "The talk went past it."}}
	r.Review = &coach.Review{Caveat: "In this model.", Decisions: []coach.Decision{
		{
			Meeting: 1, Turn: 2, Minute: 20, Title: "Ask everyone", What: "You asked everyone.", Said: "What else?", Verdict: coach.MissedChance, Words: "In this model a chance was missed: cohesion is 8 points (± 2) higher than with what you did.",
			Margin: .8, Half: .2, Better: &coach.Better{Title: "Invite one person, gentle: Sami", Words: "Sami, if you like?", Gain: "cohesion is 8 points (± 2) higher", Effect: "A way in.", Source: "judgement", Grade: "assumed"},
			AsGood: []string{"pairs"}, Why: []coach.Reason{{Text: "Rosa had the floor.", Turns: []int{1}, Force: sim.ByFloor}, {Text: "A way in.", Grade: "judgement (assumed)"}},
			Curves: &coach.Curves{Turns: []int{0, 10, 20}, Runs: 120, Beside: sim.Say{Intervention: 2}, Title: "Invite one person, gentle: Sami", Done: course(50, 51, 52), Other: course(50, 54, 56)},
		},
		{Meeting: 1, Turn: 3, Minute: 30, Title: "Waited", Verdict: coach.NoClear, What: "You waited.", Words: "No clear difference."},
		{
			Meeting: 2, Turn: 2, Minute: 20, Title: "Waited", Verdict: coach.Helped, What: "You waited.", Words: "It helped.",
			Curves: &coach.Curves{Turns: []int{0, 10}, Runs: 120, Done: course(50, 51), Other: course(50, 50)},
		},
	}}
	progress := debrief.Look([]debrief.Past{d.AsPast("tea", 1, 10, &r.Judgement), d.AsPast("tea", 1, 12, &r.Judgement)}, []debrief.Rung{{Name: "tea", Title: "Tea", Rung: 1}}, 13, nil)
	r.Progress = &progress
	return r
}

func course(mean ...float64) coach.Course {
	c := coach.Course{Mean: mean}
	for _, x := range mean {
		c.Low, c.High = append(c.Low, x-3), append(c.High, x+3)
	}
	return c
}

func TestGolden(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *Report) error{"report.html": HTML, "report.json": JSON, "report.csv": CSV} {
		var got bytes.Buffer
		if err := write(&got, made()); err != nil {
			t.Fatal(err)
		}
		file := "testdata/" + name
		if *update {
			if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil || !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s came out otherwise (%v); look at it with -update and git diff", file, err)
		}
	}
}

// What something better would have gained is said once: in the verdict, or else beside it.
func TestAGainIsSaidOnce(t *testing.T) {
	const gain = "felt safety is 0.004 (± 0.001) higher"
	for words, apart := range map[string]bool{
		"In this model waiting cost little: with an open question, " + gain + " than with what you did.": false,
		"In this model it harmed: cohesion is 3.1 points (± 0.4) lower than if you had said nothing.":    true,
	} {
		r := made()
		r.Review.Decisions = []coach.Decision{{
			Meeting: 1, Turn: 3, Minute: 30, Title: "Waited, 5 minutes", Words: words,
			Better: &coach.Better{Title: "Open question, gentle", Gain: gain},
		}}
		var got bytes.Buffer
		if err := HTML(&got, r); err != nil {
			t.Fatal(err)
		}
		page := got.String()
		if n := strings.Count(page, gain); n != 1 || strings.Contains(page, "Clearly better in this model") != apart {
			t.Errorf("after %q the gain is said %d times", words, n)
		}
	}
}

// sparse are reports with little or nothing in them.
func sparse() map[string]*Report {
	empty := &Report{Debrief: &debrief.Debrief{Title: "Nothing", Course: []debrief.Point{{Meeting: 1}}}, Names: &debrief.Names{}}
	empty.Judgement = empty.Debrief.Judge(debrief.Rubric{})
	danger := made()
	danger.Debrief.Ended, danger.Debrief.Danger = debrief.InDanger, &debrief.Danger{Words: "Somebody spoke of danger."}
	danger.Judgement = danger.Debrief.Judge(debrief.Rubric{})
	return map[string]*Report{"everything": made(), "empty": empty, "danger": danger}
}

// The page is well formed, ids are there once, what is referred to is there, every
// picture has a table, and nothing asks the network.
func TestPageHoldsTogether(t *testing.T) {
	for name, r := range sparse() {
		var page bytes.Buffer
		if err := HTML(&page, r); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, outside := range []string{"http:", "https:", "<script", "src=", "@import", "url("} {
			if strings.Contains(page.String(), outside) {
				t.Errorf("%s: the page has %s in it", name, outside)
			}
		}
		ids, labels, refs, count := map[string]bool{}, map[string]bool{}, []string{}, map[string]int{}
		in := xml.NewDecoder(bytes.NewReader(page.Bytes()))
		in.Strict, in.AutoClose, in.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
		for {
			token, err := in.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			tag, ok := token.(xml.StartElement)
			if !ok {
				continue
			}
			count[tag.Name.Local]++
			for _, a := range tag.Attr {
				switch a.Name.Local {
				case "id":
					if ids[a.Value] {
						t.Errorf("%s: the id %s is there twice", name, a.Value)
					}
					ids[a.Value] = true
				case "aria-labelledby":
					refs = append(refs, strings.Fields(a.Value)...)
				case "aria-label":
					if labels[a.Value] {
						t.Errorf("%s: two are labelled %s", name, a.Value)
					}
					labels[a.Value] = true
				case "href":
					refs = append(refs, strings.TrimPrefix(a.Value, "#"))
				}
			}
		}
		for _, ref := range refs {
			if !ids[ref] {
				t.Errorf("%s: nothing has the id %s", name, ref)
			}
		}
		if count["svg"] != count["figure"] || count["figcaption"] != count["svg"] || count["table"] != count["svg"] || count["h1"] != 1 || count["main"] != 1 {
			t.Errorf("%s: %v", name, count)
		}
		if name == "everything" && count["svg"] != 6 {
			t.Errorf("%d plots, want 6", count["svg"])
		}
	}
}

// Where the exercise stopped for danger, nothing else is set out.
func TestDangerIsAllThereIs(t *testing.T) {
	r := sparse()["danger"]
	for name, write := range map[string]func(io.Writer, *Report) error{"html": HTML, "json": JSON, "csv": CSV} {
		var out bytes.Buffer
		if err := write(&out, r); err != nil {
			t.Fatal(err)
		}
		for _, rated := range []string{"Rosa", "asked everyone", "missed chance", "For it:"} {
			if strings.Contains(out.String(), rated) {
				t.Errorf("%s says %q", name, rated)
			}
		}
		if name != "csv" && !strings.Contains(out.String(), "Somebody spoke of danger.") {
			t.Errorf("%s does not name it", name)
		}
	}
}

func TestJSONHasNoNullLists(t *testing.T) {
	for name, r := range sparse() {
		var out bytes.Buffer
		if err := JSON(&out, r); err != nil {
			t.Fatal(err)
		}
		var doc map[string]any
		if err := json.Unmarshal(out.Bytes(), &doc); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, key := range []string{"summary", "course", "acts", "review", "challenges", "false_alarms", "predictions", "members", "objectives", "plans", "next"} {
			if _, ok := doc[key].([]any); !ok {
				t.Errorf("%s: %s is %v, no list", name, key, doc[key])
			}
		}
	}
}

func TestCSVIsATable(t *testing.T) {
	var out bytes.Buffer
	if err := CSV(&out, made()); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&out).ReadAll()
	if err != nil || len(rows) != 6 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	at := map[string]int{}
	for i, name := range rows[0] {
		at[name] = i
	}
	second := rows[3] // head, opening, turn 1, turn 2
	for name, want := range map[string]string{"turn": "2", "challenges": "domination:1", "noticed": "domination:1", "said": "open_question", "target": "2", "mark": "moved as meant"} {
		if second[at[name]] != want {
			t.Errorf("%s is %q, want %q", name, second[at[name]], want)
		}
	}
	if rows[2][at["predicted"]] != "up:very" || rows[2][at["noticed"]] != "groupthink" {
		t.Errorf("the row of turn 1 is %v", rows[2])
	}
}
