package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"

	"groundrules/scenarios"
	"groundrules/scenarios/format"
)

// format is the command fmt: it lays out files of scenarios in place.
func (p *program) format(args []string) error {
	fs := flag.NewFlagSet("fmt", flag.ContinueOnError)
	check := fs.Bool("check", false, "")
	paths, err := readFlags(fs, args)
	switch {
	case err != nil:
		return err
	case len(paths) == 0:
		return wrong("fmt", "no file to format")
	}
	failed, changed := false, 0
	for _, path := range paths {
		did, err := p.formatFile(path, *check)
		switch {
		case err != nil:
			fmt.Fprintf(p.err, "groundrules: fmt: %v\n", err)
			failed = true
		case did:
			changed++
			fmt.Fprintln(p.out, path)
		}
	}
	if failed || *check && changed > 0 {
		return errShown
	}
	return nil
}

// formatFile lays out one file, or only looks whether that would change it.
func (p *program) formatFile(path string, check bool) (changed bool, err error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return false, fmt.Errorf("%s: cannot be read: %w (name a file)", path, plainer(err))
	}
	if list := scenarios.Readable(path, src); list != nil {
		return false, fmt.Errorf("%w (mend that first)", list.Err())
	}
	out, err := format.Format(src)
	if err != nil {
		return false, fmt.Errorf("%s: %w (mend it by hand; it is left as it was)", path, err)
	}
	if bytes.Equal(src, out) || check {
		return !bytes.Equal(src, out), nil
	}
	return true, writeWhole(path, func(w io.Writer) error {
		_, err := w.Write(out)
		return err
	})
}
