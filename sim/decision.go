package sim

// Decision is where a topic stands when it is closed.
type Decision struct {
	Topic        int8
	View         float64 // d, -1..1: weighted mean of the voiced views, the leader counting 1 + directiveness; the silent count as consenting
	Quality      float64 // 1 - |d - x*| / 2, x* the mean view if all items were known to all
	Right        bool    // d and x* have the same sign
	Alternatives int     // different positions ever voiced
	Voices       int     // members who voiced a view
}

// Decide says where the topic on the table stands. It changes nothing.
func (g *Group) Decide(set *Setup) Decision {
	if g.Topic == 0 {
		return Decision{}
	}
	d := Decision{Topic: g.Topic, Alternatives: int(g.positions[g.Topic-1].n)}
	sum, weight, best := 0.0, 0.0, 0.0
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		if !m.Belongs {
			continue
		}
		best += g.informed(set, i)
		if !m.Voiced {
			continue
		}
		w := 1.0
		if ID(i) == g.Leader.Who {
			w += g.Leader.Directive
		}
		sum += float64(w * m.Expressed)
		weight += w
		d.Voices++
	}
	if weight > 0 {
		d.View = sum / weight
	}
	best /= max(1, g.belonging())
	d.Quality = 1 - abs(d.View-best)/2
	d.Right = d.View > 0 == (best > 0)
	return d
}

// informed is the view member i would have started from had it known every item.
func (g *Group) informed(set *Setup, i int) float64 {
	from, to := set.itemRange(int(g.Topic))
	x := g.Members[i].Origin
	for n := from; n < to; n++ {
		if it := set.item(n); it.Known>>uint(i)&1 == 0 {
			x += drawn(x, it.Valence, set.params().Item.Learning)
		}
	}
	return x
}

func (g *Group) belonging() float64 {
	n := 0.0
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Belongs {
			n++
		}
	}
	return n
}

// positions are the different views that were ever voiced on the topic on the
// table: apart is how far two have to lie.
type positions struct {
	n  int8
	at [4]float64
}

const apart = .7

func (p *positions) note(view float64) {
	for k := range p.n {
		if abs(p.at[k]-view) < apart {
			return
		}
	}
	if int(p.n) < len(p.at) {
		p.at[p.n] = view
		p.n++
	}
}
