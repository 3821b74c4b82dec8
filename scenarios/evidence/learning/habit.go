package learning

import "groundrules/sim"

// starting is a habit that a novice begins with: a weight, in logits.
type starting struct {
	what string // an intervention
	when feature
	by   float64
}

// novice are the starting habits of what is said. That novices advise and look for
// solutions is published (Louie et al. 2025: those who practised alone stayed so), as is
// that they talk much; all sizes are assumed, and fixed.
var novice = []starting{
	// Advice, and talk of oneself.
	{"refocus", always, 1},
	{"purpose", always, .5},
	{"own_story", always, 1},
	{"own_story", told, 1},
	{"validate", told, -.5},
	{"slow_down", told, -.5},
	{"not_advice", always, -1},
	// Smoothing over what is in the way.
	{"celebrate", always, 1},
	{"celebrate", heat, 1},
	{"common_ground", always, .5},
	{"common_ground", heat, 1.5},
	{"pause", heat, 1},
	{"refocus", heat, 1},
	{"conflict_is_normal", heat, .5},
	{"mediate", heat, -1},
	{"name_it", always, -.5},
	{"name_it", heat, -.5},
	{"invite_dissent", always, -1},
	{"devils_advocate", always, -1},
	{"poll", always, -.5},
	// Anybody knows what beginnings and endings are for.
	{"check_in", early, 1},
	{"ice_breaker", early, 1},
	{"ground_rules", early, 1},
	{"check_out", always, -2},
	{"check_out", late, 2.5},
	{"goodbye", always, -2},
	{"goodbye", late, 2.5},
	// Leaving it to them comes hard.
	{"step_back", always, -1},
}

// The other starting habits, assumed as well: of ten moments at which it could say
// something a novice says something in four, more when it is heated; it names things
// rather than leaving a way out; and it turns to whoever spoke last.
const (
	habitSpeak       = -.4
	habitSpeakHeated = .5
	habitDirect      = .5
	habitTellHeated  = .5
	habitLatest      = 1
)

// spread is the standard deviation between trainees of where each weight begins. It is
// what effects in standard deviations between trainees are measured in. Assumed.
const spread = .5

// novices makes the table that the trainee of a seed begins with.
func novices(ids []string, seed uint64) Table {
	t := newTable(len(ids))
	own := uint64(0)
	vary := func(w *float64) {
		own++
		*w += float64(spread * normal(seed, forHabit, own))
	}
	t.whether[1][always], t.whether[1][heat] = habitSpeak, habitSpeakHeated
	t.how[sim.Direct][always], t.how[sim.Forceful][heat] = habitDirect, habitTellHeated
	for row, id := range ids {
		t.whom[row][latest] = habitLatest
		for _, h := range novice {
			if h.what == id {
				t.what[row][h.when] = h.by
			}
		}
	}
	vary(&t.whether[1][always])
	for d := range t.how {
		vary(&t.how[d][always])
	}
	for row := range ids {
		vary(&t.what[row][always])
		for a := range t.whom[row] {
			vary(&t.whom[row][a])
		}
	}
	return t
}
