package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"groundrules/scenarios/evidence/learning"
)

// What evidence --learning takes at most.
const (
	mostTrainees  = 10_000
	mostPractices = 1000
	mostOfReview  = 100_000
)

// notOfLearning are flags of evidence that do not go with --learning.
var notOfLearning = []string{"finding", "baseline", "without", "experiments"}

// ofLearning reports whether a word is a flag that only learning has.
func ofLearning(word string) bool {
	name, _, _ := strings.Cut(strings.TrimLeft(word, "-"), "=")
	return strings.HasPrefix(word, "-") && slices.Contains([]string{"learning", "trainees", "practices", "rollouts"}, name)
}

// learning is the command evidence --learning: whether the feedback teaches simulated
// trainees anything.
func (p *program) learning(args []string) error {
	fs := flag.NewFlagSet("evidence", flag.ContinueOnError)
	var o learning.Options
	teaches := fs.Bool("learning", false, "")
	fs.IntVar(&o.Trainees, "trainees", learning.DefaultTrainees, "")
	fs.IntVar(&o.Practices, "practices", 0, "")
	fs.IntVar(&o.Groups, "groups", learning.DefaultGroups, "")
	fs.IntVar(&o.Rollouts, "rollouts", learning.DefaultRollouts, "")
	fs.IntVar(&o.Workers, "workers", 0, "")
	fs.Uint64Var(&o.Seed, "seed", 1, "")
	format := fs.String("format", "text", "")
	file := fs.String("o", "", "")
	for _, name := range notOfLearning {
		fs.String(name, "", "")
	}
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	switch {
	case len(rest) > 0:
		return wrong("evidence", "nothing is wanted beside flags, not %q", rest[0])
	case !*teaches:
		return wrong("evidence", "--trainees, --practices and --rollouts go with --learning")
	case *format != "text" && *format != "json":
		return wrong("evidence", "--learning comes as text or json, not as %q", *format)
	case o.Seed == 0:
		return wrong("evidence", "--seed is from 1, not 0")
	}
	if err := checkLearning(given, &o); err != nil {
		return err
	}
	if *file != "" {
		if err := canWrite(*file); err != nil {
			return err
		}
	}
	return p.showLearning(o, *format, *file)
}

// checkLearning is an error about a flag that does not go with --learning, or a number
// out of range.
func checkLearning(given map[string]bool, o *learning.Options) error {
	for _, name := range notOfLearning {
		if given[name] {
			return wrong("evidence", "--%s does not go with --learning, which takes the scenarios and the model that ship", name)
		}
	}
	for _, n := range []struct {
		name     string
		is, most int
	}{
		{"trainees", o.Trainees, mostTrainees},
		{"practices", o.Practices, mostPractices},
		{"groups", o.Groups, mostEvidence},
		{"rollouts", o.Rollouts, mostOfReview},
		{"workers", o.Workers, 1024},
	} {
		if given[n.name] && (n.is < 1 || n.is > n.most) {
			return wrong("evidence", "--%s is from 1 to %d, not %d", n.name, n.most, n.is)
		}
	}
	return nil
}

// showLearning measures simulated trainees and writes what came of it. The exit code is
// 1 where that is only a part, and otherwise 0 whatever the figures say.
func (p *program) showLearning(o learning.Options, format, file string) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	bar := newBar(p.err)
	o.Progress = bar.show
	r, err := learning.Run(ctx, o)
	bar.clear()
	if err != nil {
		return fmt.Errorf("evidence: %w", err)
	}
	columns := ordinaryWidth
	if file == "" {
		columns = width(p.out)
	}
	err = p.deliver(file, func(w io.Writer) error {
		if format == "json" {
			e := json.NewEncoder(w)
			e.SetIndent("", "  ")
			return e.Encode(&r)
		}
		_, err := io.WriteString(w, learningText(&r, columns))
		return err
	}, fmt.Sprintf("%d of %d trainees.", r.Trainees, r.Asked))
	if err == nil && r.Partial {
		return errShown
	}
	return err
}

// ordinaryWidth is how wide text in a file is.
const ordinaryWidth = 78
