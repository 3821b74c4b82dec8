package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/phrase"
	"groundrules/sim/session"
)

// spokeWords say why somebody took the floor, didWords why it did what it did: {who}
// is the one who spoke, {before} the one who spoke before.
var spokeWords = [sim.Forces]string{
	sim.ByHabit:      "{who} is more ready to talk than the others.",
	sim.ByMood:       "{who} was caught up in it just then.",
	sim.ByFloor:      "{who} had held the floor shortly before, and habit pulls it back.",
	sim.ByAddress:    "{who} had just been spoken to.",
	sim.ByEase:       "{who} felt safer than the others.",
	sim.ByStanding:   "What {who} says counts here.",
	sim.BySilence:    "{who} had less to hold back than the others.",
	sim.ByInvitation: "What you said had made room for {who}.",
	sim.ByRound:      "It was {who}’s turn in the round.",
}

var didWords = [sim.Forces]string{
	sim.ByInvitation: "What you said asked for it.",
	sim.ByCustom:     "People do this often, in any group.",
	sim.ByView:       "How near the view of {before} was to {who}’s own.",
	sim.ByNature:     "It comes readily to {who}.",
	sim.ByTrust:      "How far {who} trusted {before}.",
	sim.BySafety:     "How safe {who} felt to say it.",
	sim.ByNorms:      "What the group had agreed on.",
	sim.ByTension:    "The tension in the room.",
	sim.ByContest:    "It is not settled between {who} and {before} whose word counts.",
	sim.ByHurt:       "An earlier hurt that was not mended.",
	sim.ByLeader:     "{who} looks to you for what to do.",
	sim.ByTask:       "How far the meeting had come.",
	sim.BySequence:   "It is what follows from what was said before.",
	sim.ByPressure:   "{before} stood alone with a view, and the others pull.",
	sim.ByReminder:   "A reminder of yours still held.",
}

// reason is one force behind a turn, in words.
type reason struct{ text, weight string }

// mostReasons is how many are shown of either kind.
const mostReasons = 3

// reasons are the strongest forces behind some choice that had a chance, the strongest
// first.
func reasons(list []sim.Reason, chance float64, said *[sim.Forces]string, who, before string) []reason {
	var out []reason
	for _, f := range list {
		if f.Force == 0 || f.Drop < .02 || len(out) == mostReasons {
			break
		}
		text := said[f.Force]
		if text == "" || before == "" && strings.Contains(text, "{before}") {
			continue
		}
		var parts []any // in the order in which they stand
		for _, slot := range phrase.Slots(text) {
			parts = append(parts, map[string]string{"who": who, "before": before}[slot])
		}
		out = append(out, reason{words.Say(text, parts...), weightWord(f.Drop, chance)})
	}
	return out
}

// weightWord says by what part of its chance a choice would have been less likely
// without a force.
func weightWord(drop, chance float64) string {
	switch {
	case chance > 0 && drop/chance > .6:
		return "mainly"
	case chance > 0 && drop/chance > .3:
		return "in good part"
	}
	return "partly"
}

// asking is the sheet that says why somebody did something.
type asking struct {
	open bool
	beat int // index into the beats of the meeting that is shown
}

// mayAsk reports whether one can ask why beat b came about.
func (r *Room) mayAsk(b *session.Beat) bool {
	return r.mode().Hints() && r.readsGroup() && b.Turn.Number > 0 && b.Turn.Speaker.IsMember() && !unsigned(&b.Turn) && !b.Danger && b.Why.Spoke > 0
}

// askWhy makes entry i of the transcript one that can be asked about.
func (r *Room) askWhy(c *ui.Context, q paint.Rect, i int, seen bool) {
	b := &r.beats()[i]
	if seen || !r.mayAsk(b) || silent(b) {
		return
	}
	q = q.Pad(0, 1)
	t := c.Target(ui.Target{
		ID: whyID(i), Rect: q, Role: ui.RoleButton, Name: words.Say("Why did {who} do that?", r.name(b.Turn.Speaker)), Value: words.Say("turn {n}", int(b.Turn.Number)),
	})
	if t.Hover {
		c.Box(q, paint.RadiusInset, c.Theme.Soft, c.Theme.Outline, c.Theme.Line)
	}
	if t.Focus {
		c.Ring(q.Pad(5, 5), paint.RadiusInset)
	}
	if t.Fired {
		r.asking = asking{open: true, beat: i}
		c.Wake(0)
	}
}

// whyID is the target that asks why beat i came about.
func whyID(i int) ui.ID { return ui.Item("why", i+1) }

// spokeBefore is the name of who spoke before beat i; empty for nobody.
func (r *Room) spokeBefore(i int) string {
	beats := r.beats()
	for i--; i >= 0; i-- {
		if t := &beats[i].Turn; t.Number > 0 && t.Speaker != sim.Everyone && !unsigned(t) {
			return r.name(t.Speaker)
		}
	}
	return ""
}

// drawReasons draws the sheet, where it is open.
func (r *Room) drawReasons(c *ui.Context) {
	if !r.asking.open {
		return
	}
	beats := r.beats()
	if r.asking.beat >= len(beats) {
		r.asking.open = false
		return
	}
	b, st := &beats[r.asking.beat], stylesOf(c.Theme)
	who, before := r.name(b.Turn.Speaker), r.spokeBefore(r.asking.beat)
	in := tightened(c, c.Modal(words.Say("Why did {who} do that?", who), 560, 560))
	defer c.EndModal()
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(10)
	body := c.Scroll(ui.Name("reasons"), in, "Why")
	body.Y += textBlock(c, body, st.head, ui.RoleHeading, words.Say("Why did {who} do that?", who)) + 4
	if b.Line.Text != "" {
		h := c.Height(st.quote, body.W-14, words.Say("“{line}”", r.heardOf(b)))
		c.Box(paint.Rect{X: body.X, Y: body.Y, W: 4, H: h}, 2, c.Theme.Edge, 0, paint.Color{})
		body.Y += c.Paragraph(paint.Rect{X: body.X + 14, Y: body.Y, W: body.W - 14}, st.quote, words.Say("“{line}”", r.heardOf(b))) + 8
	}
	floor := reasons(b.Why.Floor[:], b.Why.Spoke, &spokeWords, who, before)
	act := reasons(b.Why.Act[:], b.Why.Chance, &didWords, who, before)
	body.Y += reasonList(c, body, words.Say("Why {who} spoke, and nobody else", who), floor, st)
	body.Y += reasonList(c, body, words.Say("Why it was this: {act}", words.Say(verbs[b.Turn.Act][0], r.name(r.aim(b)))), act, st)
	body.Y += c.Paragraph(body, st.caption, "In this model, the strongest first: how much less likely it would have been without each. Chance had its part too.")
	c.EndScroll(body.Y)
	if c.Button(foot.Right(130), ui.Button{ID: ui.Name("reasons done"), Label: "Close", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) || c.Take(ui.On(ui.Enter), false) {
		r.asking.open = false
		c.Dismiss()
	}
}

// reasonList sets ranked reasons with their weights, and returns the height.
func reasonList(c *ui.Context, r paint.Rect, head string, list []reason, st pageStyles) float32 {
	top := r.Y
	r.Y += textBlock(c, r, st.captionStrong, ui.RoleHeading, sentence(head)) + 4
	if len(list) == 0 {
		list = []reason{{text: "No one thing stands out: it was as likely as not."}}
	}
	for i, k := range list {
		disc := paint.Rect{X: r.X, Y: r.Y, W: 22, H: 22}
		c.Box(disc, 11, paint.Color{}, paint.StrokeControl, c.Theme.Edge)
		c.WriteIn(disc, st.captionStrong, ui.Middle, seatNumber(i+1))
		text := paint.Rect{X: r.X + 32, Y: r.Y, W: r.W - 32}
		h := c.Paragraph(text, st.body, k.text)
		text.Y += h
		if k.weight != "" {
			h += c.Paragraph(text, st.caption, k.weight)
		}
		r.Y += max(24, h) + 6
	}
	return r.Y - top + 8
}
