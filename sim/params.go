package sim

// Params are the numbers of the model that hold for every group. Each says what it
// is, its unit where it has one, and where it comes from: M measured, P published,
// D direction published and size assumed, A assumed, F fitted to published figures.
type Params struct {
	Drift   DriftParams
	Floor   FloorParams
	Voice   VoiceParams
	Tie     TieParams
	Opinion OpinionParams
	Tension TensionParams
	Safety  SafetyParams
	Norm    NormParams
	Leader  LeaderParams
	Order   OrderParams
	Stay    StayParams
	Benefit BenefitParams
	Start   StartParams
}

// DriftParams: engagement is an Ornstein-Uhlenbeck process.
type DriftParams struct {
	Keep   float64 // ρ a turn: e^(-1/80). A
	Spread float64 // σ of the stationary distribution. F (shares of talk, ICSI)
}

// FloorParams: who speaks next, as a softmax over the others.
type FloorParams struct {
	Recent     float64 // β at large n: weight of having had the floor lately. F (ABA, ICSI and AMI)
	RecentSize float64 // scale of the growth of β with n, members. F
	Fade       float64 // γ, of recency a turn. F
	Addressed  float64 // weight of having been addressed (Sacks, Schegloff & Jefferson 1974). D, F
	Ease       float64 // weight of feeling safer than the others. D
	Silence    float64 // weight of the chance of giving in (Noelle-Neumann 1974). D
	TalkSpread float64 // SD of readiness to speak between people. F
	Reply      float64 // chance of addressing the last speaker. M (ICSI, AMI)
	Other      float64 // chance of addressing another member, of the rest. M
	AskLeader  float64 // chance that a question to all goes to the facilitator, times dependency. A
}

// VoiceParams: which view is voiced (Asch 1951, 1955, 1956).
type VoiceParams struct {
	Near        float64 // views nearer than this agree, opinion units. A
	Pressure    float64 // κ: pressure of a large unanimous majority, logits. F
	Size        float64 // size of majority at which pressure sets in, members. F
	Ally        float64 // factor with someone of one's own view. F
	Broken      float64 // factor when the majority is not unanimous. F
	Private     float64 // factor when answering in private. F
	Threshold   float64 // θ, mean. F
	ThresholdSD float64 // F
	Safety      float64 // logits per unit of felt safety. D
	Commitment  float64 // having stood by one's view (Deutsch & Gerard 1955), logits. D
	Lapse       int32   // turns for which a voiced view gives support. A
}

// TieParams: trust moves towards what one is shown and towards settled liking.
type TieParams struct {
	Value      [Acts]float64 // v_k: how an act feels to those who hear it. D
	Worked     float64       // what a clear norm adds to a disagreement. D
	Harmless   float64       // a disagreement after its normality was said. A
	Pull       float64       // weight of v against settled liking. A
	GainFloor  float64       // least gain. F (Newcomb)
	Gain       float64       // gain times (mass+1). F
	Flat       float64       // factor for near-neutral acts. A
	NearZero   float64       // which acts count as near-neutral: 0 <= v below this. A
	Bad        float64       // factor for negative ones (Baumeister et al. 2001). D
	Group      float64       // weight of a turn addressed to the whole group
	Bystander  float64       // weight of a turn addressed to another
	Liking     float64       // mean settled liking. A
	LikeSD     float64       // of the relationship part (Kenny 1994). D
	PopularSD  float64       // of the target part. D
	PerceiveSD float64       // of the perceiver part. D
	GroupSD    float64       // of the group part. D
	Mutual     float64       // correlation of liking and being liked (Kenny & La Voie 1984). P
	First      float64       // how far a first impression shows liking (Newcomb 1961). F
	FirstSD    float64       // spread of first impressions. A
}

// OpinionParams: Friedkin & Johnsen (1990).
type OpinionParams struct {
	Pull   float64 // towards what is heard, times trust, a turn. A
	Anchor float64 // back towards where one started, a turn. A
}

// TensionParams: what negative acts leave in the room.
type TensionParams struct {
	FastKeep float64 // of fast tension a turn. A
	SlowKeep float64 // of slow tension a turn. A
	SlowGain float64 // of slow tension from a negative act. A
	Disagree float64 // weight of a disagreement. A
	Attack   float64 // weight of an antagonism. A
	Relief   float64 // factor on slow tension by acts 1 and 2. A
}

// SafetyParams: felt safety moves towards a set-point of its own (Edmondson 1999).
type SafetyParams struct {
	Rate     float64 // a turn. A
	Trust    float64 // logits per unit of mean trust in the others. D
	Norms    float64 // logits per unit of norm level. D
	Tension  float64 // logits per unit of slow tension. D
	Leader   float64 // logits per unit of dependency. D (Wheelan)
	Accepted float64 // logits per unit of proved acceptance. D
	Met      float64 // acceptance gained when a disclosure is met (Altman & Taylor 1973). D
	Hurt     float64 // acceptance lost when it is attacked. D
	Ignored  float64 // acceptance lost when nobody takes it up. D
	Worked   float64 // acceptance gained by a disagreement worked through. D
	Open     float64 // intercept of disclosing, logits. A
	Safe     float64 // logits of disclosing per unit of safety. A
	Follow   float64 // logits when another's disclosure is open (Collins & Miller 1994). D
}

// NormParams: norms grow when disagreement is worked through.
type NormParams struct {
	Grow    float64 // per dispute worked through. F (low-high-low of conflict)
	Erode   float64 // factor per attack that nobody answers. A
	Start   float64 // level among strangers. A
	StartSD float64 // A
}

// LeaderParams: dependency on the facilitator (Bion 1961; Wheelan 2005) falls when
// members take up one another, and by nothing else.
type LeaderParams struct {
	Uptake     float64 // fall per turn to the member who just spoke. F
	Unanswered float64 // rise per question that draws no answer. A
	LeftAlone  float64 // rise per attack that nobody answers. A
	Start      float64 // among strangers. A
}

// OrderParams: whose word counts between two members (Bales & Slater 1955).
type OrderParams struct {
	Start, StartSD float64 // unsettledness among strangers. A
	Worked         float64 // share settled by a dispute worked through. F
	Onlooker       float64 // share that onlookers infer (Chase 1980). D
	Lapsed         float64 // share settled by a dispute that lapses. F
}

// StayParams: commitment is how one is answered (Reis & Shaver 1988; Rusbult 1980).
type StayParams struct {
	Answer   [Acts]float64 // q_k: how it is to be answered by an act. D
	Norms    float64       // what norms add to being disagreed with. D
	Passed   float64       // the next turn goes past one. D
	PassedBy float64       // the same with a negative act. D
	Attached float64       // how far settled attachment colours how answers are felt. A
	Rate     float64       // a turn. A
	Onlooker float64       // share of that rate for onlookers. A
	Less     float64       // by how much less it is to look on. A
	LeftOut  float64       // loss a turn after 3n turns without the floor (Williams 2007). D
	Start    float64       // A
	StartSD  float64       // between groups. A
	OwnSD    float64       // between members of a group. A
}

// BenefitParams: what a member takes home, from disclosure that met support, from
// being answered, from hearing that others know it too (Yalom & Leszcz 2005). All D.
type BenefitParams struct {
	Met      float64 // per disclosure that met support
	Answered float64 // per own turn taken up
	Heard    float64 // per disclosure of another, times felt safety
}

// StartParams: real differences between groups and people.
type StartParams struct {
	Trust    float64 // mean among strangers. A
	TrustSD  float64 // between groups. A
	EaseSD   float64 // of the safety set-point between groups, logits. A
	OwnEase  float64 // of the safety set-point between members, logits. A
	AgreeSD  float64 // of agreeableness between groups. A
	ViewSD   float64 // of private opinions. A
	Mass     float64 // evidence among strangers. F (Newcomb)
	LeaderT  float64 // mean trust in the facilitator. A
	LeaderSD float64 // between members. A
	BondSD   float64 // of trust in the facilitator between groups. A
}

// Defaults are the parameters of the model as it stands. Sources: model.md of the
// design, measured on its prototypes; Bales (1955) for the profile of acts.
var Defaults = Params{
	Drift: DriftParams{Keep: .98758, Spread: .45},
	Floor: FloorParams{
		Recent: 1.85, RecentSize: .6, Fade: .88, Addressed: .50, Ease: .8, Silence: .6,
		TalkSpread: .58, Reply: .5, Other: 1.0 / 16, AskLeader: .4,
	},
	Voice: VoiceParams{
		Near: .35, Pressure: 4.945, Size: 2.034, Ally: .29, Broken: .43, Private: .58,
		Threshold: 6.2, ThresholdSD: 2.3, Safety: 2.5, Commitment: 2, Lapse: 30,
	},
	Tie: TieParams{
		Value:  [Acts]float64{0, .8, .4, .35, .05, 0, .05, .1, .2, .05, -.25, -.1, -1},
		Worked: .30, Harmless: .05, Pull: 1.1, GainFloor: .006, Gain: .5, Flat: .15, NearZero: .15, Bad: 2,
		Group: .4, Bystander: .35,
		Liking: .20, LikeSD: .179, PopularSD: .089, PerceiveSD: .08, GroupSD: .12, Mutual: .5, First: .37, FirstSD: .15,
	},
	Opinion: OpinionParams{Pull: .004, Anchor: .002},
	Tension: TensionParams{FastKeep: .6, SlowKeep: .985, SlowGain: .10, Disagree: .45, Attack: 1, Relief: .97},
	Safety: SafetyParams{
		Rate: .012, Trust: 2, Norms: 1, Tension: 1.6, Leader: 2.2, Accepted: .8,
		Met: .06, Hurt: .08, Ignored: .02, Worked: .03, Open: -2.6, Safe: 4, Follow: .8,
	},
	Norm:   NormParams{Grow: .013, Erode: .98, Start: .15, StartSD: .08},
	Leader: LeaderParams{Uptake: .0015, Unanswered: .010, LeftAlone: .004, Start: .8},
	Order:  OrderParams{Start: .8, StartSD: .15, Worked: .10, Onlooker: .020, Lapsed: .05},
	Stay: StayParams{
		Answer: [Acts]float64{0, 1, .85, .85, .6, .6, .6, .75, .8, .75, .35, .35, 0},
		Norms:  .4, Passed: .45, PassedBy: .3, Attached: .4, Rate: .025, Onlooker: .25, Less: .06, LeftOut: .004,
		Start: .55, StartSD: .07, OwnSD: .05,
	},
	Benefit: BenefitParams{Met: .05, Answered: .006, Heard: .004},
	Start: StartParams{
		Trust: .10, TrustSD: .14, EaseSD: .4, OwnEase: .4, AgreeSD: .7, ViewSD: .45, Mass: 3, LeaderT: .25, LeaderSD: .15, BondSD: .22,
	},
}
