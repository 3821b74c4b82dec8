package sim

// assemble says who can hear this turn. In pairs there are several conversations,
// stepped in turn; each goes on from its own latest turn.
func (g *Group) assemble(t *Turn) {
	if g.Channel != Spoken && g.ChannelUntil > 0 && t.Number > g.ChannelUntil {
		g.Channel, g.ChannelUntil, g.Round = Spoken, 0, 0
	}
	t.Channel = g.Channel
	g.circle = 0
	for i := 1; i <= int(g.N); i++ {
		g.circle |= bit(g.Members[i].Here) << uint(i)
	}
	if t.Channel == Pairs {
		g.join(g.conversationAt(t.Number))
	}
}

// join leaves only conversation c to be heard.
func (g *Group) join(c int8) {
	for i := 1; i <= int(g.N); i++ {
		if g.Conversation[i] != c {
			g.circle &^= 1 << uint(i)
		}
	}
	g.last = g.lastIn[c]
}

// conversations is how many there are in pairs: one for two members, an odd member
// makes a three.
func (g *Group) conversations() int { return max(1, int(g.present)/2) }

func (g *Group) conversationAt(turn int32) int8 { return int8(int(turn) % g.conversations()) }

// pairUp puts neighbours together: a conversation for each two, the odd one joins
// the last.
func (g *Group) pairUp() {
	n, c := 0, g.conversations()
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			g.Conversation[i] = int8(min(n/2, c-1))
			n++
		}
	}
	g.lastIn = [MaxMembers / 2]Turn{}
}

// switchTo changes the channel for so many turns (0: until it is changed again).
func (g *Group) switchTo(c Channel, turns float64) {
	g.Channel = c
	g.ChannelUntil, g.Round = 0, 0
	if turns > 0 {
		g.ChannelUntil = g.Turn + int32(turns)
	}
	if c == Pairs {
		g.pairUp()
	}
}

// pass is how much of a turn's time passes for the meeting: in pairs all talk at
// once.
func (g *Group) pass(minutes float64) float64 {
	if g.Channel == Pairs {
		return minutes / float64(g.conversations())
	}
	return minutes
}
