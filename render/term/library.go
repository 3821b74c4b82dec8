package term

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// library shows the ladder of scenarios and the practices that can be gone on with,
// and sets the scenario, or the practice, that was chosen.
func (g *game) library() error {
	var shelf []*scenarios.Scenario
	for _, e := range scenarios.Library() {
		shelf = append(shelf, e.Scenario.In(words.Nearest(g.Language, e.Scenario.Languages())))
	}
	open := g.Keeper.Unfinished()
	g.heading("groundrules: the library")
	g.say("A flight simulator for people who facilitate groups. Choose an evening.")
	for i, s := range shelf {
		g.blank()
		g.item(strconv.Itoa(i+1), cardTitle(s))
		g.indented("  ", s.Summary)
	}
	if len(open) > 0 {
		g.heading("Practices you can go on with")
		for i, u := range open {
			g.item(fmt.Sprintf("r%d", i+1), u.Title+", "+u.where()+", "+u.When)
		}
	}
	g.blank()
	for {
		line, err := g.ask("A number, or {q} to leave", "q")
		if err != nil {
			return errLeft
		}
		line = strings.ToLower(line)
		if line == "q" || line == "x" {
			return errLeft
		}
		if n, err := strconv.Atoi(line); err == nil && n >= 1 && n <= len(shelf) {
			g.scenario = shelf[n-1]
			return nil
		}
		if n, err := strconv.Atoi(strings.TrimPrefix(line, "r")); err == nil && n >= 1 && n <= len(open) && line[0] == 'r' {
			if err = g.resume(open[n-1]); err == nil {
				return nil
			} else if !errors.Is(err, errBack) {
				return err
			}
			continue
		}
		if len(open) > 0 {
			g.say("That is none of them. Type the number in front of an evening, or {r1} to go on with the first practice.", "r1")
		} else {
			g.say("That is none of them. Type the number in front of an evening.")
		}
	}
}

// where is how far a practice got, and on how many branches.
func (u *Unfinished) where() string {
	s := words.Minute(u.Minute)
	if u.Meeting > 0 {
		s = words.Say("minute {m} of meeting {k}", int(u.Minute), u.Meeting)
	}
	if u.Branches > 1 {
		s += ", " + words.Count(u.Branches, "1 branch", "{n} branches")
	}
	return s
}

// resume goes on with a practice; where it cannot be, it says so and stays.
func (g *game) resume(u Unfinished) error {
	s, p, lost, err := g.Keeper.Resume(u)
	if err != nil {
		g.say("It cannot be gone on with: {why}", err)
		return errBack
	}
	g.takeUp(s, p, lost)
	return nil
}

// takeUp takes up a practice and says what its journal no longer holds.
func (g *game) takeUp(s *scenarios.Scenario, p *session.Practice, lost string) {
	g.scenario, g.practice, g.Seed = s, p, p.Seed()
	if lost != "" {
		g.say("Of its journal {lost}. It goes on from the last turn that is whole.", lost)
	}
}

// cardTitle is a scenario on one line: what it is called, how long, how many.
func cardTitle(s *scenarios.Scenario) string {
	t := s.Title
	if s.Challenge != "" {
		t += " (" + strings.ToLower(s.Challenge) + ")"
	}
	long := words.Say("{minutes} minutes", whole(s.Minutes))
	if s.Meetings > 1 {
		long = words.Say("{n} meetings of {long}", s.Meetings, long)
	}
	return words.Say("{title}, {n} people, {long}.", t, len(s.Members), long)
}
