package sim

// DepthParams: how deep a disclosure goes. 1 is a fact of one's life, 2 a feeling or
// something hard, 3 something never said before.
type DepthParams struct {
	Deep     float64 `is:"odds of going deeper than a fact, at a felt safety of one half" unit:"logits" grade:"assumed"`
	Deepest  float64 `is:"odds of saying what was never said, likewise" unit:"logits" grade:"assumed"`
	Safe     float64 `is:"both, by felt safety" unit:"logits per unit of safety" grade:"directional" source:"Altman & Taylor 1973"`
	Trust    float64 `is:"the second, by trust in the others" unit:"logits per unit of trust" grade:"directional" source:"Altman & Taylor 1973"`
	Strange  float64 `is:"how much less likely both are among people who have seen nothing of each other" unit:"logits" grade:"directional" source:"Altman & Taylor 1973"`
	Familiar float64 `is:"what must have been seen of each other for that to be gone" unit:"turns to oneself" grade:"assumed"`
}

// ItemParams: what becomes of information that bears on a topic (Stasser & Titus 1985).
type ItemParams struct {
	Mention  [Acts]float64 `is:"chance that an act mentions an item" unit:"probability, by act" grade:"fitted" source:"Stasser, Taylor & Hanna 1989" fit:"information-sampling"`
	TakenUp  float64       `is:"weight of an item that was taken up before" unit:"weight" grade:"assumed"`
	Fresh    float64       `is:"weight of one not yet mentioned" unit:"weight" grade:"directional" source:"Stasser & Titus 1985"`
	Lying    float64       `is:"weight of one that was mentioned and left lying" unit:"weight" grade:"directional" source:"Stasser & Titus 1985"`
	Against  float64       `is:"what is left of it where the item speaks against the view just voiced" unit:"factor" grade:"directional" source:"Stasser & Titus 1985"`
	Closed   float64       `is:"fewer mentions under a directive leader" unit:"share of them" grade:"published" source:"Flowers 1977" fit:"directive-leader"`
	Rigid    float64       `is:"fewer mentions under a threat" unit:"share of them" grade:"directional" source:"Staw, Sandelands & Dutton 1981"`
	Critical float64       `is:"more belief in items that one did not know, where a norm invites dissent" unit:"probability" grade:"directional" source:"Postmes, Spears & Cihangir 2001"`
	Private  float64       `is:"weight of an item known to one alone, in writing" unit:"factor" grade:"assumed"`
	Confirm  float64       `is:"chance that the next speaker takes up an item that it knew" unit:"probability" grade:"directional" source:"Stasser & Titus 1985"`
	Believe  float64       `is:"the same, of one that it did not know" unit:"probability" grade:"directional" source:"Stasser & Titus 1985"`
	Credit   float64       `is:"more, by trust in whoever mentioned it" unit:"probability per unit of trust" grade:"assumed"`
	Learning float64       `is:"how far an item moves the view of whoever learns it" unit:"share of the gap" grade:"assumed"`
}

// IdeaParams: a task of finding ideas, of which whoever waits for the floor with a full
// head thinks of nothing new (Diehl & Stroebe 1987, 1991; Nijstad & Stroebe 2006).
type IdeaParams struct {
	Think float64 `is:"chance that a member without an idea has one" unit:"probability a turn" grade:"fitted" source:"Diehl & Stroebe 1987" fit:"brainstorming"`
	Pool  float64 `is:"ideas there are; common ones come often" unit:"ideas" grade:"fitted" source:"Diehl & Stroebe 1987" fit:"brainstorming"`
	Burst float64 `is:"readiness to speak of whoever holds one" unit:"logits" grade:"fitted" source:"Diehl & Stroebe 1987" fit:"brainstorming"`
}
