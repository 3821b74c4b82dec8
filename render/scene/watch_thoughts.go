package scene

import (
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// thoughtWords are what goes through somebody's mind, by what gives rise to it; {who} is
// whoever it is about. They are short, and nobody says them.
var thoughtWords = map[string][]string{
	"gave in":     {"That is not what I think.", "It was easier to say that."},
	"told":        {"I have never told anybody that.", "Now it is out. What now?"},
	"was sharp":   {"That came out sharper than I meant.", "It had to be said."},
	"cut short":   {"I had not finished.", "So that was not worth hearing."},
	"was hit":     {"That was meant for me.", "What did I do to {who}?"},
	"was met":     {"That did me good.", "{who} heard me."},
	"was opposed": {"Is that about the matter, or about me?", "Let me think. Is {who} right?"},
	"asked":       {"{who} wants to know. All right.", "I can answer that."},
	"asked, wary": {"Why me? Keep it short.", "What does {who} want to hear?"},
	"hears":       {"I know that feeling.", "I could say something like it."},
	"hears, wary": {"I would not have told that here.", "Careful, {who}. Not everybody is kind."},
	"hurt":        {"What {who} said is still with me.", "I have not forgotten it, {who}."},
	"pressed":     {"I see it differently. Alone? No.", "They all agree. I keep quiet."},
	"unsaid":      {"I know what I think. It is not said yet.", "Nobody has asked what I think."},
	"other":       {"I have said one thing and think another.", "They believe I agree."},
	"idea":        {"I have an idea. Is this the moment?"},
	"leaving":     {"I don’t know whether I will come again."},
	"likes":       {"I like how {who} puts things.", "With {who} here it is easier."},
	"doubts":      {"I don’t trust {who} with this.", "What is {who} up to?"},
	"unheard":     {"I have not said a word yet.", "Would anybody miss me?"},
	"on guard":    {"One wrong word here, and they have me.", "Say little. See who they are."},
	"careful":     {"Let somebody else go first.", "I watch how they take things."},
	"fairly":      {"It is all right here. Mostly.", "I might say something real soon."},
	"at ease":     {"Here I can say what I think.", "It is good to sit here."},
}

// thought is what goes through id's mind: what has just happened to it, or else what
// weighs most.
func (r *Room) thought(id sim.ID) string {
	g := r.view.group
	if g == nil || !r.present(id) {
		return ""
	}
	kind, about := r.justThen(g, id)
	n := int(g.Turn)
	if kind == "" {
		kind, about = r.weighing(g, id)
		n = int(g.Turn) / 12 // what weighs is not another thing every turn
	}
	list := thoughtWords[kind]
	return words.Say(list[(n+3*int(id))%len(list)], r.name(about))
}

// justThen is what the latest turn means to id; empty for nothing much.
func (r *Room) justThen(g *sim.Group, id sim.ID) (kind string, about sim.ID) {
	b := r.lastTurn()
	if b == nil || unsigned(&b.Turn) || inPairs(&b.Turn) {
		return "", 0
	}
	t, wary := &b.Turn, g.Members[id].Safety < .30
	switch {
	case t.Speaker == id:
		return spoke(t), 0
	case t.To == id && t.Events.Has(sim.Attacked):
		return "was hit", t.Speaker
	case t.Events.Has(sim.Interrupted) && r.spokeJustBefore(b) == id:
		return "cut short", 0
	case t.To == id && (t.Act == sim.ShowsSolidarity || t.Events.Has(sim.MetDisclosure)):
		return "was met", t.Speaker
	case t.To == id && t.Act == sim.Disagrees:
		return "was opposed", t.Speaker
	case r.aim(b) == id && t.Act.Asks() && wary:
		return "asked, wary", t.Speaker
	case r.aim(b) == id && t.Act.Asks():
		return "asked", t.Speaker
	case t.Disclosure >= 2 && t.Speaker.IsMember() && g.Ties[id][t.Speaker].Trust < wariness:
		return "hears, wary", t.Speaker
	case t.Disclosure >= 2 && t.Speaker.IsMember():
		return "hears", t.Speaker
	}
	return "", 0
}

// spoke is what somebody thinks of what it has just said.
func spoke(t *sim.Turn) string {
	switch {
	case t.Yielded:
		return "gave in"
	case t.Disclosure >= 2:
		return "told"
	case t.Events.Has(sim.Attacked):
		return "was sharp"
	}
	return ""
}

// spokeJustBefore is who spoke in the turn before b.
func (r *Room) spokeJustBefore(b *session.Beat) sim.ID {
	beats := r.beats()
	for i := len(beats) - 1; i > 0; i-- {
		if &beats[i] == b {
			return beats[i-1].Turn.Speaker
		}
	}
	return sim.Everyone
}

// weighing is what weighs most with id at the moment.
func (r *Room) weighing(g *sim.Group, id sim.ID) (kind string, about sim.ID) {
	m, last := &g.Members[id], g.Last().Speaker
	switch {
	case m.Hurt > 0:
		return "hurt", m.By
	case m.Yielding >= .5 && heldBack(m):
		return "pressed", 0
	case m.Voiced && heldBack(m):
		return "other", 0
	case m.Commitment < .3:
		return "leaving", 0
	case m.Idea > 0:
		return "idea", 0
	case last.IsMember() && last != id && g.Ties[id][last].Trust < wariness:
		return "doubts", last
	case last.IsMember() && last != id && g.Ties[id][last].Trust >= closely:
		return "likes", last
	case g.Topic > 0 && heldBack(m) && g.Turn > 20:
		return "unsaid", 0
	case m.Turns == 0 && g.Turn > 40:
		return "unheard", 0
	}
	return feeling(m.Safety), 0
}

// feeling is the band of a felt safety, as the debrief has it.
func feeling(safety float64) string {
	switch {
	case safety < .16:
		return "on guard"
	case safety < .30:
		return "careful"
	case safety < .50:
		return "fairly"
	}
	return "at ease"
}

// thinking are those whose thoughts are open, whoever has just been concerned first.
func (r *Room) thinking() []sim.ID {
	var list []sim.ID
	add := func(id sim.ID) {
		for _, k := range list {
			if k == id {
				return
			}
		}
		if id.IsMember() && int(id) <= len(r.actors) && r.present(id) && r.known(id) && r.seesInto(id) && r.reading().Cues[id] != observe.Gone {
			list = append(list, id)
		}
	}
	add(r.from.who)
	if b := r.lastTurn(); b != nil && !unsigned(&b.Turn) {
		add(b.Turn.To)
		add(b.Turn.Speaker)
	}
	for k := range r.actors {
		add(sim.ID(k + 1))
	}
	return list
}
