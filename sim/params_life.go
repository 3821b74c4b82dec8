package sim

// RepairParams: what becomes of an attack.
type RepairParams struct {
	Stay       float64 `is:"commitment of the one attacked, when the attack is answered or made good" unit:"share of what is missing" grade:"directional" source:"Safran & Muran 2000"`
	Benefit    float64 `is:"what the one hurt takes home when it is made good" unit:"share of what is missing" grade:"directional" source:"Eubanks, Muran & Safran 2018"`
	Defended   float64 `is:"trust in a third who stood up for one" unit:"share of what is missing" grade:"assumed"`
	Unaccepted float64 `is:"acceptance lost by the one whom nobody defended" unit:"share of what is there" grade:"directional" source:"Williams 2007"`
	Alone      float64 `is:"commitment lost by that one" unit:"commitment" grade:"directional" source:"Williams 2007"`
}

// PreparedParams: what it does to have been told before the first meeting what comes and
// what is expected (Yalom & Leszcz 2005; Piper & Perrault 1989: fewer drop out).
type PreparedParams struct {
	Clarity float64 `is:"clarity of norms" unit:"share of what is missing" grade:"directional" source:"Piper & Perrault 1989"`
	Ease    float64 `is:"set-point of felt safety" unit:"logits" grade:"directional" source:"Yalom & Leszcz 2005"`
	Stay    float64 `is:"commitment" unit:"commitment" grade:"directional" source:"Piper & Perrault 1989"`
	Bond    float64 `is:"trust in the facilitator" unit:"trust" grade:"directional" source:"Yalom & Leszcz 2005"`
}

// WeekParams: what lies between two meetings.
type WeekParams struct {
	Meet     float64 `is:"chance that two members meet" unit:"probability a week" grade:"assumed"`
	Settle   float64 `is:"how far a contact moves trust to liking, however often one has met" unit:"share of the gap" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	Early    float64 `is:"how much further the first contact does; half of it the second, a third the third" unit:"share of the gap" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	Return   float64 `is:"how far a contact moves trust to the other's trust" unit:"share of the gap" grade:"directional" source:"Newcomb 1961"`
	Luck     float64 `is:"spread of what a contact happens to be like" unit:"trust, SD" grade:"fitted" source:"Newcomb 1961" fit:"tie-stability"`
	Gossip   float64 `is:"how far a contact moves trust in a third to the other's trust in that third, where the other is fully trusted" unit:"share of the gap" grade:"directional" source:"Heider 1958; Newcomb 1961"`
	TakeUp   float64 `is:"how far liking takes up the trust of a meeting" unit:"share of the gap" grade:"assumed"`
	Slow     float64 `is:"what stays of slow tension" unit:"factor" grade:"assumed"`
	Attach   float64 `is:"how far settled attachment takes up the commitment of a meeting" unit:"share of the gap" grade:"directional" source:"Rusbult 1980"`
	Fade     float64 `is:"how far commitment falls back to settled attachment" unit:"share of the gap" grade:"assumed"`
	Alone    float64 `is:"trust in the facilitator, by being met alone" unit:"share of what is missing" grade:"assumed"`
	AtEase   float64 `is:"felt safety, by being met alone" unit:"share of what is missing" grade:"assumed"`
	Favoured float64 `is:"trust in the facilitator that the others lose when it is the same one again" unit:"trust" grade:"assumed"`
}

// ReportParams: what members say of the group themselves. Conflict is felt the more
// personal the less one trusts whoever it is with (Simons & Peterson 2000), that over
// the task too.
type ReportParams struct {
	Personal     float64 `is:"trust below which a disagreement is felt as one between persons" unit:"trust" grade:"assumed"`
	Appraisal    float64 `is:"how much more of a conflict over the task is felt per unit of trust below .3" unit:"factor per unit of trust" grade:"directional" source:"Simons & Peterson 2000"`
	Trust        float64 `is:"satisfaction by own trust in the others" unit:"per unit of trust" grade:"fitted" source:"De Dreu & Weingart 2003" fit:"conflict-satisfaction"`
	Safety       float64 `is:"satisfaction by felt safety" unit:"per unit of safety" grade:"directional" source:"Edmondson 1999"`
	Heard        float64 `is:"satisfaction by the share of own turns that met agreement" unit:"per share" grade:"directional" source:"Reis & Shaver 1988"`
	Part         float64 `is:"satisfaction by own share of the talk over an even one" unit:"per log" grade:"directional" source:"Heslin & Dunphy 1964"`
	Relationship float64 `is:"satisfaction by conflict met between persons" unit:"per root of a share of turns" grade:"fitted" source:"De Dreu & Weingart 2003" fit:"conflict-satisfaction"`
	Task         float64 `is:"satisfaction by conflict met over the task" unit:"per root of a share of turns" grade:"fitted" source:"De Dreu & Weingart 2003" fit:"conflict-satisfaction"`
	Noise        float64 `is:"spread of satisfaction for reasons outside the group" unit:"SD" grade:"fitted" source:"De Dreu & Weingart 2003" fit:"conflict-satisfaction"`
	Belonging    float64 `is:"spread of perceived cohesion likewise" unit:"points of 100, SD" grade:"assumed"`
	Standing     float64 `is:"how fast standing follows how one is answered" unit:"share a turn" grade:"assumed"`
}

// LeaveParams: who drops out and who stays away, as hazards a meeting.
type LeaveParams struct {
	Hazard float64 `is:"chance of dropping out at a commitment of one half" unit:"probability a meeting" grade:"fitted" source:"Swift & Greenberg 2012" fit:"dropout"`
	Stay   float64 `is:"the same, by commitment missing to one half" unit:"log hazard per unit of commitment" grade:"directional" source:"MacKenzie 1990"`
	Silent float64 `is:"the same, with less than a third of an even share of the talk" unit:"log hazard" grade:"directional" source:"Yalom & Leszcz 2005"`
	Hurt   float64 `is:"the same, with a hurt that was not repaired" unit:"log hazard" grade:"directional" source:"Safran & Muran 2000"`
	Early  float64 `is:"the same, in the first four meetings" unit:"log hazard" grade:"directional" source:"Yalom & Leszcz 2005"`
	Absent float64 `is:"chance of missing a meeting at a commitment of one half" unit:"probability a meeting" grade:"assumed"`
	Missed float64 `is:"the same, by commitment missing to one half" unit:"log hazard per unit of commitment" grade:"assumed"`
}
