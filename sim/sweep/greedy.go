package sweep

import (
	"groundrules/sim"
	"groundrules/sim/observe"
)

// greedy says what promises most at once for what seems most wanting. It goes by what
// anybody in the room could notice and by what the author wrote of each intervention;
// it looks neither into members nor ahead. So it plays interventions that it was never
// told of.
type greedy struct {
	only     int8 // says nothing else, and this however little good it promises; 0 for anything
	delivery sim.Delivery

	spoke      [sim.Slots]int32 // turn at which each last spoke
	used       []int32          // turn at which each intervention was last said
	times      []int32          // how often
	on         [sim.Slots]int32 // turn at which each was last spoken to
	last       int32            // turn at which it last said anything
	words, all float64          // its own words and everybody's
	attack     int32            // turn of the latest
	disclosure int32
}

// What greedy holds to: it leaves room after it has spoken, and says nothing for less
// than this much good. Assumed.
const (
	greedyRest      = 5
	greedyThreshold = .22
	onlyRest        = 10
)

// Next is the best of all that could be said, or nothing.
func (p *greedy) Next(room *Room, before *sim.Turn, r *observe.Reading) sim.Say {
	if p.used == nil {
		p.used, p.times = make([]int32, len(room.Set.Interventions)), make([]int32, len(room.Set.Interventions))
	}
	p.notice(before)
	if p.busy(room, before) {
		return sim.Say{}
	}
	now := before.Number + 1
	wants := wantsOf(r)
	best, most := sim.Say{}, greedyThreshold
	if p.only > 0 {
		most = never
	}
	p.each(room, before, r, func(say sim.Say) {
		if x := p.promise(room, before, r, &wants, say); x > most {
			best, most = say, x
		}
	})
	if k := best.Intervention; k > 0 {
		p.last, p.used[k-1] = now, now
		p.times[k-1]++
		p.on[best.Target[0].Slot()] = now
	}
	return best
}

// busy reports whether now is no time to speak: it spoke a moment ago, or a round is on.
func (p *greedy) busy(room *Room, before *sim.Turn) bool {
	now, rest := before.Number+1, int32(greedyRest)
	if p.only > 0 {
		rest = onlyRest
	}
	return p.last > 0 && now-p.last < rest || before.Events.Has(sim.RoundTurn) && now < int32(room.Set.N)+2
}

// notice remembers what a turn showed.
func (p *greedy) notice(t *sim.Turn) {
	if t.Number == 0 {
		return
	}
	p.all += float64(t.Words)
	if t.Speaker == sim.Facilitator {
		p.words += float64(t.Words)
		return
	}
	p.spoke[t.Speaker] = t.Number
	if t.Act == sim.ShowsAntagonism {
		p.attack = t.Number
	}
	if t.Disclosure > 0 {
		p.disclosure = t.Number
	}
}

// each gives everything that could be said gently now: to the group, to each member,
// to two who are at odds, or from whoever spoke to whoever speaks least.
func (p *greedy) each(room *Room, before *sim.Turn, r *observe.Reading, give func(sim.Say)) {
	quiet := quietest(room, r, before.Speaker)
	for k := range room.Set.Interventions {
		if p.only > 0 && int(p.only) != k+1 {
			continue
		}
		say := sim.Say{Intervention: int8(k + 1), Delivery: p.delivery}
		if len(room.Set.Norms) > 0 {
			say.Rule = int8(1 + int(p.times[k])%len(room.Set.Norms))
		}
		switch room.Set.Interventions[k].Targets {
		case sim.ToGroup:
			give(say)
		case sim.ToOne:
			for i := sim.ID(1); i <= sim.ID(room.Set.N); i++ {
				if r.Cues[i] != observe.Gone {
					say.Target[0] = i
					give(say)
				}
			}
		case sim.ToTwo:
			if say.Target = atOdds(r); say.Target[0] == 0 && before.Speaker.IsMember() && before.To.IsMember() {
				say.Target = [2]sim.ID{before.Speaker, before.To}
			}
			if say.Target[0] != 0 && say.Target[1] != 0 && say.Target[0] != say.Target[1] {
				give(say)
			}
		case sim.ToOneThenOther:
			if before.Speaker.IsMember() && quiet != 0 {
				say.Target = [2]sim.ID{before.Speaker, quiet}
				give(say)
			}
		}
	}
}

// promise is how much good something seems to do: what its levers move, weighed by how
// much that is wanting. It counts for less the oftener it has been said, and is
// not to be said where it would visibly backfire.
func (p *greedy) promise(room *Room, before *sim.Turn, r *observe.Reading, w *wants, say sim.Say) float64 {
	v := &room.Set.Interventions[say.Intervention-1]
	now := before.Number + 1
	if then := p.on[say.Target[0].Slot()]; say.Target[0] != 0 && then > 0 && now-then < 20 {
		return never
	}
	if then := p.used[say.Intervention-1]; p.only == 0 && then > 0 && now-then < 15 {
		return never
	}
	for k := range v.Backfires {
		if b := &v.Backfires[k]; b.Deliveries[say.Delivery] && p.seems(room, before, r, b.When, say) {
			return never
		}
	}
	sum := 0.0
	for k := range v.Levers[say.Delivery] {
		sum += w.good(room, r, &v.Levers[say.Delivery][k], say)
	}
	return sum / (1 + .6*float64(p.times[say.Intervention-1])) / (1 + v.Minutes/8)
}

// never is the promise of what is not to be said.
const never = -1e9

// atOdds is the pair in whom a conflict shows; zero for none.
func atOdds(r *observe.Reading) (two [2]sim.ID) {
	for _, c := range r.Challenges {
		if c.Kind == observe.Conflict {
			return c.Who
		}
	}
	return two
}
