package scenarios

import (
	"slices"

	"groundrules/sim"
)

// checkTopics looks at what is talked about, and at what members know of it.
func (r *reader) checkTopics(s *Scenario) {
	topics := r.root.in("topic")
	if len(s.Topics) > sim.MaxTopics {
		r.report(topics.at(sim.MaxTopics).value, TooMany, "keep those that are talked about", "%d topics, and there is room for %d", len(s.Topics), sim.MaxTopics)
	}
	items := 0
	for k := range s.Topics {
		t, at := &s.Topics[k], topics.at(k)
		if at == nil || at.bad {
			continue
		}
		if len(s.Topics) > 1 && at.in("id") == nil {
			r.report(at.key, Missing, `add id = "…"`, "one of %d topics has no id", len(s.Topics))
		}
		if k > 0 && s.topic(t.ID) == k+1 && !s.comesUp(t.ID) {
			r.warn(at.value, NeverUsed, "put it there with an [[agenda]] or an [[event]]", "topic %q is never on the table", clip(t.ID))
		}
		for i := range t.Items {
			if items++; items == sim.MaxItems+1 {
				r.report(at.in("item").at(i).value, TooMany, "keep those that matter", "more than %d items in all", sim.MaxItems)
			}
			r.checkKnown(&t.Items[i], at.in("item").at(i))
		}
	}
}

// comesUp reports whether something puts a topic on the table.
func (s *Scenario) comesUp(topic string) bool {
	return slices.ContainsFunc(s.Agenda, func(a Agenda) bool { return a.Topic == topic }) ||
		slices.ContainsFunc(s.Events, func(e Event) bool { return e.Topic == topic })
}

// checkKnown looks at who knows an item: without anybody it could never be said.
func (r *reader) checkKnown(it *Item, at *place) {
	known := at.in("known")
	switch {
	case known == nil || known.bad:
	case len(it.Known) == 0:
		r.report(known.value, KnownToNobody, `name somebody, or write "all"`, "nobody knows item %q", clip(it.ID))
	case len(it.Known) > 1 && slices.Contains(it.Known, "all"):
		r.report(known.value, Contradiction, `write known = "all", or name those who do`, `"all" among others who know item %q`, clip(it.ID))
	}
}

// checkViews looks at the views of a member, and at what it is made to voice.
func (r *reader) checkViews(s *Scenario, m *Member, at *place) {
	if script := at.in("script"); script != nil && !script.bad {
		r.needTopic("the script", "a script", script.key)
		r.checkScript(m, script)
	}
	if view := at.in("view"); view != nil && !view.bad {
		r.needTopic("the view", "a view", view.key)
	}
	views := at.in("views")
	if views == nil || views.bad {
		return
	}
	f := field{key: "views"}
	for _, id := range views.order {
		one := views.in(id)
		switch {
		case one.bad:
		case s.topic(id) == 0:
			at := *one
			at.value = one.key
			r.unknownName(&f, "topic", id, r.known["topic"], &at)
		case s.topic(id) == 1 && m.View != nil:
			r.report(one.key, Contradiction, "keep one of them", "view is the one on %q already", clip(id))
		}
	}
}

// needTopic warns of something that means nothing without a topic.
func (r *reader) needTopic(it, one string, offset int) {
	if r.root.in("topic") == nil {
		r.warn(offset, NoTopic, "add [[topic]], or leave "+it+" out", "%s, and nothing on the table", one)
	}
}

func (r *reader) checkScript(m *Member, script *place) {
	latest := map[string]int{} // turn of the latest entry, by topic
	for i, v := range m.Script {
		before, twice := latest[v.Topic]
		if at := script.at(i); twice && at != nil && !at.bad && v.From <= before {
			r.report(at.value, Contradiction, "in the order of turns, each from a later one", "from turn %d, after one from turn %d", v.From, before)
		}
		latest[v.Topic] = v.From
	}
}
