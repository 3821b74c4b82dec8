package session

import (
	"iter"
	"slices"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// keepEvery is how many beats lie between two moments that are kept. Every one
// would be 42 kB a beat; those between are decided again, which takes microseconds.
const keepEvery = 16

// trail is a branch that the practice is not on.
type trail struct {
	own  []Beat // those after where it left its parent
	kept []*moment
	tip  *moment
}

// Branches are all branches, in the order in which they began.
func (p *Practice) Branches() []Branch { return slices.Clone(p.tree.all) }

// Branch is the one that the practice is on.
func (p *Practice) Branch() int { return p.tree.at }

// BeatsOf are all beats of a branch, the oldest first; nil if there is no such
// branch. They are not to be changed.
func (p *Practice) BeatsOf(branch int) []Beat {
	switch {
	case branch == p.tree.at:
		return p.Beats()
	case p.tree.checkBranch(branch) != nil:
		return nil
	case branch == 0:
		return p.trails[0].own
	}
	b := p.tree.all[branch]
	return slices.Concat(p.BeatsOf(b.Parent)[:b.From], p.trails[branch].own)
}

// Open goes on with a branch where it was left. As Do, it is in the log when it
// returns, and on an error nothing has changed.
func (p *Practice) Open(branch int) error {
	if p.fault != nil {
		return p.fault
	}
	if err := p.checkOpen(branch); err != nil {
		return err
	}
	hash := p.now.hash
	if branch != p.tree.at {
		hash = p.trails[branch].tip.hash
	}
	if err := p.write(recordLine{Kind: Opened.String(), Branch: &branch, Hash: hex64(hash)}); err != nil {
		return err
	}
	p.open(branch)
	return nil
}

func (p *Practice) checkOpen(branch int) error {
	if err := p.tree.checkBranch(branch); err != nil {
		return err
	}
	return p.checkRetelling()
}

// Name gives a branch a name; an empty one takes it away again.
func (p *Practice) Name(branch int, name string) error {
	if p.fault != nil {
		return p.fault
	}
	if err := p.tree.checkName(branch, name); err != nil {
		return err
	}
	if err := p.write(recordLine{Kind: Named.String(), Branch: &branch, Name: name, Hash: hex64(p.now.hash)}); err != nil {
		return err
	}
	p.tree.all[branch].Name = name
	return nil
}

// rewind records and carries out a Rewind that has been checked. Its beat is the one
// that the practice now stands after; the zero Beat at the beginning.
func (p *Practice) rewind(beats int) (Beat, error) {
	m := p.momentAt(beats)
	branch := len(p.tree.all)
	if err := p.write(recordLine{Kind: Rewind.String(), To: &beats, Branch: &branch, Hash: hex64(m.hash)}); err != nil {
		return Beat{}, err
	}
	p.goBack(beats, m)
	return p.latest(), nil
}

// checkRetelling reports why no teller can be brought to where a branch stands.
func (p *Practice) checkRetelling() error {
	if p.plan.Teller != nil && p.plan.Fresh == nil {
		return refuse(phrase.Say("give the plan a way to make a fresh one"), phrase.Say("the one who tells this practice cannot start again"))
	}
	return nil
}

// goBack begins a branch after some beats, at the moment then.
func (p *Practice) goBack(beats int, m *moment) {
	p.leave()
	if beats < len(p.beats) {
		p.teller = nil
	}
	p.tree.fork(beats)
	p.trails = append(p.trails, trail{})
	p.beats = p.beats[:beats:beats]
	p.kept = slices.Clip(p.kept[:1+beats/keepEvery])
	p.now = m.comeBack()
}

// open goes to the end of a branch.
func (p *Practice) open(branch int) {
	p.now = p.now.comeBack()
	if branch == p.tree.at {
		return
	}
	beats := p.BeatsOf(branch)
	p.leave()
	to := &p.trails[branch]
	p.beats, p.kept, p.now = slices.Clip(beats), slices.Clip(to.kept), to.tip.comeBack()
	p.tree.at = branch
	p.teller = nil
}

// leave keeps the branch that the practice is on as it stands.
func (p *Practice) leave() {
	own := slices.Clone(p.beats[p.tree.here().From:])
	p.trails[p.tree.at] = trail{own: own, kept: p.kept, tip: p.now}
}

// comeBack is m with the trainee there again.
func (m *moment) comeBack() *moment {
	back := *m
	back.out = false
	return &back
}

// momentAt is the moment after some beats of the branch that the practice is on.
func (p *Practice) momentAt(beats int) *moment {
	if beats == len(p.beats) {
		return p.now
	}
	from := beats / keepEvery
	m := *p.kept[from]
	for i := from * keepEvery; i < beats; i++ {
		p.plan.decide(&m, p.beats[i].Command, nil)
	}
	return &m
}

// GroupAt is the group after some beats, 0 for before the first. It is a snapshot
// and not to be changed.
func (p *Practice) GroupAt(beats int) *sim.Group { return &p.momentAt(beats).group }

// Groups goes over the group before the first beat and after each of them. Each is
// there until the next is asked for: to keep it, copy it.
func (p *Practice) Groups() iter.Seq2[int, *sim.Group] {
	return func(yield func(int, *sim.Group) bool) {
		w := p.Walk()
		for i := 0; yield(i, w.Group()) && w.Next(); i++ {
		}
	}
}

// told is the teller, once it has told all beats so far: one that is to go on from
// somewhere else starts again and tells everything up to there.
func (p *Practice) told() Teller {
	if p.teller != nil || p.plan.Teller == nil {
		return p.teller
	}
	p.teller, p.unused = p.unused, nil
	if p.teller == nil {
		p.teller = p.plan.Fresh()
	}
	m := *p.kept[0]
	for i := range p.beats {
		p.plan.decide(&m, p.beats[i].Command, p.teller)
	}
	return p.teller
}
