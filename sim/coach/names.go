package coach

import (
	"fmt"
	"strings"

	"groundrules/sim"
	"groundrules/sim/goal"
)

// Names is what people and things are called, so that sentences can be made without
// knowing where scenarios come from. Anything missing has a plain stand-in.
type Names struct {
	Members       [sim.Slots]Person // by slot
	Interventions []Named           // as in the setup, the first is number 1
	Norms         []string          // titles, as in the setup
	Words         func(sim.Say) string
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
func (n *Names) Choice(say sim.Say) string {
	if say.Intervention == 0 {
		return "Say nothing"
	}
	text := n.title(say) + ", " + say.Delivery.String()
	var to []string
	if who := n.to(say); who != "" {
		to = append(to, who)
	}
	if say.Rule > 0 {
		to = append(to, n.norm(int(say.Rule)))
	}
	if len(to) > 0 {
		text += ": " + strings.Join(to, ", ")
	}
	return text
}

func (n *Names) title(say sim.Say) string {
	if i := int(say.Intervention) - 1; i >= 0 && i < len(n.Interventions) && n.Interventions[i].Title != "" {
		return n.Interventions[i].Title
	}
	return fmt.Sprintf("intervention %d", say.Intervention)
}

func (n *Names) to(say sim.Say) string {
	a, b := say.Target[0], say.Target[1]
	switch {
	case a.IsMember() && b.IsMember() && n.inTurn(say):
		return n.name(a) + ", then " + n.name(b)
	case a.IsMember() && b.IsMember():
		return n.name(a) + " and " + n.name(b)
	case a.IsMember():
		return n.name(a)
	}
	return ""
}

func (n *Names) inTurn(say sim.Say) bool {
	i := int(say.Intervention) - 1
	return i >= 0 && i < len(n.Interventions) && n.Interventions[i].InTurn
}

func (n *Names) name(id sim.ID) string {
	switch {
	case id == sim.Facilitator:
		return "you"
	case !id.IsMember():
		return "everyone"
	case n.Members[id.Slot()].Name != "":
		return n.Members[id.Slot()].Name
	}
	return fmt.Sprintf("member %d", id)
}

func (n *Names) norm(rule int) string {
	if rule >= 1 && rule <= len(n.Norms) {
		return n.Norms[rule-1]
	}
	return fmt.Sprintf("rule %d", rule)
}

// Objective is an objective in a few words: the author's own, or the measure's name.
func (n *Names) Objective(o goal.Objective) string {
	if o.Text != "" {
		return o.Text
	}
	if o.Who.IsMember() {
		return o.Measure.Title() + " (" + n.name(o.Who) + ")"
	}
	return o.Measure.Title()
}

// Quote sets a text in quotation marks; those within it become single ones.
func Quote(s string) string {
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(s) + "”"
}
