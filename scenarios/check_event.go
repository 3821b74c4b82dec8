package scenarios

import (
	"slices"
	"strings"

	"groundrules/scenarios/condition"
	"groundrules/scenarios/lines"
	"groundrules/sim/session"
)

// checkEvents looks at what the author has happen.
func (r *reader) checkEvents(s *Scenario) {
	events := r.root.in("event")
	if len(s.Events) > session.MaxEvents {
		r.report(events.at(session.MaxEvents).value, TooMany, "keep those that matter", "%d events, and there is room for %d", len(s.Events), session.MaxEvents)
		return
	}
	conditions := r.scope(s, false)
	for i := range s.Events {
		e, at := &s.Events[i], events.at(i)
		if at == nil || at.bad {
			continue
		}
		if _, taken := lines.Events[e.ID]; taken {
			r.report(at.in("id").value, BadID, "choose another", "%q means something else in lines", e.ID)
		}
		r.checkTime(s, e, at)
		for k := range e.When.List {
			r.checkNotice(s, &e.When.List[k], at.in("when").at(k))
		}
		scope := during(conditions, e, at)
		if read := r.condition(e.When.Text, at.in("when"), scope); scope == conditions {
			e.When.read = read // of what is asked at times, readConditions reads it as it is asked
		}
		if kind := at.in("kind"); kind != nil && !kind.bad {
			r.checkKind(e, at)
			r.checkThere(s, e, at)
			r.checkDangerous(s, e, at)
		}
		r.checkEventLevers(e, at)
	}
}

// checkTime looks at when an event is to happen.
func (r *reader) checkTime(s *Scenario, e *Event, at *place) {
	if at.in("minute") == nil && (at.in("when") == nil || e.When.Empty() && !at.in("when").bad) {
		r.report(at.key, Missing, "add minute or when", "an event that has no time to happen at")
	}
	r.checkMeeting(s, at, e.Meeting)
	r.checkMinute(s, at, given(e.Minute).Value)
	if ends := at.in("ends"); ends != nil && !ends.bad && e.Minute != nil && *e.Ends <= *e.Minute {
		r.report(ends.value, Contradiction, "let the meeting end later", "the meeting ends at minute %s, and this happens at minute %s", number(*e.Ends), number(*e.Minute))
	}
	if e.View != nil && at.in("view") != nil {
		r.needTopic("the view", "a view", at.in("view").key)
	}
}

// Keys that belong to what a member says, and those without which an event is empty.
var (
	keysOfWords = []string{"to", "act", "depth", "view", "item", "words", "danger", "goes_on"}
	keysOfNews  = []string{"text", "sight", "topic", "ends", "threat", "directive", "levers"}
)

// checkKind looks at whether an event has what its kind needs, and nothing that
// means nothing for it.
func (r *reader) checkKind(e *Event, at *place) {
	given := func(key string) bool { return at.in(key) != nil }
	switch e.Kind {
	case "word":
		r.needKey(at, "who", "nobody says it")
		if !e.Danger {
			r.needKey(at, "act", "a word is an act")
		}
		if to := at.in("to"); to != nil && !to.bad && e.To == e.Who {
			r.report(to.value, Contradiction, "to another, or leave it out: then it is to all", "%s says it to themselves", clip(e.Who))
		}
		r.refuseKeys(at, e.Kind, []string{"text"})
		return
	case "arrival", "departure":
		r.needKey(at, "who", "nobody comes or goes")
		if !given("text") && !given("sight") {
			r.warn(at.key, NoWords, "add text", "the trainee is not told of it")
		}
	case "news":
		if !slices.ContainsFunc(keysOfNews, given) {
			r.report(at.key, Missing, "add text, or what it changes", "news that says nothing and changes nothing")
		}
	}
	r.refuseKeys(at, e.Kind, keysOfWords)
}

func (r *reader) needKey(at *place, key, why string) {
	if at.in(key) == nil {
		r.report(at.key, Missing, "add "+key, "%s", why)
	}
}

func (r *reader) refuseKeys(at *place, kind string, keys []string) {
	for _, key := range keys {
		if p := at.in(key); p != nil {
			r.report(p.key, NotApplicable, "leave it out", "%s means nothing for an event of kind %s", key, kind)
		}
	}
}

// during is a scope as far as it is asked when an event is looked at.
func during(scope *condition.Scope, e *Event, at *place) *condition.Scope {
	if e.When.Text == "" {
		return scope
	}
	from, first, last := scope.From, scope.First, scope.Last
	if p := at.in("meeting"); p != nil && !p.bad && e.Meeting >= first && e.Meeting <= last {
		first, last = e.Meeting, e.Meeting
	}
	if p := at.in("minute"); p != nil && !p.bad && *e.Minute < scope.Minutes {
		from = *e.Minute
	}
	if from == scope.From && first == scope.First && last == scope.Last {
		return scope
	}
	return scope.During(from, first, last)
}

// checkThere looks at whether somebody can be there to speak, to come or to go.
func (r *reader) checkThere(s *Scenario, e *Event, at *place) {
	first, last, ok := r.span(s)
	who := at.in("who")
	i := int(s.member(e.Who)) - 1
	if !ok || who == nil || who.bad || i < 0 {
		return
	}
	m, always, ever := &s.Members[i], true, false
	if e.Kind == "arrival" && m.Arrives <= last {
		r.checkArrival(s, e, m, at, first)
	}
	if e.Meeting > 0 {
		first, last = e.Meeting, e.Meeting
	}
	for k := first; k <= last; k++ {
		always, ever = always && m.there(k), ever || m.there(k)
	}
	switch {
	case e.Kind == "arrival" && always && !s.moves("departure", e.Who):
		r.warn(who.value, NeverUsed, "let them arrive later, or leave the event out", "%s is there already", clip(m.Name))
	case e.Kind != "arrival" && !ever && !s.brings(e.Who):
		r.report(who.value, Contradiction, "see arrives and leaves", "%s is not in the group then", clip(m.Name))
	}
}

// checkArrival looks for an event that brings somebody in before the meeting from which
// they come, so that they would come twice; first is the first meeting. Who has gone again
// by then may come twice, and of an event that waits for something nobody knows when.
func (r *reader) checkArrival(s *Scenario, e *Event, m *Member, at *place, first int) {
	when, from := e.Meeting, at.in("meeting")
	if from == nil && at.in("when") == nil {
		when, from = first, at.in("who")
	}
	if from == nil || from.bad || when >= m.Arrives || s.moves("departure", e.Who) {
		return
	}
	r.warn(from.value, Contradiction, "leave the event out, or set arrives past the last meeting: then the event alone brings them",
		"%s comes in meeting %d, and by arrives in meeting %d", clip(m.Name), when, m.Arrives)
}

// checkDangerous looks at a disclosure of danger: it is said, stops the exercise and
// moves nothing.
func (r *reader) checkDangerous(s *Scenario, e *Event, at *place) {
	if !e.Danger {
		if goesOn := at.in("goes_on"); goesOn != nil && e.Kind == "word" {
			r.report(goesOn.key, NotApplicable, "leave it out", "goes_on means nothing without danger")
		}
		return
	}
	danger := at.in("danger")
	if e.Kind != "word" || danger == nil || danger.bad {
		return
	}
	if strings.TrimSpace(s.SafetyNote) == "" {
		r.report(danger.key, NoSafetyNote, "add safety_note: what to do, and whom to tell", "somebody speaks of danger and there is no safety_note")
	}
	if strings.TrimSpace(e.Words) == "" {
		r.report(at.key, Missing, "add words", "a disclosure of danger without words")
	}
	if once := at.in("once"); once != nil && !once.bad && !*e.Once {
		r.report(once.value, Contradiction, "leave it out", "a disclosure of danger happens once")
	}
	for _, key := range []string{"topic", "ends", "threat", "directive", "levers", "view", "item"} {
		if p := at.in(key); p != nil {
			r.report(p.key, NotApplicable, "leave it out", "a disclosure of danger moves nothing")
		}
	}
}

// checkEventLevers looks for levers that have nobody to act on.
func (r *reader) checkEventLevers(e *Event, at *place) {
	have := 0
	switch who, to := at.in("who"), at.in("to"); {
	case who != nil && (to == nil || e.To == "group" || e.To == "you"):
		have = 1
	case who != nil:
		have = 2
	}
	r.checkLevers(have, "add who, or who and to", e.Levers, at.in("levers"))
}
