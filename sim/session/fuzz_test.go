package session

import (
	"bytes"
	"testing"
)

// checkRead holds what must be true of any bytes: Read and all that follows on it
// do not panic, and what verifies verifies again.
func checkRead(t *testing.T, journal []byte) {
	j, err := Read(journal)
	if err != nil {
		return
	}
	if !bytes.HasPrefix(journal, j.Verified) || j.Lost.Bytes != len(journal)-len(j.Verified) {
		t.Fatalf("%d bytes verify and %d are lost, of %d", len(j.Verified), j.Lost.Bytes, len(journal))
	}
	again, err := Read(j.Verified)
	if err != nil || len(again.Records) != len(j.Records) || again.Lost != (Lost{}) {
		t.Fatalf("what verified does not verify again: %v, %v", err, again.Lost)
	}
	plan := evening()
	for i, b := range j.Beats(plan) {
		if b.Hash != j.Records[i].Hash || b.Turn.Act.String() == "" || b.Command.Kind.String() == "" || b.Turn.Channel.String() == "" {
			t.Fatalf("beat %d cannot be shown: %+v", i+1, b)
		}
	}
	plan.Source = j.Source
	if p, err := j.Resume(plan, nil); err == nil && len(p.Beats()) != len(j.Records) {
		t.Fatalf("%d beats of %d records", len(p.Beats()), len(j.Records))
	}
}

func FuzzRead(f *testing.F) {
	journal, _ := recorded(f)
	f.Add(journal)
	f.Add(journal[:len(journal)/2])
	f.Fuzz(checkRead)
}

// FuzzRecords goes behind the checksums: two records of any content, sealed.
func FuzzRecords(f *testing.F) {
	f.Add(goodRecord, goodRecord)
	f.Fuzz(func(t *testing.T, first, second string) {
		checkRead(t, resealed(t, first, second))
	})
}
