package sim

// MaxTopics is how many topics a group can have; one is on the table.
const MaxTopics = 12

// Opinion is what a member thinks of a topic and what it has said of it.
type Opinion struct {
	View      float64 // x in [-1,1]: private opinion
	Origin    float64 // private opinion before anything was said
	Anchor    float64 // x0: where the private opinion started
	Expressed float64 // y: last voiced view, counts once Voiced
	VoicedAt  int32   // turn of the latest voicing
	Voiced    bool
	Stood     bool // last voiced its own view while others opposed it
}

// Take puts topic k (from 1) on the table; what members think of the one before is
// kept for when it comes back. An unknown topic changes nothing.
func (g *Group) Take(set *Setup, k int) {
	if k < 1 || k > len(set.Topics) || k == int(g.Topic) {
		return
	}
	for i := 1; i <= int(g.N); i++ {
		m := &g.Members[i]
		m.Shelf[g.Topic-1] = m.Opinion
		m.Opinion = m.Shelf[k-1]
	}
	g.Topic = int8(k)
}

// Opinion is what member i thinks of topic k, from 1.
func (g *Group) Opinion(i ID, k int) Opinion {
	if k == int(g.Topic) {
		return g.Members[i].Opinion
	}
	return g.Members[i].Shelf[k-1]
}

// drawn is by how much a view x moves towards a view y under a pull of 0..1. Sums of
// it are the classic kernels of opinion dynamics: over the rows of a matrix of
// weights DeGroot's (1974), with a pull back to where one started Friedkin &
// Johnsen's (1990), over views within a bound Hegselmann & Krause's (2002).
func drawn(x, y, pull float64) float64 { return float64(pull * (y - x)) }
