package scene

import (
	"iter"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// replay is a practice that has been, seen again from its beginning, beat by beat. It
// ends where somebody spoke of danger: that is nothing to be looked at.
type replay struct {
	of   *session.Practice
	upto int // beats seen
	end  int
}

func newReplay(p *session.Practice) *replay {
	v := &replay{of: p, end: len(p.Beats())}
	for i, b := range p.Beats() {
		if b.Danger {
			v.end = i
			break
		}
	}
	return v
}

// next shows one more thing that happened in the room.
func (v *replay) next() {
	beats := v.of.Beats()
	for v.upto < v.end {
		v.upto++
		if b := &beats[v.upto-1]; heard(b) || b.Interval != nil {
			return
		}
	}
}

func (v *replay) Beats() []session.Beat              { return v.of.Beats()[:v.upto:v.upto] }
func (v *replay) Opening() observe.Reading           { return v.of.Opening() }
func (v *replay) Plan() session.Plan                 { return v.of.Plan() }
func (v *replay) Branches() []session.Branch         { return make([]session.Branch, 1) }
func (v *replay) Branch() int                        { return 0 }
func (v *replay) BeatsOf(int) []session.Beat         { return v.Beats() }
func (v *replay) Open(int) error                     { return nil }
func (v *replay) GroupAt(beats int) *sim.Group       { return v.of.GroupAt(beats) }
func (v *replay) Groups() iter.Seq2[int, *sim.Group] { return v.of.Groups() }

// State is over once all has been seen.
func (v *replay) State() session.State {
	if v.upto >= v.end {
		return session.Over
	}
	return session.Running
}
