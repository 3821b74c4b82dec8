package sim

// The names under which a scenario speaks of quantities, people and states.

var quantityNames = [...]string{
	"", "floor", "next_turn", "engage", "felt_safety", "accepted", "motivation", "trust_in_you",
	"trust_of_all", "pair_trust", "pair_order", "clear_hurts", "norm_clarity", "norm_buy_in",
	"hanging_on", "fast_tension", "slow_tension", "restraint", "harmless", "round", "heard", "settlement", "to_pairs", "to_writing", "to_round", "poll", "reopen", "ties", "orders", "gap", "advising", "disclosing", "pressure", "warmth", "focus",
}

var whomNames = [...]string{
	"all", "target", "second", "both", "others", "quiet", "loudest", "hurting", "last_speaker",
}

var stateNames = [...]string{
	"", "target_safety", "target_reactive", "target_spoke", "target_hurt", "mean_safety", "norm_level",
	"rule_buy_in", "heat_now", "slow_heat", "since_attack", "same_lately", "same_target", "since_same",
	"meeting_share", "facilitator_talk", "pair_gap", "pair_strain", "group_size", "mean_ties", "since_forceful", "since_disclosure",
	"trust_in_facilitator",
}

var targetsNames = [...]string{"group", "one", "two", "one_then_other"}

func (q Quantity) String() string { return quantityNames[q] }
func (w Whom) String() string     { return whomNames[w] }
func (s State) String() string    { return stateNames[s] }
func (t Targets) String() string  { return targetsNames[t] }

// Quantities, Whoms, States and TargetKinds are how many there are, for going
// through their names.
const (
	Quantities  = len(quantityNames)
	Whoms       = len(whomNames)
	States      = len(stateNames)
	TargetKinds = len(targetsNames)
)
