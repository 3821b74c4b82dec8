package session

import (
	"slices"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// State is where a practice stands.
type State uint8

// The states. From SteppedOut every command that was possible before goes on.
const (
	Running State = iota
	InDanger
	BetweenMeetings // a meeting is over and another is to come
	SteppedOut
	Over
)

var stateNames = [...]string{"running", "in danger", "between meetings", "stepped out", "over"}

func (s State) String() string { return stateNames[s] }

// Practice is one practice as it stands. Make one with Begin or Journal.Resume; it
// is not safe for use by several goroutines.
type Practice struct {
	plan    Plan
	seed    uint64
	log     Log   // nil: not recorded
	fault   error // why the log cannot be used any more
	opening observe.Reading
	now     *moment // never changed, only replaced
	beats   []Beat
	kept    []*moment // after every keepEvery beats, from 0 on; never changed
	tree    tree
	trails  []trail // a branch each; that of the one it is on is out of date
	teller  Teller  // has told all beats so far; nil if it has yet to (see told)
	unused  Teller  // has told nothing
	journal []byte  // header, its copy and a record a command, as in the log
	mark    string  // checksum of the last of its lines
	records int     // in it
}

// Begin starts a practice and writes the journal's header to log; without one (nil)
// the practice is not recorded.
func Begin(plan Plan, seed uint64, log Log) (*Practice, error) {
	p, err := start(plan, seed)
	if err == nil {
		err = plan.checkMode(seed)
	}
	if err != nil {
		return nil, err
	}
	head, mark, err := header(&plan, seed)
	if err != nil {
		return nil, err
	}
	p.journal, p.mark = slices.Concat(head, head), mark
	if err := save(log, p.journal); err != nil {
		return nil, &NotSaved{Err: err}
	}
	p.log = log
	return p, nil
}

// start is a practice before its first beat, without journal and log.
func start(plan Plan, seed uint64) (*Practice, error) {
	if err := plan.check(); err != nil {
		return nil, err
	}
	m := begin(&plan, seed)
	return &Practice{
		plan: plan, seed: seed, opening: m.reading, unused: plan.Teller,
		now: m, kept: []*moment{m}, tree: newTree(), trails: make([]trail, 1),
	}, nil
}

// Do carries out one command. When it returns without an error, the beat is in the
// log and synced. On any error nothing has changed: a Refusal says why the command
// cannot be carried out, a NotSaved that the log failed, after which this practice
// decides nothing more (see Continue).
func (p *Practice) Do(c Command) (Beat, error) {
	if p.fault != nil {
		return Beat{}, p.fault
	}
	if err := p.check(c); err != nil {
		return Beat{}, err
	}
	switch {
	case c.Kind == Rewind:
		return p.rewind(c.To)
	case c.Kind.IsNote():
		return p.writeDown(c)
	}
	c = c.own()
	next := *p.now
	beat := p.plan.decide(&next, c, p.told())
	// Where this fails the teller has told a turn that never was, so not even this
	// practice in memory could go on as its journal would.
	if err := p.write(p.lineOf(&beat)); err != nil {
		return Beat{}, err
	}
	p.add(beat, &next)
	return beat, nil
}

// write adds a record to the journal and saves it. An error is the practice's fault
// from then on.
func (p *Practice) write(l recordLine) error {
	l.N, l.Prev = p.records+1, p.mark
	line, mark, err := seal(l)
	if err == nil {
		err = save(p.log, line)
	}
	if err != nil {
		p.fault = &NotSaved{Beat: len(p.beats) + 1, Err: err}
		return p.fault
	}
	p.journal, p.mark, p.records = append(p.journal, line...), mark, l.N
	return nil
}

// add makes a beat and the moment after it the latest.
func (p *Practice) add(beat Beat, m *moment) {
	p.now = m
	p.beats = append(p.beats, beat)
	p.tree.here().Beats = len(p.beats)
	if len(p.beats)%keepEvery == 0 {
		p.kept = append(p.kept, m)
	}
}

// Continue goes on from the last saved beat with an empty log (nil: unrecorded),
// after the first one failed. The plan is a fresh one of the same scenario and seed,
// because its teller starts again. p itself is of no further use.
func (p *Practice) Continue(plan Plan, log Log) (*Practice, error) {
	j, err := Read(p.journal)
	if err != nil {
		return nil, err
	}
	if err := save(log, p.journal); err != nil {
		return nil, &NotSaved{Err: err}
	}
	return j.Resume(plan, log)
}

// State says where the practice stands.
func (p *Practice) State() State {
	switch {
	case p.now.out:
		return SteppedOut
	case p.now.danger.present:
		return InDanger
	case !p.plan.closed(p.now):
		return Running
	case p.plan.Last(&p.now.group):
		return Over
	}
	return BetweenMeetings
}

// Beats are all beats of the branch it is on, the oldest first. They are not to be changed.
func (p *Practice) Beats() []Beat { return p.beats[:len(p.beats):len(p.beats)] }

// Opening is the reading before the first turn.
func (p *Practice) Opening() observe.Reading { return p.opening }

// Group is the group after the latest beat. It is a snapshot: later beats do not
// change it, and it is not to be changed.
func (p *Practice) Group() *sim.Group { return &p.now.group }

// Plan is what the practice was made from.
func (p *Practice) Plan() Plan { return p.plan }

// Seed is what the practice's chance comes from.
func (p *Practice) Seed() uint64 { return p.seed }

// Journal is the whole journal of the practice, recorded or not. It is not to be
// changed.
func (p *Practice) Journal() []byte { return p.journal[:len(p.journal):len(p.journal)] }
