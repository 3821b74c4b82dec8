package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
)

// test is the command test: whether what scenarios expect of themselves holds.
func (p *program) test(args []string) error {
	fs := flag.NewFlagSet("test", flag.ContinueOnError)
	named := fs.String("name", "", "")
	workers := fs.Int("workers", 0, "")
	format := fs.String("format", "text", "")
	paths, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	switch {
	case len(paths) == 0:
		return wrong("test", "no file, folder or name of a scenario")
	case *workers < 0 || *workers > mostWorkers:
		return wrong("test", "--workers is from 0, one a core, to %d, not %d", mostWorkers, *workers)
	case *format != "text" && *format != "json":
		return wrong("test", "unknown format %q: text or json", *format)
	}
	tested, err := p.tested(paths)
	if err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	results := p.tryAll(ctx, tested, *named, *workers)
	if *format == "json" {
		if err := writeIndented(p.out, results); err != nil {
			return err
		}
	} else {
		writeResults(p.out, results)
	}
	if len(results) == 0 {
		return noTests(*named, tested)
	}
	for _, r := range results {
		if !r.Passed {
			return errShown
		}
	}
	return nil
}

// testedFile is a scenario with the name it was asked for by.
type testedFile struct {
	path     string
	scenario *scenarios.Scenario
}

// tested loads scenarios: files, those in and below folders, or by name.
func (p *program) tested(paths []string) (list []testedFile, err error) {
	failed := false
	for _, path := range paths {
		files := []string{path}
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			if files, err = filepath.Glob(filepath.Join(path, "*.toml")); err != nil || len(files) == 0 {
				return nil, fmt.Errorf("test: no .toml file in %s (name the files)", path)
			}
		}
		for _, f := range files {
			s, err := p.scenario(f)
			switch {
			case errors.Is(err, errShown):
				failed = true
			case err != nil:
				return nil, err
			default:
				list = append(list, testedFile{f, s})
			}
		}
	}
	if failed {
		return nil, errShown
	}
	return list, nil
}

// result is what came of one test.
type result struct {
	File   string      `json:"file"`
	Line   int         `json:"line,omitempty"`
	Name   string      `json:"name"`
	Expect string      `json:"expect"`
	Passed bool        `json:"passed"`
	Got    trial.Share `json:"got"`
	Least  float64     `json:"least"`
	Most   float64     `json:"most"`
	Seeds  []uint64    `json:"seeds,omitempty"` // of groups that speak against it
	Error  string      `json:"error,omitempty"`
	asked  int
}

// tryAll plays the tests, those of one name where it is given.
func (p *program) tryAll(ctx context.Context, list []testedFile, named string, workers int) (results []result) {
	bar, all, done := newBar(p.err), 0, 0
	for _, f := range list {
		all += len(f.scenario.Tests)
	}
	for _, f := range list {
		lines := f.scenario.Whereabouts("test")
		for i := range f.scenario.Tests {
			t := &f.scenario.Tests[i]
			done++
			if named != "" && t.Name != named {
				continue
			}
			bar.show(done-1, all)
			r := tried(f.path, f.scenario.RunTest(ctx, t, workers))
			if i < len(lines) {
				r.Line = lines[i]
			}
			results = append(results, r)
			if ctx.Err() != nil {
				bar.clear()
				return results
			}
		}
	}
	bar.clear()
	return results
}

// stopped is what is said of a test that Ctrl-C broke off.
const stopped = "stopped"

func tried(path string, t scenarios.Trial) result {
	r := result{File: path, Name: t.Test.Name, Expect: t.Test.Expect, Passed: t.Passed, Got: trial.ShareOf(t.Held, t.Groups), Seeds: t.Seeds, asked: t.Test.Groups}
	r.Least, r.Most = t.Test.Bounds()
	switch {
	case errors.Is(t.Err, context.Canceled):
		r.Error = stopped
	case t.Err != nil:
		r.Error = t.Err.Error()
	}
	return r
}

// writeResults shows a line for each test, and what speaks against one that failed.
func writeResults(w io.Writer, results []result) {
	failed, broken := 0, 0
	for _, r := range results {
		word := "ok  "
		switch {
		case r.Error == stopped:
			word = "stop"
			broken++
		case !r.Passed:
			word = "FAIL"
			failed++
		}
		fmt.Fprintf(w, "%s %s:%d: %s: held in %d of %s, %.0f%% (%.0f to %.0f%%), wanted %s\n", word, r.File, r.Line, r.Name,
			r.Got.Of, plural(r.Got.N, "group"), 100*r.Got.Value(), 100*r.Got.Low, 100*r.Got.High, wanted(r.Least, r.Most))
		if r.Passed || r.Error == stopped {
			continue
		}
		if r.Error != "" {
			fmt.Fprintf(w, "       %s\n", r.Error)
		}
		fmt.Fprintf(w, "       expected: %s\n", r.Expect)
		if len(r.Seeds) > 0 {
			fmt.Fprintf(w, "       not so with %s: look with groundrules run %s --seed %d\n", seedsOf(r.Seeds), r.File, r.Seeds[0])
		}
	}
	if len(results) > 0 {
		end := ""
		if broken > 0 {
			end = fmt.Sprintf(", %d stopped", broken)
		}
		fmt.Fprintf(w, "%s: %d passed, %d failed%s\n", plural(len(results), "test"), len(results)-failed-broken, failed, end)
	}
}

// wanted are bounds in words.
func wanted(least, most float64) string {
	switch {
	case least == most && least == 1:
		return "all"
	case least == most:
		return fmt.Sprintf("%.4g%%", 100*least)
	case most == 1:
		return fmt.Sprintf("at least %.4g%%", 100*least)
	case least == 0:
		return fmt.Sprintf("at most %.4g%%", 100*most)
	}
	return fmt.Sprintf("%.4g to %.4g%%", 100*least, 100*most)
}

func seedsOf(seeds []uint64) string {
	var words []string
	for _, s := range seeds {
		words = append(words, fmt.Sprint(s))
	}
	if len(words) == 1 {
		return "seed " + words[0]
	}
	return "seeds " + strings.Join(words, ", ")
}

// noTests is the error where nothing was tested.
func noTests(named string, list []testedFile) error {
	if named == "" {
		return fmt.Errorf("test: no [[test]] in what was named (groundrules help reference says how to write one)")
	}
	var names []string
	for _, f := range list {
		for i := range f.scenario.Tests {
			names = append(names, f.scenario.Tests[i].Name)
		}
	}
	return fmt.Errorf("test: no test is called %q (%s)", named, remedy(named, names, "known: "+strings.Join(names, ", ")))
}
