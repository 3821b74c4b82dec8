package scene

import (
	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/session"
)

// bar draws the top bar: the way back, what this is, the transport, the clock, and
// the way out that is always there.
func (r *Room) bar(c *ui.Context, bar paint.Rect) {
	th := c.Theme
	c.Box(bar, 0, th.Panel, 0, paint.Color{})
	c.Rule(paint.Rect{X: bar.X, Y: bar.Y + bar.H - 2, W: bar.W, H: 2})
	in := bar.Pad(12, 8)
	mid := in
	if c.Button(in.Left(36), ui.Button{ID: ui.Name("back"), Name: "Back", Icon: ui.IconBack, Hint: r.leaveHint()}) {
		r.stepOut(c)
	}
	in.Left(12)
	out := ui.Button{ID: ui.Name("step out"), Label: "Step out", Icon: ui.IconDoor, Key: ui.Letter('X'), Hint: r.leaveHint()}
	wide := float32(138)
	if c.W < 1000 {
		out.Name, out.Label, out.Bare, wide = out.Label, "", true, 36
	}
	if c.Button(in.Right(wide), out) {
		r.stepOut(c)
	}
	in.Right(12)
	if r.hasWays() {
		r.waysButton(c, in.Right(36))
		in.Right(8)
	}
	if settingsButton(c, in.Right(36)) {
		r.asks = true
	}
	in.Right(14)
	transport := transportWidth(c)
	t := paint.Rect{X: mid.X + (mid.W-transport)/2, Y: mid.Y, W: transport, H: mid.H}
	clock := min(176, in.X+in.W-(t.X+t.W)-16)
	if clock < 120 {
		clock = 120
	}
	r.clock(c, in.Right(clock))
	if over := t.X + t.W + 16 - (in.X + in.W); over > 0 {
		t.X -= over
	}
	in.W = min(in.W, t.X-16-in.X)
	r.title(c, in)
	r.transport(c, t)
}

// leaveHint says what becomes of it when one leaves: a practice is kept, looking on leaves
// nothing behind.
func (r *Room) leaveHint() string {
	if r.looksOn() || r.unsaved {
		return "Leave; nothing of this is written down"
	}
	return "Leave; it is kept"
}

// stepOut ends the practice for now: it is kept, and nothing is counted. Nothing
// holds anybody back, not even a disk that is full.
func (r *Room) stepOut(c *ui.Context) {
	if !r.looksOn() && r.state() != session.Over {
		r.carryOut(c, session.Command{Kind: session.StepOut})
	}
	r.left = true
}

func (r *Room) title(c *ui.Context, area paint.Rect) {
	th := c.Theme
	st := ui.Font(paint.Display, paint.TypeTitle, th.Ink)
	small := ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	if c.Width(st, r.scn.Title) > area.W { // rather on two lines than cut
		st.Size = 14
		c.Note(ui.RoleHeading, r.scn.Title, "", area)
		if two := area.Pad(0, -2); c.Fits(two, st, r.scn.Title) {
			writeTwo(c, two, st, r.scn.Title)
		} else {
			c.Text(area, small, ui.Start, r.subtitle(c, small, area.W))
		}
		return
	}
	c.Heading(area.Top(21), st, r.scn.Title)
	c.Text(area, small, ui.Start, r.subtitle(c, small, area.W))
}

// lifeOpen is from how many meetings on a group has no end that anybody counts to.
const lifeOpen = 100

// subtitle is which meeting this is, and how many are here where there is room for it.
func (r *Room) subtitle(c *ui.Context, st ui.Style, width float32) string {
	life := int(r.scn.Life)
	if life == 0 {
		life = 12
	}
	here := r.headcount()
	text := words.Say("Meeting {n} of {life}", r.meeting(), life)
	if life >= lifeOpen {
		text = words.Say("Meeting {n}", r.meeting())
	}
	members := " · " + words.Count(here, "{number} member", "{number} members", words.Number(here))
	if c.Width(st, text+members) > width {
		return text
	}
	return text + members
}

// keysShown reports whether there is room in the bar for the keys of the turns, and
// speedKeysShown for those of the speed.
func keysShown(c *ui.Context) bool { return c.W >= 1200 }

func speedKeysShown(c *ui.Context) bool { return c.W >= 900 || c.W < 820 }

// turnWidth is how wide the buttons of one turn are, speedWidth the choice of speed
// with its keys.
func turnWidth(c *ui.Context) float32 {
	if keysShown(c) {
		return 60
	}
	return 40
}

func speedWidth(c *ui.Context) float32 {
	if speedKeysShown(c) {
		return 142 + 2*speedCap
	}
	return 142
}

// speedCap is the place of a key beside the choice of speed.
const speedCap = 26

// goWidth is how wide the button is that pauses and goes on.
func goWidth(c *ui.Context) float32 {
	switch {
	case c.W < 820 && c.W >= c.H:
		return 118
	case c.W < 1000 && c.W >= 820:
		return 124
	}
	return 132
}

// speedInBar reports whether the speed stands in the bar; else it stands with the
// group.
func (r *Room) speedInBar(c *ui.Context) bool { return c.W >= 820 && c.H >= 560 }

func transportWidth(c *ui.Context) float32 {
	w := 2*(turnWidth(c)+6) + goWidth(c)
	if c.W >= 820 && c.H >= 560 {
		w += 14 + speedWidth(c)
	}
	return w
}

// transport draws one turn back, pause and continue, one turn on, and the speed.
func (r *Room) transport(c *ui.Context, area paint.Rect) {
	r.look()
	back := ui.Button{
		ID: ui.Name("turn back"), Name: "One turn back", Icon: ui.IconRewind, Key: ui.Letter(','), Bare: !keysShown(c),
		Hint: "Look one turn back", Off: r.mayLookBack(),
	}
	if back.Off == "" && r.view.to == 0 {
		back.Off = "this is the beginning"
	}
	if c.Button(area.Left(turnWidth(c)), back) {
		r.lookBy(-1)
		c.Wake(0)
	}
	area.Left(6)
	b := ui.Button{ID: ui.Name("go"), Look: ui.Filled, Key: ui.On(ui.Space), Bare: true}
	paused := !r.flows()
	over := !r.view.past && (r.state() == session.Over || r.state() == session.BetweenMeetings)
	danger := r.state() == session.InDanger
	switch {
	case danger:
		b.Label, b.Icon, b.Key = "Safety note", ui.IconWarn, ui.On(ui.Enter)
	case r.view.past:
		b.Label, b.Icon, b.Look = "To now", ui.IconNext, ui.Plain
	case over && r.state() == session.BetweenMeetings:
		b.Label, b.Icon, b.Key = "What now", ui.IconNext, ui.On(ui.Enter)
	case over:
		b.Label, b.Icon, b.Key = "Debrief", ui.IconNext, ui.On(ui.Enter)
	case r.last() == nil && paused:
		b.Label, b.Icon = "Begin", ui.IconPlay
	case paused:
		b.Label, b.Icon = "Continue", ui.IconPlay
	default:
		b.Label, b.Icon, b.Look = "Pause", ui.IconPause, ui.Plain
	}
	wide := min(goWidth(c), area.W-turnWidth(c)-6)
	if !r.speedInBar(c) {
		wide = area.W - turnWidth(c) - 6
	}
	if wide < 96 {
		b.Name, b.Label, b.Hint = b.Label, "", b.Label
	}
	if c.Button(area.Left(wide), b) {
		r.goOn(c, over, paused)
	}
	area.Left(6)
	step := ui.Button{ID: ui.Name("step"), Name: "One turn", Icon: ui.IconStep, Key: ui.Letter('.'), Bare: !keysShown(c), Hint: "One turn"}
	if over || danger {
		step.Off = "no more turns"
	}
	if pressed := c.Button(area.Left(turnWidth(c)), step); pressed && r.view.past {
		r.lookBy(1)
		c.Wake(0)
	} else if pressed {
		r.pace.running = false
		r.pick.clear()
		r.carryOut(c, session.Command{Kind: session.Listen})
	}
	if r.speedInBar(c) {
		area.Left(14)
		r.speed(c, area)
	}
}

func (r *Room) goOn(c *ui.Context, over, paused bool) {
	switch {
	case r.state() == session.InDanger:
		r.noted = true
	case over:
		r.left = true
	case r.view.past:
		r.toNow(c)
	case paused:
		r.pace.running = true
		r.pick.clear()
		c.Wake(0)
	default:
		r.pace.running = false
	}
}

func (r *Room) speed(c *ui.Context, area paint.Rect) {
	var options [len(speeds)]ui.Option
	for i, s := range speedNames {
		options[i] = ui.Option{Label: s, Name: words.Say("{speed} reading speed", s)}
	}
	if ink := c.Theme.Ink2; speedKeysShown(c) {
		c.KeyCap(area.Left(speedCap).X+speedCap-6, area.Centre().Y, ui.Letter('-'), ink)
		right := area.Right(speedCap)
		c.KeyCap(right.X+right.W, right.Centre().Y, ui.Letter('+'), ink)
	}
	r.pace.speed = c.Choice(ui.Name("speed"), area, "Speed", options[:], r.pace.speed)
}

// clock draws the minute and how much of the meeting has passed.
func (r *Room) clock(c *ui.Context, area paint.Rect) {
	th := c.Theme
	now := words.Say("{m} min", int(r.minute()))
	large, small := ui.Font(paint.Bold, 17, th.Ink), ui.Font(paint.Regular, paint.TypeCaption, th.Ink2)
	rest := words.Say("of {minutes}", int(r.minutes()))
	if b := r.lastTurn(); b != nil && area.W >= 165 {
		more := words.Say("of {minutes} · turn {turn}", int(r.minutes()), int(b.Turn.Number))
		if c.Width(large, now)+8+c.Width(small, more) <= area.W {
			rest = more
		}
	}
	head := area.Top(21)
	c.Note(ui.RoleText, now+" "+rest, "", head)
	w := c.WriteIn(head, large, ui.Start, now)
	head.Left(w + 8)
	c.WriteIn(head, small, ui.Start, rest)
	track := paint.Rect{X: area.X, Y: area.Y + 3, W: area.W, H: 8}
	c.Box(track, 4, th.Sunken, max(paint.StrokeRule, th.Outline), th.Edge)
	if w := track.W * min(1, float32(r.minute()/max(1, r.minutes()))); w > 1 {
		c.Box(paint.Rect{X: track.X, Y: track.Y, W: max(8, w), H: 8}, 4, th.Ink, 0, paint.Color{})
	}
}
