package scene

import (
	"groundrules/render/ui"
	"groundrules/sim/session"
)

// guideStep is one step of the guided practice: what to look at and what to do. It is
// done when its turns have passed or done says so; without either, when one goes on.
type guideStep struct {
	title, text string
	keys        []ui.Shortcut
	role        ui.Role // with name: what it is about, which is framed
	name        string
	also        []string // the same thing by other names
	then        string   // what it is about as soon as a purpose is open
	turns       int      // how many have to pass before it is done
	done        func(*App, *guide) bool
}

// guideSteps are the steps in their order. One who knows nothing yet has to be able to
// follow them; all of them take about three minutes.
var guideSteps = []guideStep{
	{
		title: "Four people who have just met", role: ui.RoleRegion, name: "The room",
		text: "You sit in the gap at the front. Nearly all you need can be seen here: who looks at whom, who leans in, who looks at the floor.",
	},
	{
		title: "Let them begin", role: ui.RoleButton, name: "Begin", also: []string{"Continue", "Pause"}, keys: []ui.Shortcut{ui.On(ui.Space)},
		text:  "Begin, and listen to three turns. Each stays as long as it takes to read. The line shows who is meant.",
		turns: 3,
	},
	{
		title: "One turn at a time", role: ui.RoleButton, name: "One turn", keys: []ui.Shortcut{ui.On(ui.Space), ui.Letter('.')},
		text: "Pause, and go on by single turns. Nothing hurries you: time also waits while you choose what to say.",
		done: func(a *App, g *guide) bool { return !a.room.pace.running && g.turns(a) >= 1 },
	},
	{
		title: "How the group is doing", role: ui.RolePicture, name: "Cohesion",
		text: "Four forces, in words and with their course, and a line on what moved cohesion of late. They are a reading, not a score.",
	},
	{
		title: "Choose something to say", role: ui.RoleRow, name: "Warm up", then: "Check-in round", keys: []ui.Shortcut{ui.Letter('W'), ui.Letter('1')},
		text: "Open “Warm up” and take the check-in round. The row reads as a sentence: for this, do this, in these words.",
		done: func(a *App, g *guide) bool { return a.room.pick.item > 0 || g.said(a) },
	},
	{
		title: "Say it", role: ui.RoleButton, name: "Say it", keys: []ui.Shortcut{ui.On(ui.Left), ui.On(ui.Right), ui.On(ui.Enter)},
		text: "How gently it is said matters as much as what. Beside the words stands what it usually does, and when it backfires.",
		done: func(a *App, g *guide) bool { return g.said(a) },
	},
	{
		title: "See what comes of it", role: ui.RolePicture, name: "Cohesion", keys: []ui.Shortcut{ui.Letter('.')},
		text:  "Let eight turns pass and watch who speaks now. A diamond marks where you spoke. What it did at once is said with cohesion; the rest comes slowly.",
		turns: 8,
	},
	{
		title: "When something catches your eye", role: ui.RoleButton, name: "I notice something", also: []string{"Notice"}, keys: []ui.Shortcut{ui.Letter('N')},
		text: "Write it down as it happens: it takes no time, and nobody in the room sees it. The debrief sets it beside what went on.",
	},
	{
		title: "Look back", role: ui.RoleSlider, name: "Timeline", keys: []ui.Shortcut{ui.Letter(',')},
		text: "Go one turn back, or drag along the timeline. From any moment you can try again another way; both ways are kept.",
		done: func(a *App, _ *guide) bool { return a.room.view.past },
	},
	{
		title: "Back to now", role: ui.RoleButton, name: "To now", keys: []ui.Shortcut{ui.On(ui.Space)},
		text: "Everything else is where you left it.",
		done: func(a *App, _ *guide) bool { return !a.room.view.past },
	},
	{
		title: "Leave whenever you like", role: ui.RoleButton, name: "Step out", keys: []ui.Shortcut{ui.Letter('X')},
		text: "One key, from anywhere, and nothing is lost: the practice is kept.",
		done: func(a *App, _ *guide) bool { return a.at != inRoom },
	},
	{
		title: "Look at what happened", role: ui.RoleButton, name: "See the debrief", keys: []ui.Shortcut{ui.Letter('D')},
		text: "The debrief shows what each thing you said did, and what people thought and did not say.",
		done: func(a *App, _ *guide) bool { return a.at == inDebrief || a.at == inRating },
	},
	{
		title: "That is all of it", role: ui.RoleTab, name: "The members",
		text: "Listen, read, say something, look back. The tabs hold your decisions, the members, and what to try next. Keys: F6. What a word means: F1.",
	},
}

// waits reports whether a step goes on by itself.
func (s *guideStep) waits() bool { return s.done != nil || s.turns > 0 }

// isDone reports whether a step that goes on by itself is done.
func (s *guideStep) isDone(a *App, g *guide) bool {
	if s.turns > 0 {
		return g.turns(a) >= s.turns
	}
	return s.done != nil && s.done(a, g)
}

// turns is how many turns there were since the step began.
func (g *guide) turns(a *App) int { return turnsOf(a.practice) - g.from }

// said reports whether something was said since the guide began.
func (g *guide) said(a *App) bool {
	for _, b := range a.practice.Beats() {
		if b.Command.Kind == session.Say {
			return true
		}
	}
	return false
}

func turnsOf(p *session.Practice) int {
	n := 0
	for _, b := range p.Beats() {
		if b.Turn.Number > 0 {
			n++
		}
	}
	return n
}
