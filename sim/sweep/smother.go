package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// smother is deliberately bad: it speaks every third turn, hands rules down, polices,
// presses the quiet, cuts off whoever speaks, and calls an attack normal.
type smother struct{ step int }

// Next is the next harm in the row.
func (s *smother) Next(room *Room, before *sim.Turn, r *observe.Reading) sim.Say {
	now := before.Number + 1
	if now%3 != 2 {
		return sim.Say{}
	}
	if before.Act == sim.ShowsAntagonism {
		if say, ok := room.Say("conflict_is_normal", sim.Forceful); ok {
			return say
		}
	}
	quiet := quietest(room, r, before.Speaker)
	row := []func() (sim.Say, bool){
		func() (sim.Say, bool) { return room.Say("ground_rules", sim.Forceful) },
		func() (sim.Say, bool) { return room.Say("invite", sim.Forceful, quiet) },
		func() (sim.Say, bool) { return room.Say("remind_rule", sim.Forceful) },
		func() (sim.Say, bool) { return room.Say("open_question", sim.Forceful) },
		func() (sim.Say, bool) { return s.cutOff(room, before, quiet) },
		func() (sim.Say, bool) { return room.Say("remind_rule", sim.Forceful) },
	}
	say, _ := row[s.step%len(row)]()
	s.step++
	if say.Intervention > 0 && room.Set.Interventions[say.Intervention-1].ID == "remind_rule" && len(room.Set.Norms) > 0 {
		say.Rule = 1
	}
	return say
}

// cutOff takes the floor from whoever has it.
func (s *smother) cutOff(room *Room, before *sim.Turn, quiet sim.ID) (sim.Say, bool) {
	if !before.Speaker.IsMember() || before.Speaker == quiet {
		return sim.Say{}, false
	}
	return room.Say("pass_floor", sim.Forceful, before.Speaker, quiet)
}
