package scenarios

import (
	"hash/fnv"
	"math"
	"slices"

	"groundrules/sim"
)

// Setup is the scenario as the model takes it. Each call makes a new one.
func (s *Scenario) Setup() *sim.Setup {
	set := &sim.Setup{
		N:           len(s.Members),
		Meeting:     s.Meeting,
		Life:        s.Life * s.Minutes / 60, // the model counts in hours
		Minutes:     s.Minutes,
		Facilitated: s.Facilitated == nil || *s.Facilitated,
		Structured:  s.Structured,
		Task:        s.Task,
		Ideas:       s.Ideas,
		Channel:     sim.Channel(max(0, numberOf("channel", s.Channel))),
		Weekly:      given(s.Weekly),
		Leader: sim.Leader{
			Who: s.member(s.Leader.Who), Directive: s.Leader.Directive, Threat: s.Leader.Threat,
		},
		Opening: sim.Opening{
			Dependency:  given(s.Opening.Dependency),
			FastTension: s.Opening.Heat,
			SlowTension: s.Opening.Tension,
			Order:       given(s.Opening.Order),
			Trust:       given(s.Opening.Trust),
			Commitment:  given(s.Opening.Commitment),
			Prepared:    s.Opening.Prepared,
			Seen:        strangersSeen,
		},
	}
	for i := range s.Topics {
		set.Topics = append(set.Topics, s.setupTopic(&s.Topics[i]))
	}
	if s.Opening.Seen != nil {
		set.Opening.Seen = *s.Opening.Seen
	}
	for i := range s.Members {
		set.Members[i+1] = s.setupMember(&s.Members[i])
	}
	for i := range s.Ties {
		set.Pairs = append(set.Pairs, s.Ties[i].pairs()...)
	}
	for _, n := range s.Norms {
		set.Norms = append(set.Norms, sim.Norm{ID: n.ID, Clarity: n.Clarity, BuyIn: n.BuyIn, Dissent: n.Dissent})
	}
	for i := range s.Interventions {
		set.Interventions = append(set.Interventions, s.Interventions[i].setup())
	}
	return set
}

// strangersSeen is how much strangers have seen of one another (sim.Opening).
const strangersSeen = 3

func given(x *float64) sim.Given {
	if x == nil {
		return sim.Given{}
	}
	return sim.Fixed(*x)
}

// setupTopic is a topic as the model takes it: without its words.
func (s *Scenario) setupTopic(t *Topic) sim.Topic {
	topic := sim.Topic{ID: t.ID}
	for i := range t.Items {
		it := &t.Items[i]
		item := sim.Item{ID: it.ID, Valence: it.Valence}
		for k := range s.Members {
			if slices.Contains(it.Known, "all") || slices.Contains(it.Known, s.Members[k].ID) {
				item.Known |= 1 << uint(k+1)
			}
		}
		topic.Items = append(topic.Items, item)
	}
	return topic
}

// setupMember is a member as the model takes it. Its luck hangs on its id, so that
// the order of members in the file changes nothing.
func (s *Scenario) setupMember(m *Member) sim.MemberSetup {
	spread := defaultSpread
	if m.Spread != nil {
		spread = *m.Spread
	}
	h := fnv.New64a()
	h.Write([]byte(m.ID))
	to := sim.MemberSetup{
		Key:  h.Sum64(),
		Talk: m.Traits.Talk, Agree: m.Traits.Agree, React: m.Traits.React,
		Conform: m.Traits.Conform, Ease: m.Traits.Ease,
		Spread:     spread,
		Status:     given(m.Standing),
		Safety:     given(m.Safety),
		Commitment: given(m.Commitment),
		TrustInYou: given(m.TrustInYou),
		Engagement: m.Engagement,
		Arrives:    m.Arrives, Leaves: m.Leaves,
	}
	to.Views[0], to.Voiced[0] = given(m.View), m.Voiced
	for k := range s.Topics {
		if view, ok := m.Views[s.Topics[k].ID]; ok {
			to.Views[k], to.Voiced[k] = sim.Fixed(view), m.Voiced
		}
	}
	for _, v := range m.Script {
		to.Script = append(to.Script, sim.Voicing{From: int32(v.From), Topic: int8(s.topic(v.Topic)), View: v.View})
	}
	return to
}

// pairs is the tie as the model takes it: one way, or both.
func (t *Tie) pairs() []sim.PairSetup {
	one := sim.PairSetup{
		From: t.from, To: t.to,
		Trust: given(t.Trust), Liking: given(t.Liking), Order: given(t.Order), Hurt: t.Hurt,
	}
	if !t.Both {
		return []sim.PairSetup{one}
	}
	back := one
	back.From, back.To = one.To, one.From
	return []sim.PairSetup{one, back}
}

// setup is the intervention as the model takes it: without its words.
func (i *Intervention) setup() sim.Intervention {
	v := sim.Intervention{
		ID:      i.ID,
		Targets: sim.Targets(max(0, numberOf("targets", i.Targets))),
		Act:     sim.Act(1 + numberOf("act", i.Act)),
		Minutes: i.Minutes,
		Grade:   sim.Grade(numberOf("grade", i.Grade)),
	}
	for d := range sim.Delivery(sim.Deliveries) {
		v.Levers[d] = levers(i.Way(d).Levers)
	}
	for k := range i.Backfires {
		v.Backfires = append(v.Backfires, i.Backfires[k].setup())
	}
	return v
}

func (b *Backfire) setup() sim.Backfire {
	back := sim.Backfire{Levers: levers(b.Levers)}
	for d := range back.Deliveries {
		back.Deliveries[d] = b.Deliveries == nil || slices.Contains(b.Deliveries, sim.Delivery(d).String())
	}
	for _, c := range b.When {
		condition := sim.Condition{State: sim.State(1 + numberOf("state", c.State)), Above: math.Inf(-1), Below: math.Inf(1)}
		if c.Above != nil {
			condition.Above = *c.Above
		}
		if c.Below != nil {
			condition.Below = *c.Below
		}
		back.When = append(back.When, condition)
	}
	return back
}

func levers(list []Lever) []sim.Lever {
	var to []sim.Lever
	for _, l := range list {
		to = append(to, sim.Lever{
			Moves: sim.Quantity(1 + numberOf("quantity", l.Moves)),
			Of:    sim.Whom(max(0, numberOf("whom", l.Of))),
			By:    l.By, Turns: l.Turns,
		})
	}
	return to
}
