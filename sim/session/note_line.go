package session

import (
	"errors"
	"fmt"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// noteLine is a note as JSON.
type noteLine struct {
	Challenge string       `json:"challenge,omitempty"`
	Who       []sim.ID     `json:"who,omitempty"`
	Cohesion  string       `json:"cohesion,omitempty"`
	Sure      string       `json:"sure,omitempty"`
	Responds  sim.ID       `json:"responds,omitempty"`
	Ratings   []ratingLine `json:"ratings,omitempty"`
	Words     string       `json:"words,omitempty"`
	Votes     []voteLine   `json:"votes,omitempty"`
}

type ratingLine struct {
	Dimension string `json:"dimension"`
	Mark      int8   `json:"mark"`
}

var challengeNames = func() (names [observe.Groupthink + 1]string) {
	for k := range names {
		names[k] = observe.ChallengeKind(k).String()
	}
	return names
}()

func lineOfNote(n *Note) *noteLine {
	l := &noteLine{
		Challenge: n.Challenge.String(), Who: n.Who,
		Cohesion: n.Cohesion.String(), Sure: n.Sure.String(), Responds: n.Responds,
		Words: n.Words, Votes: linesOfVotes(n.Votes),
	}
	for _, r := range n.Ratings {
		l.Ratings = append(l.Ratings, ratingLine(r))
	}
	return l
}

func (l *noteLine) note() (Note, error) {
	n := Note{Who: l.Who, Responds: l.Responds, Words: l.Words}
	if len(n.Who) == 0 {
		n.Who = nil
	}
	challenge, err := indexOf("challenge", challengeNames[:], l.Challenge)
	course, err2 := indexOf("course", courseNames[:], l.Cohesion)
	sure, err3 := indexOf("word for how sure", sureNames[:], l.Sure)
	votes, err4 := votesOf(l.Votes)
	if err := errors.Join(err, err2, err3, err4); err != nil {
		return n, err
	}
	n.Challenge, n.Cohesion, n.Sure = observe.ChallengeKind(challenge), Course(course), Sure(sure)
	n.Votes = votes
	for _, r := range l.Ratings {
		n.Ratings = append(n.Ratings, Rating(r))
	}
	return n, nil
}

// noting reads into r what a record holds of a note, and holds that it holds nothing
// else and that the note can be shown.
func (l *recordLine) noting(r *Record) error {
	if l.Turn != nil || l.Say != nil || l.Interval != nil || l.Between != nil || l.Danger || l.Event != "" {
		return errors.New("it is a note and has a turn")
	}
	if l.To != nil || l.Branch != nil || l.Name != "" {
		return errors.New("it is a note and about branches")
	}
	if l.Note == nil {
		return fmt.Errorf("nothing is written in the note %q", l.Kind)
	}
	n, err := l.Note.note()
	if err != nil {
		return err
	}
	r.Note = &n
	return checkNote(r.Kind, &n)
}
