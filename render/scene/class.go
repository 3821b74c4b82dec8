package scene

import (
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/session"
)

// group is a class in front of the room: it watches, and decides by a show of hands.
type group struct {
	open    bool
	options []option
	at      int    // the option that is counted
	why     string // why the room has stopped
	since   int32  // turn of the latest decision
	stamp   int    // of the view in which it was opened
	ran     bool   // time was flowing when it was opened
	looked  int    // stamp up to which was looked for a decision
}

// option is one of the things that are put to a class.
type option struct {
	say   sim.Say // the zero value: listening on
	title string
	whom  string // to whom; empty for everybody
	hands int
}

// projector is how much larger everything is before a class.
const projector = 1.25

// The bounds of how many turns lie between two decisions.
const (
	soonest = 5
	latest  = 14
)

// teach goes into the room with a class. It is recorded, and there are no hints in it:
// everybody sees the screen.
func (a *App) teach() {
	b := &a.briefing
	p, err := a.starter.Begin(session.Rehearsal, b.of, b.seed)
	if err != nil {
		b.wrong = capital(words.Trouble(err))
		return
	}
	a.Enter(b.of, p)
	a.room.from.role = teaching
}

// teaches reports whether the room stands before a class.
func (r *Room) teaches() bool { return r.from.role == teaching }

// watchClass stops the room where there is something to decide.
func (r *Room) watchClass(c *ui.Context) {
	k := &r.from.class
	if !r.teaches() {
		return
	}
	if k.open && k.stamp != r.stamp() { // somebody stepped on
		k.open = false
	}
	if k.looked == r.stamp() || r.view.past || r.state() != session.Running {
		return
	}
	k.looked = r.stamp()
	if b := r.lastTurn(); b != nil && b == r.last() {
		if why := r.toDecide(b); why != "" {
			r.callVote(c, why)
		}
	}
}

// toDecide says why it is time for a decision after a beat; empty: it is not. Only
// what could be seen and heard counts.
func (r *Room) toDecide(b *session.Beat) string {
	k, t := &r.from.class, &b.Turn
	since := t.Number - k.since
	switch {
	case t.Speaker == sim.Facilitator || since < soonest:
		return ""
	case t.Events.Has(sim.LeftAlone):
		return "A sharp word was left standing."
	case t.Events.Has(sim.Attacked):
		return words.Say("{who} was sharp.", sentence(r.name(t.Speaker)))
	case t.Events.Has(sim.PassedOver):
		return "Something personal was passed over."
	case t.Events.Has(sim.Lapsed):
		return "A disagreement was dropped."
	case t.Disclosure >= 3:
		return words.Say("{who} said something hard to say.", sentence(r.name(t.Speaker)))
	case t.Events.Has(sim.Unanswered) && since >= soonest+3:
		return "A question went unanswered."
	case since >= latest:
		return "A moment to look round."
	}
	return ""
}

// callVote puts what could be done now to the class. Time waits for it.
func (r *Room) callVote(c *ui.Context, why string) {
	k := &r.from.class
	if r.locked() != "" && !r.mayVote() {
		return
	}
	*k = group{open: true, why: why, since: k.since, stamp: r.stamp(), looked: r.stamp(), ran: r.pace.running, options: r.putToClass()}
	r.pace.running, r.sheet = false, sheetAct
	c.Wake(0)
}

// mayVote reports whether something can be decided now.
func (r *Room) mayVote() bool {
	return r.teaches() && !r.view.past && r.state() == session.Running
}

// chosen is the option with most hands; where several have as many, the one that is
// counted if it is among them. Without a hand there is none.
func (k *group) chosen() (best int, tie bool) {
	best = -1
	for i, o := range k.options {
		switch {
		case o.hands == 0:
		case best < 0 || o.hands > k.options[best].hands:
			best, tie = i, false
		case o.hands == k.options[best].hands:
			tie = true
			if i == k.at {
				best = i
			}
		}
	}
	return best, tie
}

// carryVote writes the show of hands down and does what most are for.
func (r *Room) carryVote(c *ui.Context) {
	k, plan := &r.from.class, r.course.Plan()
	best, _ := k.chosen()
	if best < 0 {
		return
	}
	var note session.Note
	for _, o := range k.options {
		said, ok := plan.SaidOf(o.say)
		if !ok {
			continue
		}
		note.Votes = append(note.Votes, session.Vote{Said: said, Hands: o.hands})
	}
	if err := r.write(c, session.Hands, note); err != nil {
		r.trouble = trouble(err)
		return
	}
	cmd := session.Command{Kind: session.Listen}
	if say := k.options[best].say; say.Intervention > 0 {
		cmd = session.Command{Kind: session.Say, Say: say}
	}
	ran := k.ran
	if !r.carryOut(c, cmd) {
		return
	}
	k.open, k.looked, r.pace.running = false, r.stamp(), ran
	if b := r.lastTurn(); b != nil {
		k.since = b.Turn.Number
	}
}

// classKeys are those of a show of hands: they count for the option that is chosen.
func (r *Room) classKeys(c *ui.Context) {
	k := &r.from.class
	if !r.teaches() {
		return
	}
	if !k.open {
		if r.mayVote() && c.Take(ui.Letter('V'), false) {
			r.callVote(c, "A moment to look round.")
		}
		return
	}
	o := &k.options[k.at]
	for d := range 10 {
		if c.Take(ui.Letter(rune('0'+d)), false) {
			o.count(10*o.hands + d)
			c.Rest() // the Enter that follows is that of the class, wherever the focus was
			c.Wake(0)
		}
	}
	for i := range k.options {
		if c.Take(ui.Letter(rune('A'+i)), false) {
			k.at = i
			c.Rest()
			c.Wake(0)
		}
	}
	for _, m := range [...]struct {
		key ui.Shortcut
		do  func()
	}{
		{ui.On(ui.Up), func() { k.at = max(0, k.at-1) }},
		{ui.On(ui.Down), func() { k.at = min(len(k.options)-1, k.at+1) }},
		{ui.On(ui.Backspace), func() { o.count(o.hands / 10) }},
		{ui.Letter('+'), func() { o.count(o.hands + 1) }},
		{ui.Letter('-'), func() { o.count(o.hands - 1) }},
	} {
		if c.Take(m.key, true) {
			m.do()
			c.Rest()
			c.Wake(0)
		}
	}
}

// count sets how many hands there are, as far as that can be.
func (o *option) count(n int) {
	if n >= 0 && n <= session.MaxHands {
		o.hands = n
	}
}

// enlarged is how much larger everything is: before a class, where there is room for it.
func (a *App) enlarged() float32 {
	if a.at == inRoom && a.room.teaches() && a.in.Width >= 820*projector && a.in.Height >= 500*projector {
		return projector
	}
	return 1
}
