package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// newScenario is what new writes: a scenario that can be played at once, with comments
// that say what to change.
//
//go:embed new.toml
var newScenario string

// schemaLine is the first line of a scenario, by which editors find the schema.
const schemaLine = "#:schema ./scenario.schema.json\n"

// create is the command new: the file of a new scenario.
func (p *program) create(args []string) error {
	fs := flag.NewFlagSet("new", flag.ContinueOnError)
	from := fs.String("from", "", "")
	rest, err := readFlags(fs, args)
	switch {
	case err != nil:
		return err
	case len(rest) != 1:
		return wrong("new", "the name of one file is wanted, not %d", len(rest))
	case !strings.HasSuffix(rest[0], ".toml"):
		return wrong("new", "%s should end in .toml, so that it is found beside others", rest[0])
	}
	text := newScenario
	if *from != "" {
		if text, err = p.copyOf(*from, rest[0]); err != nil {
			return err
		}
	}
	if err := writeFresh(rest[0], text); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "%s is there. Now:\n  open it in a text editor; groundrules help scenario says how to write one,\n    and groundrules help reference and words list all that it can hold\n"+
		"  groundrules check %[1]s      says what is wrong with it\n"+
		"  groundrules preview %[1]s    plays it beside the editor and follows what you save\n"+
		"  groundrules test %[1]s       looks whether it does what you expect\n", rest[0])
	return nil
}

// copyOf is the text of another scenario, to begin from in the file to. What it includes
// is written out, unless that lies where it is looked for from there, too.
func (p *program) copyOf(name, to string) (string, error) {
	s, err := p.scenario(name)
	if err != nil {
		return "", err
	}
	text := s.Alone()
	if filepath.Dir(name) == filepath.Dir(to) {
		text = s.Text()
	}
	text = bytes.TrimPrefix(text, []byte(schemaLine))
	return schemaLine + fmt.Sprintf("# Begun from %q (%s).\n", s.Title, s.Name) + string(text), nil
}

// writeFresh writes a file that is not there yet.
func writeFresh(name, text string) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	switch {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("new: %s is there already (choose another name; nothing is overwritten)", name)
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("new: there is no folder %s (make it first)", filepath.Dir(name))
	case err != nil:
		return fmt.Errorf("new: %s: cannot be written: %w (choose another place)", name, plainer(err))
	}
	_, err = f.WriteString(text)
	if shut := f.Close(); err == nil {
		err = shut
	}
	if err != nil {
		os.Remove(name)
		return fmt.Errorf("new: %s: cannot be written: %w (free some space)", name, plainer(err))
	}
	return nil
}
