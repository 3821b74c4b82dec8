package term

import (
	"errors"
	"fmt"

	"groundrules/render/words"
	"groundrules/sim/session"
)

// room plays the practice until it is over or the trainee steps out. It returns
// errLeft where nobody is there to be asked any more.
func (g *game) room() error {
	g.heading("The room")
	g.say("Press Enter to let the next turn happen. Type ? for everything else.")
	if g.mayGuess() {
		g.say("Before it begins, a first guess if you like: how will it end? Type guess.")
	}
	g.showForces()
	g.recall(3)
	for {
		switch g.practice.State() {
		case session.Over:
			if g.practice.Group().Meeting > int16(max(1, g.scenario.Meeting)) {
				g.say("That was the last meeting. People get their coats.")
			} else {
				g.say("The time is up. People get their coats.")
			}
			g.tellLapse()
			return nil
		case session.SteppedOut:
			return nil
		case session.InDanger:
			if err := g.danger(); err != nil {
				return err
			}
			continue
		case session.BetweenMeetings:
			if err := g.between(); err != nil {
				return err
			}
			continue
		}
		now := g.practice.Group()
		line, err := g.ask("{meeting}minute {m} of {ends}", g.meetingWords(now.Meeting), int(now.Minute), whole(now.Ends))
		if err != nil {
			return g.cut()
		}
		if err := g.command(line); err != nil {
			return err
		}
	}
}

// several reports whether the practice has more than one meeting.
func (g *game) several() bool { return g.practice.Plan().Meetings > 1 }

// meetingWords is "meeting 2, " where there are several.
func (g *game) meetingWords(n int16) string {
	if !g.several() {
		return ""
	}
	return words.Say("meeting {n}", n) + ", "
}

// when is "at minute 12", with the meeting where there are several.
func (g *game) when(meeting int16, minute float64) string {
	if !g.several() {
		return words.Say("at minute {m}", int(minute))
	}
	return words.Say("at minute {m} of meeting {k}", int(minute), meeting)
}

// cut steps out where the input ended or was interrupted.
func (g *game) cut() error {
	if err := g.stepOut(); err != nil {
		return err
	}
	return errLeft
}

// mostTurns is the largest number of turns that can be asked for at once.
const mostTurns = 500

func (g *game) many(n int) error {
	if n < 1 || n > mostTurns {
		g.say("A number of turns is from 1 to {most}.", mostTurns)
		return nil
	}
	return g.listen(n)
}

// listen lets up to n turns happen.
func (g *game) listen(n int) error {
	for range n {
		if g.practice.State() != session.Running {
			return nil
		}
		if _, err := g.do(session.Command{}); err != nil {
			return err
		}
	}
	return nil
}

// run lets turns happen at reading pace until Enter is pressed; where nobody reads
// along, until the meeting ends.
func (g *game) run() error {
	if g.Pace {
		g.say("Press Enter to pause.")
	}
	for g.practice.State() == session.Running {
		text, err := g.do(session.Command{})
		if err != nil {
			return err
		}
		if !g.Pace {
			continue
		}
		cut, err := g.pause(readingTime(text))
		if err != nil {
			return g.cut()
		}
		if cut {
			return nil
		}
	}
	return nil
}

// do carries out a command of the practice and shows what it led to. Nothing is
// shown before it is saved.
func (g *game) do(c session.Command) (string, error) {
	b, err := g.practice.Do(c)
	var refusal *session.Refusal
	switch {
	case errors.As(err, &refusal):
		g.para(capital(words.Trouble(refusal)) + ".")
		return "", nil
	case err != nil:
		return "", g.notSaved(err)
	}
	if c.Kind == session.StepOut || c.Kind == session.Acknowledge {
		return "", nil
	}
	text := g.tell(&b)
	g.tellChanges()
	return text, nil
}

// whole is a number without what stands behind the point.
func whole(x float64) string { return fmt.Sprintf("%.0f", x) }
