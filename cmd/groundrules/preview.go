package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"
	"time"

	"groundrules/render"
	"groundrules/render/face"
	"groundrules/render/scene"
	"groundrules/scenarios/preview"
)

// preview is the command preview: a practice that follows the file it is made from.
func (p *program) preview(args []string) error {
	fs := flag.NewFlagSet("preview", flag.ContinueOnError)
	seed := fs.Uint64("seed", 1, "")
	at := fs.String("at", "", "")
	language := fs.String("lang", "", "")
	inTerm := fs.Bool("term", false, "")
	once := fs.Bool("once", false, "")
	rest, err := readFlags(fs, args)
	switch {
	case err != nil:
		return err
	case len(rest) != 1:
		return wrong("preview", "one file is wanted, not %d", len(rest))
	}
	w, err := preview.Open(rest[0], *seed, *language)
	if err != nil {
		return fmt.Errorf("preview: %s cannot be read: %w (groundrules new makes one)", rest[0], plainer(err))
	}
	if s := w.Scenario(); s != nil {
		if _, err := s.Told(*language); err != nil && *language != s.Kept.Language {
			return fmt.Errorf("preview: --lang: %w", err)
		}
	}
	d := &draft{Preview: w, last: time.Now()}
	if *at != "" {
		if err := d.GoTo(*at); err != nil {
			return fmt.Errorf("preview: --at: %w", err)
		}
	}
	if !*inTerm && !*once {
		k := &keeper{}
		defer k.close()
		app := scene.NewApp(&desk{keeper: k}, face.NewRuler())
		app.Preview(d)
		err := render.Run(app, "groundrules preview: "+rest[0], render.Options{})
		if !errors.Is(err, render.ErrNoDisplay) {
			return err
		}
		fmt.Fprintln(p.err, "There is no display: what is saved is followed here.")
	}
	ctx, stop := interruptible()
	defer stop()
	return p.followDraft(ctx, d, *once)
}

// followDraft shows as text how things stand, and again after every save, until Ctrl-C.
func (p *program) followDraft(ctx context.Context, d *draft, once bool) error {
	p.showDraft(d)
	if once {
		if d.Broken() {
			return errShown
		}
		return nil
	}
	tick := time.NewTicker(30 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if d.Poll() {
				fmt.Fprintln(p.out)
				p.showDraft(d)
			}
		}
	}
}

// showDraft shows what is wrong, where the practice stands, what was said last, and what
// is hidden.
func (p *program) showDraft(d *draft) {
	for _, line := range d.Wrong() {
		fmt.Fprintln(p.out, line)
	}
	fmt.Fprintln(p.out, d.Status())
	for _, text := range d.latest(width(p.out)) {
		fmt.Fprint(p.out, text)
	}
	head, rows := d.Hidden()
	for _, row := range append([][]string{head}, rows...) {
		line := ""
		for k, cell := range row {
			if k == 0 {
				line = fmt.Sprintf("%-20s", short(cell, 20))
			} else {
				line += fmt.Sprintf(" %10s", short(cell, 10))
			}
		}
		if len(row) > 0 {
			fmt.Fprintln(p.out, strings.TrimRight(line, " "))
		}
	}
}
