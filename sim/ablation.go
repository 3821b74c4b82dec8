package sim

// Ablation is a mechanism that can be switched off, to see what hangs on it.
type Ablation struct {
	Name  string // as on a command line: lower case, one word
	Title string // what is gone, in plain words
	cut   func(*Params)
}

// Ablations lists the mechanisms that can be switched off.
func Ablations() []Ablation { return ablations }

// Without switches the named mechanism off; it reports false where there is none.
func (p *Params) Without(name string) bool {
	for _, a := range ablations {
		if a.Name == name {
			a.cut(p)
			return true
		}
	}
	return false
}

var ablations = []Ablation{
	{"candour", "felt safety frees nobody to disagree", func(p *Params) { p.Act.Candour = 0 }},
	{"reciprocity", "negative acts do not call for negative acts", func(p *Params) {
		p.Act.AfterNegative, p.Act.AfterTension, p.Act.HeatDisagrees, p.Act.HeatAttacks = 0, 0, 0, 0
	}},
	{"norms", "norms do not grow from what is worked through", func(p *Params) { p.Norm.Grow = 0 }},
	{"floors", "having had the floor lately does not count", func(p *Params) {
		p.Floor.Recent, p.Floor.Written, p.Task.Recent = 0, 0, 0
	}},
	{"addressing", "being addressed does not make one speak", func(p *Params) { p.Floor.Addressed = 0 }},
	{"repair", "what becomes of an attack changes nothing", func(p *Params) {
		p.Norm.Erode, p.Leader.LeftAlone, p.Repair = 1, 0, RepairParams{}
	}},
	{"contest", "an unsettled order between two moves nothing", func(p *Params) {
		p.Act.ContestDisagrees, p.Act.ContestAttacks = 0, 0
	}},
	{"settling", "an unsettled order never settles", func(p *Params) {
		p.Order.Worked, p.Order.Onlooker, p.Order.Lapsed = 0, 0, 0
	}},
	{"dependency", "dependency on the facilitator stays as it began", func(p *Params) {
		p.Leader.Uptake, p.Leader.Unanswered, p.Leader.LeftAlone = 0, 0, 0
	}},
	{"acceptance", "what becomes of a disclosure proves nothing", func(p *Params) { p.Safety.Accepted = 0 }},
	{"commitment", "how one is answered does not move commitment", func(p *Params) { p.Stay.Rate, p.Stay.LeftOut = 0, 0 }},
	{"safety", "felt safety stays as it began", func(p *Params) { p.Safety.Rate = 0 }},
	{"silence", "who would have to give in speaks as readily", func(p *Params) { p.Floor.Silence = 0 }},
	{"pressure", "nobody gives in to a majority", func(p *Params) { p.Voice.Pressure, p.Voice.Threshold = 0, 40 }},
	{"stance", "having stood by one's view binds nobody", func(p *Params) { p.Voice.Commitment = 0 }},
	{"liking", "people do not like some more than others", func(p *Params) {
		p.Tie.LikeSD, p.Tie.PopularSD, p.Tie.PerceiveSD, p.Tie.GroupSD = 0, 0, 0, 0
	}},
	{"differences", "groups do not differ as groups", func(p *Params) {
		p.Start.TrustSD, p.Start.EaseSD, p.Start.AgreeSD, p.Start.BondSD = 0, 0, 0, 0
		p.Stay.StartSD, p.Norm.StartSD, p.Tie.GroupSD = 0, 0, 0
	}},
}
