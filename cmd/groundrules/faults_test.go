package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// faulty is a disk whose n-th write, sync or rename fails, and everything after it, or
// that one alone: a failure that nobody heeded shows then. A write that fails has written
// half.
type faulty struct {
	system
	failAt int // 0 for never
	once   bool
	done   int
	synced map[string]int64 // how much of each file a loss of power leaves
	names  map[string]bool  // new names that it takes away: their folder was not synced since
}

func newFaulty(failAt int) *faulty {
	return &faulty{failAt: failAt, synced: map[string]int64{}, names: map[string]bool{}}
}

var errFaulty = errors.New("input/output error")

// fails counts an operation and reports whether it fails.
func (d *faulty) fails() bool {
	d.done++
	return d.failAt > 0 && (d.done == d.failAt || d.done > d.failAt && !d.once)
}

func (d *faulty) open(name string, flag int) (diskFile, error) {
	f, err := d.system.open(name, flag)
	if err != nil {
		return nil, err
	}
	if flag&os.O_CREATE != 0 {
		d.names[name] = true
	} else if info, err := f.Stat(); err == nil {
		d.synced[name] = info.Size()
	}
	return &faultyFile{f, d, name}, nil
}

func (d *faulty) rename(from, to string) error {
	if d.fails() {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: errFaulty}
	}
	d.synced[to] = d.synced[from]
	return d.system.rename(from, to)
}

func (d *faulty) syncFolder(name string) error {
	if d.fails() {
		return &fs.PathError{Op: "sync", Path: name, Err: errFaulty}
	}
	for file := range d.names {
		if filepath.Dir(file) == name {
			delete(d.names, file)
		}
	}
	return d.system.syncFolder(name)
}

type faultyFile struct {
	diskFile
	disk *faulty
	name string
}

func (f *faultyFile) Write(b []byte) (int, error) {
	if f.disk.fails() {
		n, _ := f.diskFile.Write(b[:len(b)/2])
		return n, &fs.PathError{Op: "write", Path: f.name, Err: errFaulty}
	}
	return f.diskFile.Write(b)
}

func (f *faultyFile) Sync() error {
	if f.disk.fails() {
		return &fs.PathError{Op: "sync", Path: f.name, Err: errFaulty}
	}
	if info, err := f.Stat(); err == nil {
		f.disk.synced[f.name] = info.Size()
	}
	return f.diskFile.Sync()
}

// powerLoss leaves of a file what was synced, and no file whose name was not.
func (d *faulty) powerLoss(t *testing.T, name string) {
	t.Helper()
	if d.names[name] {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		return
	}
	if err := os.Truncate(name, d.synced[name]); err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
}

// course is a short practice of two meetings with a way back in it, command by command.
func course() []func(*session.Practice) error {
	do := func(c session.Command) func(*session.Practice) error {
		return func(p *session.Practice) error { _, err := p.Do(c); return err }
	}
	var list []func(*session.Practice) error
	for range 5 {
		list = append(list, do(session.Command{}))
	}
	note := func(k session.Kind, n session.Note) func(*session.Practice) error {
		return do(session.Command{Kind: k, Note: &n})
	}
	list = append(list,
		note(session.Notice, session.Note{Challenge: observe.Domination, Who: []sim.ID{1}}),
		note(session.Predict, session.Note{Cohesion: session.Up, Sure: session.Very}),
		do(session.Command{Kind: session.Say, Say: sim.Say{Intervention: 2}}),
		do(session.Command{Kind: session.Consult}),
		do(session.Command{Kind: session.Rewind, To: 3}),
		func(p *session.Practice) error { return p.Name(1, "again") },
	)
	// To the end of the first meeting and on into the second.
	list = append(list, untilBetween,
		note(session.Rate, session.Note{Ratings: []session.Rating{{Dimension: "timing", Mark: 2}}}),
		note(session.PlanNext, session.Note{Words: "Wait."}),
		do(session.Command{Kind: session.Onward, Between: &sim.Between{OneToOne: []sim.ID{1}}}))
	for range 3 {
		list = append(list, do(session.Command{}))
	}
	return append(list, func(p *session.Practice) error { return p.Open(0) }, do(session.Command{}), do(session.Command{Kind: session.StepOut}))
}

func untilBetween(p *session.Practice) error {
	for p.State() == session.Running {
		if _, err := p.Do(session.Command{}); err != nil {
			return err
		}
	}
	return nil
}

// lifeScenario is the life of the scripts, its meetings cut to a few turns.
func lifeScenario(t *testing.T) *scenarios.Scenario {
	t.Helper()
	s, list := scenarios.Load(os.DirFS("testdata"), "life.toml")
	if list.Failed() {
		t.Fatal(list)
	}
	return s
}

// shape is all that a practice is: its branches with their beats' hashes.
func shape(p *session.Practice) string {
	text := fmt.Sprintf("on %d\n", p.Branch())
	for _, b := range p.Branches() {
		text += fmt.Sprintf("%d %q from %d of %d:", b.ID, b.Name, b.From, b.Parent)
		for _, beat := range p.BeatsOf(b.ID) {
			text += fmt.Sprintf(" %x", beat.Hash)
		}
		text += "\n"
	}
	return text
}

// play carries out the course until something fails; it returns what was acknowledged.
func playOn(t *testing.T, d *faulty, name string) (acknowledged string, whole bool) {
	t.Helper()
	k := &keeper{disk: d, named: name}
	defer k.close()
	p, err := k.Begin(lifeScenario(t), 3)
	if err != nil {
		return "", false
	}
	acknowledged = shape(p)
	for _, step := range course() {
		err := step(p)
		acknowledged = shape(p) // untilBetween is several commands, and some of them may be done
		var lost *session.NotSaved
		switch {
		case errors.As(err, &lost):
			return acknowledged, false
		case err != nil:
			t.Fatal(err)
		}
	}
	return acknowledged, true
}

// TestDiskFailsAnywhere lets every single operation fail, with and without a loss of
// power after it: nothing acknowledged is lost, and nothing else is there.
func TestDiskFailsAnywhere(t *testing.T) {
	ownFolder(t)
	for _, way := range []struct{ power, once bool }{{true, false}, {false, false}, {true, true}} {
		for n := 1; ; n++ {
			name := filepath.Join(t.TempDir(), "a.jsonl")
			d := newFaulty(n)
			d.once = way.once
			want, whole := playOn(t, d, name)
			if way.power {
				d.powerLoss(t, name)
			}
			checkKept(t, n, name, want)
			if whole && d.done < n {
				if n < 20 {
					t.Errorf("the course took only %d operations", n)
				}
				break
			}
		}
	}
}

func checkKept(t *testing.T, n int, name, want string) {
	t.Helper()
	if want == "" {
		if _, err := os.Stat(name); err == nil {
			t.Errorf("operation %d: the practice could not be begun and left a file", n)
		}
		return
	}
	r, err := readRecorded(name)
	if err != nil {
		t.Fatalf("operation %d: %v", n, err)
	}
	k := &keeper{}
	defer k.close()
	p, err := k.resume(r)
	if err != nil {
		t.Fatalf("operation %d: %v", n, err)
	}
	if got := shape(p); got != want {
		// A record whose sync failed may be whole on the disk: then the practice has
		// one command more, and all that was acknowledged before it.
		if r.lost() == "" && startsWith(p, want) {
			return
		}
		t.Errorf("operation %d: resumed\n%swant\n%s", n, got, want)
	}
}

// startsWith reports whether a practice that has one command more was want before it.
func startsWith(p *session.Practice, want string) bool {
	j, err := session.Read(p.Journal())
	if err != nil || len(j.Records) == 0 {
		return false
	}
	all := p.Journal()
	at := len(all) - 1
	for at > 0 && all[at-1] != '\n' {
		at--
	}
	j, err = session.Read(all[:at])
	if err != nil {
		return false
	}
	plan := p.Plan()
	s, list := scenarios.Parse(plan.Name, plan.Source)
	if list.Failed() {
		return false
	}
	fresh := advised(s, p.Seed())
	fresh.Name, fresh.Source = plan.Name, plan.Source
	before, err := j.Resume(fresh, nil)
	return err == nil && shape(before) == want
}

// TestGoingOnAfterAFault lets operations fail once, or from then on, and goes on all
// the same: nothing that was acknowledged is lost, and where a file is named for it what
// is played then is in it.
func TestGoingOnAfterAFault(t *testing.T) {
	ownFolder(t)
	for _, once := range []bool{true, false} {
		stride, inFile := 11, 0
		if once {
			stride = 3 // now a write, now a sync
		}
		for n := 1; ; n += stride {
			d := newFaulty(n)
			d.once = once
			k := &keeper{disk: d, named: filepath.Join(t.TempDir(), "a.jsonl")}
			named := k.named
			p, err := k.Begin(lifeScenario(t), 3)
			if err != nil {
				if k.Where() != "" {
					t.Errorf("operation %d: a practice that was not begun is in %s", n, k.Where())
				}
				continue
			}
			failed := false
			for _, step := range course() {
				if err = step(p); err != nil {
					failed = true
					break
				}
			}
			if !failed {
				k.close()
				break
			}
			before := p.Journal()
			q, err := k.GoOn(nil, p)
			if err != nil || !bytes.HasPrefix(q.Journal(), before) {
				t.Fatalf("operation %d: gone on with from elsewhere (%v)", n, err)
			}
			for range 3 {
				if _, err = q.Do(session.Command{Kind: session.StepOut}); err != nil {
					break
				}
			}
			where := k.Where()
			k.close()
			switch {
			case err != nil && once:
				t.Errorf("operation %d: no fault is left, and yet: %v", n, err)
			case where == "" && once:
				t.Errorf("operation %d: the disk is well again, and the practice is not recorded", n)
			case where == "":
				continue
			case !once:
				t.Errorf("operation %d: nothing can be written, and yet it is recorded", n)
			}
			inFile++
			r, err := readRecorded(named)
			if err != nil || where != named || !bytes.Equal(r.journal.Verified, q.Journal()) {
				t.Errorf("operation %d: %s does not hold what was played (%v)", n, where, err)
			}
		}
		if once && inFile < 20 {
			t.Errorf("only %d times it went on in its file", inFile)
		}
	}
}

// TestMendingFailsAnywhere lets every operation fail of taking up a damaged journal:
// what verified before can be taken up afterwards.
func TestMendingFailsAnywhere(t *testing.T) {
	ownFolder(t)
	whole := filepath.Join(t.TempDir(), "a.jsonl")
	want, _ := playOn(t, newFaulty(0), whole)
	all, err := os.ReadFile(whole)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; ; n++ {
		name := filepath.Join(t.TempDir(), "a.jsonl")
		if err := os.WriteFile(name, append(all[:len(all):len(all)], "half a re"...), 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := readRecorded(name)
		if err != nil {
			t.Fatal(err)
		}
		d := newFaulty(n)
		d.synced[name] = int64(len(r.all))
		k := &keeper{disk: d}
		_, err = k.resume(r)
		k.close()
		d.powerLoss(t, name)
		checkKept(t, n, name, want)
		if left, _ := filepath.Glob(name + ".part*"); len(left) > 0 {
			t.Errorf("operation %d: left behind %v", n, left)
		}
		if err == nil {
			if n < 5 {
				t.Errorf("mending took only %d operations", n)
			}
			return
		}
	}
}
