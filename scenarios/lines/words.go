package lines

import (
	"strings"
	"unicode"

	"groundrules/sim"
)

// What the facilitator says has slots of its own: {target}, {second}, {rule},
// {topic}, {question} and {said}, a few words the target used lately. A part in
// [brackets] is left out when one of its slots cannot be filled.

// blank stands for a slot that has to be filled and is not yet: nobody chosen.
const blank = "…"

// Words is what the facilitator would say as a practice begins, without knowing what
// was said before; empty for listening. Wordings past the last start again.
func (c *Cast) Words(say sim.Say) string { return c.say(say, 1, "") }

// Words is what the facilitator would say now, with a few of the target's own
// words where the wording has room for them. It changes nothing: what is shown
// before it is said and what Tell then gives are the same.
func (t *Teller) Words(say sim.Say) string {
	said := ""
	if who := say.Target[0]; who.IsMember() {
		if p := t.heard.phrases[who]; p.at > 0 && t.heard.now-p.at < earlierFrom {
			said = p.words
		}
	}
	return t.cast.say(say, t.topic, said)
}

func (c *Cast) say(say sim.Say, topic int8, said string) string {
	k := int(say.Intervention) - 1
	if k < 0 || k >= len(c.Interventions) || int(say.Delivery) >= sim.Deliveries {
		return ""
	}
	wordings := c.Interventions[k].Words[say.Delivery]
	if len(wordings) == 0 {
		return ""
	}
	return Fill(wordings[int(max(0, say.Wording))%len(wordings)], func(slot string) string {
		switch slot {
		case "target":
			return c.memberName(say.Target[0])
		case "second":
			return c.memberName(say.Target[1])
		case "rule":
			if r := int(say.Rule); r > 0 && r <= len(c.Rules) {
				return uncapital(c.Rules[r-1])
			}
		case "topic":
			return c.topic(topic).Title
		case "question":
			return c.topic(topic).Question
		case "said":
			return said
		}
		return ""
	})
}

func (c *Cast) memberName(id sim.ID) string {
	if !id.IsMember() {
		return ""
	}
	return c.name(id)
}

// Fill puts words into a facilitator's wording: with gives those for a slot, empty
// when there are none. A [part] with an empty slot is left out; elsewhere an
// ellipsis stands for it.
func Fill(wording string, with func(slot string) string) string {
	var b strings.Builder
	orBlank := func(slot string) string {
		if words := with(slot); words != "" {
			return words
		}
		return blank
	}
	for {
		before, rest, found := strings.Cut(wording, "[")
		pour(&b, before, orBlank)
		if !found {
			return sentences(b.String())
		}
		part, after, _ := strings.Cut(rest, "]")
		if _, ok := fill(part, with); ok {
			pour(&b, part, with)
		}
		wording = after
	}
}

// sentences tidies what leaving a part out may leave behind: doubled spaces, and a
// sentence that begins with a small letter.
func sentences(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	var b strings.Builder
	start := true
	for _, r := range s {
		if start && unicode.IsLetter(r) {
			r = unicode.ToUpper(r)
		}
		switch {
		case strings.ContainsRune(".?!", r):
			start = true
		case r != ' ' && r != '“':
			start = false
		}
		b.WriteRune(r)
	}
	return b.String()
}
