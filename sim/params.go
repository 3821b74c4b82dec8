package sim

// Params are the numbers of the model that hold for every group. The tags of a field
// are read by the model card, which shows them beside its value: what it is, its unit,
// where it comes from, its grade, and the findings of scenarios/evidence it was fit to.
//
//	measured     computed from data
//	published    from the literature, with its size
//	directional  the sign is published, the size assumed
//	assumed      judgement
//	fitted       set so that published or measured figures come out: these figures are
//	             then no evidence for the model
type Params struct {
	Drift    DriftParams    `is:"how readiness to speak wanders"`
	Floor    FloorParams    `is:"who speaks next"`
	Task     TaskParams     `is:"what is otherwise in a structured task group"`
	Voice    VoiceParams    `is:"which view is voiced"`
	Act      ActParams      `is:"which act is done"`
	Tie      TieParams      `is:"what a turn does to trust"`
	Depth    DepthParams    `is:"how deep a disclosure goes"`
	Item     ItemParams     `is:"what becomes of information"`
	Idea     IdeaParams     `is:"finding ideas"`
	Opinion  OpinionParams  `is:"what a turn does to opinions"`
	Tension  TensionParams  `is:"what negative acts leave in the room"`
	Safety   SafetyParams   `is:"felt safety, and what is disclosed"`
	Norm     NormParams     `is:"how norms grow and wear out"`
	Leader   LeaderParams   `is:"dependency on the facilitator"`
	Order    OrderParams    `is:"whose word counts between two members"`
	Repair   RepairParams   `is:"what becomes of an attack"`
	Stay     StayParams     `is:"commitment"`
	Week     WeekParams     `is:"what lies between two meetings"`
	Leave    LeaveParams    `is:"who drops out and who stays away"`
	Report   ReportParams   `is:"what members say of the group themselves"`
	Benefit  BenefitParams  `is:"what a member takes home"`
	Prepared PreparedParams `is:"what preparation before the first meeting does"`
	Start    StartParams    `is:"how groups and people differ"`
}

// DriftParams: engagement is an Ornstein-Uhlenbeck process.
type DriftParams struct {
	Keep   float64 `is:"ρ: how much of engagement stays, e^(-1/80)" unit:"factor a turn" grade:"assumed"`
	Spread float64 `is:"σ: spread of engagement in the long run" unit:"logits" grade:"fitted" source:"shares of talk, ICSI" fit:"share-by-rank-6 share-by-rank-7 share-by-rank-8 halves"`
}

// FloorParams: who speaks next, as a softmax over the others.
type FloorParams struct {
	Recent     float64 `is:"β in a large group: weight of having had the floor lately" unit:"logits" grade:"fitted" source:"return of the floor, ICSI and AMI" fit:"aba aba-lift recency-6"`
	RecentSize float64 `is:"how fast β grows with the group above three" unit:"members" grade:"fitted" source:"return of the floor, ICSI and AMI" fit:"aba aba-lift"`
	Written    float64 `is:"β where people write: nobody holds a floor" unit:"logits" grade:"fitted" source:"chat groups, DeliData" fit:"written-lift"`
	Fade       float64 `is:"γ: how much of that recency stays" unit:"factor a turn" grade:"fitted" source:"recency ranks, ICSI" fit:"recency-6"`
	Addressed  float64 `is:"weight of having been addressed" unit:"logits" grade:"fitted" source:"Sacks, Schegloff & Jefferson 1974 for the sign; addressee rows, ICSI and AMI" fit:"addressee-answers"`
	Ease       float64 `is:"weight of feeling safer than the others" unit:"logits per unit of safety" grade:"directional" source:"Edmondson 1999"`
	Standing   float64 `is:"weight of standing above the middle" unit:"logits per unit of standing" grade:"directional" source:"Berger, Rosenholtz & Zelditch 1980"`
	Silence    float64 `is:"weight of the chance of giving in" unit:"logits per unit of chance" grade:"directional" source:"Noelle-Neumann 1974"`
	TalkSpread float64 `is:"spread of readiness to speak between people" unit:"logits, SD" grade:"fitted" source:"shares of talk, ICSI" fit:"share-by-rank-6 share-by-rank-7 share-by-rank-8 gini-of-turns geometric-shares gini-8"`
	Reply      float64 `is:"chance of addressing the last speaker" unit:"probability" grade:"measured" source:"ICSI, AMI"`
	Other      float64 `is:"chance of addressing another member, of the rest" unit:"probability" grade:"measured" source:"ICSI, AMI"`
	Persuade   float64 `is:"how much likelier one turns to whoever has voiced the view farthest from one's own, with a suggestion or an opinion" unit:"probability per unit of opinion beyond a near view" grade:"directional" source:"Festinger 1950; Schachter 1951"`
	AskLeader  float64 `is:"chance that a question to all goes to the facilitator, where dependency is full" unit:"probability" grade:"assumed"`
}

// TaskParams: a structured task group, with a known procedure, takes turns more evenly.
type TaskParams struct {
	Drift      float64 `is:"σ: spread of engagement in the long run" unit:"logits" grade:"fitted" source:"shares of talk, AMI" fit:"share-by-rank-4 gini-of-turns"`
	Recent     float64 `is:"β: weight of having had the floor lately" unit:"logits" grade:"fitted" source:"return of the floor, AMI" fit:"aba aba-lift"`
	Fade       float64 `is:"γ: how much of that recency stays" unit:"factor a turn" grade:"fitted" source:"return of the floor, AMI" fit:"aba"`
	TalkSpread float64 `is:"spread of readiness to speak between people" unit:"logits, SD" grade:"fitted" source:"shares of talk, AMI" fit:"share-by-rank-4 gini-of-turns"`
}

// VoiceParams: which view is voiced (Asch 1951, 1955, 1956).
type VoiceParams struct {
	Near        float64 `is:"views nearer than this agree" unit:"opinion" grade:"assumed"`
	Pressure    float64 `is:"κ: pressure of a large unanimous majority" unit:"logits" grade:"fitted" source:"Asch 1951, 1955" fit:"asch-size"`
	Size        float64 `is:"size of a majority at which pressure sets in" unit:"members" grade:"fitted" source:"Asch 1951, 1955" fit:"asch-size"`
	Ally        float64 `is:"what is left of pressure beside somebody of one's own view" unit:"factor" grade:"fitted" source:"Asch 1955" fit:"asch-ally"`
	Apart       float64 `is:"views of a majority further from one another than this are not unanimous" unit:"opinion" grade:"directional" source:"Asch 1955; Allen & Levine 1969"`
	Broken      float64 `is:"what is left of pressure where the majority is not unanimous" unit:"factor" grade:"fitted" source:"Asch 1955" fit:"asch-dissenter"`
	Private     float64 `is:"what is left of pressure where one answers in private" unit:"factor" grade:"fitted" source:"Asch 1956" fit:"asch-private"`
	Threshold   float64 `is:"θ: mean resistance to pressure" unit:"logits" grade:"fitted" source:"Asch 1956" fit:"asch-size asch-individuals"`
	ThresholdSD float64 `is:"spread of resistance between people" unit:"logits, SD" grade:"fitted" source:"Asch 1956, who never and who always yields" fit:"asch-individuals"`
	Safety      float64 `is:"how much readier one gives in per unit of safety missing" unit:"logits per unit of safety" grade:"directional" source:"Edmondson 1999"`
	Commitment  float64 `is:"resistance from having stood by one's view" unit:"logits" grade:"directional" source:"Deutsch & Gerard 1955"`
	Lapse       int32   `is:"for how long a voiced view gives support" unit:"turns" grade:"assumed"`
}

// TieParams: trust moves towards what one is shown and towards settled liking.
type TieParams struct {
	Value      [Acts]float64 `is:"v: how an act feels to those who hear it" unit:"trust, by act" grade:"directional" source:"Bales 1950, positive and negative acts"`
	Worked     float64       `is:"what clear norms add to how a disagreement feels" unit:"trust per unit of norms" grade:"directional" source:"Simons & Peterson 2000"`
	Harmless   float64       `is:"how a disagreement feels after it was said to be normal" unit:"trust" grade:"assumed"`
	Pull       float64       `is:"weight of what is shown against settled liking" unit:"factor" grade:"assumed"`
	GainFloor  float64       `is:"least share by which a turn moves trust" unit:"share a turn" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	Gain       float64       `is:"share by which the first turn moves trust; it falls as more has been seen" unit:"share a turn" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	Flat       float64       `is:"how much less a nearly neutral act moves trust" unit:"factor" grade:"assumed"`
	NearZero   float64       `is:"acts that feel from 0 to this are nearly neutral" unit:"trust" grade:"assumed"`
	Bad        float64       `is:"how much more a negative act moves trust" unit:"factor" grade:"directional" source:"Baumeister et al. 2001"`
	Group      float64       `is:"weight of a turn to the whole group, 1 being one to oneself" unit:"factor" grade:"assumed"`
	Bystander  float64       `is:"weight of a turn to another" unit:"factor" grade:"assumed"`
	Alike      float64       `is:"how much better one likes somebody who has voiced a view nearer than .45 to one's own" unit:"trust per unit of opinion" grade:"directional" source:"Byrne 1971; Newcomb 1961; Montoya, Horton & Kirchner 2008"`
	Balance    float64       `is:"how much more it counts what somebody does to a person whom one trusts" unit:"factor per unit of trust" grade:"directional" source:"Heider 1958"`
	Confided   float64       `is:"how much better it feels to be told something that somebody reveals of itself, for each step of depth" unit:"trust per step" grade:"directional" source:"Collins & Miller 1994"`
	Advised    float64       `is:"how much less one trusts somebody whose advice one had not asked for" unit:"share of what is there" grade:"directional" source:"Goldsmith & Fitch 1997"`
	Liking     float64       `is:"mean settled liking" unit:"trust" grade:"assumed"`
	LikeSD     float64       `is:"spread of liking between pairs" unit:"trust, SD" grade:"directional" source:"Kenny 1994"`
	PopularSD  float64       `is:"spread of being liked between members" unit:"trust, SD" grade:"directional" source:"Kenny 1994"`
	PerceiveSD float64       `is:"spread of liking others between members" unit:"trust, SD" grade:"directional" source:"Kenny 1994"`
	GroupSD    float64       `is:"spread of liking between groups" unit:"trust, SD" grade:"directional" source:"Kenny 1994"`
	Mutual     float64       `is:"correlation of liking and being liked" unit:"correlation" grade:"published" source:"Kenny & La Voie 1984"`
	First      float64       `is:"how far a first impression shows liking" unit:"correlation" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	FirstSD    float64       `is:"spread of first impressions" unit:"trust, SD" grade:"assumed"`
}

// OpinionParams: opinions move as in Friedkin & Johnsen (1990).
type OpinionParams struct {
	Pull     float64 `is:"towards what is heard from somebody fully trusted" unit:"share a turn" grade:"assumed"`
	Anchor   float64 `is:"back towards where one started" unit:"share a turn" grade:"assumed"`
	Argument float64 `is:"how much further one goes to one's own side when another of that side first speaks up" unit:"share of the view that is voiced" grade:"fitted" source:"Moscovici & Zavalloni 1969; Myers & Lamm 1976" fit:"polarization"`
	Standing float64 `is:"how much further one moves for somebody of standing above the middle" unit:"factor per unit of standing" grade:"directional" source:"Berger, Rosenholtz & Zelditch 1980"`
}

// TensionParams: what negative acts leave in the room.
type TensionParams struct {
	FastKeep float64 `is:"how much of fast tension stays" unit:"factor a turn" grade:"assumed"`
	SlowKeep float64 `is:"how much of slow tension stays" unit:"factor a turn" grade:"assumed"`
	SlowGain float64 `is:"slow tension from an attack where there are no norms" unit:"tension" grade:"assumed"`
	Disagree float64 `is:"fast tension from a disagreement" unit:"tension" grade:"assumed"`
	Attack   float64 `is:"fast tension from an attack" unit:"tension" grade:"assumed"`
	Relief   float64 `is:"what solidarity and release leave of slow tension" unit:"factor" grade:"assumed"`
}

// SafetyParams: felt safety moves towards a set-point of its own (Edmondson 1999).
type SafetyParams struct {
	Rate     float64 `is:"how fast felt safety moves" unit:"share a turn" grade:"assumed"`
	Trust    float64 `is:"weight of mean trust in the others" unit:"logits per unit of trust" grade:"directional" source:"Edmondson 1999"`
	Norms    float64 `is:"weight of norms" unit:"logits per unit of norms" grade:"directional" source:"Edmondson 1999"`
	Tension  float64 `is:"weight of slow tension, downwards" unit:"logits per unit of tension" grade:"directional" source:"Edmondson 1999"`
	Leader   float64 `is:"weight of dependency on the facilitator, downwards" unit:"logits per unit of dependency" grade:"directional" source:"Wheelan 2005"`
	Accepted float64 `is:"weight of proved acceptance" unit:"logits per unit of acceptance" grade:"directional" source:"Altman & Taylor 1973"`
	Met      float64 `is:"acceptance gained when a disclosure is met" unit:"share of what is missing" grade:"directional" source:"Altman & Taylor 1973"`
	Hurt     float64 `is:"acceptance lost when a disclosure is attacked" unit:"share of what is there" grade:"directional" source:"Altman & Taylor 1973"`
	Ignored  float64 `is:"acceptance lost when nobody takes a disclosure up" unit:"share of what is there" grade:"directional" source:"Reis & Shaver 1988"`
	Worked   float64 `is:"acceptance gained by a disagreement worked through" unit:"share of what is missing" grade:"directional" source:"Edmondson 1999"`
	Open     float64 `is:"constant of disclosing something" unit:"logits" grade:"assumed"`
	Safe     float64 `is:"how safety frees disclosure" unit:"logits per unit of safety" grade:"assumed"`
	Follow   float64 `is:"how another's disclosure calls for one" unit:"logits" grade:"directional" source:"Jourard 1971"`
	Audience float64 `is:"how many who listen keep one from disclosing" unit:"logits, by the logarithm of their number over 6" grade:"directional" source:"Taylor, De Soto & Lieb 1979; Solano & Dunnam 1985"`
}

// NormParams: norms grow when disagreement is worked through.
type NormParams struct {
	Grow    float64 `is:"growth by a dispute that is worked through" unit:"share of what is missing" grade:"fitted" source:"rise and fall of conflict, Lorentzen et al. 2018; Slough 1985" fit:"conflict-low-high-low development"`
	Erode   float64 `is:"what an attack that nobody answers leaves of them" unit:"factor" grade:"assumed"`
	Start   float64 `is:"level among strangers" unit:"level, 0 to 1" grade:"assumed"`
	StartSD float64 `is:"spread of that level between groups" unit:"level, SD" grade:"assumed"`
}

// LeaderParams: dependency on the facilitator (Bion 1961; Wheelan 2005) falls when
// members take up one another, and by nothing else.
type LeaderParams struct {
	Uptake     float64 `is:"fall by a turn to the member who has just spoken" unit:"share of what is there" grade:"fitted" source:"rise and fall of conflict, Lorentzen et al. 2018; Slough 1985" fit:"conflict-low-high-low development"`
	Unanswered float64 `is:"rise by a question that draws no answer" unit:"share of what is missing" grade:"assumed"`
	LeftAlone  float64 `is:"rise by an attack that nobody answers" unit:"share of what is missing" grade:"assumed"`
	Start      float64 `is:"level among strangers" unit:"level, 0 to 1" grade:"assumed"`
	Pace       float64 `is:"exponent by which a short announced life quickens what one event settles" unit:"exponent" grade:"directional" source:"Gersick 1988; Kelly & McGrath 1985"`
}

// OrderParams: whose word counts between two members (Bales & Slater 1955).
type OrderParams struct {
	Start    float64 `is:"how unsettled it is among strangers" unit:"level, 0 to 1" grade:"assumed"`
	StartSD  float64 `is:"spread of that between pairs" unit:"level, SD" grade:"assumed"`
	Worked   float64 `is:"settled by a dispute that is worked through" unit:"share of what is there" grade:"fitted" source:"rise and fall of conflict, Lorentzen et al. 2018; Slough 1985" fit:"conflict-low-high-low development"`
	Onlooker float64 `is:"settled between each of the two and an onlooker" unit:"share of what is there" grade:"directional" source:"Chase 1980"`
	Lapsed   float64 `is:"settled by a dispute that lapses" unit:"share of what is there" grade:"fitted" source:"rise and fall of conflict, Lorentzen et al. 2018; Slough 1985" fit:"conflict-low-high-low development"`
}

// StayParams: commitment is how one is answered (Reis & Shaver 1988; Rusbult 1980).
type StayParams struct {
	Answer   [Acts]float64 `is:"q: how it is to be answered by an act" unit:"commitment, by act" grade:"directional" source:"Reis & Shaver 1988"`
	Norms    float64       `is:"what norms add to being disagreed with" unit:"commitment per unit of norms" grade:"directional" source:"Simons & Peterson 2000"`
	Passed   float64       `is:"how it is when the next turn goes past one" unit:"commitment" grade:"directional" source:"Reis & Shaver 1988"`
	PassedBy float64       `is:"the same with a negative act" unit:"commitment" grade:"directional" source:"Reis & Shaver 1988"`
	Attached float64       `is:"how far settled attachment colours how answers are felt" unit:"factor" grade:"assumed"`
	Rate     float64       `is:"how fast commitment moves" unit:"share a turn" grade:"assumed"`
	Onlooker float64       `is:"share of that rate for those who look on" unit:"factor" grade:"assumed"`
	Less     float64       `is:"by how much less it is to look on" unit:"commitment" grade:"assumed"`
	LeftOut  float64       `is:"loss where one has not had the floor for three rounds' worth of turns" unit:"share a turn" grade:"directional" source:"Williams 2007"`
	Start    float64       `is:"level among strangers" unit:"level, 0 to 1" grade:"assumed"`
	StartSD  float64       `is:"spread of that level between groups" unit:"level, SD" grade:"assumed"`
	OwnSD    float64       `is:"spread of that level between members of a group" unit:"level, SD" grade:"assumed"`
}

// BenefitParams: what a member takes home, from disclosure that met support, from
// being answered, from hearing that others know it too (Yalom & Leszcz 2005). How much
// the same is to two people differs more than groups do (Norcross & Lambert 2019).
type BenefitParams struct {
	Met      float64 `is:"from a disclosure of one's own that met support" unit:"share of what is missing" grade:"directional" source:"Yalom & Leszcz 2005"`
	Answered float64 `is:"from an own turn that was taken up" unit:"share of what is missing" grade:"directional" source:"Yalom & Leszcz 2005"`
	Heard    float64 `is:"from another's disclosure, where one feels safe" unit:"share of what is missing" grade:"directional" source:"Yalom & Leszcz 2005"`
	OwnSD    float64 `is:"spread between people of how much of this they take" unit:"logs, SD" grade:"fitted" source:"Burlingame, McClendon & Yang 2018" fit:"cohesion-outcome"`
}

// StartParams: real differences between groups and people.
type StartParams struct {
	Trust    float64 `is:"mean trust among strangers" unit:"trust" grade:"assumed"`
	TrustSD  float64 `is:"spread of trust between groups" unit:"trust, SD" grade:"assumed"`
	Apart    float64 `is:"how much more groups differ in trust and commitment for each meeting behind them, up to eleven" unit:"share a meeting" grade:"assumed"`
	EaseSD   float64 `is:"spread of the set-point of safety between groups" unit:"logits, SD" grade:"assumed"`
	OwnEase  float64 `is:"spread of the set-point of safety between members" unit:"logits, SD" grade:"assumed"`
	AgreeSD  float64 `is:"spread of agreeableness between groups" unit:"SD of people" grade:"assumed"`
	ViewSD   float64 `is:"spread of private opinions" unit:"opinion, SD" grade:"assumed"`
	Mass     float64 `is:"what strangers have seen of each other" unit:"turns to oneself" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	LeaderT  float64 `is:"mean trust in the facilitator" unit:"trust" grade:"assumed"`
	LeaderSD float64 `is:"spread of trust in the facilitator between members" unit:"trust, SD" grade:"assumed"`
	BondSD   float64 `is:"spread of trust in the facilitator between groups" unit:"trust, SD" grade:"assumed"`
}

// Defaults are the parameters of the model as it stands. Sources: model.md of the
// design, measured on its prototypes; Bales (1955) for the profile of acts.
var Defaults = Params{
	Drift: DriftParams{Keep: .98758, Spread: .45},
	Floor: FloorParams{
		Recent: 1.85, RecentSize: .6, Written: -1.1, Fade: .88, Addressed: .50, Ease: .8, Standing: 1, Silence: .6,
		TalkSpread: .58, Reply: .5, Other: 1.0 / 16, Persuade: .15, AskLeader: .4,
	},
	Task: TaskParams{Drift: .28, Recent: 1.15, Fade: .8, TalkSpread: .37},
	Act:  usualActs,
	Voice: VoiceParams{
		Near: .35, Apart: .7, Pressure: 4.945, Size: 2.034, Ally: .29, Broken: .43, Private: .58,
		Threshold: 6.2, ThresholdSD: 2.3, Safety: 2.5, Commitment: 2, Lapse: 30,
	},
	Tie: TieParams{
		Value:  [Acts]float64{0, .8, .4, .35, .05, 0, .05, .1, .2, .05, -.25, -.1, -1},
		Worked: .30, Harmless: .05, Pull: 1.1, GainFloor: .006, Gain: .5, Flat: .15, NearZero: .15, Bad: 2,
		Group: .4, Bystander: .35,
		Alike: .15, Balance: 1, Confided: .25, Advised: .01, Liking: .20, LikeSD: .179, PopularSD: .089, PerceiveSD: .08, GroupSD: .12, Mutual: .5, First: .37, FirstSD: .15,
	},
	Depth: DepthParams{Deep: -.8, Deepest: -3, Safe: 4, Trust: 1.5, Strange: 1, Familiar: 30},
	Item: ItemParams{
		Mention: [Acts]float64{GivesSuggestion: .15, GivesOpinion: .15, GivesOrientation: .5, Disagrees: .15},
		TakenUp: 1, Fresh: .7, Lying: .4, Against: .25, Closed: .28, Rigid: .15, Critical: .2, Private: 1.5, Confirm: .5, Believe: .15, Credit: .3, Learning: .15,
	},
	Idea:    IdeaParams{Think: .85, Pool: 1000, Burst: 1.5},
	Opinion: OpinionParams{Pull: .004, Anchor: .002, Argument: .16, Standing: 2},
	Tension: TensionParams{FastKeep: .6, SlowKeep: .985, SlowGain: .10, Disagree: .45, Attack: 1, Relief: .97},
	Safety: SafetyParams{
		Rate: .012, Trust: 2, Norms: 1, Tension: 1.6, Leader: 2.2, Accepted: .8,
		Met: .06, Hurt: .08, Ignored: .02, Worked: .03, Open: -2.6, Safe: 4, Follow: .8, Audience: .25,
	},
	Norm:   NormParams{Grow: .013, Erode: .98, Start: .15, StartSD: .08},
	Leader: LeaderParams{Uptake: .0015, Unanswered: .010, LeftAlone: .004, Start: .8, Pace: .75},
	Order:  OrderParams{Start: .8, StartSD: .15, Worked: .10, Onlooker: .020, Lapsed: .05},
	Repair: RepairParams{Stay: .04, Benefit: .03, Defended: .08, Unaccepted: .04, Alone: .03},
	Stay: StayParams{
		Answer: [Acts]float64{0, 1, .85, .85, .6, .6, .6, .75, .8, .75, .35, .35, 0},
		Norms:  .4, Passed: .45, PassedBy: .3, Attached: .4, Rate: .025, Onlooker: .25, Less: .06, LeftOut: .004,
		Start: .55, StartSD: .07, OwnSD: .05,
	},
	Week: WeekParams{
		Meet: .15, Settle: .20, Early: .20, Return: .05, Luck: .075, Gossip: .2, TakeUp: .05, Slow: .5,
		Attach: .25, Fade: .5, Alone: .15, AtEase: .08, Favoured: .03,
	},
	Leave: LeaveParams{Hazard: .0065, Stay: 4, Silent: .8, Hurt: 1, Early: .7, Absent: .08, Missed: 3},
	Report: ReportParams{
		Personal: .45, Appraisal: 2, Trust: .8, Safety: .5, Heard: .3, Part: .1, Relationship: -.3, Task: -1.3, Noise: .25,
		Belonging: 6, Standing: .02,
	},
	Benefit:  BenefitParams{Met: .05, Answered: .006, Heard: .004, OwnSD: .8},
	Prepared: PreparedParams{Clarity: .2, Ease: .3, Stay: .12, Bond: .08},
	Start: StartParams{
		Trust: .10, TrustSD: .14, Apart: .03, EaseSD: .4, OwnEase: .4, AgreeSD: .7, ViewSD: .45, Mass: 3, LeaderT: .25, LeaderSD: .15, BondSD: .22,
	},
}
