package card

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sync"

	"groundrules/scenarios/evidence/learning"
	"groundrules/sim"
)

//go:generate go run groundrules/cmd/groundrules evidence --learning --format json -o learned.json

//go:embed learned.json
var learnedText []byte

// learned is what was measured of simulated trainees, as committed.
var learned = sync.OnceValue(func() (r learnedReport) {
	if err := json.Unmarshal(learnedText, &r); err != nil {
		panic(err) // part of the program; a test reads it
	}
	return r
})

// learnedReport is what the card shows of such a report.
type learnedReport struct {
	Signature string
	Trainees  int
	Groups    int
	Rollouts  int
	Practices int
	Before    learning.Marks
	Arms      []struct {
		Arm             string
		After           learning.Marks
		Change, D, Once shown
	}
	Between []struct {
		Arm, Beside         string
		Difference, D, Once shown
	}
	Unseen []struct{ Name string }
}

// shown is an estimate as the card shows it.
type shown struct{ Value, Low, High float64 }

func (e shown) String() string { return fmt.Sprintf("%+.2f (%+.2f to %+.2f)", e.Value, e.Low, e.High) }

// learner is whether the feedback teaches a simulated trainee anything, and what that is.
func (c *Card) learner() Section {
	p, r := &c.Learner, learned()
	habits := &Table{Head: []string{"begins with", "when it notices", "weight"}, Figures: []int{2}}
	for _, h := range p.Habits {
		habits.Rows = append(habits.Rows, []string{h.Of, h.When, fmt.Sprintf("%+.1f", h.By)})
	}
	s := Section{Title: "A simulated learner", Blocks: []Block{
		text("%s Whether practising here teaches people anything was not measured.", learning.About),
		text("%s", p.Sees), text("%s", p.Chooses), text("%s", p.Begins),
		{Table: habits},
		text("%s", p.Learns),
		{Items: p.Arms},
		text("%s All of this was fixed before it was measured.", p.Counts),
	}}
	s.Blocks = append(s.Blocks, r.blocks()...)
	return s
}

// blocks are the figures.
func (r *learnedReport) blocks() []Block {
	arms := &Table{Head: []string{"arm", "score", "own words", "change from before", "d", "d of one meeting"}, Figures: []int{1, 2}}
	row := func(name string, m *learning.Marks, rest ...string) {
		arms.Rows = append(arms.Rows, append([]string{name, fmt.Sprintf("%+.2f", m.Score), fmt.Sprintf("%.0f%%", 100*m.Talk)}, rest...))
	}
	row("(before)", &r.Before, "", "", "")
	for k := range r.Arms {
		a := &r.Arms[k]
		row(a.Arm, &a.After, a.Change.String(), a.D.String(), a.Once.String())
	}
	between := &Table{Head: []string{"arm", "beside", "score higher by", "d", "d of one meeting"}}
	for _, b := range r.Between {
		between.Rows = append(between.Rows, []string{b.Arm, b.Beside, b.Difference.String(), b.D.String(), b.Once.String()})
	}
	stale := ""
	if r.Signature != sim.Signature() {
		stale = " It was another model: " + r.Signature + "."
	}
	return []Block{
		text("Measured (groundrules evidence --learning): %d trainees in each arm, %d practices each, %d unseen scenarios with %d groups each, %d rollouts a decision in reviews; with 95%% intervals over trainees.%s",
			r.Trainees, r.Practices, len(r.Unseen), r.Groups, r.Rollouts, stale),
		{Table: arms},
		{Table: between},
		text("d is in standard deviations between trainees, who differ by what was assumed; d of one meeting in those between single meetings of a scenario."),
		{Items: append(append([]string{}, learning.Caveats...), learning.Anchor)},
	}
}
