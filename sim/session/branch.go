package session

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"groundrules/sim/phrase"
)

// Branch is one course that a practice took. Going back begins a new one; the old
// one is kept.
type Branch struct {
	ID     int    // counted from 0, the one the practice began with
	Parent int    // the branch it leaves; 0 of branch 0
	From   int    // how many beats it shares with its parent
	Beats  int    // how many beats it has, those included
	Name   string // "" until it is given one
}

// MaxBranches is how many branches a practice can have.
const MaxBranches = 200

// FindBranch finds a branch by its number or its name, as in SESSION@BRANCH.
func FindBranch(all []Branch, name string) (Branch, bool) {
	id, err := strconv.Atoi(name)
	for _, b := range all {
		if err == nil && b.ID == id || err != nil && b.Name == name && name != "" {
			return b, true
		}
	}
	return Branch{}, false
}

// tree is the branches of a practice and which of them it is on.
type tree struct {
	all   []Branch
	notes [][]Noted // of each branch, with those of before it left its parent
	at    int
}

func newTree() tree { return tree{all: []Branch{{}}, notes: make([][]Noted, 1)} }

// here is the branch that the practice is on.
func (t *tree) here() *Branch { return &t.all[t.at] }

// fork begins a branch after some beats of the one that the practice is on. Its
// parent is the branch those beats belong to.
func (t *tree) fork(beats int) {
	parent := t.at
	for parent > 0 && beats <= t.all[parent].From {
		parent = t.all[parent].Parent
	}
	t.notes = append(t.notes, t.kept(beats))
	t.at = len(t.all)
	t.all = append(t.all, Branch{ID: t.at, Parent: parent, From: beats, Beats: beats})
}

// kept are the notes that a branch after some beats begins with. A prediction made
// right there was about what came next, which does not come now.
func (t *tree) kept(beats int) []Noted {
	cut := beats < t.here().Beats
	return slices.DeleteFunc(slices.Clone(t.notes[t.at]), func(n Noted) bool {
		return n.After > beats || cut && n.After == beats && n.Kind == Predict
	})
}

// checkBranch reports why there is no such branch.
func (t *tree) checkBranch(id int) error {
	if id < 0 || id >= len(t.all) {
		return refuse(phrase.Say("choose one of 0 to {most}", len(t.all)-1), phrase.Say("there is no branch {n}", int(id)))
	}
	return nil
}

// checkFork reports why there is no going back to after some beats.
func (t *tree) checkFork(beats int) error {
	switch last := t.here().Beats; {
	case beats < 0 || beats > last:
		return refuse(phrase.Say("choose one of 0 to {most}", last), phrase.Say("there is no beat {n}", beats))
	case len(t.all) >= MaxBranches:
		return refuse(phrase.Say("open one of them and go on there"), phrase.Say("there are {n} branches already", len(t.all)))
	}
	return nil
}

// mostName is how long the name of a branch may be, in characters.
const mostName = 40

// checkName reports why a branch cannot be called that. A name has to be told from a
// number and from the practice it stands behind.
func (t *tree) checkName(id int, name string) error {
	if err := t.checkBranch(id); err != nil || name == "" {
		return err
	}
	_, err := strconv.Atoi(name)
	other, taken := FindBranch(t.all, name)
	switch {
	case err == nil:
		return refuse(phrase.Say("put a word to it"), phrase.Say("{name} is a number and would be taken for one", strconv.Quote(name)))
	case !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl) || strings.Contains(name, "@"):
		return refuse(phrase.Say("use letters and spaces"), phrase.Say("{name} cannot be read as a name", strconv.Quote(name)))
	case name != strings.TrimSpace(name):
		return refuse(phrase.Say("leave them out"), phrase.Say("{name} has spaces around it", strconv.Quote(name)))
	case utf8.RuneCountInString(name) > mostName:
		return refuse(phrase.Say("choose a shorter one"), phrase.Say("a name has at most {n} characters", mostName))
	case taken && other.ID != id:
		return refuse(phrase.Say("choose another name"), phrase.Say("branch {n} is called {name} already", int(other.ID), strconv.Quote(name)))
	}
	return nil
}
