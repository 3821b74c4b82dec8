package coach

import (
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

// Policies are the names of those who can go on after the first act: nobody, one who
// only listens and says back what is disclosed, and the policies of package sweep.
func Policies() []string {
	names := []string{"none", "listen"}
	for _, n := range sweep.Names {
		if n != "none" {
			names = append(names, n)
		}
	}
	return names
}

// newPolicy makes a policy for one rollout; nil for an unknown name.
func newPolicy(name string) sweep.Policy {
	if name == "listen" {
		return &listening{}
	}
	p, ok := sweep.New(name)
	if !ok {
		return nil
	}
	return p
}

// listening says back what somebody has told of what is hard, gently and not too
// often, and otherwise listens. It needs no reading of the room.
type listening struct{ last int32 }

// sayBackEvery is how many turns lie at least between two things it says.
const sayBackEvery = 12

// Next is to say back a disclosure, where the scenario offers a way to.
func (p *listening) Next(room *sweep.Room, before *sim.Turn, _ *observe.Reading) sim.Say {
	if before.Disclosure < 2 || !before.Speaker.IsMember() || p.last > 0 && before.Number-p.last < sayBackEvery {
		return sim.Say{}
	}
	say, ok := room.Say("validate", sim.Gentle, before.Speaker)
	if ok {
		p.last = before.Number
	}
	return say
}
