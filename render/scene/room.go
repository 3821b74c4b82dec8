package scene

import (
	"errors"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Course is a practice as the room reads it: a [session.Practice], or a course that
// a test has written down.
type Course interface {
	Beats() []session.Beat
	Opening() observe.Reading
	State() session.State
	Plan() session.Plan
}

// Leave is how a frame of the room ended.
type Leave uint8

// The ways out of the room.
const (
	Stays       Leave = iota
	SteppedOut        // the trainee left; it is kept and can be gone on with
	ToSettings        // the trainee asks for the settings
	MeetingOver       // the meeting is over, and another is to come
	Danger            // somebody spoke of danger, and it has been read: show the safety note
	Finished          // the meeting is over and the trainee asks for the debrief
	Comparing         // two branches are to be set side by side
)

// Room is the screen on which a practice runs. It reads the practice, keeps only
// what belongs to looking (what is chosen, which tab is open, how far a movement
// has come), and sends commands through one function.
type Room struct {
	scn      *scenarios.Scenario
	course   Course
	do       func(session.Command) error
	looks    []Look
	purposes []scenarios.Purpose
	banners  float32 // how wide the question who is meant has to be

	from    standpoint
	pace    pace
	pick    choice
	actors  []actor
	ring    Circle
	plates  []plate  // where the names stand
	calls   []string // which stand there
	youWide float32  // how wide the word on one's own chair is
	crowded bool     // people stand in a list in place of the circle
	bubble  bubble
	feed    feed
	moved   told
	view    view
	preview preview
	ways    ways
	weights weighed

	noticing noticing
	compared *[2]int // the branches that are to be compared
	asking   asking
	hint     hint
	named    *debrief.Names // what people and things are called in hints; nil: there are none
	telling  func() bool    // whether turns are still being spoken; nil: nothing is
	tab      int            // of the transcript
	sheet    int            // of the narrower layouts
	seen     int            // stamp of the view that the figures have taken in
	found    sim.ID
	trouble  string // why the last command was not carried out
	unsaved  bool   // nothing of it is written down
	opened   bool
	left     bool
	waits    bool // something stands before the room, and time with it
	asks     bool // for the settings
	noted    bool // after words of danger: the safety note is asked for
}

// NewRoom is the room of a practice of a scenario. Commands go through do, after
// which course holds the new beat; an error is told to the trainee and changes
// nothing. A practice that has beats already is taken up where it stands, paused.
func NewRoom(s *scenarios.Scenario, course Course, do func(session.Command) error) *Room {
	r := &Room{scn: s, course: course, do: do}
	r.purposes = s.Purposes()
	r.pace.speed = 1
	r.pick.clear()
	for i := range s.Members {
		r.looks = append(r.looks, LookFor(s.Members[i].Look, i+1))
	}
	r.actors = make([]actor, len(s.Members))
	return r
}

// Frame draws the room and answers what the trainee does. Call it between Begin and
// End of the context.
func (r *Room) Frame(c *ui.Context) Leave {
	if !r.opened {
		r.opened = true
		r.pace.since = c.Now - 60 // what was said before is not told again
		r.seen = r.stamp()
	}
	r.watchClass(c)
	r.classKeys(c)
	r.passTime(c)
	c.Box(c.Screen(), 0, c.Theme.Page, 0, paint.Color{})
	switch {
	case r.teaches() && c.W >= 820 && c.H >= 420:
		r.classroom(c)
	case r.from.role == seated && r.atOnce(c):
		r.inSeat(c)
	case r.atOnce(c):
		r.wide(c)
	case c.W >= 820 && c.H >= 560:
		r.middle(c)
	default:
		r.small(c)
	}
	r.drawWays(c)
	r.drawNotice(c)
	r.drawReasons(c)
	r.drawHint(c)
	r.lastKeys(c)
	return r.leave(c)
}

// atOnce reports whether there is room for everything at once.
func (r *Room) atOnce(c *ui.Context) bool { return c.W >= 1120 && c.H >= 700 }

// leave is how the frame ends.
func (r *Room) leave(c *ui.Context) Leave {
	switch {
	case r.left && r.state() == session.Over:
		return Finished
	case r.left && r.state() == session.BetweenMeetings:
		return MeetingOver
	case r.left:
		return SteppedOut
	case r.state() == session.InDanger && (r.noted || c.Now >= r.pace.readUntil(r.last())):
		return Danger
	case r.asks:
		r.asks = false
		return ToSettings
	case r.compared != nil:
		return Comparing
	}
	return Stays
}

// passTime lets the next turn come when the last one has been read.
func (r *Room) passTime(c *ui.Context) {
	if !r.flows() {
		return
	}
	due := max(r.pace.readUntil(r.last()), r.voiceUntil(c.Now))
	if c.Now >= due {
		r.carryOut(c, session.Command{Kind: session.Listen})
		due = r.pace.readUntil(r.last())
	}
	c.Wake(due - c.Now)
}

// flows reports whether time passes: it waits while something is chosen.
func (r *Room) flows() bool {
	return r.pace.running && !r.waits && !r.pick.open() && !r.view.past && !r.covered() && (r.state() == session.Running || r.state() == session.SteppedOut)
}

// covered reports whether a sheet lies over the room: time waits for it.
func (r *Room) covered() bool {
	return r.ways.open || r.noticing.open || r.asking.open || r.hint.open || r.from.class.open
}

// carryOut sends a command and takes in what came of it.
func (r *Room) carryOut(c *ui.Context, cmd session.Command) bool {
	if err := r.do(cmd); err != nil {
		r.trouble, r.sheet = trouble(err), sheetAct
		r.pace.running = false
		c.Wake(0)
		return false
	}
	r.trouble, r.noted = "", false
	r.pace.since = c.Now
	r.view.past = false
	r.feed.toEnd()
	c.Wake(0)
	return true
}

// trouble is err in the words of somebody who tells it.
func trouble(err error) string {
	var no *session.Refusal
	if errors.As(err, &no) {
		return sentence(words.Told(no.Why)) + " " + sentence(words.Told(no.Remedy))
	}
	var lost *session.NotSaved
	if errors.As(err, &lost) {
		return words.Say("This turn could not be saved, so it did not happen. {why}", sentence(words.Trouble(lost)))
	}
	return sentence(words.Trouble(err))
}

func (r *Room) state() session.State { return r.course.State() }

// last is the latest beat that anybody could hear or see, nil before the first.
func (r *Room) last() *session.Beat {
	beats := r.beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if heard(&beats[i]) {
			return &beats[i]
		}
	}
	return nil
}

// heard reports whether a beat happened in the room: a turn, something that the
// scenario has happen, or words of danger.
func heard(b *session.Beat) bool { return b.Turn.Number > 0 || b.Danger || isNews(b) }

// isNews reports whether a beat is something that befell the group and that nobody
// in it said.
func isNews(b *session.Beat) bool { return b.Event != "" && b.Turn.Number == 0 && !b.Danger }

// silent reports whether nothing is said in a beat.
func silent(b *session.Beat) bool { return b.Line.Text == "" || b.Line.Text == "…" }

// reading is how the group reads now.
func (r *Room) reading() *observe.Reading {
	if beats := r.beats(); len(beats) > 0 {
		return &beats[len(beats)-1].Reading
	}
	o := r.opening()
	return &o
}

// lastTurn is the latest beat that was a turn, nil before the first.
func (r *Room) lastTurn() *session.Beat {
	beats := r.beats()
	for i := len(beats) - 1; i >= 0; i-- {
		if beats[i].Turn.Number > 0 {
			return &beats[i]
		}
	}
	return nil
}

// minute is how far the meeting has come.
func (r *Room) minute() float64 {
	if b := r.last(); b != nil {
		return b.Turn.Minute
	}
	return 0
}

// name is what somebody is called on this screen.
func (r *Room) name(id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return r.facilitator()
	case id == sim.Everyone:
		return words.Text("everyone")
	case int(id) <= len(r.scn.Members):
		return r.scn.Members[id-1].Name
	}
	return words.Text("somebody")
}

// names are what several are called.
func (r *Room) names(ids []sim.ID) []string {
	var list []string
	for _, id := range ids {
		list = append(list, r.name(id))
	}
	return list
}
