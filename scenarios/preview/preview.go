package preview

import (
	"time"

	"groundrules/scenarios"
	"groundrules/sim/session"
)

// Preview is a practice of a file that is being written. It is not safe for use by
// several goroutines.
type Preview struct {
	path  string
	seed  uint64
	lang  string // in which it is told; "" for its own
	watch *Watch
	text  []byte            // as it was saved last
	parts map[string]*Watch // the files that it includes, by name

	scenario    *scenarios.Scenario // the latest that could be played; nil before the first
	practice    *session.Practice
	diagnostics scenarios.Diagnostics
	kept        Kept
	trouble     error // why the file cannot be read
}

// Kept is what became of the commands when the text changed last.
type Kept struct {
	Commands int // that were given, without listening
	Kept     int
	Lost     []Lost
	Took     time.Duration // from reading the text to the practice as it stands
}

// Lost is a command that could not be kept.
type Lost struct {
	Meeting, Turn int    // at which it was given
	What          string // the intervention's id, or the kind of command
	Why           string // lower case, without a full stop
}

// Open begins to preview a file under a seed, told in a language (one that it does not
// have, or "", gives its own). What is wrong with the file is in Diagnostics; the error
// says that it cannot be read at all.
func Open(path string, seed uint64, language string) (*Preview, error) {
	p := &Preview{path: path, seed: seed, lang: language, watch: NewWatch(path)}
	text, _, err := p.watch.Poll(time.Now())
	if err != nil {
		return nil, err
	}
	p.take(text)
	return p, nil
}

// Poll looks whether the file, or one that it includes, has been saved, and goes on with
// it. It reports whether there is anything new: a practice, diagnostics, or trouble.
func (p *Preview) Poll(now time.Time) bool {
	text, changed, err := p.watch.Poll(now)
	if err != nil {
		p.trouble = err
		return true
	}
	if !changed {
		text, changed = p.text, p.partsChanged(now)
	}
	if changed {
		p.take(text)
	}
	return changed
}

// partsChanged looks at the included files.
func (p *Preview) partsChanged(now time.Time) bool {
	news := false
	for _, w := range p.parts {
		_, changed, err := w.Poll(now)
		news = news || changed || err != nil
	}
	return news
}

// include watches the files that the text includes, and no others.
func (p *Preview) include(names []string) {
	parts := map[string]*Watch{}
	for _, name := range names {
		w := p.parts[name]
		if w == nil {
			w = NewWatch(name)
			_, _, _ = w.Poll(time.Now()) // it has just been read: only what comes is news
		}
		parts[name] = w
	}
	p.parts = parts
}

// take takes in a new text.
func (p *Preview) take(text []byte) {
	begun := time.Now()
	p.trouble = nil
	s, list, included := scenarios.ParseFile(p.path, text)
	p.text, p.diagnostics = text, list
	p.include(included)
	if s == nil {
		return
	}
	s = s.In(p.lang)
	next, err := session.Begin(s.Plan(p.seed), p.seed, nil)
	if err != nil {
		p.trouble = err
		return
	}
	kept := Kept{}
	if p.practice != nil {
		kept = again(p.scenario, p.practice, s, next)
	}
	p.scenario, p.practice = s, next
	kept.Took = time.Since(begun)
	p.kept = kept
}

// Scenario is the latest text that could be played; nil where none could yet.
func (p *Preview) Scenario() *scenarios.Scenario { return p.scenario }

// Practice is the practice as it stands; nil where nothing could be played yet.
func (p *Preview) Practice() *session.Practice { return p.practice }

// Diagnostics are what is wrong with the text as it was saved last.
func (p *Preview) Diagnostics() scenarios.Diagnostics { return p.diagnostics }

// Kept is what became of the commands when the text changed last.
func (p *Preview) Kept() Kept { return p.kept }

// Trouble is why the file cannot be read or played; nil where it can.
func (p *Preview) Trouble() error { return p.trouble }
