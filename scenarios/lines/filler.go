package lines

import "groundrules/sim"

// filler says what fills each slot at a moment.
func (t *Teller) filler(g *sim.Group, m *moment) filling {
	return func(slot string) string {
		switch slot {
		case "to":
			if m.to != m.speaker {
				return t.memberName(m.to)
			}
		case "last":
			if m.afterWho != m.to && m.afterWho != m.speaker {
				return t.memberName(m.afterWho)
			}
		case "me":
			return t.memberName(m.speaker)
		case "they", "them", "their":
			return t.pronoun(m.speaker, slot)
		case "you":
			return t.you(m.to)
		case "topic":
			return t.cast.topic(m.topic).Title
		case "item":
			return t.cast.item(m.item)
		case "side":
			return t.side(m)
		case "rule":
			return t.rule(g, m)
		case "said":
			if m.afterWho.IsMember() && m.afterWho != m.speaker && m.to == m.afterWho {
				return t.past.phrase
			}
		case "hurt":
			if hurt := t.rows.attack.to; hurt != m.speaker && hurt != m.to {
				return t.memberName(hurt)
			}
		case "earlier":
			return t.earlier(m.to)
		}
		return ""
	}
}

func (t *Teller) memberName(id sim.ID) string {
	if !id.IsMember() {
		return ""
	}
	return t.cast.name(id)
}

func (t *Teller) pronoun(id sim.ID, slot string) string {
	they, them, their := t.cast.Members[id-1].pronouns()
	switch slot {
	case "they":
		return they
	case "them":
		return them
	}
	return their
}

func (t *Teller) you(to sim.ID) string {
	if to == sim.Facilitator {
		return "you"
	}
	return t.cast.You
}

func (t *Teller) side(m *moment) string {
	switch m.side {
	case forIt:
		return t.cast.topic(m.topic).For
	case againstIt:
		return t.cast.topic(m.topic).Against
	}
	return ""
}

// agreed is the level from which a rule is one that members can name to each other.
const agreed = .4

// rule is the rule that the moment is about, else the clearest that is agreed.
func (t *Teller) rule(g *sim.Group, m *moment) string {
	if k := int(m.rule); k > 0 && k <= len(t.cast.Rules) {
		return uncapital(t.cast.Rules[k-1])
	}
	best, title := agreed, ""
	for k := range t.cast.Rules {
		if k+1 >= len(g.Norms) {
			break
		}
		if l := g.Norms[k+1].Level(int(g.N)); g.Norms[k+1].Live && l >= best {
			best, title = l, uncapital(t.cast.Rules[k])
		}
	}
	return title
}

// earlier is what a member said long enough ago to be recalled.
func (t *Teller) earlier(id sim.ID) string {
	if !id.IsMember() {
		return ""
	}
	p := t.heard.phrases[id]
	if p.at == 0 || t.heard.now-p.at < earlierFrom {
		return ""
	}
	return p.words
}
