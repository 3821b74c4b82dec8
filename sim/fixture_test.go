package sim

// offered are a few interventions for tests, with every kind of target and lever.
var offered = []Intervention{
	{ID: "plain", Targets: ToGroup, Act: GivesOrientation, Minutes: .3},
	{ID: "round", Targets: ToGroup, Act: AsksOrientation, Minutes: .5, Levers: each(Lever{Moves: Round})},
	{
		ID: "invite", Targets: ToOne, Act: AsksOpinion, Minutes: .3,
		Levers: each(Lever{Moves: NextTurn, Of: Target, By: 2.5}, Lever{Moves: Motivation, Of: Target, By: .05}),
		Backfires: []Backfire{{
			When:       []Condition{{State: TargetSafety, Above: -1e9, Below: .35}},
			Deliveries: [Deliveries]bool{false, true, true},
			Levers:     []Lever{{Moves: FeltSafety, Of: Target, By: -.1}, {Moves: Motivation, Of: Target, By: -.1}},
		}},
	},
	{
		ID: "mediate", Targets: ToTwo, Act: AsksOpinion, Minutes: 1,
		Levers: each(Lever{Moves: Settlement, Of: Both, By: .35, Turns: .5}, Lever{Moves: PairOrder, By: .8}),
	},
	{
		ID: "pass", Targets: ToOneThenOther, Act: AsksOpinion, Minutes: .3,
		Levers: each(Lever{Moves: Floor, Of: Target, By: -1, Turns: 15}, Lever{Moves: Reopen, Of: Target}, Lever{Moves: NextTurn, Of: Second, By: 2}),
	},
	{
		ID: "rules", Targets: ToGroup, Act: AsksSuggestion, Minutes: 1.5,
		Levers: each(Lever{Moves: NormClarity, By: .25}, Lever{Moves: NormBuyIn, By: .25}, Lever{Moves: FeltSafety, By: .04}),
	},
	{
		ID: "normal", Targets: ToGroup, Act: GivesOrientation, Minutes: .3,
		Levers: each(Lever{Moves: Harmless, Turns: 40}, Lever{Moves: SlowTension, By: .85}, Lever{Moves: Restraint, By: 1, Turns: 9}),
	},
	{
		ID: "back", Targets: ToGroup, Act: GivesOrientation, Minutes: .1,
		Levers: each(Lever{Moves: HangingOn, By: -.08}, Lever{Moves: TrustInYou, By: .02}, Lever{Moves: Heard, By: .01}),
	},
}

func each(levers ...Lever) [Deliveries][]Lever { return [Deliveries][]Lever{levers, levers, levers} }

// strangers is a group of whom nothing is known, with a topic and two norms.
func strangers(n int) *Setup {
	set := &Setup{N: n, Topics: []Topic{{}}, Minutes: 1e9, Facilitated: true, Interventions: offered}
	set.Norms = []Norm{{ID: "turns", Clarity: .2, BuyIn: .2}, {ID: "stays", Clarity: .4, BuyIn: .3}}
	for i := 1; i <= n; i++ {
		set.Members[i].Spread = 1
	}
	return set
}

// anything is a choice for a turn that has nothing to do with the group: mostly to
// listen.
func anything(set *Setup, seed uint64, turn int32) Say {
	h := draw(turnKey(seed, 7, turn), 1, forMediation)
	if h%6 != 0 {
		return Say{}
	}
	h >>= 8
	k := int(h % uint64(len(set.Interventions)))
	n := uint64(set.N)
	say := Say{Intervention: int8(k + 1), Delivery: Delivery(h >> 8 % Deliveries)}
	one := 1 + h>>16%n
	two := 1 + (one+h>>24%(n-1))%n
	switch set.Interventions[k].Targets {
	case ToOne:
		say.Target[0] = ID(one)
	case ToTwo, ToOneThenOther:
		say.Target = [2]ID{ID(one), ID(two)}
	}
	return say
}
