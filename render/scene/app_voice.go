package scene

import (
	"slices"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
)

// A Speaker reads the program aloud. None of its methods waits.
type Speaker interface {
	// Voice says, in a sentence for the person, what voice there is or why there is
	// none; settled is false while that is still looked for.
	Voice() (word string, able, settled bool)
	// Languages sets in which languages, by their tags, the program speaks and the people
	// in the room.
	Languages(program, talk string)
	// Rate sets how fast is spoken: one of voiceRates; "" is not at all.
	Rate(rate string)
	// Follow speaks what is new in a frame, and more. Acted says whether the person did
	// something just now.
	Follow(o *ui.Outline, acted bool, more ...string)
	// Tell speaks a turn behind the ones before; Telling reports whether any is spoken.
	Tell(who, verb, text string, seen ...string)
	Telling() bool
	// Read reads a frame out, and Hush ends whatever is spoken.
	Read(o *ui.Outline)
	Hush()
}

// voiceRates are what the voice can be set to, in their order.
var voiceRates = []string{"", "slow", "ordinary", "fast"}

var voiceNames = []string{"Off", "Slow", "Ordinary", "Fast"}

// spoken is how far the speaker was told what happens.
type spoken struct {
	at    place
	room  *Room
	stamp int // of the view
	beats int // of the practice, that were told
	words string
	wrong string
	later []string // is told with the next frame, which shows what was chosen for it
	acted float64  // when the person last did something
	wants string   // the language the program was asked for
	asked bool     // the voice was asked for by key, and is not known to be there yet
	tells bool     // why there is none has to be brought into sight
}

// justNow is for how long (seconds) a change counts as what the person did.
const justNow = .5

// aloud lets the speaker follow the frame that was made, and returns when it wants the
// next one.
func (a *App) aloud() (wake float64) {
	s, v := a.Speaker, &a.spoken
	if s == nil {
		return ui.Forever
	}
	if len(a.in.Presses) > 0 || a.in.Released || a.in.Wheel != 0 || v.acted == 0 {
		v.acted = a.in.Now
	}
	wake = a.voiceKeys()
	if s.Rate(a.set.Voice); a.set.Voice == "" {
		v.room = nil
		return wake
	}
	a.voiceLanguages()
	if a.at != v.at && a.at != inSafety { // what led to the note is said to its end
		s.Hush()
	}
	v.at = a.at
	first, looked := a.news()
	if looked {
		s.Hush()
	}
	s.Follow(&a.ui.Outline, a.in.Now-v.acted < justNow, v.later...)
	if v.later = a.changed(); len(v.later) > 0 {
		wake = 0
	}
	if r := v.room; r != nil {
		for i := first; i < len(r.beats()); i++ {
			e := r.entry(i, false)
			s.Tell(e.who, e.verb, e.text, e.sights[:]...)
		}
	}
	return wake
}

// The keys that switch the voice, and read the page out.
var voiceKey, readKey = ui.On(ui.F4), ui.On(ui.F5)

// voiceKeys let the voice be switched and the page be read out, wherever one is.
func (a *App) voiceKeys() (wake float64) {
	s, wake := a.Speaker, ui.Forever
	if a.ui.TakeAnywhere(readKey) {
		s.Read(&a.ui.Outline)
	}
	if a.ui.TakeAnywhere(voiceKey) {
		_, able, settled := s.Voice()
		on := a.set.Voice == "" || settled && !able // who asks again is told again
		if a.set.Voice = ""; on {
			a.set.Voice = "ordinary"
		}
		if a.spoken.later = nil; on {
			a.spoken.later = []string{words.Say("Reading aloud is on: {read} reads out what is on the screen, {switch} switches it off.", a.ui.KeyName(readKey), a.ui.KeyName(voiceKey))}
		}
		a.spoken.asked, wake = on, 0
		a.keepSettings()
	}
	if !a.spoken.asked {
		return wake
	}
	_, able, settled := s.Voice()
	if !settled {
		return min(wake, .1)
	}
	a.spoken.asked = false
	if !able {
		a.set.Voice = ""
		a.keepSettings()
		a.openSettings() // where it says why
		a.spoken.tells = true
	}
	return 0
}

// news is the first beat of the room that was not told yet, and whether it is an
// earlier one that is looked back at. What was there when one came in is not told.
func (a *App) news() (first int, looked bool) {
	v, r := &a.spoken, a.room
	if a.at != inRoom && a.at != inSafety || r == nil {
		v.room = nil
		return 0, false
	}
	stamp, all := r.stamp(), len(r.course.Beats())
	seen := len(r.beats())
	first = seen
	switch {
	case v.room != r || v.stamp>>20 != stamp>>20 || all < v.beats:
	case r.view.past && stamp != v.stamp:
		looked = true
		for first = max(0, seen-1); first > 0 && !heard(&r.beats()[first]); {
			first--
		}
	case !r.view.past:
		first = max(0, seen-(all-v.beats))
	}
	v.room, v.stamp, v.beats = r, stamp, all
	return first, looked
}

// changed is what the person ought to hear beside the focus: the words that would be
// said, and why something was not carried out.
func (a *App) changed() (more []string) {
	say, wrong := "", ""
	if r := a.room; a.at == inRoom && r != nil {
		wrong = r.trouble
		if r.pick.item > 0 && !r.wantsRule() {
			say = r.words(r.pick.say)
		}
	}
	if say != "" && say != a.spoken.words {
		more = append(more, words.Say("You would say: “{words}”", say))
	}
	if wrong != a.spoken.wrong {
		more = append(more, wrong)
	}
	a.spoken.words, a.spoken.wrong = say, wrong
	return more
}

// voiceLanguages tells the speaker the languages, where they may be others.
func (a *App) voiceLanguages() {
	v := &a.spoken
	if v.wants == a.wanted && v.room == a.room {
		return
	}
	v.wants = a.wanted
	talk := words.English
	if a.room != nil && a.room.scn.Language != "" {
		talk = a.room.scn.Language
	}
	a.Speaker.Languages(words.Nearest(a.wanted, words.Languages()), talk)
}

// telling reports whether turns are still being spoken.
func (a *App) telling() bool {
	return a.Speaker != nil && a.set.Voice != "" && a.Speaker.Telling()
}

// voiceUntil is until when the next turn waits for the voice.
func (r *Room) voiceUntil(now float64) float64 {
	if r.telling != nil && r.telling() {
		return now + .1
	}
	return 0
}

// chooseVoice draws whether and how fast the program is read aloud, or why it cannot be.
func (a *App) chooseVoice(in *paint.Rect, st pageStyles) {
	c := &a.ui
	if a.Speaker == nil {
		return
	}
	in.Top(12)
	top := in.Y
	c.Text(in.Top(24), st.label, ui.Start, "Reading aloud")
	word, able, settled := a.Speaker.Voice()
	if able {
		at := max(0, slices.Index(voiceRates, a.set.Voice))
		a.set.Voice = voiceRates[a.chooseIn(in, ui.Name("voice"), "Reading aloud", optionsOf(voiceNames), at, 84)]
		in.Top(4)
		word += " " + words.Say("{switch} switches it on and off anywhere, {read} reads out what is on the screen.", a.ui.KeyName(voiceKey), a.ui.KeyName(readKey))
	}
	if !settled {
		c.Wake(.2)
	}
	in.Y += c.Paragraph(*in, st.caption, word) + 10
	if a.spoken.tells {
		c.Show(paint.Rect{X: in.X, Y: top, W: in.W, H: in.Y - top})
		a.spoken.tells = false
	}
}

func optionsOf(labels []string) []ui.Option {
	options := make([]ui.Option, len(labels))
	for i, l := range labels {
		options[i].Label = l
	}
	return options
}
