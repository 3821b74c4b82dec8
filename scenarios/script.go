package scenarios

import (
	"fmt"
	"strconv"
	"strings"

	"groundrules/sim"
	"groundrules/sim/sweep"
)

// Script reads a policy: a line for each thing to say, as turn, intervention, and in
// any order its targets, delivery, rule and wording; # begins a comment. The name is
// that of the file, for errors.
func (s *Scenario) Script(name string, text []byte) (sweep.Script, error) {
	var script sweep.Script
	for i, line := range strings.Split(string(text), "\n") {
		cue, err := s.cue(line)
		if err == nil && cue.Turn > 0 {
			err = taken(script, cue)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		if cue.Turn > 0 {
			script = append(script, cue)
		}
	}
	return script, nil
}

// taken is an error where something is said at a moment already.
func taken(script sweep.Script, cue sweep.Cue) error {
	for _, c := range script {
		if c.Meeting == cue.Meeting && c.Turn == cue.Turn {
			at := fmt.Sprint(cue.Turn)
			if cue.Meeting > 0 {
				at = fmt.Sprintf("%d:%d", cue.Meeting, cue.Turn)
			}
			return miscued("one thing a turn", "turn %s is taken already", at)
		}
	}
	return nil
}

// cueError is a line of a policy that cannot be said.
type cueError struct{ message, remedy string }

func (e *cueError) Error() string { return fmt.Sprintf("%s (%s)", e.message, e.remedy) }

func miscued(remedy, format string, args ...any) error {
	return &cueError{fmt.Sprintf(format, args...), remedy}
}

// cue reads one line; its Turn is 0 where the line is empty.
func (s *Scenario) cue(line string) (sweep.Cue, error) {
	line, _, _ = strings.Cut(line, "#")
	words := strings.Fields(line)
	if len(words) == 0 {
		return sweep.Cue{}, nil
	}
	cue, err := cueMoment(words[0])
	if err != nil {
		return cue, err
	}
	if len(words) < 2 {
		return cue, miscued("name an intervention", "turn %s says nothing", clip(words[0]))
	}
	var known []string
	for i := range s.Interventions {
		if s.Interventions[i].ID == words[1] {
			cue.Say.Intervention = int8(i + 1)
		}
		known = append(known, s.Interventions[i].ID)
	}
	if cue.Say.Intervention == 0 {
		return cue, miscued(nearest(words[1], known, "known: "+strings.Join(known, ", ")), "unknown intervention %q", clip(words[1]))
	}
	target := 0
	for _, w := range words[2:] {
		if err := s.cueWord(&cue.Say, &target, w); err != nil {
			return cue, err
		}
	}
	return cue, cueFits(&s.Interventions[cue.Say.Intervention-1], cue.Say, target)
}

// nearest is the remedy for a mistyped word.
func nearest(word string, known []string, otherwise string) string {
	if near := suggestion(word, known); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return otherwise
}

// cueMoment reads "12", turn 12 of every meeting, or "3:12", of the third.
func cueMoment(word string) (cue sweep.Cue, err error) {
	text := word
	if before, after, ok := strings.Cut(word, ":"); ok {
		n, err := strconv.ParseInt(before, 10, 16)
		if err != nil || n < 1 {
			return cue, miscued("write it as 3:12, meeting 3, turn 12", "%q names no meeting", clip(word))
		}
		cue.Meeting, text = int16(n), after
	}
	turn, err := strconv.ParseInt(text, 10, 32)
	if err != nil || turn < 1 {
		return cue, miscued("a line begins with a number from 1", "%q is no turn", clip(word))
	}
	cue.Turn = int32(turn)
	return cue, nil
}

// cueWord reads one word after the intervention.
func (s *Scenario) cueWord(say *sim.Say, target *int, w string) error {
	for d := sim.Gentle; d <= sim.Forceful; d++ {
		if w == d.String() {
			say.Delivery = d
			return nil
		}
	}
	if id, ok := strings.CutPrefix(w, "rule="); ok {
		n, _ := strconv.Atoi(id)
		for k := range s.Norms {
			if s.Norms[k].ID == id || k+1 == n {
				say.Rule = int8(k + 1)
				return nil
			}
		}
		return miscued("its id, or a number from 1", "there is no rule %q", clip(id))
	}
	if rest, ok := strings.CutPrefix(w, "wording="); ok {
		if n, err := strconv.Atoi(rest); err == nil && n >= 1 && n <= 127 {
			say.Wording = int8(n - 1)
			return nil
		}
	}
	var known []string
	for k := range s.Members {
		if m := &s.Members[k]; w == m.ID || strings.EqualFold(w, m.Name) || w == strconv.Itoa(k+1) {
			if *target == len(say.Target) {
				return miscued("two at most", "%q is one member too many", clip(w))
			}
			say.Target[*target] = sim.ID(k + 1)
			*target++
			return nil
		}
		known = append(known, s.Members[k].ID)
	}
	return miscued(nearest(w, known, "a member, gentle, direct, forceful, rule=… or wording=…"), "nothing is called %q", clip(w))
}

// cueFits checks what an intervention needs.
func cueFits(v *Intervention, say sim.Say, given int) error {
	least, most := 0, 0
	switch v.Targets {
	case "one":
		least, most = 1, 1
	case "two":
		least, most = 2, 2
	case "one_then_other":
		least, most = 1, 2
	}
	words := len(v.Way(say.Delivery).Words)
	switch {
	case given < least || given > most:
		return miscued("name as many", "%s is said to %s, not %d", v.ID, [...]string{"the group", "one member", "two members"}[most], given)
	case given == 2 && say.Target[0] == say.Target[1]:
		return miscued("name two", "%s names one member twice", v.ID)
	case v.Rule == "remind" && say.Rule == 0:
		return miscued("add rule=…", "%s is about one rule", v.ID)
	case int(say.Wording) >= max(1, words):
		return miscued(fmt.Sprintf("there are %d", words), "%s has no wording %d for a %s delivery", v.ID, say.Wording+1, say.Delivery)
	}
	return nil
}
