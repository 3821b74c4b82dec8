package main

import (
	"flag"
	"fmt"

	"groundrules/render/term"
)

// debrief is the command debrief: what can be said about a recorded practice. It is
// drawn from the turns' reasons, so every turn is decided again.
func (p *program) debrief(args []string) error {
	r, err := p.sessionArgument(flag.NewFlagSet("debrief", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	practice, err := r.again()
	if err != nil {
		return err
	}
	fmt.Fprint(p.out, term.DebriefText(term.Debrief(r.scenario, practice), width(p.out)))
	p.tellLost(r)
	return nil
}
