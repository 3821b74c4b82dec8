package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"golang.org/x/term"
)

// program is the surroundings of a command.
type program struct {
	in       *os.File
	out, err io.Writer
	typed    bool // somebody sits at a terminal
}

func newProgram(in, out, err *os.File) *program {
	return &program{in: in, out: out, err: err, typed: term.IsTerminal(int(in.Fd()))}
}

// command is one of the program's commands.
type command struct {
	name    string
	usage   string // what follows the name
	summary string // one line for the list
	run     func(p *program, args []string) error
}

// line is how the command is typed.
func (c *command) line() string { return strings.TrimSpace("groundrules " + c.name + " " + c.usage) }

// commands in the order in which one needs them. It is a function because help
// lists the table that it stands in.
func commands() []command {
	return []command{
		{"play", "[SCENARIO|SESSION[@BRANCH]] [--seed N] [--mode MODE] [--lang XX] [--term] [--record FILE]", "practise, in the window or as lines of text", (*program).play},
		{"run", "SCENARIO [--seed N] [--groups N] [--meetings N] [--policy NAME|FILE] [--format text|jsonl|csv] [--lang XX] [--summary]", "let a policy facilitate instead of a trainee", (*program).sweep},
		{"check", "PATH... [--strict] [--format text|json]", "load scenarios and say everything that is wrong with them", (*program).check},
		{"new", "FILE [--from NAME]", "begin a scenario of your own", (*program).create},
		{"preview", "FILE [--seed N] [--at WHERE] [--lang XX] [--term] [--once]", "play a scenario while you write it", (*program).preview},
		{"explain", "[CODE...]", "what the code of a mistake means, and how to mend it", (*program).explain},
		{"fmt", "FILE... [--check]", "lay out the text of scenarios", (*program).format},
		{"schema", "[-o FILE]", "the format of scenarios for editors, as a JSON Schema", (*program).schema},
		{"test", "PATH... [--name NAME] [--workers N] [--format text|json]", "play what scenarios expect of themselves", (*program).test},
		{"fuzz", "SCENARIO [--runs N] [--seed N] [--workers N] [--format text|json]", "play a scenario at random and say what never comes up", (*program).fuzz},
		{"balance", "SCENARIO [--points X] [--within S] [--seed N] [--workers N] [--format text|json]", "weigh each policy and intervention, luck, and how hard it is", (*program).balance},
		{"replay", "SESSION[@BRANCH] [--verify]", "show a recorded practice; verify that it decides itself again", (*program).replay},
		{"debrief", "SESSION[@BRANCH] [--format text|html|json|csv] [-o FILE] [--lang XX] [--quick]", "the debrief of a recorded practice: text, a page, JSON or a table", (*program).debrief},
		{"concept", "[NAME]", "what a stage, a challenge or an intervention is, in sixty words", (*program).concept},
		{"coach", "SCENARIO|SESSION[@BRANCH] --turn N [--rollouts N] [--within TIME] [--workers N] [--policy NAME] [--seed N] [--format text|json]", "what could be said at a turn, and what would come of it in this model", (*program).coach},
		{"compare", "SESSION[@BRANCH] SESSION[@BRANCH] [--format text|json] [--lang XX]", "two courses of a scenario side by side", (*program).compare},
		{"data", "[--delete [--yes]]", "where your practices are kept, how they went over time, and deleting them", (*program).data},
		{"evidence", "[--finding ID] [--groups N] [--baseline NAME] [--without A,B] [--learning] [--format text|json|html] [-o FILE]", "hold the model against published findings", (*program).evidence},
		{"model", "[--format text|json|html|md] [-o FILE]", "the model card: equations, numbers, sources, and how well each is known", (*program).model},
		{"help", "[COMMAND|TOPIC]", "this list, a command, or one of: " + strings.Join(topics(), ", "), (*program).help},
		{"signature", "", "the model's signature: one line that changes when the model does", (*program).signature},
		{"version", "", "the program's version and the model's signature", (*program).version},
	}
}

// errShown is an error that has been shown already: only the exit code is left.
var errShown = errors.New("shown")

// run carries out a command line and returns the exit code.
func (p *program) run(args []string) int {
	err := p.dispatch(args)
	switch {
	case err == nil:
		return 0
	case !errors.Is(err, errShown):
		fmt.Fprintf(p.err, "groundrules: %v\n", err)
	}
	return 1
}

func (p *program) dispatch(args []string) error {
	if len(args) == 0 {
		return p.play(nil)
	}
	name := args[0]
	switch name {
	case "-h", "-help", "--help":
		return p.help(nil)
	case "-version", "--version":
		return p.version(nil)
	}
	names := []string{}
	for _, c := range commands() {
		if c.name == name {
			err := c.run(p, args[1:])
			if errors.Is(err, flag.ErrHelp) {
				return p.help([]string{name})
			}
			return err
		}
		names = append(names, c.name)
	}
	return fmt.Errorf("unknown command %q (%s)", name, remedy(name, names, "see groundrules help"))
}

// readFlags reads flags wherever they stand, before or after what they go with, and
// returns the rest.
func readFlags(fs *flag.FlagSet, args []string) ([]string, error) {
	fs.SetOutput(io.Discard)
	fs.Usage = func() {}
	var rest []string
	for {
		if err := fs.Parse(args); err != nil {
			return nil, flagError(fs, err)
		}
		if fs.NArg() == 0 {
			return rest, nil
		}
		done := len(args) - fs.NArg()
		if done > 0 && args[done-1] == "--" {
			return append(rest, fs.Args()...), nil
		}
		rest, args = append(rest, fs.Arg(0)), fs.Args()[1:]
	}
}

// flagError puts what the flag package says in the form of this program's errors.
func flagError(fs *flag.FlagSet, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	see := "see groundrules help " + fs.Name()
	if name, ok := strings.CutPrefix(err.Error(), "flag provided but not defined: -"); ok {
		var names []string
		fs.VisitAll(func(f *flag.Flag) { names = append(names, "--"+f.Name) })
		name = "--" + strings.TrimLeft(name, "-")
		return fmt.Errorf("%s: unknown flag %s (%s)", fs.Name(), name, remedy(name, names, see))
	}
	if name, ok := strings.CutPrefix(err.Error(), "flag needs an argument: -"); ok {
		return fmt.Errorf("%s: --%s stands without its value (%s)", fs.Name(), strings.TrimLeft(name, "-"), see)
	}
	if m := badValue.FindStringSubmatch(err.Error()); m != nil {
		return fmt.Errorf("%s: --%s takes a number that is not below 0, not %s (%s)", fs.Name(), m[2], m[1], see)
	}
	return fmt.Errorf("%s: %v (%s)", fs.Name(), err, see)
}

// badValue is what the flag package says of a value that is no number.
var badValue = regexp.MustCompile(`^invalid value (".*") for flag -+([a-z]+): `)

// wrong is an error about how a command was called.
func wrong(command, form string, args ...any) error {
	return fmt.Errorf("%s: %s (see groundrules help %s)", command, fmt.Sprintf(form, args...), command)
}
