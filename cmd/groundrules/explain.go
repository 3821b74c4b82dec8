package main

import (
	"flag"
	"fmt"
	"strings"

	"groundrules/scenarios"
)

// explain is the command explain: what a code of a diagnostic means.
func (p *program) explain(args []string) error {
	rest, err := readFlags(flag.NewFlagSet("explain", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(rest) == 0 {
		for _, c := range scenarios.Codes {
			fmt.Fprintf(p.out, "%s  %s\n", c.Code, c.Meaning)
		}
		return nil
	}
	var known []string
	for _, c := range scenarios.Codes {
		known = append(known, string(c.Code))
	}
	for i, word := range rest {
		code := strings.ToUpper(strings.Trim(word, "[]"))
		text := scenarios.Explain(scenarios.Code(code))
		if text == "" {
			return fmt.Errorf("explain: there is no code %q (%s)", word, remedy(code, known, "groundrules explain lists them all"))
		}
		if i > 0 {
			fmt.Fprintln(p.out)
		}
		fmt.Fprint(p.out, text)
	}
	return nil
}
