package sim

// ActParams: which of Bales' acts is done, as a softmax over the logits that the forces
// behind it add up to.
type ActParams struct {
	Custom [Acts]float64 `is:"ln of how often each act is done in any group, in per cent, with a constant" unit:"logits, by act" grade:"fitted" source:"Bales 1955" fit:"bales-profile bales-areas"`

	ViewAgrees    float64 `is:"agreeing, by the gap between the two views" unit:"logits per unit of opinion" grade:"directional" source:"Festinger 1954"`
	ViewDisagrees float64 `is:"disagreeing, by the gap" unit:"logits per unit of opinion" grade:"directional" source:"Festinger 1954"`
	ViewAttacks   float64 `is:"attacking, by the gap" unit:"logits per unit of opinion" grade:"directional" source:"Festinger 1954"`

	TrustSolidarity float64 `is:"showing solidarity, by trust in the last speaker" unit:"logits per unit of trust" grade:"directional" source:"Bales 1950"`
	TrustRelease    float64 `is:"releasing tension, by that trust" unit:"logits per unit of trust" grade:"directional" source:"Bales 1950"`
	TrustAgrees     float64 `is:"agreeing, by that trust" unit:"logits per unit of trust" grade:"directional" source:"Bales 1950"`
	TrustDisagrees  float64 `is:"disagreeing, by that trust" unit:"logits per unit of trust" grade:"directional" source:"Simons & Peterson 2000"`
	TrustAttacks    float64 `is:"attacking, by that trust" unit:"logits per unit of trust" grade:"directional" source:"Simons & Peterson 2000"`

	AgreeSolidarity float64 `is:"showing solidarity, by agreeableness" unit:"logits per SD" grade:"directional" source:"Graziano, Jensen-Campbell & Hair 1996"`
	AgreeAgrees     float64 `is:"agreeing, by agreeableness" unit:"logits per SD" grade:"directional" source:"Graziano, Jensen-Campbell & Hair 1996"`
	AgreeDisagrees  float64 `is:"disagreeing, by agreeableness" unit:"logits per SD" grade:"directional" source:"Graziano, Jensen-Campbell & Hair 1996"`
	AgreeAttacks    float64 `is:"attacking, by agreeableness" unit:"logits per SD" grade:"directional" source:"Graziano, Jensen-Campbell & Hair 1996"`
	ReactAttacks    float64 `is:"attacking, by reactivity" unit:"logits per SD" grade:"assumed"`

	ContestDisagrees float64 `is:"disagreeing, by what is unsettled between the two, where members do not look to a leader" unit:"logits per unit of order" grade:"fitted" source:"Heinicke & Bales 1953 for the sign" fit:"conflict-low-high-low development"`
	ContestAttacks   float64 `is:"attacking, by the same" unit:"logits per unit of order" grade:"fitted" source:"Heinicke & Bales 1953 for the sign" fit:"conflict-low-high-low development"`
	HurtDisagrees    float64 `is:"disagreeing with whoever hurt one and has not repaired it" unit:"logits" grade:"assumed"`
	HurtAttacks      float64 `is:"attacking that one" unit:"logits" grade:"assumed"`

	Candour       float64 `is:"disagreeing, by ln of felt safety over a half" unit:"logits" grade:"directional" source:"Edmondson 1999"`
	UnsafeTension float64 `is:"showing tension, by felt safety missing to .45" unit:"logits per unit of safety" grade:"directional" source:"Edmondson 1999"`

	NormSolidarity float64 `is:"showing solidarity, by norms above those of strangers" unit:"logits per unit of norms" grade:"directional" source:"Feldman 1984"`
	NormWorks      float64 `is:"giving suggestions and opinions, by those norms: what is settled need not be talked of again" unit:"logits per unit of norms" grade:"directional" source:"Wheelan, Davidson & Tilin 2003" fit:"development"`
	NormDisagrees  float64 `is:"disagreeing, by those norms" unit:"logits per unit of norms" grade:"directional" source:"Feldman 1984"`
	NormAttacks    float64 `is:"attacking, by those norms" unit:"logits per unit of norms" grade:"directional" source:"Feldman 1984"`

	SlowRelease   float64 `is:"releasing tension, by slow tension" unit:"logits per unit of tension" grade:"directional" source:"Bales 1950"`
	SlowTension   float64 `is:"showing tension, by slow tension" unit:"logits per unit of tension" grade:"directional" source:"Bales 1950"`
	HeatDisagrees float64 `is:"disagreeing, by ln(1 + 1.2 fast tension)" unit:"logits" grade:"fitted" source:"negative acts that follow one another, ICSI" fit:"negative-contagion"`
	HeatAttacks   float64 `is:"attacking, by the same" unit:"logits" grade:"fitted" source:"negative acts that follow one another, ICSI" fit:"negative-contagion"`

	DependAgrees   float64 `is:"agreeing, by dependency above .4: members who look to a leader are polite" unit:"logits per unit of dependency" grade:"directional" source:"Wheelan 2005"`
	DependSuggests float64 `is:"giving a suggestion, by the same: they offer less" unit:"logits per unit of dependency" grade:"directional" source:"Wheelan 2005"`
	DependOpinion  float64 `is:"giving an opinion, by the same" unit:"logits per unit of dependency" grade:"directional" source:"Wheelan 2005"`
	DependAsks     float64 `is:"asking, by dependency above .5" unit:"logits per unit of dependency" grade:"directional" source:"Wheelan 2005"`
	LeaderDisagree float64 `is:"disagreeing with the facilitator" unit:"logits" grade:"directional" source:"Wheelan 2005"`
	LeaderAttack   float64 `is:"attacking the facilitator" unit:"logits" grade:"directional" source:"Wheelan 2005"`

	AfterNegative float64    `is:"disagreeing or attacking after either" unit:"logits" grade:"fitted" source:"negative acts that follow one another, ICSI" fit:"negative-contagion"`
	AfterTension  float64    `is:"showing tension after either" unit:"logits" grade:"assumed"`
	AfterRelease  float64    `is:"laughing after laughter" unit:"logits" grade:"fitted" source:"laughter in meetings, ICSI"`
	AfterWarm     float64    `is:"showing solidarity after solidarity or agreement" unit:"logits" grade:"assumed"`
	AfterAgree    float64    `is:"agreeing after either" unit:"logits" grade:"assumed"`
	AfterAsk      [3]float64 `is:"opinion, orientation, suggestion after a question" unit:"logits, by act" grade:"directional" source:"Bales 1955"`

	RoundAnswers  float64 `is:"saying what one thinks, where talk goes round" unit:"logits" grade:"assumed"`
	RoundOrients  float64 `is:"saying how one is, when all are asked once" unit:"logits" grade:"assumed"`
	RoundNegative float64 `is:"disagreeing or attacking in a round" unit:"logits" grade:"assumed"`

	TaskOrients  float64 `is:"orientation early in a task" unit:"logits per share of the meeting" grade:"directional" source:"Bales & Strodtbeck 1951"`
	TaskSuggests float64 `is:"suggestions late in a task" unit:"logits per share of the meeting" grade:"directional" source:"Bales & Strodtbeck 1951"`
	TaskReacts   float64 `is:"reacting, kindly or not, late in a task" unit:"logits per share of the meeting" grade:"directional" source:"Bales & Strodtbeck 1951"`
	TaskOpinion  float64 `is:"opinions in the middle of a task" unit:"logits" grade:"directional" source:"Bales & Strodtbeck 1951"`

	Pressure float64 `is:"disagreeing with whoever differs, by a leader's directiveness and threat; attacking half of it" unit:"logits" grade:"directional" source:"Schachter 1951; Janis 1982"`
}

// usualActs are the weights of the model as it stands.
var usualActs = ActParams{
	Custom: [Acts]float64{
		0,
		1.2237754 - .2, 1.7917595 - .3, 2.8033604 - .15 + .045,
		2.0794415, 3.4045252, 2.8848007,
		1.2527630, .8754687, .0953102,
		2.0541237 - 1.05, .9932518, -.3566749 - 2.1,
	},
	ViewAgrees: -.9, ViewDisagrees: 1.6, ViewAttacks: 1,
	TrustSolidarity: 1.5, TrustRelease: .8, TrustAgrees: .5, TrustDisagrees: -1.5, TrustAttacks: -3,
	AgreeSolidarity: .4, AgreeAgrees: .25, AgreeDisagrees: -.3, AgreeAttacks: -.6, ReactAttacks: .6,
	ContestDisagrees: 4.3, ContestAttacks: 5.1, HurtDisagrees: .2, HurtAttacks: .6,
	Candour: 1.75, UnsafeTension: 1.2,
	NormSolidarity: .6, NormWorks: .4, NormDisagrees: -2.3, NormAttacks: -4.5,
	SlowRelease: .5, SlowTension: .8, HeatDisagrees: 1, HeatAttacks: 1.3,
	DependAgrees: .5, DependSuggests: -.9, DependOpinion: -.45, DependAsks: .6, LeaderDisagree: -.5, LeaderAttack: -1,
	AfterNegative: 1.2, AfterTension: .5, AfterRelease: 1.9, AfterWarm: .3, AfterAgree: .15, AfterAsk: [3]float64{1, 1.4, .5},
	RoundAnswers: 3, RoundOrients: 1.5, RoundNegative: -1,
	TaskOrients: .5, TaskSuggests: .7, TaskReacts: .5, TaskOpinion: .2,
	Pressure: .5,
}
