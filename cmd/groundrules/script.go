package main

import (
	"fmt"
	"strconv"
	"strings"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/sweep"
)

// parseScript reads a policy from a file: a line for each thing to say, as turn,
// intervention, and in any order its targets, delivery, rule and wording; # begins
// a comment. See help/policies.txt.
func parseScript(name string, text []byte, s *scenarios.Scenario) (sweep.Script, error) {
	var script sweep.Script
	type moment struct {
		meeting int16
		turn    int32
	}
	seen := map[moment]bool{}
	for i, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "#")
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		cue, err := parseCue(words, s)
		when := moment{cue.Meeting, cue.Turn}
		if err == nil && seen[when] {
			err = fmt.Errorf("turn %s is taken already (one thing a turn)", words[0])
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		seen[when] = true
		script = append(script, cue)
	}
	return script, nil
}

func parseCue(words []string, s *scenarios.Scenario) (sweep.Cue, error) {
	cue, err := parseWhen(words[0])
	if err != nil {
		return cue, err
	}
	if len(words) < 2 {
		return sweep.Cue{}, fmt.Errorf("turn %s says nothing (name an intervention)", words[0])
	}
	var known []string
	for i := range s.Interventions {
		if s.Interventions[i].ID == words[1] {
			cue.Say.Intervention = int8(i + 1)
		}
		known = append(known, s.Interventions[i].ID)
	}
	if cue.Say.Intervention == 0 {
		return cue, fmt.Errorf("unknown intervention %q (%s)", words[1], remedy(words[1], known, "known: "+strings.Join(known, ", ")))
	}
	target := 0
	for _, w := range words[2:] {
		if err := option(&cue.Say, &target, w, s); err != nil {
			return cue, err
		}
	}
	return cue, fits(&s.Interventions[cue.Say.Intervention-1], cue.Say, target)
}

// parseWhen reads "12", turn 12 of every meeting, or "3:12", of the third.
func parseWhen(word string) (cue sweep.Cue, err error) {
	text := word
	if before, after, ok := strings.Cut(word, ":"); ok {
		n, err := strconv.ParseInt(before, 10, 16)
		if err != nil || n < 1 {
			return cue, fmt.Errorf("%q names no meeting (write it as 3:12, meeting 3, turn 12)", word)
		}
		cue.Meeting, text = int16(n), after
	}
	turn, err := strconv.ParseInt(text, 10, 32)
	if err != nil || turn < 1 {
		return cue, fmt.Errorf("%q is no turn (a line begins with a number from 1)", word)
	}
	cue.Turn = int32(turn)
	return cue, nil
}

// option reads one word after the intervention.
func option(say *sim.Say, target *int, w string, s *scenarios.Scenario) error {
	for d := sim.Gentle; d <= sim.Forceful; d++ {
		if w == d.String() {
			say.Delivery = d
			return nil
		}
	}
	if n, ok := numbered(w, "rule="); ok || strings.HasPrefix(w, "rule=") {
		id := strings.TrimPrefix(w, "rule=")
		for k := range s.Norms {
			if s.Norms[k].ID == id || ok && k+1 == n {
				say.Rule = int8(k + 1)
				return nil
			}
		}
		return fmt.Errorf("there is no rule %q (its id, or a number from 1)", id)
	}
	if n, ok := numbered(w, "wording="); ok && n >= 1 && n <= 127 {
		say.Wording = int8(n - 1)
		return nil
	}
	for k := range s.Members {
		if m := &s.Members[k]; w == m.ID || strings.EqualFold(w, m.Name) || w == strconv.Itoa(k+1) {
			if *target == len(say.Target) {
				return fmt.Errorf("%q is one member too many (two at most)", w)
			}
			say.Target[*target] = sim.ID(k + 1)
			*target++
			return nil
		}
	}
	var known []string
	for k := range s.Members {
		known = append(known, s.Members[k].ID)
	}
	return fmt.Errorf("nothing is called %q (%s)", w, remedy(w, known, "a member, gentle, direct, forceful, rule=… or wording=…"))
}

func numbered(w, prefix string) (int, bool) {
	rest, ok := strings.CutPrefix(w, prefix)
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(rest)
	return n, err == nil
}

// fits checks what an intervention needs.
func fits(v *scenarios.Intervention, say sim.Say, given int) error {
	least, most := 0, 0
	switch v.Targets {
	case "one":
		least, most = 1, 1
	case "two":
		least, most = 2, 2
	case "one_then_other":
		least, most = 1, 2
	}
	switch {
	case given < least || given > most:
		return fmt.Errorf("%s is said to %s, not %d (name as many)", v.ID, [...]string{"the group", "one member", "two members"}[most], given)
	case given == 2 && say.Target[0] == say.Target[1]:
		return fmt.Errorf("%s names one member twice (name two)", v.ID)
	case v.Rule == "remind" && say.Rule == 0:
		return fmt.Errorf("%s is about one rule (add rule=…)", v.ID)
	case int(say.Wording) >= max(1, len(v.Way(say.Delivery).Words)):
		return fmt.Errorf("%s has no wording %d for a %s delivery (there are %d)", v.ID, say.Wording+1, say.Delivery, len(v.Way(say.Delivery).Words))
	}
	return nil
}
