package session

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

var update = flag.Bool("update", false, "write what the transcripts in testdata come out as")

// Each file in testdata/transcripts is a course of events: an instruction a line,
// then what came of it after a rule of dashes. They show how a practice behaves, not
// what the model decides, so that they hold when it is tuned.
func TestTranscripts(t *testing.T) {
	files, err := filepath.Glob("testdata/transcripts/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := play(string(want))
			if *update {
				err = os.WriteFile(file, []byte(got), 0o644)
			} else if got != string(want) {
				t.Errorf("the transcript came out as\n%s", got)
			}
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}

// play gives a transcript back with its results as they are now.
func play(text string) string {
	var s stage
	var out strings.Builder
	lines := bufio.NewScanner(strings.NewReader(text))
	result := false
	for lines.Scan() {
		line := lines.Text()
		switch {
		case line == "":
			result = false
			out.WriteString("\n")
		case result:
		case strings.HasPrefix(line, "#"):
			out.WriteString(line + "\n")
		default:
			result = true
			fmt.Fprintf(&out, "%s\n----\n%s", line, s.do(strings.Fields(line)))
		}
	}
	return out.String()
}

// stage is the practice of a transcript and the file it is recorded in.
type stage struct {
	plan    func() Plan
	log     *faulty
	p       *Practice
	journal []byte // what is left of the file, after cut or change
}

func (s *stage) do(words []string) string {
	with := map[string]string{}
	var names []string
	for _, w := range words[1:] {
		if key, value, ok := strings.Cut(w, "="); ok {
			with[key] = value
		} else {
			names = append(names, w)
		}
	}
	number := func(key string) float64 {
		x, _ := strconv.ParseFloat(with[key], 64)
		return x
	}
	switch words[0] {
	case "begin":
		s.plan = func() Plan {
			plan := evening()
			if m := number("minutes"); m > 0 {
				plan.Set.Minutes = m
			}
			if with["danger"] != "" {
				plan.Danger = &Danger{Minute: number("danger"), Who: 2, Words: "I do not know how to go on.", GoesOn: with["goes_on"] == "true"}
			}
			plan.Meetings = int(number("meetings"))
			if with["news"] != "" {
				plan.Events = []Event{{ID: "news", Minute: number("news"), Once: true, Text: "The bus does not run tonight."}}
			}
			plan.Advise = func(Observed, *sim.Group) string { return "Who has not spoken yet?" }
			return plan
		}
		s.log = &faulty{at: int(number("fail"))}
		return s.start(Begin(s.plan(), 1, s.log))
	case "listen":
		if with["until"] != "" {
			return s.listenOn()
		}
		return s.beats(Command{}, max(1, int(number("times"))))
	case "say":
		c := Command{Kind: Say}
		for i, id := range s.plan().Interventions {
			if id == names[0] {
				c.Say.Intervention = int8(i + 1)
			}
		}
		for i, who := range names[1:] {
			n, _ := strconv.Atoi(who)
			c.Say.Target[i] = sim.ID(n)
		}
		c.Say.Rule = int8(number("rule"))
		return s.beats(c, 1)
	case "step_out":
		return s.beats(Command{Kind: StepOut}, 1)
	case "acknowledge":
		return s.beats(Command{Kind: Acknowledge}, 1)
	case "consult":
		return s.beats(Command{Kind: Consult}, 1)
	case "onward":
		c := Command{Kind: Onward, Between: &sim.Between{Guest: with["guest"] == "true"}}
		for _, who := range names {
			n, _ := strconv.Atoi(who)
			c.Between.OneToOne = append(c.Between.OneToOne, sim.ID(n))
		}
		return s.beats(c, 1)
	case "notice", "predict", "rate", "plan_next", "notes":
		return s.note(words[0], names, number)
	case "rewind", "open", "name", "branches", "fork":
		return s.branch(words[0], names, number)
	case "power_loss":
		s.journal = s.log.Bytes()
	case "cut":
		s.journal = s.journal[:len(s.journal)-int(number("bytes"))]
	case "change":
		lines := bytes.SplitAfter(s.journal, []byte("\n"))
		lines[int(number("line"))-1][int(number("byte"))]++
		s.journal = bytes.Join(lines, nil)
	case "resume":
		return s.resume()
	case "continue":
		s.log = &faulty{}
		return s.start(s.p.Continue(s.plan(), s.log))
	default:
		return "there is no such instruction\n"
	}
	return fmt.Sprintf("%d lines are left\n", countLines(s.journal))
}

func (s *stage) start(p *Practice, err error) string {
	if err != nil {
		return err.Error() + "\n"
	}
	s.p = p
	return fmt.Sprintf("%v after %d beats, %d lines in the log\n", p.State(), len(p.Beats()), countLines(s.log.Bytes()))
}

func (s *stage) resume() string {
	j, err := Read(s.journal)
	if err != nil {
		return err.Error() + "\n"
	}
	s.log = &faulty{}
	save(s.log, j.Verified)
	p, err := j.Resume(s.plan(), s.log)
	if j.Mended != "" {
		return j.Mended + "\n" + s.start(p, err)
	}
	return j.Lost.String() + "\n" + s.start(p, err)
}

// branch does what is about branches and says where the practice is then.
func (s *stage) branch(what string, names []string, number func(string) float64) string {
	var err error
	switch what {
	case "rewind":
		_, err = s.p.Do(Command{Kind: Rewind, To: int(number("to"))})
	case "open":
		b, ok := FindBranch(s.p.Branches(), strings.Join(names, " "))
		if !ok {
			return "there is no such branch\n"
		}
		err = s.p.Open(b.ID)
	case "name":
		err = s.p.Name(int(number("branch")), strings.Join(names, " "))
	case "fork":
		beat, differs := s.p.Fork(int(number("a")), int(number("b")))
		return fmt.Sprintf("after beat %d: %s\n", beat, differs)
	case "branches":
		var out strings.Builder
		for _, b := range s.p.Branches() {
			fmt.Fprintf(&out, "%d %q: from %d at beat %d, %d beats\n", b.ID, b.Name, b.Parent, b.From, b.Beats)
		}
		return out.String()
	}
	if err != nil {
		return err.Error() + "\n"
	}
	return fmt.Sprintf("on branch %d after %d beats: %v, %d lines in the log\n", s.p.Branch(), len(s.p.Beats()), s.p.State(), countLines(s.log.Bytes()))
}

// note writes something down and says where the practice is then, or lists all notes.
func (s *stage) note(what string, names []string, number func(string) float64) string {
	n := Note{}
	c := Command{Note: &n}
	switch what {
	case "notes":
		var out strings.Builder
		for _, n := range s.p.Notes() {
			fmt.Fprintf(&out, "after %d: %v %v %v%v%v%v%v\n", n.After, n.Kind, n.Note.Challenge, n.Note.Who, n.Note.Cohesion, n.Note.Sure, n.Note.Ratings, n.Note.Words)
		}
		return out.String()
	case "notice":
		c.Kind, n.Challenge = Notice, observe.ChallengeKind(number("challenge"))
		for _, who := range names {
			id, _ := strconv.Atoi(who)
			n.Who = append(n.Who, sim.ID(id))
		}
	case "predict":
		c.Kind, n.Cohesion, n.Sure, n.Responds = Predict, Course(number("cohesion")), Sure(number("sure")), sim.ID(number("responds"))
	case "rate":
		c.Kind, n.Ratings = Rate, []Rating{{names[0], int8(number("mark"))}}
	case "plan_next":
		c.Kind, n.Words = PlanNext, strings.Join(names, " ")
	}
	if _, err := s.p.Do(c); err != nil {
		return err.Error() + "\n"
	}
	return fmt.Sprintf("%d notes after %d beats: %v, %d lines in the log\n", len(s.p.Notes()), len(s.p.Beats()), s.p.State(), countLines(s.log.Bytes()))
}

// beats does a command some times, as long as it goes.
func (s *stage) beats(c Command, times int) string {
	var out strings.Builder
	for range times {
		b, err := s.p.Do(c)
		if err != nil {
			return out.String() + err.Error() + "\n"
		}
		fmt.Fprintf(&out, "%d %v: %s; %v, %d lines in the log\n",
			len(s.p.Beats()), b.Command.Kind, what(&b), s.p.State(), countLines(s.log.Bytes()))
	}
	return out.String()
}

// listenOn listens as long as the practice runs.
func (s *stage) listenOn() string {
	for s.p.State() == Running {
		if _, err := s.p.Do(Command{}); err != nil {
			return err.Error() + "\n"
		}
	}
	return fmt.Sprintf("%v\n", s.p.State())
}

// what says what came of a beat without saying what the model decided.
func what(b *Beat) string {
	switch {
	case b.Danger:
		return fmt.Sprintf("member %d says: %s", b.Turn.Speaker, b.Line.Text)
	case b.Event != "":
		return fmt.Sprintf("it happens that %s", b.Line.Text)
	case b.Interval != nil:
		return fmt.Sprintf("on to meeting %d, and %d say something alone", b.Turn.Meeting, len(b.Interval.Private))
	case b.Advice != "":
		return b.Advice
	case b.Turn.Number == 0:
		return "no turn"
	case b.Turn.Speaker == sim.Facilitator:
		return fmt.Sprintf("turn %d is the facilitator's", b.Turn.Number)
	}
	return fmt.Sprintf("turn %d is a member's", b.Turn.Number)
}
