package term

import (
	"context"

	"groundrules/render/words"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/session"
)

// Reviewable reports whether the decisions of a practice are looked at again: not in
// an assessment, and not where somebody spoke of danger and it ended there.
func Reviewable(d *Debriefed) bool {
	return d.Mode != session.Assessment && d.Ended != debrief.InDanger
}

// review looks at each decision beside what else could have been said.
func (g *game) review() {
	d := Debriefs(g.scenario, g.practice)
	if !Reviewable(&d) {
		g.say("Decisions are not looked at again here.")
		return
	}
	g.say("Looking at each decision again; that takes some seconds. Ctrl-C stops it.")
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	done := make(chan coach.Review)
	go func() {
		names, objectives := g.scenario.Coached()
		names.Language = words.Language()
		review, _ := coach.ReviewOf(ctx, g.practice, coach.Options{Names: names, Objectives: objectives})
		done <- review
	}()
	var review coach.Review
	select {
	case review = <-done:
	case <-g.interrupt:
		stop()
		review = <-done // what was looked at till then
	}
	if len(review.Decisions) == 0 {
		g.say("There is nothing to look at: too little was played.")
		return
	}
	g.reviewed = reviewed{&review, chained(g.practice)}
	p := &page{width: g.width}
	p.review(&review)
	g.write(p.String())
}

// reviewed is a review and the practice as it was then.
type reviewed struct {
	review *coach.Review
	hash   uint64
}

// chained tells a practice from any other, and from itself at another turn.
func chained(p *session.Practice) uint64 {
	if beats := p.Beats(); len(beats) > 0 {
		return beats[len(beats)-1].Hash
	}
	return 0
}

// report saves the debrief as a page, with the decisions where they were looked at.
func (g *game) report() {
	to, can := g.Keeper.(Reporter)
	if !can {
		g.say("There is no place for a report here.")
		return
	}
	var review *coach.Review
	if g.reviewed.hash == chained(g.practice) {
		review = g.reviewed.review
	}
	page, err := to.Report(g.scenario, g.practice, review)
	if err != nil {
		g.say("The report was not saved: {why}.", err)
		return
	}
	g.say("The report is in {file}.", page)
	if review == nil {
		g.say("It has no decisions: type {review}, then {report} again, for one that has.", "review", "report")
	}
}
