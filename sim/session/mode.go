package session

import "fmt"

// Mode is how a practice is gone about. It stands in the journal's header.
type Mode uint8

// The modes. In practice there are hints for whoever asks for one. A rehearsal shows
// only what follows from what one does. An assessment has no hint, no way back and no
// looking ahead, and the same evening for everybody: see FixedSeed.
const (
	Practising Mode = iota
	Rehearsal
	Assessment
)

var modeNames = [...]string{"practice", "rehearsal", "assessment"}

func (m Mode) String() string { return modeNames[m] }

// Modes are the names of all modes, in their order.
func Modes() []string { return modeNames[:] }

// FindMode finds a mode by its name.
func FindMode(name string) (Mode, bool) {
	for i := range modeNames {
		if modeNames[i] == name {
			return Mode(i), true
		}
	}
	return 0, false
}

// Hints reports whether the mode has hints.
func (m Mode) Hints() bool { return m == Practising }

// GoesBack reports whether the mode has a way back, and other branches.
func (m Mode) GoesBack() bool { return m != Assessment }

// LooksAhead reports whether the mode has a what-if while the practice runs. A
// rehearsal has one in its debrief only, an assessment none.
func (m Mode) LooksAhead() bool { return m == Practising }

// FixedSeed is the seed of an assessment with a scenario, from its own text: whoever
// is assessed with it meets the same evening.
func FixedSeed(source []byte) uint64 { return fnv1a(fnvOffset, source) % 1_000_000 }

// checkMode reports why a practice cannot begin in its mode with a seed.
func (plan *Plan) checkMode(seed uint64) error {
	if int(plan.Mode) >= len(modeNames) {
		return fmt.Errorf("there is no mode %d (choose practice, rehearsal or assessment)", plan.Mode)
	}
	if fixed := FixedSeed(plan.Source); plan.Mode == Assessment && seed != fixed {
		return fmt.Errorf("an assessment with this scenario has the seed %d, not %d (leave the seed out)", fixed, seed)
	}
	return nil
}
