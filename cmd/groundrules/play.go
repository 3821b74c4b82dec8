package main

import (
	"flag"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"groundrules/render"
	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/session"
)

// game is what play was asked for.
type game struct {
	seed     uint64
	terminal bool
	record   string
	mode     session.Mode
	language string              // asked for; "" for each scenario's own
	scenario *scenarios.Scenario // nil for the library
	recorded *recorded           // nil unless a practice is gone on with
}

// play is the command play, and the program without a command.
func (p *program) play(args []string) error {
	g, err := p.wanted(args)
	if err != nil {
		return err
	}
	switch {
	case g.terminal:
		return p.inTerminal(g)
	case render.HasDisplay():
		return p.window(g)
	}
	return p.withoutWindow(g)
}

// withoutWindow plays in the terminal, where somebody sits at one.
func (p *program) withoutWindow(g *game) error {
	if !p.typed {
		p.list(p.err)
		return fmt.Errorf("there is neither a display nor a terminal to play in (play --term reads lines from anywhere)")
	}
	fmt.Fprintln(p.err, "There is no display here: playing in the terminal.")
	return p.inTerminal(g)
}

// wanted reads the arguments of play.
func (p *program) wanted(args []string) (*game, error) {
	g := &game{}
	fs := flag.NewFlagSet("play", flag.ContinueOnError)
	fs.Uint64Var(&g.seed, "seed", 1, "")
	fs.BoolVar(&g.terminal, "term", false, "")
	fs.StringVar(&g.record, "record", "", "")
	fs.StringVar(&g.language, "lang", "", "")
	mode := fs.String("mode", session.Practising.String(), "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return nil, err
	}
	if err := g.inMode(*mode, fs); err != nil {
		return nil, err
	}
	switch {
	case len(rest) > 1:
		return nil, wrong("play", "one scenario at a time, not %d", len(rest))
	case len(rest) == 0:
		return g, nil
	case isRecorded(rest[0]):
		if g.record != "" {
			return nil, wrong("play", "a recorded practice goes on in its own file, so --record has no place here")
		}
		if g.mode != session.Practising {
			return nil, wrong("play", "a recorded practice goes on in its own mode, so --mode has no place here")
		}
		if g.language != "" {
			return nil, wrong("play", "a recorded practice goes on in its own language, so --lang has no place here")
		}
		g.recorded, err = readRecorded(rest[0])
		return g, err
	}
	if err := neither(rest[0]); err != nil {
		return nil, err
	}
	g.scenario, err = p.scenarioIn("play", rest[0], g.language)
	return g, err
}

// inMode sets the mode by its name.
func (g *game) inMode(name string, fs *flag.FlagSet) error {
	mode, known := session.FindMode(name)
	if !known {
		return wrong("play", "unknown mode %q, %s", name, remedy(name, session.Modes(), "choose one of "+strings.Join(session.Modes(), ", ")))
	}
	g.mode = mode
	seeded := false
	fs.Visit(func(f *flag.Flag) { seeded = seeded || f.Name == "seed" })
	if mode == session.Assessment && seeded {
		return wrong("play", "an assessment has a seed of its own, so --seed has no place here")
	}
	return nil
}

// scenarioIn finds a scenario and tells it in a language; "" is its own.
func (p *program) scenarioIn(command, name, language string) (*scenarios.Scenario, error) {
	s, err := p.scenario(name)
	if err != nil {
		return nil, err
	}
	if command == "play" && words.Spoken(language) && !slices.Contains(s.Languages(), language) {
		return s, nil // the program speaks it, and tells the scenario as it is
	}
	if s, err = s.Told(language); err != nil {
		return nil, fmt.Errorf("%s: --lang: %w", command, err)
	}
	return s, nil
}

// mostWarnings is how many warnings are shown of a scenario that is to be played.
const mostWarnings = 3

// scenario finds a scenario and shows what is wrong with it. Of one that can be played
// many warnings are counted: they are for its author, who has check.
func (p *program) scenario(name string) (*scenarios.Scenario, error) {
	s, list, err := scenarios.Find(name)
	if err != nil {
		return nil, err
	}
	if len(list) > mostWarnings && !list.Failed() {
		fmt.Fprintf(p.err, "%s: %s (groundrules check shows them)\n", name, plural(list.Warnings(), "warning"))
	} else {
		fmt.Fprint(p.err, list)
	}
	if list.Failed() || s == nil {
		return nil, errShown
	}
	return s, nil
}

// inTerminal plays as lines of text.
func (p *program) inTerminal(g *game) error {
	k := &keeper{named: g.record, mode: g.mode}
	wanted := (&desk{language: g.language}).wanted()
	words.Speak(wanted)
	defer k.close()
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(stop)
	interrupt := make(chan struct{})
	go func() {
		for range stop {
			interrupt <- struct{}{}
		}
	}()
	o := term.Options{
		In: p.in, Out: p.out, Keeper: k, Scenario: g.scenario, Seed: g.seed, Language: wanted,
		Echo: !p.typed, Pace: p.typed, Interrupt: interrupt, Width: width(p.out),
	}
	if g.recorded != nil {
		practice, err := k.resume(g.recorded)
		if err != nil {
			return err
		}
		o.Scenario, o.Practice, o.Lost = g.recorded.scenario, practice, g.recorded.lost()
	}
	return term.Play(o)
}
