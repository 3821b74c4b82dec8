package lines

import (
	"fmt"
	"strings"
)

// Problem is something wrong with one key of a line, for whoever wrote it.
type Problem struct{ Key, Message, Remedy string }

// Problems says what is wrong with a line for a cast; without a cast the line is
// one of the stock, which knows no members. A line without problems can be said.
func (l *Line) Problems(c *Cast) []Problem {
	var ps []Problem
	report := func(key, message, remedy string) { ps = append(ps, Problem{key, message, remedy}) }
	among := func(key, got, known string, ok bool) {
		if got != "" && !ok {
			report(key, fmt.Sprintf("unknown %s %q", key, got), "use "+known)
		}
	}
	member := func(id string) bool { return c != nil && c.id(id) != 0 }

	switch {
	case l.Act == "":
		report("act", "a line needs an act", "such as \"gives opinion\"")
	case actNamed(l.Act) == 0:
		report("act", fmt.Sprintf("unknown act %q", l.Act), "use one of the twelve, such as \"gives opinion\"")
	}
	among("after", l.After, "one of the twelve acts, or positive, answers, asks, negative, clashes", actsNamed(l.After) != 0)
	among("who", l.Who, "a member's id", member(l.Who))
	among("after_who", l.AfterWho, "a member's id or \"you\"", l.AfterWho == "you" || member(l.AfterWho))
	among("voice", l.Voice, strings.Join(Voices[:], ", "), voiceNamed(l.Voice) >= 0)
	among("view", l.View, "for, against or unsure", has(sideNames, l.View))
	among("to", l.To, "last, member, group, you or a member's id", has(audienceNames, l.To) || member(l.To))
	among("after_to", l.AfterTo, "me or others", has(listenerNames, l.AfterTo))
	among("as", l.As, "first, second, other, hurt, attacker, onlooker, voicer, answerer or third", has(roleNames, l.As))
	among("tone", l.Tone, "kind or hard", has(toneNames, l.Tone))
	among("safe", l.Safe, "low or high", has(levelNames, l.Safe))
	among("trust", l.Trust, "low or high", has(levelNames, l.Trust))
	among("mood", l.Mood, "tense or calm", has(moodNames, l.Mood))
	among("stage", l.Stage, "one of the five stages, such as \"norming\"", stageNamed(l.Stage) >= 0)
	among("disposition", l.Tends, "a disposition's id", c != nil && c.tends(l.Tends))
	among("event", l.Event, "the name of an event, such as \"repaired\"", has(Events, l.Event) || c != nil && c.event(l.Event) != nil)
	among("topic", l.Topic, "a topic's id", c != nil && c.topicNamed(l.Topic) != 0)
	among("item", l.Item, "an item's id", c != nil && c.itemNamed(l.Item) != 0)

	bounds := func(key string, got, most int) {
		if got < 0 || got > most {
			report(key, fmt.Sprintf("%s is %d", key, got), fmt.Sprintf("use 0 to %d", most))
		}
	}
	bounds("force", l.Force, 3)
	bounds("depth", l.Depth, 3)
	bounds("open", l.Open, 3)
	if roleNames[l.As]&(firstTarget|secondTarget|otherMember) != 0 && l.Answers == "" {
		report("as", "a part in an intervention, but not in which", "add \"answers\"")
	}
	if l.New && (l.Again || l.MeetingFrom > 1) {
		report("new", "only among people who have met before, and only among those who have not", "take one out")
	}
	l.wordProblems(report)
	return ps
}

// wordProblems looks at what is said and seen.
func (l *Line) wordProblems(report func(key, message, remedy string)) {
	if strings.TrimSpace(l.Text) == "" && strings.TrimSpace(l.Sight) == "" {
		report("text", "a line that says and shows nothing", "give it a text, or a sight for a silence")
	}
	for _, w := range [...]struct{ key, text string }{{"text", l.Text}, {"sight", l.Sight}} {
		if slotsOf(w.text)&unknownSlot != 0 {
			report(w.key, "a slot that does not exist, or a brace left open", "use {"+strings.Join(Slots[:], "} {")+"}")
		}
	}
	if n := strings.Count(l.Text, "_"); n != 0 && n != 2 {
		report("text", "a phrase that is marked on one side only", "put one underline before it and one after")
	}
}

func has[V any](names map[string]V, name string) bool {
	_, ok := names[name]
	return ok
}
