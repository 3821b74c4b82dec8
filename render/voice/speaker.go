package voice

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"groundrules/render/ui"
	"groundrules/render/words"
)

// state is how far the search for a voice has come.
type state int32

const (
	unasked state = iota
	asking
	found
	absent
	silent // it was found, and then failed too often
)

// Speaker speaks beside the frames. Its methods but Close never wait; they are for one
// goroutine, that of the frames.
type Speaker struct {
	all  []engine
	none func() string // what is said where none is found

	follower Follower
	rate     Rate
	program  string // the language of the program, and of the talk
	talk     string

	asks   chan func(*mouth) // what the mouth is to do, in order
	state  atomic.Int32
	engine atomic.Pointer[engine] // that was found
	lines  atomic.Int32           // of talk that are not over

	ctx  context.Context
	stop context.CancelFunc
	once sync.Once
	gone chan struct{} // closed when nothing runs any more
}

// mostAsks is how many wishes wait for the mouth. It takes them at once; a wish that
// finds no room is not carried out.
const mostAsks = 64

// New is a speaker for this system. It looks for a voice when one is first wished for.
func New() *Speaker {
	return speaker(engines(runtime.GOOS), func() string { return remedy(runtime.GOOS) })
}

func speaker(all []engine, none func() string) *Speaker {
	s := &Speaker{all: all, none: none, program: words.English, talk: words.English, asks: make(chan func(*mouth), mostAsks), gone: make(chan struct{})}
	s.ctx, s.stop = context.WithCancel(context.Background())
	m := &mouth{of: s}
	go m.run()
	return s
}

// Close ends what is spoken and returns when no process is left.
func (s *Speaker) Close() {
	s.once.Do(s.stop)
	<-s.gone
}

func (s *Speaker) ask(do func(*mouth)) bool {
	select {
	case s.asks <- do:
		return true
	default:
		return false
	}
}

// Voice says, in a sentence for a person, with what is spoken or why nothing can be,
// and whether there is a voice. The first call has it looked for: settled is false
// until that is over.
func (s *Speaker) Voice() (word string, able, settled bool) {
	if s.state.CompareAndSwap(int32(unasked), int32(asking)) {
		if !s.ask((*mouth).look) {
			s.state.Store(int32(unasked))
		}
	}
	switch state(s.state.Load()) {
	case found:
		return words.Say("Spoken by {voice}.", s.engine.Load().title()), true, true
	case absent:
		return s.none(), false, true
	case silent:
		return words.Say("The voice does not answer ({voice}). It is asked again when the program starts the next time.", s.engine.Load().title()), false, true
	}
	return words.Text("Looking for a voice …"), false, false
}

// Rate sets how fast is spoken, by name (see [RateOf]); a name that is none, and "",
// end it.
func (s *Speaker) Rate(name string) {
	rate := RateOf(name)
	if rate == s.rate {
		return
	}
	s.rate, s.follower = rate, Follower{}
	if rate != Off {
		s.Voice()
	}
	s.ask(func(m *mouth) { m.rate = rate })
	s.Hush()
}

// Languages sets in which languages, by their tags, the program speaks and the people in
// the room.
func (s *Speaker) Languages(program, talk string) { s.program, s.talk = base(program), base(talk) }

// Follow speaks what is new in a frame: where one is, what has the focus, what became
// chosen, and more that what was done has changed. Acted says whether a person did
// something just now: what changes by itself is not spoken.
func (s *Speaker) Follow(o *ui.Outline, acted bool, more ...string) {
	if s.rate == Off {
		return
	}
	if text := sentences(append([]string{s.follower.Next(o, acted)}, more...)...); text != "" {
		u := utterance{item, text, s.program}
		s.ask(func(m *mouth) { m.focus(u) })
	}
}

// Tell speaks a turn behind those that are still being spoken; see [Turn].
func (s *Speaker) Tell(who, verb, text string, seen ...string) {
	said := Turn(who, verb, text, seen...)
	if s.rate == Off || said == "" {
		return
	}
	u := utterance{line, said, s.talk}
	s.lines.Add(1)
	if !s.ask(func(m *mouth) { m.tell(u) }) {
		s.lines.Add(-1)
	}
}

// Read reads a frame out, from its beginning.
func (s *Speaker) Read(o *ui.Outline) {
	if s.rate == Off {
		return
	}
	var parts []utterance
	for _, text := range Page(o) {
		parts = append(parts, utterance{page, text, s.program})
	}
	s.ask(func(m *mouth) { m.read(parts) })
}

// Telling reports whether lines of the talk are being spoken or wait for it.
func (s *Speaker) Telling() bool { return s.lines.Load() > 0 }

// Hush ends what is spoken and forgets what waits.
func (s *Speaker) Hush() { s.ask((*mouth).hush) }
