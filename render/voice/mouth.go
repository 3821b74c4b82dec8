package voice

import (
	"runtime"
	"time"
)

// mouth is the part of a speaker that runs in a goroutine of its own: it owns the queue
// and the one process.
type mouth struct {
	of   *Speaker
	rate Rate

	engine   engine
	searched chan engine // the engine that was found; closed without one where there is none
	queue    queue
	child    *child
	failed   int // utterances in a row
}

// mostFailures is after how many utterances in a row that failed no more are tried.
const mostFailures = 3

// run carries wishes out until the speaker is closed.
func (m *mouth) run() {
	runtime.LockOSThread() // of which processes are children; see dieWithUs
	defer runtime.UnlockOSThread()
	defer close(m.of.gone)
	for {
		var done chan error
		if m.child != nil {
			done = m.child.done
		}
		select {
		case do := <-m.of.asks:
			do(m)
		case err := <-done:
			m.ended(err)
		case e, ok := <-m.searched:
			m.searched = nil
			m.settle(e, ok)
		case <-m.of.ctx.Done():
			m.close()
			return
		}
		m.next()
	}
}

// look starts the search for an engine.
func (m *mouth) look() {
	answer := make(chan engine, 1)
	m.searched = answer
	go func() {
		defer close(answer)
		if e, ok := find(m.of.ctx, m.of.all); ok {
			answer <- e
		}
	}()
}

// settle takes in what the search has found.
func (m *mouth) settle(e engine, ok bool) {
	if !ok {
		m.give(absent)
		return
	}
	m.engine = e
	m.of.engine.Store(&e)
	m.of.state.Store(int32(found))
}

// give up: nothing is spoken from here on.
func (m *mouth) give(why state) {
	m.of.state.Store(int32(why))
	m.over(m.queue.clear())
}

func (m *mouth) mute() bool {
	s := state(m.of.state.Load())
	return m.rate == Off || s == absent || s == silent
}

func (m *mouth) over(lines int) { m.of.lines.Add(int32(-lines)) }

func (m *mouth) focus(u utterance) {
	if m.mute() {
		return
	}
	m.queue.focus(u)
	m.cut()
}

func (m *mouth) tell(u utterance) {
	if m.mute() {
		m.over(1)
		return
	}
	m.over(m.queue.tell(u))
}

func (m *mouth) read(parts []utterance) {
	if m.mute() {
		return
	}
	m.queue.read(parts)
	m.cut()
}

func (m *mouth) hush() {
	m.over(m.queue.clear())
	if m.child != nil && m.child.of.kind == line && !m.child.mute {
		m.child.of.kind = item // it will not be said again
		m.over(1)
	}
	m.cut()
}

func (m *mouth) cut() {
	if m.child != nil {
		m.child.end()
	}
}

// ended takes in that the process is gone: by itself, cut off, or failing.
func (m *mouth) ended(err error) {
	c := m.child
	m.child = nil
	if c.mute {
		if err != nil {
			m.fail()
		}
		return
	}
	if c.cut && err != nil {
		if c.of.kind == line {
			m.over(m.queue.again(c.of))
		}
		m.silence()
		return
	}
	if c.of.kind == line {
		m.over(1)
	}
	if err == nil {
		m.failed = 0
		return
	}
	m.fail()
}

// fail counts what went wrong, and gives up when it is too much.
func (m *mouth) fail() {
	if m.failed++; m.failed >= mostFailures {
		m.give(silent)
	}
}

// silenceTime is how long an engine may take to be silent.
const silenceTime = 2 * time.Second

// silence ends what an engine goes on speaking after its process was ended.
func (m *mouth) silence() {
	if m.engine.silence == nil {
		return
	}
	if c, err := begin(m.engine.path, m.engine.silence, "", silenceTime); err == nil {
		c.mute = true
		m.child = c
	}
}

// next speaks what is to be spoken now, when nothing else is and there is a voice.
func (m *mouth) next() {
	if m.child != nil || state(m.of.state.Load()) != found || m.rate == Off {
		return
	}
	u, ok := m.queue.next()
	if !ok {
		return
	}
	c, err := begin(m.engine.path, m.engine.speak(m.rate, u.language), m.engine.encode(u.text), mostTime(u.text))
	if err != nil {
		m.child = &child{of: u}
		m.ended(err)
		return
	}
	c.of = u
	m.child = c
}

// close ends everything and waits for it.
func (m *mouth) close() {
	if m.searched != nil {
		for range m.searched { // its process ends with the context
		}
	}
	if m.child == nil {
		return
	}
	spoke := !m.child.mute
	m.child.end()
	<-m.child.done
	if m.child = nil; spoke {
		m.silence()
	}
	if m.child != nil {
		<-m.child.done
	}
}
