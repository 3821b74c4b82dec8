package card

// turn is one turn: an equation for each line of sim.Step, in its order. The first
// function of each is the one that Step calls. Names in braces are parameters.
var turn = []Equation{
	{
		Title:  "Chance",
		Lines:  []string{"every draw is a function of seed, meeting, turn, member and purpose: copies of a group share their luck"},
		Source: "splitmix64: Steele, Lea & Flood 2014",
		Code:   []string{"begin"},
	},
	{
		Title: "Who can hear the turn",
		Lines: []string{
			"all who are present; in pairs, those of one conversation, n/2 of them stepped in turn",
		},
		Code: []string{"assemble"},
	},
	{
		Title: "Engagement drifts",
		Lines: []string{
			"e ← {Drift.Keep} e + σ √(1 - {Drift.Keep}²) ξ,  ξ normal",
			"σ = {Drift.Spread}, in a structured task group {Task.Drift}; what an intervention has lent fades by its own half-life",
		},
		Source: "Uhlenbeck & Ornstein 1930, for the process",
		Code:   []string{"drift"},
	},
	{
		Title: "An empty room",
		Lines: []string{"where nobody is left to hear it, a minute passes and nothing is said"},
		Code:  []string{"emptyRoom"},
	},
	{
		Title: "The facilitator's turn",
		Lines: []string{
			"the levers of the intervention, or of its first backfire whose conditions hold, move what they move",
			"a gain by is taken as by × 1.2 clip(.6 + T of the member in the facilitator, .2, 1.2); a loss counts in full",
			"one rule named by itself gains 1.8 times as much",
			"mediation succeeds with logistic(-.5 + 2 S of the two + 1.5 N - 1.5 Hf + skill): trust between them rises, U of the two × .5, Hs × .6, N share .05, K share .12 of the two and .025 of the others; else Hs + .2",
			"facilitator's share of the words above .4: K × .997 of all",
		},
		Source: "sizes of levers: see the interventions; the cost of talking most of the time is assumed",
		Code:   []string{"land", "ear", "moveMember", "moveNorms", "mediate"},
	},
	{
		Title: "Who takes the floor",
		Lines: []string{
			"P(j) ∝ exp(u) over all present but the last speaker (in a round: whose turn it is)",
			"u = a + e + β φ + {Floor.Addressed} [j was addressed] + {Floor.Ease} (S - S̄) {+Floor.Standing} (z - .5) - {Floor.Silence} c + what was lent",
			"β = {Floor.Recent} (1 - exp(-(n-3)/{Floor.RecentSize})), 0 up to three members; {Task.Recent} in a structured task group; {Floor.Written} in writing, where nobody is addressed",
			"c is the chance of giving in (see below); with an idea not yet said {+Idea.Burst}",
			"the turn interrupts with logistic(-4.2 + 2 Hf + .9 a)",
		},
		Source: "Parker 1988; Gibson 2003 (floors); Sacks, Schegloff & Jefferson 1974 (the addressed); Noelle-Neumann 1974 (silence); Stasser & Taylor 1991 (competing for the floor)",
		Code:   []string{"takeFloor", "weighFloor", "floorWeights.readiness", "floorWeights.lent", "turnTaking", "interrupt"},
	},
	{
		Title: "Which view would be voiced",
		Lines: []string{
			"of those whose voiced view lies more than {Voice.Near} from x, on the larger side of it: opp members (a leader counts two), mean view y",
			"pressure = {Voice.Pressure} (1 - exp(-(opp/{Voice.Size})⁴))",
			"× {Voice.Ally} with an ally who voiced x in the last {Voice.Lapse} turns, else × {Voice.Broken} where somebody is on the other side, or where those opp lie more than {Voice.Apart} apart",
			"× {Voice.Private} in private,  × max(0, 1 + .5 directive + .5 threat - .6 norm for dissent)",
			"c = logistic(pressure - θ + {Voice.Safety} (.5 - S) - {Voice.Commitment} [has stood by its view]); 0 where opp is 0",
			"with chance c, drawn anew each time it speaks, it voices y of the majority, else x; a view never voiced counts nowhere",
		},
		Source: "Asch 1951, 1955, 1956; Deutsch & Gerard 1955 (standing by one's view); Janis 1982 (directive leader, threat)",
		Code:   []string{"voice", "pressure", "presses", "grown"},
	},
	{
		Title: "Which act",
		Lines: []string{
			"a softmax over Bales' twelve, j being the last speaker, gap = |y_i - y_j| - .45, trust = T_ij - .15, norms = N - .15, contest = U (1 - D), heat = ln(1 + 1.2 Hf)",
			"constants by act: {Act.Custom}; and",
			"solidarity {+Act.AgreeSolidarity} agreeable {+Act.TrustSolidarity} trust {+Act.NormSolidarity} norms",
			"release {+Act.TrustRelease} trust {+Act.SlowRelease} Hs",
			"agrees {+Act.ViewAgrees} gap {+Act.AgreeAgrees} agreeable {+Act.TrustAgrees} trust {+Act.DependAgrees} (D - .4)",
			"suggestion {+Act.DependSuggests} (D - .4) {+Act.NormWorks} norms; opinion {+Act.DependOpinion} (D - .4) {+Act.NormWorks} norms; questions {+Act.DependAsks} (D - .5)",
			"disagrees {+Act.ViewDisagrees} gap {+Act.Candour} ln(S/.5) {+Act.AgreeDisagrees} agreeable {+Act.TrustDisagrees} trust {+Act.NormDisagrees} norms {+Act.ContestDisagrees} contest {+Act.HeatDisagrees} heat {+Act.HurtDisagrees} [hurt by j]",
			"tension {+Act.UnsafeTension} (.45 - S) {+Act.SlowTension} Hs",
			"antagonism {+Act.ViewAttacks} gap {+Act.AgreeAttacks} agreeable {+Act.ReactAttacks} reactive {+Act.TrustAttacks} trust {+Act.NormAttacks} norms {+Act.ContestAttacks} contest {+Act.HeatAttacks} heat {+Act.HurtAttacks} [hurt by j]",
			"to the facilitator: disagrees {+Act.LeaderDisagree}, antagonism {+Act.LeaderAttack}",
			"after disagreement or antagonism: both {+Act.AfterNegative}, tension {+Act.AfterTension}; after release: release {+Act.AfterRelease}",
			"after solidarity or agreement: {+Act.AfterWarm} and {+Act.AfterAgree}; after a question: opinion, orientation, suggestion + {Act.AfterAsk}",
			"in a round that was asked for: orientation {+Act.RoundOrients}; where talk goes round: opinion {+Act.RoundAnswers}; in both: disagrees and antagonism {+Act.RoundNegative}",
			"with a task, at share τ of the meeting: orientation {+Act.TaskOrients} (.5 - τ), suggestion {+Act.TaskSuggests} (τ - .5), opinion {+Act.TaskOpinion} (1 - 4 (τ - .5)²), positive and negative reactions {+Act.TaskReacts} (τ - .5)",
			"off the line of the majority: disagrees {+Act.Pressure} (directive + threat)(1 - norm for dissent), antagonism half of it",
		},
		Source: "Bales 1950, 1955 (acts and their rates); Bales & Strodtbeck 1951 (phases of a task); Edmondson 1999 (candour); Heinicke & Bales 1953; Bales & Slater 1955 (contest of order); Schachter 1951 (who differs)",
		Code:   []string{"chooseAct", "weigh", "weighOther", "weighSafety", "weighNormsFor", "weighTension", "weighLeader", "weighSequence", "weighTask", "weighDeviance"},
	},
	{
		Title: "To whom",
		Lines: []string{
			"a suggestion or an opinion: with {Floor.Persuade} (|y - y_j| - {Voice.Near}) to j, whose voiced view lies farthest from the one that is voiced",
			"agreement, disagreement and antagonism: to the last speaker; else to that one with {Floor.Reply}, to another with {Floor.Other} of the rest (P ∝ exp(2 T)), else to all",
			"a question to all goes to the facilitator with {Floor.AskLeader} D",
		},
		Source: "shares computed from ICSI and AMI; Festinger 1950; Schachter 1951 (who differs); Wheelan 2005 for dependency",
		Code:   []string{"address", "farthest", "addressee"},
	},
	{
		Title: "What is disclosed, and advice",
		Lines: []string{
			"opinion or orientation discloses with logistic({Safety.Open} + {Safety.Safe} (S - .4) + {Safety.Follow} [another's disclosure is open] - {Safety.Audience} ln(listeners / 6))",
			"deeper than a fact with logistic({Depth.Deep} + ease), and again with logistic({Depth.Deepest} + ease {+Depth.Trust} T̄); ease = {Depth.Safe} (S - .5) - {Depth.Strange} max(0, 1 - what one has seen of the others / {Depth.Familiar})",
			"a suggestion to a member who did not ask is advice with logistic(.405)",
		},
		Source: "Altman & Taylor 1973 (depth); Jourard 1971 (disclosure calls for disclosure); Taylor, De Soto & Lieb 1979; Solano & Dunnam 1985 (before few)",
		Code:   []string{"disclose", "audience", "depth", "strange"},
	},
	{
		Title: "Which information is mentioned",
		Lines: []string{
			"an act mentions an item with {Item.Mention}, × (1 - ({Item.Closed} directive {+Item.Rigid} threat) (1 - norm for dissent))",
			"weight of each item held: {Item.TakenUp} if taken up before, {Item.Fresh} if not yet mentioned, {Item.Lying} if left lying; × {Item.Against} if it speaks against the view voiced, nearer to 1 by a norm for dissent; unique ones × {Item.Private} in writing",
		},
		Source: "Stasser & Titus 1985; Stasser, Taylor & Hanna 1989; Flowers 1977; Leana 1985 (directive leader); Staw, Sandelands & Dutton 1981 (threat); Postmes, Spears & Cihangir 2001 (norm)",
		Code:   []string{"mention", "openness", "itemWeight"},
	},
	{
		Title: "How long it is",
		Lines: []string{
			"ln(words) = 2.6 + .3 a + by act (-.2 -.5 -.8 0 .2 .3 -.3 -.3 -.3 0 -.8 -.2) + .25 depth + 1.1 ξ, at most 220 words; 140 words a minute",
		},
		Source: "turns in ICSI and AMI meetings",
		Code:   []string{"speak"},
	},
	{
		Title: "Ideas, where they are the task",
		Lines: []string{
			"a member without an unspoken idea who is silent thinks of one with {Idea.Think}, idea floor({Idea.Pool} u²); the speaker says the one it holds; who holds one thinks of nothing new; in writing all note theirs at once",
		},
		Source: "Diehl & Stroebe 1987, 1991; Nijstad & Stroebe 2006",
		Code:   []string{"brainstorm", "think"},
		Fit:    []string{"brainstorming"},
	},
	{
		Title: "Information is taken up",
		Lines: []string{
			"the next speaker takes an item up with {Item.Confirm} if it held it too, else with {Item.Believe} {+Item.Credit} max(0, T) {+Item.Critical} norm for dissent",
			"then all learn it: x and x0 move by {Item.Learning} towards what it speaks for; what is not taken up, nobody learns",
		},
		Source: "Stasser & Titus 1985; size assumed",
		Code:   []string{"takeUp"},
	},
	{
		Title: "What was open is answered",
		Lines: []string{
			"π = (12/life)^{Leader.Pace}, life in meetings as announced",
			"dispute answered with a positive act within four turns: U of the two × (1 - {Order.Worked} π), of each with onlookers × (1 - {Order.Onlooker} π); N share {Norm.Grow} π min(1, 1.5 S of the voicer); A of the voicer share {Safety.Worked} π, its trust share .02; else U × (1 - {Order.Lapsed} π)",
			"question without an answer within two turns: D share {Leader.Unanswered} π",
			"disclosure met within three turns: A share {Safety.Met} π, K share .03, T share .03, benefit share {Benefit.Met} (.5 + .25 depth); attacked: A loses {Safety.Hurt} π (1 + A), K .04; passed over: A loses {Safety.Ignored} π (1 + A)",
			"attack answered or made good within five turns: K of the hurt share {Repair.Stay}, its trust in a third who stood up share {Repair.Defended}, its benefit, where it is made good, share {Repair.Benefit}; left alone: N × {Norm.Erode}, A loses {Repair.Unaccepted} (1 + A), K {Repair.Alone}, D share {Leader.LeftAlone}",
			"a turn to the member who has just spoken, other than a question or an attack: D × (1 - {Leader.Uptake} π), its benefit share {Benefit.Answered} unless it is advice that was not asked for. Nothing else lowers D but a facilitator",
			"who hears that another's disclosure is met: benefit share {Benefit.Heard} S",
			"each share of benefit × how much the member takes, log-normal with mean 1 and spread {Benefit.OwnSD} (× spread), drawn once",
		},
		Source: "Wheelan 2005; Bion 1961 (dependency); Heinicke & Bales 1953; Chase 1980 (order and onlookers); Altman & Taylor 1973; Kelly & McGrath 1985; Gersick 1988 (pace); Norcross & Lambert 2019 (who takes how much)",
		Code:   []string{"resolve", "pace", "answerDispute", "answerQuestion", "answerDisclosure", "answerAttack", "takenUp", "Member.takeHome"},
	},
	{
		Title: "What it does to those who hear it",
		Lines: []string{
			"r = 1 addressed, {Tie.Group} the whole group, {Tie.Bystander} another; × 2 in pairs",
			"T ← T + r gain ({Tie.Pull} v + m + {Tie.Alike} (.45 - |y - x|) - T), the view y being voiced,  gain = max({Tie.GainFloor}, {Tie.Gain}/(mass + 1)), × {Tie.Bad} for negative acts, × {Tie.Flat} where 0 ≤ v < {Tie.NearZero}",
			"a turn to another whom one trusts by T counts v (1 + {Tie.Balance} T); v by act = {Tie.Value}; disagreement + {Tie.Worked} N, or {Tie.Harmless} after it was said to be normal",
			"x ← x + {Opinion.Pull} max(0, T) (y - x) max(0, 1 + {Opinion.Standing} (z_i - .5)) + {Opinion.Anchor} (x0 - x)",
			"who first speaks up on a topic without items, to those of the same side: x ← x + {Opinion.Argument} y (1 - |x|)",
			"a disclosure: v {+Tie.Confided} depth; advice that was not asked for: T of whom it is given to × (1 - {Tie.Advised}) - {Tie.Advised}",
			"K of who spoke before ← share {Stay.Rate} towards q of how it is answered ({Stay.Answer}; disagreement + {Stay.Norms} N; {Stay.Passed} where the next turn goes past, {Stay.PassedBy} if it is a negative act), coloured by {Stay.Attached} (M - {Stay.Start}); onlookers {Stay.Onlooker} of that towards q - {Stay.Less}",
			"without the floor for 3n turns: K × (1 - {Stay.LeftOut})",
			"z ← share {Report.Standing} towards how one is answered (.8 .7 1 .6 .6 .6 .8 .9 .9 .3 .4 0), .35 where the next turn goes past one",
		},
		Source: "Kenny 1994; Newcomb 1961 (liking); Baumeister et al. 2001 (bad is stronger); Friedkin & Johnsen 1990 (opinions); Reis & Shaver 1988; Williams 2007 (being answered, being left out); Berger, Rosenholtz & Zelditch 1980 (standing); Heider 1958 (balance); Byrne 1971 (similarity); Collins & Miller 1994 (disclosure); Goldsmith & Fitch 1997 (advice); Myers & Lamm 1976; Isenberg 1986 (polarization)",
		Code:   []string{"react", "reasons", "TieParams.haste", "impress", "alike", "answered", "leaveOut", "stand"},
	},
	{
		Title: "The majority rallies",
		Lines: []string{
			"after an opinion off the line, members of the majority: readiness + .2 (directive + threat)(1 - norm for dissent), at most 1, fading",
		},
		Source: "Schachter 1951; Janis 1982; size assumed",
		Code:   []string{"rally"},
	},
	{
		Title: "Tension",
		Lines: []string{
			"Hf ← {Tension.FastKeep} Hf + w,  w = {Tension.Disagree} for a disagreement (× .3 after it was said to be normal), {Tension.Attack} for an attack",
			"Hs ← {Tension.SlowKeep} Hs + {Tension.SlowGain} w (1 - .5 N); solidarity and release: × {Tension.Relief}",
		},
		Source: "assumed",
		Code:   []string{"heat"},
	},
	{
		Title: "What members expect",
		Lines: []string{
			"looked at anew for two members a turn, in rotation: the chance c of having to give in, and where safety goes:",
			"goal = logistic(s0 + {Safety.Trust} (T̄ - .1) + {Safety.Norms} (N - .15) - {Safety.Tension} (Hs - .1) - {Safety.Leader} D + {Safety.Accepted} A)",
		},
		Source: "Edmondson 1999; Wheelan 2005; Altman & Taylor 1973",
		Code:   []string{"lookAhead", "yielding", "safetyGoal"},
	},
	{
		Title:  "Felt safety",
		Lines:  []string{"S ← S + {Safety.Rate} (goal - S)"},
		Source: "Edmondson 1999; the rate is assumed",
		Code:   []string{"settle"},
	},
	{
		Title:  "What the next turn starts from",
		Lines:  []string{"φ ← {Floor.Fade} φ, in a structured task group {Task.Fade} φ; φ = 1 for the speaker and for who spoke before: a floor is held by two"},
		Source: "Gibson 2003",
		Code:   []string{"remember"},
	},
}

// beside is what happens outside a turn.
var beside = []Equation{
	{
		Title: "A group begins",
		Lines: []string{
			"a = {Floor.TalkSpread} ξ, in a structured task group {Task.TalkSpread} ξ; agreeableness = ξ + {Start.AgreeSD} ξ of the group; reactivity = ξ; θ = {Voice.Threshold} + {Voice.ThresholdSD} ξ; x = x0 = {Start.ViewSD} ξ",
			"s0 = {Start.OwnEase} ξ + {Start.EaseSD} ξ of the group; S starts at its goal; K = M = {Stay.Start} + {Stay.StartSD} ξ of the group + {Stay.OwnSD} ξ",
			"m = {Tie.Liking} + {Tie.GroupSD} ξ of the group + {Tie.PerceiveSD} ξ of the one who likes + {Tie.PopularSD} ξ of the one liked + {Tie.LikeSD} ξ of the pair, which correlates with its return by {Tie.Mutual}",
			"T = {Start.Trust} + {Start.TrustSD} ξ of the group + {Tie.FirstSD} first, which correlates by {Tie.First} with the liking to come; mass = {Start.Mass}",
			"T in the facilitator = {Start.LeaderT} + {Start.LeaderSD} first + {Start.BondSD} ξ of the group",
			"N = {Norm.Start} + {Norm.StartSD} ξ of the group; U = {Order.Start} + {Order.StartSD} ξ of the pair; D = {Leader.Start}",
			"T and K of groups differ by {Start.Apart} more for each meeting behind them, up to eleven; z = .5",
			"as far as members were prepared: clarity of norms share {Prepared.Clarity}, s0 {+Prepared.Ease}, K {+Prepared.Stay}, T in the facilitator {+Prepared.Bond}",
			"a scenario may give any of these; ξ are standard normal numbers, each drawn for itself",
		},
		Source: "Kenny & La Voie 1984; Kenny 1994; Newcomb 1961; Piper & Perrault 1989 (preparation)",
		Code:   []string{"New", "drawShared", "drawMember", "drawTies", "drawOrder", "settleSafety"},
	},
	{
		Title: "Between two meetings",
		Lines: []string{
			"Hf = 0, Hs × {Week.Slow}; M share {Week.Attach} of the way to K, then K share {Week.Fade} of the way to M; m moves by {Week.TakeUp} (T - m)",
			"each pair meets with chance {Week.Meet} (or as set up): T moves by h (m + {Tie.Alike} (.45 - |x_i - x_j|) - T) + {Week.Return} (T returned - T) + {Week.Luck} ξ, h = {Week.Settle} + {Week.Early}/(1 + contacts)",
			"two who meet talk of a third: each moves {Week.Gossip} max(0, T in the other) of the way to what the other feels for that one",
			"whoever is met alone: trust in the facilitator share {Week.Alone}, S share {Week.AtEase}; met alone again, the others lose {Week.Favoured}",
			"a member leaves with {Leave.Hazard} exp({Leave.Stay} (.5 - K) {+Leave.Silent} [hardly any share] {+Leave.Hurt} [unrepaired hurt] {+Leave.Early} [first four meetings])",
			"and misses a meeting with {Leave.Absent} exp({Leave.Missed} (.5 - K))",
		},
		Source: "Newcomb 1961 (contact and reciprocation); Heider 1958 (third persons); Swift & Greenberg 2012 (dropout, fitted)",
		Code:   []string{"Next", "cool", "meetByChance", "contact", "gossip", "meetAlone", "dropOut", "stayAway"},
	},
	{
		Title: "A decision",
		Lines: []string{
			"d = mean of the voiced views, a leader weighing 1 + directive; the silent count as consenting",
			"quality = 1 - |d - x*|/2, x* the mean view if everybody knew every item",
		},
		Source: "Stasser & Titus 1985",
		Code:   []string{"Decide"},
	},
	{
		Title: "What members report",
		Lines: []string{
			"RC: attacks met (1), tension (.1), disagreement ({Report.Personal} - T); TC: disagreement (1 + {Report.Appraisal} (.3 - T)), neither below 0; each as √((sum + 3.3, or 5.7)/(turns heard + 150)); heard = (agreements + 1.5)/(own turns + 10); part = ln((own turns + 5) n/(all turns heard or taken + 5 n))",
			"satisfaction = {Report.Trust} T̄ {+Report.Safety} S {+Report.Heard} heard {+Report.Part} part {+Report.Relationship} RC {+Report.Task} TC {+Report.Noise} ξ",
			"perceived cohesion = 25 (1 + T̄) + 50 K {+Report.Belonging} ξ",
		},
		Source: "Simons & Peterson 2000 (trust decides what is felt as personal); De Dreu & Weingart 2003 (weights fitted); Bollen & Hoyle 1990; Heslin & Dunphy 1964 (part)",
		Code:   []string{"reported.note", "Satisfaction", "Conflicts", "PerceivedCohesion"},
	},
}
