package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"groundrules/scenarios/evidence/card"
)

// model is the command model: the model card.
func (p *program) model(args []string) error {
	fs := flag.NewFlagSet("model", flag.ContinueOnError)
	format := fs.String("format", "text", "")
	file := fs.String("o", "", "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return wrong("model", "nothing is wanted beside flags, not %q", rest[0])
	}
	write, known := cardFormats[*format]
	if !known {
		return wrong("model", "unknown format %q: text, json, html or md", *format)
	}
	c := card.New()
	var out bytes.Buffer
	if err := write(&c, &out, width(p.out)); err != nil {
		return err
	}
	if *file == "" {
		_, err = out.WriteTo(p.out)
		return err
	}
	if err := os.WriteFile(*file, out.Bytes(), 0o644); err != nil {
		return fmt.Errorf("model: %w (name a file in a folder that can be written)", plainer(err))
	}
	fmt.Fprintf(p.out, "Written to %s.\n", filepath.ToSlash(*file))
	return nil
}

// cardFormats write the model card; only text has a width.
var cardFormats = map[string]func(c *card.Card, w io.Writer, width int) error{
	"text": (*card.Card).Text,
	"json": func(c *card.Card, w io.Writer, _ int) error { return c.JSON(w) },
	"html": func(c *card.Card, w io.Writer, _ int) error { return c.HTML(w) },
	"md":   func(c *card.Card, w io.Writer, _ int) error { return c.Markdown(w) },
}
