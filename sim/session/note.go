package session

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Note is what a trainee writes down beside the group: a challenge that they notice,
// what they expect, how they judge themselves, what they mean to do next time. It
// takes no turn, nobody in the room knows of it, and it is no beat. Which of its
// fields count hangs on the kind of its command; all others are zero.
type Note struct {
	Challenge observe.ChallengeKind // of a Notice; of an Expect the main difficulty, 0 for none
	Who       []sim.ID              // of a Notice: whom it is about; nil for nobody in particular

	Cohesion Course // of a Predict: where cohesion is Ahead turns later; of an Expect: where it ends
	Sure     Sure   // of a Predict and an Expect: how sure of that
	Responds sim.ID // of a Predict: the member who speaks next; Everyone for no guess

	Ratings []Rating // of a Rate
	Words   string   // of a PlanNext; of a Rate what one wants to add

	Votes []Vote // of a Hands
}

// Rating is how somebody judges themselves in one dimension of the rubric.
type Rating struct {
	Dimension string // its id
	Mark      int8   // 1..5, as the rubric's anchors have it
}

// Course is where something goes.
type Course uint8

// The courses. Same is within a margin of Margin points.
const (
	Down Course = iota + 1
	Same
	Up
)

// Ahead is how many turns a prediction looks ahead, and Margin how many points of
// cohesion count as the same.
const (
	Ahead  = 20
	Margin = 2
)

var courseNames = [...]string{"", "down", "same", "up"}

func (c Course) String() string { return courseNames[c] }

// CourseOf is where something went that was one number and is another.
func CourseOf(before, after float64) Course {
	switch d := after - before; {
	case d > Margin:
		return Up
	case d < -Margin:
		return Down
	}
	return Same
}

// Sure is how sure somebody is of a prediction.
type Sure uint8

// How sure: a guess, fairly, very.
const (
	Guess Sure = iota + 1
	Fairly
	Very
)

var sureNames = [...]string{"", "guess", "fairly", "very"}

func (s Sure) String() string { return sureNames[s] }

// Chance is the chance of being right that the word stands for, 0..1.
func (s Sure) Chance() float64 { return [...]float64{0, .45, .65, .90}[s] }

// Noted is a note where it was made.
type Noted struct {
	Kind  Kind // Notice, Predict, Rate, PlanNext, Hands or Expect
	After int  // how many beats of its branch came before it
	Note  Note
}

// own is the note with nothing shared with whoever wrote it.
func (n *Note) own() Note {
	own := *n
	own.Who, own.Ratings, own.Votes = slices.Clone(n.Who), slices.Clone(n.Ratings), slices.Clone(n.Votes)
	if len(own.Who) == 0 {
		own.Who = nil
	}
	return own
}

// IsNote reports whether the command is to write a note, which is no beat.
func (k Kind) IsNote() bool { return k >= Notice && k <= Expect }

// Notes are the notes of the branch that the practice is on, the oldest first. Those
// made before it left its parent are among them. They are not to be changed.
func (p *Practice) Notes() []Noted { return p.NotesOf(p.tree.at) }

// NotesOf are the notes of a branch; nil if there is no such branch.
func (p *Practice) NotesOf(branch int) []Noted { return p.tree.notesOf(branch) }

// NotesOf are the notes of a branch as they were recorded.
func (j Journal) NotesOf(branch int) []Noted { return j.tree.notesOf(branch) }

func (t *tree) notesOf(branch int) []Noted {
	if t.checkBranch(branch) != nil {
		return nil
	}
	return slices.Clip(t.notes[branch])
}

// note adds a note to the branch that the practice is on.
func (t *tree) note(n Noted) { t.notes[t.at] = append(t.notes[t.at], n) }

// write down a note that has been checked. Its beat is the one that the practice
// stands after, still; the zero Beat at the beginning.
func (p *Practice) writeDown(c Command) (Beat, error) {
	n := Noted{Kind: c.Kind, After: len(p.beats), Note: c.Note.own()}
	if err := p.write(recordLine{Kind: c.Kind.String(), Note: lineOfNote(&n.Note), Hash: hex64(p.now.hash)}); err != nil {
		return Beat{}, err
	}
	p.tree.note(n)
	return p.latest(), nil
}

// latest is the latest beat; the zero Beat before the first.
func (p *Practice) latest() Beat {
	if len(p.beats) == 0 {
		return Beat{}
	}
	return p.beats[len(p.beats)-1]
}

// Planned is what was written down last, after the meeting before, for the one that is
// on; "" for nothing.
func (p *Practice) Planned() string {
	notes, meeting := p.Notes(), p.now.group.Meeting
	for i := len(notes) - 1; i >= 0; i-- {
		n := &notes[i]
		if n.Kind == PlanNext && n.After > 0 && p.beats[n.After-1].Turn.Meeting == meeting-1 {
			return n.Note.Words
		}
	}
	return ""
}
