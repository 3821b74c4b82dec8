package main

import (
	"flag"
	"fmt"

	"groundrules/scenarios"
)

// check is the command check: everything that is wrong with scenarios, one
// diagnostic a line.
func (p *program) check(args []string) error {
	paths, err := readFlags(flag.NewFlagSet("check", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return wrong("check", "no file or folder to check")
	}
	files, list := scenarios.Check(paths...)
	fmt.Fprint(p.out, list)
	errs := list.Errors()
	fmt.Fprintf(p.out, "%s checked: %s, %s\n", plural(files, "file"), plural(errs, "error"), plural(list.Warnings(), "warning"))
	if errs > 0 {
		return errShown
	}
	return nil
}

// plural is "1 file", "2 files".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
