package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"strings"
	"time"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/coach"
	"groundrules/sim/goal"
	"groundrules/sim/session"
)

// coachJob is what coach was asked for.
type coachJob struct {
	name     string // of the scenario or the recorded practice
	turn     string // "38", or "2:38" for turn 38 of meeting 2
	rollouts int
	within   time.Duration
	workers  int
	policy   string
	seed     uint64
	format   string

	scenario *scenarios.Scenario
	practice *session.Practice
	recorded *recorded // nil of a scenario
}

// mostRollouts is how many rollouts one question takes.
const mostRollouts = 1_000_000

// coach is the command coach: what could be said at a turn, and what would come of it.
func (p *program) coach(args []string) error {
	j, err := readCoachJob(args)
	if err != nil {
		return err
	}
	if err := j.open(); err != nil {
		return err
	}
	if j.recorded != nil {
		defer p.tellLost(j.recorded)
	}
	names, objectives := j.scenario.Coached()
	names.Language = words.Language()
	m, err := j.moment(objectives)
	if err != nil {
		return err
	}
	plan := j.practice.Plan()
	ask := m.Ask(&plan, &names, j.seed)
	ask.Rollouts, ask.Within, ask.Workers, ask.Policy = j.rollouts, j.within, j.workers, j.policy
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	advice, err := coach.Advise(ctx, ask)
	switch {
	case errors.Is(err, context.Canceled):
		return fmt.Errorf("%s: stopped before there was an answer (--within gives one in time)", j.name)
	case err != nil:
		return fmt.Errorf("%s, turn %s: %w", j.name, j.turn, err)
	}
	if j.format == "json" {
		return writeAdviceJSON(p.out, j, &names, &advice)
	}
	fmt.Fprint(p.out, adviceText(j, &names, &advice, width(p.out)))
	return nil
}

func readCoachJob(args []string) (*coachJob, error) {
	var j coachJob
	fs := flag.NewFlagSet("coach", flag.ContinueOnError)
	fs.StringVar(&j.turn, "turn", "", "")
	fs.IntVar(&j.rollouts, "rollouts", coach.DefaultRollouts, "")
	fs.DurationVar(&j.within, "within", 0, "")
	fs.IntVar(&j.workers, "workers", 0, "")
	fs.StringVar(&j.policy, "policy", "none", "")
	fs.Uint64Var(&j.seed, "seed", 1, "")
	fs.StringVar(&j.format, "format", "text", "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return nil, err
	}
	limited := false
	fs.Visit(func(f *flag.Flag) { limited = limited || f.Name == "within" })
	formats := []string{"text", "json"}
	switch {
	case len(rest) != 1:
		return nil, wrong("coach", "one scenario or recorded practice is wanted, not %d", len(rest))
	case j.turn == "":
		return nil, wrong("coach", "--turn says at which turn, and is missing")
	case j.rollouts < 1 || j.rollouts > mostRollouts:
		return nil, wrong("coach", "--rollouts takes 1 to %d, not %d", mostRollouts, j.rollouts)
	case limited && j.within <= 0:
		return nil, wrong("coach", "--within takes a time such as 200ms, not %s", j.within)
	case j.workers < 0 || j.workers > 256:
		return nil, wrong("coach", "--workers takes 0 to 256, not %d", j.workers)
	case !slices.Contains(coach.Policies(), j.policy):
		return nil, wrong("coach", "unknown policy %q, %s", j.policy, remedy(j.policy, coach.Policies(), "choose one of "+strings.Join(coach.Policies(), ", ")))
	case !slices.Contains(formats, j.format):
		return nil, wrong("coach", "unknown format %q, %s", j.format, remedy(j.format, formats, "choose one of text, json"))
	}
	j.name = rest[0]
	return &j, nil
}

// open reads the recorded practice, or lets one run by itself.
func (j *coachJob) open() error {
	if !isRecorded(j.name) {
		return j.listenThrough()
	}
	r, err := readRecorded(j.name)
	if err != nil {
		return err
	}
	if r.journal.Mode == session.Assessment {
		return fmt.Errorf("%s: an assessment has no what-if (debrief says what can be said of it)", r.name)
	}
	j.scenario, j.recorded = r.scenario, r
	j.practice, err = r.again()
	return notAgain(r, err, "gone on with in another way")
}

// notAgain says of a practice that cannot be decided again what it therefore cannot be.
func notAgain(r *recorded, err error, cannot string) error {
	var d *session.Difference
	if errors.As(err, &d) {
		return fmt.Errorf("%s cannot be decided again, so it cannot be %s: %w", r.name, cannot, d)
	}
	return err
}

// listenThrough plays a practice of the scenario in which nobody intervenes.
func (j *coachJob) listenThrough() error {
	if err := neither(j.name); err != nil {
		return err
	}
	s, list, err := scenarios.Find(j.name)
	if err != nil {
		return err
	}
	if list.Failed() {
		return list.Err()
	}
	plan := s.Plan(j.seed)
	plan.Teller, plan.Fresh = nil, nil
	practice, err := session.Begin(plan, j.seed, nil)
	if err != nil {
		return err
	}
	for practice.State() != session.Over {
		c := session.Command{}
		switch practice.State() {
		case session.InDanger:
			j.scenario, j.practice = s, practice
			return nil // no policy answers that
		case session.BetweenMeetings:
			c.Kind = session.Onward
		}
		if _, err := practice.Do(c); err != nil {
			return err
		}
	}
	j.scenario, j.practice = s, practice
	return nil
}

// moment is the practice as it stood before the turn that was asked for.
func (j *coachJob) moment(objectives []goal.Objective) (*coach.Moment, error) {
	meeting, turn, err := readTurn(j.turn)
	if err != nil {
		return nil, err
	}
	beats := j.practice.Beats()
	for i := range beats {
		t := &beats[i].Turn
		if int(t.Number) == turn && turn > 0 && (meeting == 0 || int(t.Meeting) == meeting) {
			m, err := coach.At(j.practice, i, objectives)
			if err == nil && !isRecorded(j.name) {
				m.Chosen = nil // nobody chose: it is a group left to itself
			}
			return m, err
		}
	}
	g := j.practice.Group()
	if next := j.practice.State(); next == session.Running && turn == int(g.Turn)+1 && (meeting == 0 || meeting == int(g.Meeting)) {
		return coach.At(j.practice, len(beats), objectives)
	}
	return nil, fmt.Errorf("%s: there is no turn %s (%s)", j.name, j.turn, turnsThere(j.practice))
}

// readTurn reads "38" or "2:38".
func readTurn(s string) (meeting, turn int, err error) {
	before, after, two := strings.Cut(s, ":")
	if !two {
		before, after = "0", s
	}
	meeting, err = strconv.Atoi(before)
	if err == nil {
		turn, err = strconv.Atoi(after)
	}
	if err != nil || meeting < 0 || turn < 0 || two && meeting == 0 {
		return 0, 0, wrong("coach", "--turn takes a number, or meeting and turn such as 2:38, not %q", s)
	}
	return meeting, turn, nil
}

// turnsThere says which turns there are.
func turnsThere(p *session.Practice) string {
	last := map[int16]int32{}
	var meetings []int16
	for _, b := range p.Beats() {
		if b.Turn.Number > 0 {
			if last[b.Turn.Meeting] == 0 {
				meetings = append(meetings, b.Turn.Meeting)
			}
			last[b.Turn.Meeting] = b.Turn.Number
		}
	}
	if g := p.Group(); p.State() == session.Running {
		if last[g.Meeting] == 0 {
			meetings = append(meetings, g.Meeting)
		}
		last[g.Meeting] = g.Turn + 1
	}
	switch len(meetings) {
	case 0:
		return "it has none"
	case 1:
		return fmt.Sprintf("choose one of 1 to %d", last[meetings[0]])
	}
	var list []string
	for _, m := range meetings {
		list = append(list, fmt.Sprintf("%d:1 to %d:%d", m, m, last[m]))
	}
	return "choose one of " + strings.Join(list, ", ")
}
