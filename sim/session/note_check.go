package session

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// The bounds of notes: characters of what is written, and of the id of a dimension;
// dimensions judged at once.
const (
	MaxWords      = 2000
	maxDimension  = 40
	maxDimensions = 20
)

// checkNote reports what is wrong with a note whatever the practice: what it lacks,
// what does not belong to its kind, and what could not be shown.
func checkNote(k Kind, n *Note) error {
	if err := checkForeign(k, n); err != nil {
		return err
	}
	switch k {
	case Notice:
		if n.Challenge == 0 || n.Challenge > observe.Groupthink {
			return refuse("choose domination, withdrawal, conflict or groupthink", "there is no challenge %d", n.Challenge)
		}
		return checkWho(n.Who)
	case Predict:
		return checkPredict(n)
	case Expect:
		if n.Challenge > observe.Groupthink {
			return refuse("choose domination, withdrawal, conflict or groupthink", "there is no challenge %d", n.Challenge)
		}
		return checkPredict(n)
	case Rate:
		return checkRatings(n)
	case Hands:
		return checkVotes(n.Votes)
	}
	if strings.TrimSpace(n.Words) == "" {
		return refuse("write down one thing to try", "there is nothing in the plan")
	}
	return checkWords(n.Words)
}

// checkForeign holds that a note carries nothing that belongs to another kind.
func checkForeign(k Kind, n *Note) error {
	foreign := ""
	switch {
	case k != Notice && len(n.Who) > 0 || k != Notice && k != Expect && n.Challenge != 0:
		foreign = "challenge"
	case k != Predict && n.Responds != sim.Everyone || k != Predict && k != Expect && (n.Cohesion != 0 || n.Sure != 0):
		foreign = "prediction"
	case k != Rate && len(n.Ratings) > 0:
		foreign = "marks"
	case k != Hands && len(n.Votes) > 0:
		foreign = "hands"
	case k != Rate && k != PlanNext && n.Words != "":
		foreign = "words"
	default:
		return nil
	}
	return refuse("leave it out", "the note %s holds no %s", k, foreign)
}

func checkWho(who []sim.ID) error {
	for i, id := range who {
		if !id.IsMember() || id > sim.MaxMembers {
			return refuse("choose a member", "there is no member %d", id)
		}
		if slices.Contains(who[:i], id) {
			return refuse("name each member once", "member %d is named twice", id)
		}
	}
	return nil
}

func checkPredict(n *Note) error {
	switch {
	case n.Cohesion == 0 || n.Cohesion > Up:
		return refuse("choose up, same or down", "the prediction does not say where cohesion goes")
	case n.Sure == 0 || n.Sure > Very:
		return refuse("choose guess, fairly or very", "the prediction does not say how sure you are")
	case n.Responds != sim.Everyone && (!n.Responds.IsMember() || n.Responds > sim.MaxMembers):
		return refuse("choose a member, or leave it out", "there is no member %d", n.Responds)
	}
	return nil
}

func checkRatings(n *Note) error {
	switch {
	case len(n.Ratings) == 0:
		return refuse("give one dimension a mark of 1 to 5", "nothing is judged")
	case len(n.Ratings) > maxDimensions:
		return refuse(fmt.Sprintf("leave %d out", len(n.Ratings)-maxDimensions), "%d dimensions are judged", len(n.Ratings))
	}
	for i, r := range n.Ratings {
		switch {
		case r.Dimension == "" || !utf8.ValidString(r.Dimension) || utf8.RuneCountInString(r.Dimension) > maxDimension || strings.ContainsFunc(r.Dimension, unicode.IsControl):
			return refuse("name a dimension of the rubric", "%q cannot be a dimension", r.Dimension)
		case r.Mark < 1 || r.Mark > 5:
			return refuse("choose 1 to 5", "%s cannot be given %d", r.Dimension, r.Mark)
		case slices.ContainsFunc(n.Ratings[:i], func(o Rating) bool { return o.Dimension == r.Dimension }):
			return refuse("judge each dimension once", "%s is judged twice", r.Dimension)
		}
	}
	return checkWords(n.Words)
}

func checkWords(words string) error {
	odd := func(r rune) bool { return r != '\n' && unicode.IsControl(r) }
	switch {
	case !utf8.ValidString(words) || strings.ContainsFunc(words, odd):
		return refuse("use letters, spaces and line breaks", "what is written cannot be read as text")
	case utf8.RuneCountInString(words) > MaxWords:
		return refuse("say it more briefly", "a note has at most %d characters", MaxWords)
	}
	return nil
}

// checkWrite reports why a note cannot be made now: what is not about this group, and
// what comes at the wrong time.
func (p *Practice) checkWrite(c Command) error {
	if c.Note == nil {
		return refuse("say what", "nothing is written in the note %s", c.Kind)
	}
	if err := checkNote(c.Kind, c.Note); err != nil {
		return err
	}
	for _, who := range c.Note.Who {
		if int(who) > p.plan.Set.N || !p.now.group.Members[who].Belongs {
			return refuse("choose somebody who belongs to it", "member %d is not in the group", who)
		}
	}
	if who := c.Note.Responds; who != sim.Everyone && (int(who) > p.plan.Set.N || !p.now.group.Members[who].Here) {
		return refuse("choose somebody who is here", "member %d is not in the room", who)
	}
	if err := p.checkOptions(c.Note.Votes); err != nil {
		return err
	}
	over := p.plan.closed(p.now)
	switch {
	case c.Kind == Expect:
		return p.checkExpect()
	case c.Kind == Notice || c.Kind == Predict || c.Kind == Hands:
		if over {
			return refuse("see the debrief", "the meeting is over")
		}
	case !over && !p.now.out:
		return refuse("step out, or listen until it is over", "the meeting is still going on")
	case c.Kind == Rate && p.judged():
		return refuse("see the debrief", "you have judged this already")
	}
	return nil
}

// checkExpect holds that what is expected is written down once, and beforehand.
func (p *Practice) checkExpect() error {
	switch {
	case len(p.beats) > 0:
		return refuse("predict what comes next", "the practice has begun already")
	case slices.ContainsFunc(p.Notes(), func(n Noted) bool { return n.Kind == Expect }):
		return refuse("go in", "you have said already what you expect")
	}
	return nil
}

// judged reports whether there are marks for where the practice stands.
func (p *Practice) judged() bool {
	return slices.ContainsFunc(p.Notes(), func(n Noted) bool { return n.Kind == Rate && n.After == len(p.beats) })
}
