package session

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/phrase"
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
			return refuse(phrase.Say("choose domination, withdrawal, conflict or groupthink"), phrase.Say("there is no challenge {n}", int(n.Challenge)))
		}
		return checkWho(n.Who)
	case Predict:
		return checkPredict(n)
	case Expect:
		if n.Challenge > observe.Groupthink {
			return refuse(phrase.Say("choose domination, withdrawal, conflict or groupthink"), phrase.Say("there is no challenge {n}", int(n.Challenge)))
		}
		return checkPredict(n)
	case Rate:
		return checkRatings(n)
	case Hands:
		return checkVotes(n.Votes)
	}
	if strings.TrimSpace(n.Words) == "" {
		return refuse(phrase.Say("write down one thing to try"), phrase.Say("there is nothing in the plan"))
	}
	return checkWords(n.Words)
}

// checkForeign holds that a note carries nothing that belongs to another kind.
func checkForeign(k Kind, n *Note) error {
	var foreign phrase.Phrase
	switch {
	case k != Notice && len(n.Who) > 0 || k != Notice && k != Expect && n.Challenge != 0:
		foreign = phrase.Say("challenge")
	case k != Predict && n.Responds != sim.Everyone || k != Predict && k != Expect && (n.Cohesion != 0 || n.Sure != 0):
		foreign = phrase.Say("prediction")
	case k != Rate && len(n.Ratings) > 0:
		foreign = phrase.Say("marks")
	case k != Hands && len(n.Votes) > 0:
		foreign = phrase.Say("hands")
	case k != Rate && k != PlanNext && n.Words != "":
		foreign = phrase.Say("words")
	default:
		return nil
	}
	return refuse(phrase.Say("leave it out"), phrase.Say("the note {what} holds no {part}", k, foreign))
}

func checkWho(who []sim.ID) error {
	for i, id := range who {
		if !id.IsMember() || id > sim.MaxMembers {
			return refuse(phrase.Say("choose a member"), phrase.Say("there is no member {n}", int(id)))
		}
		if slices.Contains(who[:i], id) {
			return refuse(phrase.Say("name each member once"), phrase.Say("member {n} is named twice", int(id)))
		}
	}
	return nil
}

func checkPredict(n *Note) error {
	switch {
	case n.Cohesion == 0 || n.Cohesion > Up:
		return refuse(phrase.Say("choose up, same or down"), phrase.Say("the prediction does not say where cohesion goes"))
	case n.Sure == 0 || n.Sure > Very:
		return refuse(phrase.Say("choose guess, fairly or very"), phrase.Say("the prediction does not say how sure you are"))
	case n.Responds != sim.Everyone && (!n.Responds.IsMember() || n.Responds > sim.MaxMembers):
		return refuse(phrase.Say("choose a member, or leave it out"), phrase.Say("there is no member {n}", int(n.Responds)))
	}
	return nil
}

func checkRatings(n *Note) error {
	switch {
	case len(n.Ratings) == 0:
		return refuse(phrase.Say("give one dimension a mark of 1 to 5"), phrase.Say("nothing is judged"))
	case len(n.Ratings) > maxDimensions:
		return refuse(phrase.Say("leave {n} out", len(n.Ratings)-maxDimensions), phrase.Say("{n} dimensions are judged", len(n.Ratings)))
	}
	for i, r := range n.Ratings {
		switch {
		case r.Dimension == "" || !utf8.ValidString(r.Dimension) || utf8.RuneCountInString(r.Dimension) > maxDimension || strings.ContainsFunc(r.Dimension, unicode.IsControl):
			return refuse(phrase.Say("name a dimension of the rubric"), phrase.Say("{name} cannot be a dimension", strconv.Quote(r.Dimension)))
		case r.Mark < 1 || r.Mark > 5:
			return refuse(phrase.Say("choose 1 to 5"), phrase.Say("{what} cannot be given {n}", r.Dimension, int(r.Mark)))
		case slices.ContainsFunc(n.Ratings[:i], func(o Rating) bool { return o.Dimension == r.Dimension }):
			return refuse(phrase.Say("judge each dimension once"), phrase.Say("{what} is judged twice", r.Dimension))
		}
	}
	return checkWords(n.Words)
}

func checkWords(words string) error {
	odd := func(r rune) bool { return r != '\n' && unicode.IsControl(r) }
	switch {
	case !utf8.ValidString(words) || strings.ContainsFunc(words, odd):
		return refuse(phrase.Say("use letters, spaces and line breaks"), phrase.Say("what is written cannot be read as text"))
	case utf8.RuneCountInString(words) > MaxWords:
		return refuse(phrase.Say("say it more briefly"), phrase.Say("a note has at most {n} characters", MaxWords))
	}
	return nil
}

// checkWrite reports why a note cannot be made now: what is not about this group, and
// what comes at the wrong time.
func (p *Practice) checkWrite(c Command) error {
	if c.Note == nil {
		return refuse(phrase.Say("say what"), phrase.Say("nothing is written in the note {what}", c.Kind))
	}
	if err := checkNote(c.Kind, c.Note); err != nil {
		return err
	}
	for _, who := range c.Note.Who {
		if int(who) > p.plan.Set.N || !p.now.group.Members[who].Belongs {
			return refuse(phrase.Say("choose somebody who belongs to it"), phrase.Say("member {n} is not in the group", int(who)))
		}
	}
	if who := c.Note.Responds; who != sim.Everyone && (int(who) > p.plan.Set.N || !p.now.group.Members[who].Here) {
		return refuse(phrase.Say("choose somebody who is here"), phrase.Say("member {n} is not in the room", int(who)))
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
			return refuse(phrase.Say("see the debrief"), phrase.Say("the meeting is over"))
		}
	case !over && !p.now.out:
		return refuse(phrase.Say("step out, or listen until it is over"), phrase.Say("the meeting is still going on"))
	case c.Kind == Rate && p.judged():
		return refuse(phrase.Say("see the debrief"), phrase.Say("you have judged this already"))
	}
	return nil
}

// checkExpect holds that what is expected is written down once, and beforehand.
func (p *Practice) checkExpect() error {
	switch {
	case len(p.beats) > 0:
		return refuse(phrase.Say("predict what comes next"), phrase.Say("the practice has begun already"))
	case slices.ContainsFunc(p.Notes(), func(n Noted) bool { return n.Kind == Expect }):
		return refuse(phrase.Say("go in"), phrase.Say("you have said already what you expect"))
	}
	return nil
}

// judged reports whether there are marks for where the practice stands.
func (p *Practice) judged() bool {
	return slices.ContainsFunc(p.Notes(), func(n Noted) bool { return n.Kind == Rate && n.After == len(p.beats) })
}
