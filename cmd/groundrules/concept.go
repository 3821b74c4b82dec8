package main

import (
	"flag"
	"fmt"
	"strings"

	"groundrules/render/term"
	"groundrules/scenarios/concepts"
)

// concept is the command concept: a card, or the list of them.
func (p *program) concept(args []string) error {
	words, err := readFlags(flag.NewFlagSet("concept", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(words) == 0 {
		fmt.Fprint(p.out, term.ConceptList(width(p.out)))
		return nil
	}
	name := strings.Join(words, " ")
	card, ok := concepts.Find(name)
	if !ok {
		var names []string
		for _, c := range concepts.Cards() {
			names = append(names, c.ID)
		}
		return fmt.Errorf("there is no concept card %q (%s)", name, remedy(name, names, "groundrules concept lists them"))
	}
	fmt.Fprint(p.out, term.ConceptText(card, width(p.out)))
	return nil
}
