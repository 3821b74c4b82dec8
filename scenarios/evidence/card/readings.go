package card

// readings are what is read off a group beside it, for people to see. No turn and no
// intervention looks at them.
var readings = []Equation{
	{
		Title: "Cohesion",
		Lines: []string{
			"c of a member = mean of T to and from each of the others; attraction = mean of c, the least connected third weighing 2",
			"index = 0.5 ((1 + attraction)/2 + K̄), K̄ being the mean of K: attraction to one another and motivation to stay, half each",
			"shown = 50 + 10 (index - median)/SD, of groups of strangers of that size and age whom nobody facilitates, in this model; 0 to 100",
			"hidden dissent, beside it and never in it = sum of |x - y| over those who have voiced a view, over 2 n",
		},
		Source: "Festinger 1950 (the two sources of it); the weights are assumed",
		Code:   []string{"readCohesion", "attraction", "Shown", "HiddenDissent"},
	},
	{
		Title: "Tension and climate",
		Lines: []string{
			"tension = h/(0.35 + h), h = 1.1 Hs + 0.35 Hf",
			"fight, warm, open: running means of negative acts (disagreement 0.5, tension 0.2, antagonism 1), of positive acts and of disclosure/3, of which each turn moves 1/40",
			"conflict = 3.2 fight + 0.3 tension",
			"engaged = 0.30 evenness of the last 40 turns + 0.30 S̄ + open + 0.6 warm - 0.2 D",
			"avoiding = 0.5 D + 0.5 (1 - S̄) - 1.5 open - 1.2 fight + 0.8 hidden dissent; each within 0 to 1",
		},
		Source: "MacKenzie 1990 (three scales of climate); the weights are assumed",
		Code:   []string{"tension", "Fighting.Take", "Conflict", "climate"},
	},
	{
		Title: "Stages, as a mixture",
		Lines: []string{
			"held = harmonic mean of clarity and buy-in of the rules; contest = mean U (1 - D); attraction as above",
			"forming: 4 (D - 0.35) + 3 (0.35 - held) + 1.5 (0.2 - attraction) + 4 (0.48 - K̄) - 6 fight",
			"storming: 14 (fight - 0.06) + 2 (0.48 - K̄) + 3 (contest - 0.3) - 2 (held - 0.3) - 1.5 (attraction - 0.2)",
			"norming: 5 (min(held, 0.5) - 0.28) + 3 (attraction - 0.15) + 8 (min(K̄, 0.56) - 0.46) - 2 (max(D, 0.35) - 0.45) - 4 (fight - 0.05)",
			"performing: 1 + 10 (min(held, S̄, K̄) - 0.42) + 3 (S̄ - 0.5) + 3 (K̄ - 0.5) + 2 (open - 0.05) - 6 (D - 0.3) - 5 (fight - 0.05)",
			"a softmax over these four, of what adjourning leaves: it has 0.9 e, e = (share of the announced life that has gone - 0.85)/0.15, within 0 to 1",
			"the weights follow by 0.03 a turn; another is named when it has led by 0.06 for 12 turns; each member has a mixture of its own",
		},
		Source: "Tuckman 1965; Tuckman & Jensen 1977; the weights are assumed",
		Code:   []string{"memberships", "held", "ending", "adjourning", "follow", "stages.take"},
	},
	{
		Title: "Challenges",
		Lines: []string{
			"domination: after 40 turns, one or two members have more of the turns, so far and of the last 40, than nine in ten ordinary groups of that size show, for 15 turns",
			"withdrawal: less than a third of an even share of the last 40 turns for 60 turns, and S below 0.30, or engagement below -0.65 and K below 0.45",
			"conflict: attacks of late between two, each fading by 0.96 a turn and a disagreement where there is a hurt counting 0.35, come to 1.15; over at 0.35, or after 40 turns, when no hurt is open",
			"groupthink: of four voices or more the views voiced lie within 0.7, and hidden dissent is 0.06 or more, for 10 turns",
		},
		Source: "shares computed from ICSI and AMI; Janis 1982 (groupthink); the other limits are assumed",
		Code:   []string{"domination.find", "domination.take", "withdrawal.take", "conflict.take", "conflict.strike", "groupthink.take", "unanimity"},
	},
}
