package main

import (
	"embed"
	"fmt"
	"io"
	"slices"
	"strings"
)

// helpTexts is a page for every command and topic.
//
//go:embed help/*.txt
var helpTexts embed.FS

// topics are the pages of help that are no commands.
func topics() []string {
	return []string{"accessibility", "conditions", "formats", "language", "policies", "reference", "scenario", "words"}
}

// help is the command help.
func (p *program) help(args []string) error {
	if len(args) == 0 {
		p.list(p.out)
		return nil
	}
	names := topics()
	for _, c := range commands() {
		names = append(names, c.name)
	}
	if len(args) > 1 || !slices.Contains(names, args[0]) {
		what := strings.Join(args, " ")
		return fmt.Errorf("no help on %q (%s)", what, remedy(what, names, "there is help on: "+strings.Join(names, ", ")))
	}
	for _, c := range commands() {
		if c.name == args[0] {
			fmt.Fprintf(p.out, "%s\n\n", c.line())
		}
	}
	text, err := helpTexts.ReadFile("help/" + args[0] + ".txt")
	if err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%s", text)
	return nil
}

// list shows what the program can do.
func (p *program) list(w io.Writer) {
	fmt.Fprint(w, "groundrules: a flight simulator for people who facilitate groups\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %s\n        %s\n", c.line(), c.summary)
	}
	fmt.Fprint(w, "\nWithout a command: the library, in a window, or in the terminal where there is no display.\n"+
		"SCENARIO is a name of the library or a path, SESSION the file of a recorded practice,\n"+
		"SESSION@BRANCH one of its branches, by number or name.\n")
}
