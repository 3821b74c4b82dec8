package main

import (
	"bytes"
	"encoding/json"
	"io"

	"groundrules/scenarios"
	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

// scenarioSet is a set-up with the names that outputs use. Documentation of every
// field is in help/formats.txt.
type scenarioSet struct {
	*sim.Setup
	interventions []string
	norms         []string
	items         []string // of all topics, in their order
}

func newScenarioSet(s *scenarios.Scenario) *scenarioSet {
	set := &scenarioSet{Setup: s.Setup()}
	for i := range s.Interventions {
		set.interventions = append(set.interventions, s.Interventions[i].ID)
	}
	for i := range s.Norms {
		set.norms = append(set.norms, s.Norms[i].ID)
	}
	for _, t := range set.Topics {
		for _, i := range t.Items {
			set.items = append(set.items, i.ID)
		}
	}
	return set
}

type turnLine struct {
	Kind          string                  `json:"kind"`
	Group         int                     `json:"group"`
	Meeting       int16                   `json:"meeting"`
	Turn          int32                   `json:"turn"`
	Minute        float64                 `json:"minute"`
	Speaker       sim.ID                  `json:"speaker"`
	Act           sim.Act                 `json:"act"`
	To            sim.ID                  `json:"to"`
	Words         int16                   `json:"words"`
	Topic         *int8                   `json:"topic"`
	Item          *string                 `json:"item"`
	Disclosure    uint8                   `json:"disclosure"`
	Advice        bool                    `json:"advice"`
	Channel       string                  `json:"channel"`
	Expressed     *float64                `json:"expressed"`
	Private       *float64                `json:"private"`
	Cohesion      float64                 `json:"cohesion"`
	CohesionRaw   float64                 `json:"cohesion_raw"`
	Social        float64                 `json:"social"`
	Task          float64                 `json:"task"`
	HiddenDissent float64                 `json:"hidden_dissent"`
	Climate       climateLine             `json:"climate"`
	Stage         [observe.Stages]float64 `json:"stage"`
	NamedStage    string                  `json:"named_stage"`
	Challenges    []challengeLine         `json:"challenges"`
	Yielded       bool                    `json:"yielded"`
	Tension       float64                 `json:"tension"`
	Participation float64                 `json:"participation"`
	Bond          float64                 `json:"bond"`
}

type climateLine struct {
	Engaged  float64 `json:"engaged"`
	Conflict float64 `json:"conflict"`
	Avoiding float64 `json:"avoiding"`
}

type challengeLine struct {
	Kind  string   `json:"kind"`
	Who   []sim.ID `json:"who"`
	Since int32    `json:"since"`
}

type interventionLine struct {
	Kind      string   `json:"kind"`
	Group     int      `json:"group"`
	Meeting   int16    `json:"meeting"`
	Turn      int32    `json:"turn"`
	ID        string   `json:"id"`
	Target    []sim.ID `json:"target"`
	Delivery  string   `json:"delivery"`
	Cost      float64  `json:"cost"`
	Rule      *string  `json:"rule"`
	Wording   int8     `json:"wording"`
	Backfired bool     `json:"backfired"`
}

// lineOfTurn is a turn and what was read after it.
func (set *scenarioSet) lineOfTurn(group int, t *sim.Turn, r *observe.Reading) turnLine {
	l := turnLine{
		Kind: "turn", Group: group, Meeting: t.Meeting, Turn: t.Number, Minute: t.Minute,
		Speaker: t.Speaker, Act: t.Act, To: t.To, Words: t.Words, Topic: positive(t.Topic),
		Disclosure: t.Disclosure, Advice: t.Advice, Channel: t.Channel.String(),
		Cohesion: r.Cohesion, CohesionRaw: r.Raw, Social: r.Social, Task: r.Task, HiddenDissent: r.HiddenDissent,
		Climate: climateLine{r.Climate.Engaged, r.Climate.Conflict, r.Climate.Avoiding},
		Stage:   r.Stage, NamedStage: r.Named.String(), Challenges: []challengeLine{},
		Yielded: t.Yielded, Tension: r.Tension, Participation: r.Participation, Bond: r.Bond,
	}
	if t.Item > 0 && int(t.Item) <= len(set.items) {
		l.Item = &set.items[t.Item-1]
	}
	if t.Voiced {
		l.Expressed = &t.Expressed
	}
	if t.Topic > 0 && t.Speaker.IsMember() {
		l.Private = &t.Private
	}
	for _, c := range r.Challenges {
		if c.Kind == 0 {
			continue
		}
		who := []sim.ID{}
		for _, id := range c.Who {
			if id.IsMember() {
				who = append(who, id)
			}
		}
		l.Challenges = append(l.Challenges, challengeLine{c.Kind.String(), who, int32(c.Since)})
	}
	return l
}

// positive is a number, or nil for the 0 that means none.
func positive(n int8) *int8 {
	if n == 0 {
		return nil
	}
	return &n
}

// lineOfIntervention is what was chosen in a facilitator's turn; ok is false in a
// member's.
func (set *scenarioSet) lineOfIntervention(group int, t *sim.Turn) (l interventionLine, ok bool) {
	if t.Say.Intervention == 0 {
		return l, false
	}
	v := &set.Interventions[t.Say.Intervention-1]
	l = interventionLine{
		Kind: "intervention", Group: group, Meeting: t.Meeting, Turn: t.Number,
		ID: set.interventions[t.Say.Intervention-1], Target: targets(t.Say), Delivery: t.Say.Delivery.String(),
		Cost: v.Minutes, Wording: t.Say.Wording, Backfired: t.Backfired > 0,
	}
	if t.Say.Rule > 0 {
		l.Rule = &set.norms[t.Say.Rule-1]
	}
	return l, true
}

// targets are the members it was said to, or the group.
func targets(say sim.Say) []sim.ID {
	list := []sim.ID{}
	for _, id := range say.Target {
		if id.IsMember() {
			list = append(list, id)
		}
	}
	if len(list) == 0 {
		return []sim.ID{sim.Everyone}
	}
	return list
}

// writeJSONLines writes each turn, before it what was chosen in it or what happened,
// and after the last one of a meeting the meeting.
func writeJSONLines(w io.Writer, j *sweepJob) error {
	return j.each(w, func(b *bytes.Buffer, group int, p *sweep.Play) {
		enc := json.NewEncoder(b)
		enc.SetEscapeHTML(false)
		line := func(v any) {
			if err := enc.Encode(v); err != nil {
				panic(err) // a number that is no number: the model is broken
			}
		}
		var r roll
		for p.Next() {
			if p.Interval != nil {
				line(j.set.lineOfMeeting(group, &p.Closed, &r))
			}
			r.follow(p)
			if l, ok := j.set.lineOfEvent(group, p); ok {
				line(l)
			}
			if p.Turn.Number == 0 {
				continue
			}
			if l, ok := j.set.lineOfIntervention(group, &p.Turn); ok {
				line(l)
			}
			line(j.set.lineOfTurn(group, &p.Turn, &p.Reading))
		}
		line(j.set.lineOfMeeting(group, &p.Group, &r))
	})
}
