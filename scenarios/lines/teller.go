package lines

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// Teller says turns in words. It remembers what it has said, so it has to be told
// every turn once, in order; it implements session.Teller.
type Teller struct {
	cast    Cast
	seed    uint64
	entries []entry
	near    []bool          // of the scenario's own entries: a moment came near it
	own     []int           // of the first entries: their places among the scenario's own lines
	byAct   [sim.Acts][]int // indices into entries

	heard memory
	asked asked
	rows  rows
	news  news
	topic int8             // on the table, as far as was told
	eased [easingSteps]int // turns by how far conditions had to be eased
	past  past

	began int // the turn with which the meeting began, as memory counts them
	told  int // turns of members that were worded here
	worn  int // of those, with a line that was said before in the meeting, or with none

	stages *observe.Observer // nil where no line asks for a stage, or nothing was told yet
	staged bool              // some line does
	stage  int8
	apart  apart
}

// past is the turn before.
type past struct {
	speaker sim.ID
	to      sim.ID
	act     sim.Act
	raised  string
	depth   uint8
	phrase  string
}

// New is a Teller for a cast with a scenario's own lines; lines that have Problems
// are left out. The same seed and the same turns give the same words.
func New(cast Cast, own []Line, seed uint64) *Teller {
	t := &Teller{cast: cast, seed: seed, topic: 1}
	stock := stockEntries()
	t.entries = make([]entry, 0, len(own)+len(stock))
	for i := range own {
		if len(own[i].Problems(&cast)) == 0 {
			t.own = append(t.own, i)
			t.add(compile(&own[i], &cast, true))
		}
	}
	t.near = make([]bool, len(t.own))
	for i := range stock {
		t.add(stock[i])
	}
	t.heard = newMemory(len(t.entries))
	return t
}

// Anew is a Teller with the same lines for another practice. Nothing has to be looked up
// again, as New does.
func (t *Teller) Anew(seed uint64) *Teller {
	return &Teller{
		cast: t.cast, entries: t.entries, own: t.own, byAct: t.byAct, staged: t.staged,
		seed: seed, topic: 1, near: make([]bool, len(t.own)), heard: newMemory(len(t.entries)),
	}
}

func (t *Teller) add(e entry) {
	t.staged = t.staged || e.stage >= 0
	t.byAct[e.act] = append(t.byAct[e.act], len(t.entries))
	t.entries = append(t.entries, e)
}

// Tell finds the words for a turn. The group is as after the turn.
func (t *Teller) Tell(set *sim.Setup, g *sim.Group, turn *sim.Turn) session.Line {
	t.heard.now++
	if turn.Number <= 1 {
		t.began = t.heard.now
	}
	t.watch(set, g, turn)
	t.topic = g.Topic
	t.listen(g, turn)
	said := t.tell(set, g, turn)
	t.apart.keep(t.past)
	return said
}

func (t *Teller) tell(set *sim.Setup, g *sim.Group, turn *sim.Turn) session.Line {
	if !turn.Speaker.IsMember() || int(turn.Speaker) > len(t.cast.Members) {
		return t.tellFacilitator(turn)
	}
	if e := t.happening(turn); e != nil {
		return t.tellAuthored(e, turn)
	}
	m := t.moment(set, g, turn)
	t.rows.note(turn)
	k, said := t.choose(g, &m, turn)
	t.told++
	if k < 0 || t.heard.line[k] >= t.began {
		t.worn++
	}
	if k < 0 {
		t.past = past{speaker: turn.Speaker, act: turn.Act, depth: turn.Disclosure}
		return session.Line{Text: "…"}
	}
	e := &t.entries[k]
	t.asked.heard(e.answers)
	t.heard.note(k, e.slots, m.speaker, openingOf(said.Text, said.Sight))
	t.heard.known.note(e, m.speaker)
	t.remember(e, &m, said, t.filler(g, &m))
	return said
}

func (t *Teller) tellFacilitator(turn *sim.Turn) session.Line {
	said := session.Line{Text: t.Words(turn.Say)}
	t.asked.set(&t.cast, turn)
	t.past = past{speaker: sim.Facilitator, to: turn.To, act: turn.Act}
	t.heard.first = ""
	return said
}

// watch follows the stage of the group where lines ask for it.
func (t *Teller) watch(set *sim.Setup, g *sim.Group, turn *sim.Turn) {
	if !t.staged {
		return
	}
	if t.stages == nil {
		o := observe.New(set, g)
		t.stages = &o
	}
	t.stage = int8(t.stages.Read(set, g, turn).Named)
}

// remember keeps what the next turns may take up.
func (t *Teller) remember(e *entry, m *moment, said session.Line, with filling) {
	t.past = past{speaker: m.speaker, to: m.to, act: m.act, depth: m.depth, raised: e.raises}
	if !m.act.Answers() && m.act != sim.Disagrees && e.phrase == "" {
		return
	}
	phrase, ok := fill(e.phrase, with)
	if !ok || phrase == "" {
		phrase = phraseOf(said.Text)
	}
	t.past.phrase = phrase
	if phrase != "" && (m.act == sim.GivesOpinion || m.depth > 0) {
		t.heard.phrases[m.speaker] = recalled{phrase, t.heard.now}
	}
}
