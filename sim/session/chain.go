package session

import (
	"encoding/binary"
	"math"

	"groundrules/sim"
)

// The chain is one FNV-1a hash of 64 bits over the seed and then every beat, each in
// the encoding below; a beat's Hash is its value so far. It tells apart practices,
// it does not guard against forgery, so it needs no cryptography: it is five lines,
// the same on every platform, published, and has test vectors. Each of its steps is
// a bijection of the state, so two histories of equal length that differ in one byte
// never meet again on that byte alone. Checksums of the lines (seal) guard the bytes.
const (
	fnvOffset = 0xcbf29ce484222325
	fnvPrime  = 0x100000001b3
)

func fnv1a(h uint64, b []byte) uint64 {
	for _, c := range b {
		h ^= uint64(c)
		h *= fnvPrime
	}
	return h
}

func chainStart(seed uint64) uint64 {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], seed)
	return fnv1a(fnvOffset, b[:])
}

// chain adds one beat: what was chosen (an intervention and a rule by their ids)
// and every field of the turn. Words are left out: another stock of lines is not
// another evening.
func chain(h uint64, said Said, beat *Beat) uint64 {
	var room [256]byte
	b := append(room[:0], byte(beat.Command.Kind), bit(beat.Danger))
	b = appendSaid(b, said)
	b = appendTurn(b, &beat.Turn)
	b = appendCourse(b, beat)
	return fnv1a(h, b)
}

// appendCourse encodes what a beat is beside a turn, each part after a letter of its
// own. It adds nothing to a beat that is none of it, so that the journals of before
// there were events and meetings keep their hashes.
func appendCourse(b []byte, beat *Beat) []byte {
	if beat.Event != "" {
		b = appendText(append(b, 'e'), beat.Event)
	}
	if beat.Agenda != 0 {
		b = appendInts(append(b, 'a'), int64(beat.Agenda))
	}
	if v := beat.Interval; v != nil {
		done := beat.Command.between()
		b = append(b, 'o', bit(done.Guest))
		for _, list := range [...][]sim.ID{done.OneToOne, v.Left, v.Graduated, v.Arrived, v.Absent} {
			b = appendInts(b, int64(len(list)))
			for _, who := range list {
				b = appendInts(b, int64(who))
			}
		}
		b = appendInts(b, int64(len(v.Private)))
		for _, x := range v.Private {
			b = appendFloat(appendInts(b, int64(x.Who)), x.View)
		}
	}
	return b
}

func appendSaid(b []byte, s Said) []byte {
	b = appendText(b, s.Intervention)
	b = appendInts(b, int64(s.Target[0]), int64(s.Target[1]), int64(s.Delivery))
	b = appendText(b, s.Rule)
	return appendInts(b, int64(s.Wording))
}

// appendTurn encodes every field of a turn but Say, which appendSaid has.
func appendTurn(b []byte, t *sim.Turn) []byte {
	b = appendInts(b, int64(t.Meeting), int64(t.Number))
	b = appendFloat(b, t.Minute)
	b = appendInts(b, int64(t.Speaker), int64(t.Act), int64(t.To), int64(t.Words), int64(t.Topic), int64(t.Item))
	b = append(b, t.Disclosure, bit(t.Advice), byte(t.Channel), bit(t.Voiced))
	b = appendFloat(b, t.Expressed)
	b = appendFloat(b, t.Private)
	b = append(b, bit(t.Yielded))
	return appendInts(b, int64(t.Events), int64(t.Backfired))
}

// appendInts gives every number the room of the widest, so that a field may grow
// without changing what was recorded before.
func appendInts(b []byte, numbers ...int64) []byte {
	for _, x := range numbers {
		b = binary.BigEndian.AppendUint64(b, uint64(x))
	}
	return b
}

// appendText puts the length first, so that no two pairs of texts look alike.
func appendText(b []byte, s string) []byte {
	b = binary.BigEndian.AppendUint32(b, uint32(len(s)))
	return append(b, s...)
}

// appendFloat goes by bits: -0 is not 0 here.
func appendFloat(b []byte, x float64) []byte {
	return binary.BigEndian.AppendUint64(b, math.Float64bits(x))
}

func bit(b bool) byte {
	if b {
		return 1
	}
	return 0
}
