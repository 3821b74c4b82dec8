package scenarios

import (
	"reflect"
	"slices"
	"strings"

	"groundrules/scenarios/lines"
)

// checkLines asks the package that says lines whether it can say these.
func (r *reader) checkLines(s *Scenario, list []lines.Line) {
	cast := s.cast()
	for i := range list {
		at := r.root.in("line").at(i)
		if at == nil || at.bad {
			continue
		}
		for _, p := range list[i].Problems(&cast) {
			r.lineProblem(&list[i], p, at)
		}
		r.checkLineTopic(s, &list[i], at)
	}
}

// checkLineTopic looks for lines that would be said about another topic than they are
// on, and for those that come too late for any meeting.
func (r *reader) checkLineTopic(s *Scenario, l *lines.Line, at *place) {
	view, item, from := at.in("view"), at.in("item"), at.in("meeting_from")
	if view != nil && !view.bad && len(s.Topics) > 1 && l.Topic+l.Item == "" && !strings.Contains(l.Text, "{side}") {
		r.warn(view.value, NoTopic, "add topic", "a side, and not of which of the %d topics", len(s.Topics))
	}
	if item != nil && !item.bad && l.Topic != "" && s.topic(l.Topic) > 0 && !s.bearsOn(l.Item, l.Topic) {
		r.report(item.value, Contradiction, "leave topic out, or name its item", "%q is no item of topic %q", clip(l.Item), clip(l.Topic))
	}
	if _, last, ok := r.span(s); ok && from != nil && !from.bad && l.MeetingFrom > last {
		r.warn(from.value, NeverUsed, "set an earlier one", "from meeting %d on, and the last one here is meeting %d", l.MeetingFrom, last)
	}
}

// bearsOn reports whether an item is one of a topic.
func (s *Scenario) bearsOn(item, topic string) bool {
	k := s.topic(topic)
	return k > 0 && slices.ContainsFunc(s.Topics[k-1].Items, func(it Item) bool { return it.ID == item })
}

// lineProblem notes what lines holds against a line, unless it has been noted. Of a
// word that it does not know, the author learns which one is close.
func (r *reader) lineProblem(l *lines.Line, p lines.Problem, at *place) {
	fields := fieldsOf(lineType)
	i := indexOf(fields, p.Key)
	where := at.in(p.Key)
	switch {
	case where == nil && i >= 0 && fields[i].need:
		return
	case where == nil:
		r.report(at.value, Unsayable, p.Remedy, "%s", p.Message)
		return
	case where.bad:
		return
	}
	where.bad = true
	if i >= 0 && fields[i].near != "" {
		f := &fields[i]
		word := reflect.ValueOf(l).Elem().Field(f.index).String()
		if words := r.vocabulary(f.near); !slices.Contains(words, word) {
			r.unknownName(f, f.near, word, words, where)
			return
		}
	}
	r.report(where.value, Unsayable, p.Remedy, "%s", p.Message)
}
