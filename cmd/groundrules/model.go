package main

import (
	"flag"
	"io"

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
	columns := ordinaryWidth
	if *file == "" {
		columns = width(p.out)
	}
	return p.deliver(*file, func(w io.Writer) error { return write(&c, w, columns) })
}

// cardFormats write the model card; only text has a width.
var cardFormats = map[string]func(c *card.Card, w io.Writer, width int) error{
	"text": (*card.Card).Text,
	"json": func(c *card.Card, w io.Writer, _ int) error { return c.JSON(w) },
	"html": func(c *card.Card, w io.Writer, _ int) error { return c.HTML(w) },
	"md":   func(c *card.Card, w io.Writer, _ int) error { return c.Markdown(w) },
}
