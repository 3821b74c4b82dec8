package coach

import (
	"strings"

	"groundrules/sim"
	"groundrules/sim/goal"
	"groundrules/sim/phrase"
)

// Names is what people and things are called, so that sentences can be made without
// knowing where scenarios come from. Anything missing has a plain stand-in.
type Names struct {
	Members       [sim.Slots]Person // by slot
	Interventions []Named           // as in the setup, the first is number 1
	Norms         []string          // titles, as in the setup
	Words         func(sim.Say) string
	Language      phrase.Language // in which it is all said; nil is English
}

// Person is what a member is called.
type Person struct {
	Name    string
	Pronoun string // she, he or they; "" is they
}

// Named is what an intervention is called, and the rule of thumb behind it.
type Named struct {
	ID        string
	Title     string
	Effect    string   // what it does
	Source    string   // where that comes from
	AsksRule  bool     // a norm is chosen with it
	InTurn    bool     // said to one and then to another
	Backfires []string // why each of its backfires backfires, as in the setup
}

// AsksRule is, for each intervention, whether a norm is chosen with it (see Ask).
func (n *Names) AsksRule() []bool {
	asks := make([]bool, len(n.Interventions))
	for i := range asks {
		asks[i] = n.Interventions[i].AsksRule
	}
	return asks
}

// Choice names what could be said: "Invite one person, gentle: Freya".
func (n *Names) Choice(say sim.Say) string { return n.speak(n.choice(say)) }

func (n *Names) choice(say sim.Say) phrase.Phrase {
	if say.Intervention == 0 {
		return phrase.Say("Say nothing")
	}
	title, delivery, to := n.title(say), phrase.Say(say.Delivery.String()), n.to(say)
	switch rule := n.norm(int(say.Rule)); {
	case !to.Empty() && say.Rule > 0:
		return phrase.Say("{title}, {delivery}: {who}, {rule}", title, delivery, to, rule)
	case say.Rule > 0:
		return phrase.Say("{title}, {delivery}: {rule}", title, delivery, rule)
	case !to.Empty():
		return phrase.Say("{title}, {delivery}: {who}", title, delivery, to)
	}
	return phrase.Say("{title}, {delivery}", title, delivery)
}

func (n *Names) title(say sim.Say) phrase.Phrase {
	if i := int(say.Intervention) - 1; i >= 0 && i < len(n.Interventions) && n.Interventions[i].Title != "" {
		return phrase.Say(n.Interventions[i].Title)
	}
	return phrase.Say("intervention {n}", int(say.Intervention))
}

func (n *Names) to(say sim.Say) phrase.Phrase {
	a, b := say.Target[0], say.Target[1]
	switch {
	case a.IsMember() && b.IsMember() && n.inTurn(say):
		return phrase.Say("{one}, then {other}", n.name(a), n.name(b))
	case a.IsMember() && b.IsMember():
		return phrase.List(n.name(a), n.name(b))
	case a.IsMember():
		return n.name(a)
	}
	return phrase.Phrase{}
}

func (n *Names) inTurn(say sim.Say) bool {
	i := int(say.Intervention) - 1
	return i >= 0 && i < len(n.Interventions) && n.Interventions[i].InTurn
}

func (n *Names) name(id sim.ID) phrase.Phrase {
	switch {
	case id == sim.Facilitator:
		return phrase.Say("you")
	case !id.IsMember():
		return phrase.Say("everyone")
	case n.Members[id.Slot()].Name != "":
		return phrase.Given(n.Members[id.Slot()].Name)
	}
	return phrase.Say("member {n}", int(id))
}

// pronoun is a member's: she, he or they.
func (n *Names) pronoun(id sim.ID) string {
	switch p := n.Members[id.Slot()].Pronoun; p {
	case "she", "he":
		return p
	}
	return "they"
}

func (n *Names) norm(rule int) phrase.Phrase {
	if rule >= 1 && rule <= len(n.Norms) {
		return phrase.Given(n.Norms[rule-1])
	}
	return phrase.Say("rule {n}", rule)
}

// Objective is an objective in a few words: the author's own, or the measure's name.
func (n *Names) Objective(o goal.Objective) string { return n.speak(n.objective(o)) }

func (n *Names) objective(o goal.Objective) phrase.Phrase {
	measure := phrase.Say(o.Measure.Title())
	switch {
	case o.Text != "":
		return phrase.Given(o.Text)
	case o.Who.IsMember():
		return phrase.Say("{measure} ({who})", measure, n.name(o.Who))
	}
	return measure
}

// speak is a phrase in the language of the names.
func (n *Names) speak(p phrase.Phrase) string { return p.In(n.Language) }

// Quote sets a text in quotation marks; those within it become single ones.
func Quote(s string) string {
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(s) + "”"
}
