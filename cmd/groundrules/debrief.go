package main

import (
	"context"
	"flag"
	"fmt"
	"html/template"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"groundrules/render/report"
	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/session"
)

// debriefFormats are the forms that a debrief can have.
var debriefFormats = []string{"text", "html", "json", "csv"}

// debriefJob is what debrief was asked for.
type debriefJob struct {
	format string
	file   string // to write to; "" for the output
	quick  bool   // without looking at decisions again
	spoken string // the language that was asked for; "" for the one that is set
}

// debrief is the command debrief: what can be said about a recorded practice. It is
// drawn from the turns' reasons, so every turn is decided again.
func (p *program) debrief(args []string) error {
	var job debriefJob
	fs := flag.NewFlagSet("debrief", flag.ContinueOnError)
	fs.StringVar(&job.format, "format", "text", "")
	fs.StringVar(&job.file, "o", "", "")
	fs.BoolVar(&job.quick, "quick", false, "")
	fs.StringVar(&job.spoken, "lang", "", "")
	r, err := p.sessionArgument(fs, args)
	if err != nil {
		return err
	}
	if !slices.Contains(debriefFormats, job.format) {
		return wrong("debrief", "unknown format %q, %s", job.format, remedy(job.format, debriefFormats, "choose one of "+strings.Join(debriefFormats, ", ")))
	}
	if err := speak("debrief", job.spoken); err != nil {
		return err
	}
	practice, err := r.again()
	if err != nil {
		return p.asRecorded(r, &job, err)
	}
	d, err := p.debriefed(r, practice, &job)
	if err != nil {
		return err
	}
	if err := p.writeDebrief(r, d, &job); err != nil {
		return err
	}
	p.tellLost(r)
	return nil
}

// debriefed is everything there is to say about a recorded practice.
func (p *program) debriefed(r *recorded, practice *session.Practice, job *debriefJob) (*term.Debriefed, error) {
	d := term.Debriefs(r.scenario, practice)
	d.Compare(practice)
	d.Progress = progressWith(r.name)
	if job.quick || !term.Reviewable(&d) {
		return &d, nil
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	b := newBar(p.err)
	names, objectives := r.scenario.Coached()
	names.Language = words.Language()
	review, err := coach.ReviewOf(ctx, practice, coach.Options{Names: names, Objectives: objectives, Progress: b.show})
	b.clear()
	if err != nil {
		return nil, fmt.Errorf("%s: stopped while looking at the decisions (--quick leaves that out)", r.name)
	}
	d.Review = &review
	return &d, nil
}

// writeDebrief writes a debrief where it is wanted.
func (p *program) writeDebrief(r *recorded, d *term.Debriefed, job *debriefJob) error {
	if job.file == "" {
		return writeReport(p.out, r, d, job.format, width(p.out))
	}
	return writeWhole(job.file, func(w io.Writer) error { return writeReport(w, r, d, job.format, reportWidth) })
}

// reportWidth is how wide a debrief in a file is wrapped.
const reportWidth = 78

func writeReport(w io.Writer, r *recorded, d *term.Debriefed, format string, width int) error {
	names := term.Names(r.scenario)
	sheet := &report.Report{
		Program: programName(), Signature: sim.Signature(), Scenario: r.journal.Name, Language: r.scenario.Languages()[0], Seed: r.journal.Seed,
		Debrief: &d.Debrief, Judgement: d.Judgement, Names: &names, Review: d.Review, Progress: d.Progress,
		Guide: report.Guide{Minutes: d.Guide.Minutes, Text: template.HTML(scenarios.HTML(d.Guide.Text)), Questions: d.Guide.Questions},
	}
	switch format {
	case "html":
		return report.HTML(w, sheet)
	case "json":
		return report.JSON(w, sheet)
	case "csv":
		return report.CSV(w, sheet)
	}
	_, err := io.WriteString(w, term.DebriefText(*d, width))
	return err
}

// asRecorded shows a practice that this model decides otherwise as it was recorded:
// reasons and readings are not in a journal, so there is no debrief of it.
func (p *program) asRecorded(r *recorded, job *debriefJob, cause error) error {
	if job.format == "text" && job.file == "" {
		told := term.NewTranscript(r.scenario, width(p.out))
		for i := range r.beats() {
			fmt.Fprint(p.out, told.Beat(&r.beats()[i]))
		}
	}
	return fmt.Errorf("%w: a debrief is drawn from reasons that only the model of then can give", cause)
}
