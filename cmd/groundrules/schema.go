package main

import (
	"flag"
	"io"

	"groundrules/scenarios/schema"
)

// schema is the command schema: the format of scenarios as a JSON Schema.
func (p *program) schema(args []string) error {
	fs := flag.NewFlagSet("schema", flag.ContinueOnError)
	file := fs.String("o", "", "")
	rest, err := readFlags(fs, args)
	switch {
	case err != nil:
		return err
	case len(rest) > 0:
		return wrong("schema", "nothing is wanted beside -o, not %q", rest[0])
	case *file == "":
		_, err = p.out.Write(schema.Text)
		return err
	}
	return writeWhole(*file, func(w io.Writer) error {
		_, err := w.Write(schema.Text)
		return err
	})
}
