package session

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// checkRead holds what must be true of any bytes: Read and all that follows on it
// do not panic, and what verifies verifies again.
func checkRead(t *testing.T, journal []byte) {
	j, err := Read(journal)
	if err != nil {
		return
	}
	untouched := j.Lost == (Lost{}) && j.Mended == ""
	if untouched != bytes.Equal(journal, j.Verified) {
		t.Fatalf("Lost = %v, Mended = %q, and %d of %d bytes verify", j.Lost, j.Mended, len(j.Verified), len(journal))
	}
	again, err := Read(j.Verified)
	if err != nil || len(again.Records) != len(j.Records) || again.Lost != (Lost{}) || again.Mended != "" {
		t.Fatalf("what verified does not verify again: %v, %v", err, again.Lost)
	}
	plan := evening()
	for _, branch := range j.Branches() {
		beats := j.BeatsOf(branch.ID, plan)
		if len(beats) != branch.Beats {
			t.Fatalf("%d beats in %+v", len(beats), branch)
		}
		for i, b := range beats {
			if b.Turn.Act.String() == "" || b.Command.Kind.String() == "" || b.Turn.Channel.String() == "" {
				t.Fatalf("beat %d of branch %d cannot be shown: %+v", i+1, branch.ID, b)
			}
		}
	}
	for _, plan := range []Plan{plan, brief()} {
		plan.Source = j.Source
		p, err := j.Resume(plan, nil)
		if err != nil {
			continue
		}
		if !reflect.DeepEqual(p.Notes(), j.NotesOf(j.Branch())) {
			t.Fatalf("notes %+v of %+v", p.Notes(), j.NotesOf(j.Branch()))
		}
		if len(p.Beats()) != len(j.Beats(plan)) || !reflect.DeepEqual(p.Branches(), j.Branches()) {
			t.Fatalf("%d beats of %d, branches %+v of %+v", len(p.Beats()), len(j.Beats(plan)), p.Branches(), j.Branches())
		}
		p.Fork(0, p.Branch())
	}
}

func FuzzRead(f *testing.F) {
	journal, _ := recorded(f)
	f.Add(journal)
	f.Add(journal[:len(journal)/2])
	life, _ := recordedOf(f, brief, briefly())
	f.Add(life)
	f.Fuzz(checkRead)
}

// FuzzRecords goes behind the checksums: two records of any content, sealed.
func FuzzRecords(f *testing.F) {
	empty := mustBegin(f, evening(), 1, nil).Journal()
	f.Add(goodRecord, goodRecord)
	f.Add(goodRecord, `{"n":2,"kind":"rate","note":{"ratings":[{"dimension":"timing","mark":2}],"words":"too late"},"hash":"HASH","prev":"PREV"}`)
	f.Fuzz(func(t *testing.T, first, second string) {
		checkRead(t, resealed(empty, first, second))
	})
}

// FuzzPractice gives any commands, eight bytes each: what is refused changes
// nothing, and what was done resumes as it was.
func FuzzPractice(f *testing.F) {
	plan := func() Plan {
		p := evening()
		p.Danger = &Danger{Minute: 3, Who: 2, Words: "…", GoesOn: true}
		return p
	}
	f.Add(uint64(1), []byte("\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x03\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, seed uint64, script []byte) {
		p := mustBegin(t, plan(), seed, nil)
		for ; len(script) >= 8 && p.records < 80; script = script[8:] {
			before, beats, notes := *p.now, len(p.beats), len(p.Notes())
			c := commandOf(script)
			_, err := p.Do(c)
			var refusal *Refusal
			if err != nil && (!errors.As(err, &refusal) || *p.now != before || len(p.beats) != beats || len(p.Notes()) != notes) {
				t.Fatalf("%v: Do = %v, or the practice changed", c, err)
			}
			if c.Kind.IsNote() && (*p.now != before || len(p.beats) != beats) {
				t.Fatalf("%v: a note changed the practice", c)
			}
		}
		same(t, "resumed", mustResume(t, mustRead(t, p.Journal()), plan(), nil), p)
	})
}

// FuzzLife does any things to a practice of three meetings with all kinds of events:
// commands, and branches opened and named, eight bytes each.
func FuzzLife(f *testing.F) {
	f.Add(uint64(1), []byte("\x80\x00\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, seed uint64, script []byte) {
		p := mustBegin(t, life(), seed, nil)
		for ; len(script) >= 8 && p.records < 80; script = script[8:] {
			before, records, branches := *p.now, p.records, p.Branches()
			o := opOf(script)
			err := o.do(p)
			var refusal *Refusal
			if err != nil && (!errors.As(err, &refusal) || *p.now != before || p.records != records || !reflect.DeepEqual(p.Branches(), branches)) {
				t.Fatalf("%+v: %v, or the practice changed", o, err)
			}
		}
		p.now = p.now.comeBack()
		again := mustResume(t, mustRead(t, p.Journal()), life(), nil)
		alike(t, "resumed", again, p)
		if again.State() != p.State() {
			t.Fatalf("resumed it is %v, was %v", again.State(), p.State())
		}
	})
}

// opOf makes a thing to do of eight bytes: a last kind in the first place is about
// branches.
func opOf(b []byte) op {
	if b[0] >= 128 || b[0]%12 != 11 {
		return op{c: commandOf(b)}
	}
	if b[2]%2 == 0 {
		return op{open: true, branch: int(int8(b[1]))}
	}
	return op{name: string(b[3:8]), branch: int(int8(b[1]))}
}

// noteOf makes a note, of any kind and mostly one that could be, of seven bytes.
func noteOf(k Kind, b []byte) *Note {
	n := &Note{}
	if k == Notice || b[6] == 1 {
		n.Challenge, n.Who = observe.ChallengeKind(b[0]%6), []sim.ID{sim.ID(b[1]), sim.ID(b[2])}[:b[3]%3]
	}
	if k == Predict || b[6] == 2 {
		n.Cohesion, n.Sure, n.Responds = Course(b[0]%5), Sure(b[1]%5), sim.ID(b[2])
	}
	if k == Rate || b[6] == 3 {
		n.Ratings = []Rating{{string(b[:2]), int8(b[2] % 7)}, {"timing", 3}}[:b[3]%3]
	}
	if k == PlanNext || b[6] == 4 {
		n.Words = string(b[:b[6]%7])
	}
	return n
}

// commandOf makes a command of eight bytes. Half of all bytes in the first place
// are to listen, so that a practice gets somewhere.
func commandOf(b []byte) Command {
	if b[0] >= 128 {
		return Command{}
	}
	c := Command{Kind: Kind(b[0] % 12)}
	if c.Kind.IsNote() || b[7] == 252 {
		c.Note = noteOf(c.Kind, b[1:])
	}
	if c.Kind == Say || b[7] == 255 {
		c.Say = sim.Say{
			Intervention: int8(b[1]), Target: [2]sim.ID{sim.ID(b[2]), sim.ID(b[3])},
			Delivery: sim.Delivery(b[4]), Rule: int8(b[5]), Wording: int8(b[6]),
		}
	}
	if c.Kind == Rewind || b[7] == 254 {
		c.To = int(int8(b[1]))
	}
	if c.Kind == Onward && b[7] != 0 || b[7] == 253 {
		c.Between = &sim.Between{OneToOne: []sim.ID{sim.ID(b[1]), sim.ID(b[2])}[:b[3]%3], Guest: b[4]%2 == 1}
	}
	return c
}
