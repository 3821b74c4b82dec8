package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"golang.org/x/term"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
)

// check is the command check: everything that is wrong with scenarios.
func (p *program) check(args []string) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	format := flags.String("format", "text", "")
	strict := flags.Bool("strict", false, "")
	paths, err := readFlags(flags, args)
	switch {
	case err != nil:
		return err
	case len(paths) == 0:
		return wrong("check", "no file or folder to check")
	case *format != "text" && *format != "json":
		return fmt.Errorf("check: unknown format %q (%s)", *format, remedy(*format, []string{"text", "json"}, "text or json"))
	}
	var options scenarios.Options
	if *strict {
		options.Play = doubts
	}
	files, list := scenarios.CheckWith(options, paths...)
	if *format == "json" {
		err = p.checkedJSON(files, list)
	} else {
		err = p.checkedText(files, list)
	}
	if err == nil && list.Failed() {
		err = errShown
	}
	return err
}

// doubtCodes are the codes of what playing finds.
var doubtCodes = map[trial.Kind]scenarios.Code{
	trial.EventNever: scenarios.Unreached, trial.LineNever: scenarios.Unsaid,
	trial.ObjectiveNever: scenarios.NeverReached, trial.ObjectiveAlways: scenarios.AlwaysReached,
	trial.Idle: scenarios.Powerless, trial.Shallow: scenarios.Shallow,
}

// doubts plays a scenario to see what of it is never reached.
func doubts(s *scenarios.Scenario) []scenarios.Doubt {
	var list []scenarios.Doubt
	for _, d := range trial.Doubts(context.Background(), s) {
		list = append(list, scenarios.Doubt{Code: doubtCodes[d.Kind], Index: d.Index, What: d.What, Found: d.Found})
	}
	return list
}

// checkedText shows each diagnostic with its line, and counts them.
func (p *program) checkedText(files int, list scenarios.Diagnostics) error {
	ink := inkFor(p.out)
	for _, d := range list {
		if err := ink.diagnostic(p.out, d); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(p.out, "%s checked: %s, %s\n", plural(files, "file"), plural(list.Errors(), "error"), plural(list.Warnings(), "warning"))
	return err
}

// checked is what check says as JSON.
type checked struct {
	Files       int                 `json:"files"`
	Errors      int                 `json:"errors"`
	Warnings    int                 `json:"warnings"`
	Diagnostics []checkedDiagnostic `json:"diagnostics"`
}

type checkedDiagnostic struct {
	File     string `json:"file"`
	Line     int    `json:"line"` // from 1; 0 for the file as a whole
	Column   int    `json:"column"`
	Severity string `json:"severity"`
	Code     string `json:"code"`
	Message  string `json:"message"`
	Remedy   string `json:"remedy"`
}

func (p *program) checkedJSON(files int, list scenarios.Diagnostics) error {
	c := checked{Files: files, Errors: list.Errors(), Warnings: list.Warnings(), Diagnostics: []checkedDiagnostic{}}
	for _, d := range list {
		c.Diagnostics = append(c.Diagnostics, checkedDiagnostic{d.File, d.Line, d.Col, d.Severity.String(), string(d.Code), d.Message, d.Remedy})
	}
	to := json.NewEncoder(p.out)
	to.SetEscapeHTML(false)
	to.SetIndent("", "  ")
	return to.Encode(c)
}

// plural is "1 file", "2 files".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// inkFor is colour on a terminal, unless NO_COLOR asks for none, and none elsewhere.
func inkFor(out any) ink {
	f, ok := out.(*os.File)
	return ink(ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && term.IsTerminal(int(f.Fd())))
}
