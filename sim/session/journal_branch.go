package session

import (
	"errors"
	"slices"
)

// Branches are all branches that the journal lists, in the order in which they began.
func (j Journal) Branches() []Branch { return slices.Clone(j.tree.all) }

// Branch is the one that the practice was on at the end.
func (j Journal) Branch() int { return j.tree.at }

// grow adds the next record, a beat, to the branch that the journal is on.
func (j *Journal) grow() {
	b := j.tree.here()
	j.paths[b.ID] = append(j.paths[b.ID], len(j.Records))
	b.Beats++
}

// hashAt is the hash after some beats of a branch.
func (j *Journal) hashAt(branch, beats int) uint64 {
	if beats == 0 {
		return chainStart(j.Seed)
	}
	return j.Records[j.paths[branch][beats-1]].Hash
}

// branch takes in a record that is about branches.
func (j *Journal) branch(r *Record) error {
	switch r.Kind {
	case Rewind:
		if err := j.tree.checkFork(r.To); err != nil {
			return err
		}
		if r.Branch != len(j.tree.all) {
			return errors.New("it begins another branch than the next")
		}
		if r.Hash != j.hashAt(j.tree.at, r.To) {
			return errors.New("it does not go back to where its hash says")
		}
		j.paths = append(j.paths, slices.Clip(j.paths[j.tree.at][:r.To]))
		j.tree.fork(r.To)
	case Opened:
		if err := j.tree.checkBranch(r.Branch); err != nil {
			return err
		}
		if r.Hash != j.hashAt(r.Branch, j.tree.all[r.Branch].Beats) {
			return errors.New("it does not open what its hash says")
		}
		j.tree.at = r.Branch
	case Named:
		if err := j.tree.checkName(r.Branch, r.Name); err != nil {
			return err
		}
		if r.Hash != j.hashAt(j.tree.at, j.tree.here().Beats) {
			return errors.New("it was not written where its hash says")
		}
		j.tree.all[r.Branch].Name = r.Name
	}
	return nil
}

// note takes in a note.
func (j *Journal) note(r *Record) error {
	beats := j.tree.here().Beats
	if r.Hash != j.hashAt(j.tree.at, beats) {
		return errors.New("it was not written where its hash says")
	}
	j.tree.note(Noted{Kind: r.Kind, After: beats, Note: *r.Note})
	return nil
}

// branching reads into r what a record holds of branches, and holds that it holds
// nothing else.
func (l *recordLine) branching(r *Record) error {
	if l.Turn != nil || l.Say != nil || l.Interval != nil || l.Between != nil || l.Danger || l.Note != nil || l.Event != "" {
		return errors.New("it is about branches and has a turn")
	}
	if l.Branch == nil || (r.Kind == Rewind) != (l.To != nil) {
		return errors.New("it names no branch")
	}
	r.Branch, r.Name = *l.Branch, l.Name
	if l.To != nil {
		r.To = *l.To
	}
	return nil
}

// BeatsOf are the beats of a branch as they were recorded; see Beats.
func (j Journal) BeatsOf(branch int, plan Plan) []Beat {
	if j.tree.checkBranch(branch) != nil {
		return nil
	}
	beats := make([]Beat, len(j.paths[branch]))
	for i, n := range j.paths[branch] {
		beats[i] = j.Records[n].shown(&plan)
	}
	return beats
}
