package sim

// Happening is something that comes upon the group from outside its members' own
// choices: written by the author of a scenario, never drawn by chance.
type Happening struct {
	Kind  HappeningKind
	Who   ID // who speaks, comes or goes
	To    ID // of what is said
	Act   Act
	Depth uint8   // of what is disclosed, 0..3
	View  Given   // voiced with it
	Item  int8    // mentioned with it, from 1; 0 for none
	Words int16   // how long it is; 20 when 0
	Topic int     // put on the table, from 1; 0 leaves the one there is
	Until Given   // the meeting ends at this minute
	Pull  []Lever // what it moves; targets are Who and To

	Threat, Directive Given // of the leader, or of a pressure on all
}

// HappeningKind is what sort of thing happens.
type HappeningKind uint8

// The kinds. A word is a turn that a member takes; news moves levers and takes no
// turn; the others change who is here.
const (
	News HappeningKind = iota
	Word
	Arrival
	Departure
)

// Happen lets something happen. ok is false, and nothing changes, where it cannot:
// nobody speaks who is not here, and nobody comes who is. Only a Word is a turn.
func Happen(set *Setup, g *Group, h Happening) (t Turn, ok bool) {
	p := set.params()
	switch h.Kind {
	case Word:
		if !h.Who.IsMember() || !g.Members[h.Who].Here {
			return t, false
		}
		t = g.sayWord(set, p, h)
	case Arrival, Departure:
		m := &g.Members[h.Who.Slot()]
		if !h.Who.IsMember() || m.Here == (h.Kind == Arrival) {
			return t, false
		}
		m.Here = h.Kind == Arrival
		m.Belongs = m.Here
		g.gather()
		if g.Channel == Pairs {
			g.pairUp() // nobody is left to talk alone
		}
	}
	g.Take(set, h.Topic)
	g.Ends = h.Until.or(g.Ends)
	g.Leader.Threat = h.Threat.or(g.Leader.Threat)
	g.Leader.Directive = h.Directive.or(g.Leader.Directive)
	for k := range h.Pull {
		g.move(set, &h.Pull[k], Say{Target: [2]ID{h.Who, h.To}}, &t)
	}
	return t, true
}

// sayWord is a turn as Step has it, but for who speaks and what: those who hear it
// take it as they take any other.
func (g *Group) sayWord(set *Setup, p *Params, h Happening) Turn {
	var t Turn
	g.begin(&t)
	g.assemble(&t)
	g.drift(p)
	m := &g.Members[h.Who]
	t.Speaker, t.To, t.Act, t.Disclosure, t.Item = h.Who, h.To, h.Act, h.Depth, h.Item
	t.Private = m.View
	t.Expressed = h.View.or(m.View)
	t.Voiced = g.Topic > 0 && (h.View.Set || h.Act.VoicesView())
	t.Events |= Authored
	t.Words = h.Words
	if t.Words == 0 {
		t.Words = 20
	}
	g.Minute += g.pass(float64(t.Words)/wordsPerMinute + breath)
	t.Minute = g.Minute
	g.takeUp(set, &p.Item, &t)
	g.resolve(set, p, &t)
	g.react(set, p, &t)
	g.heat(p, &t)
	g.settle(p)
	g.remember(p, &t)
	return t
}
