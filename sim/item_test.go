package sim

import "testing"

// profile is a hidden profile: a clique of four for one side with the leader, two
// against it who alone know what speaks against it.
func profile(directive, threat, dissent float64) *Setup {
	set := strangers(6)
	set.Norms = nil
	if dissent > 0 {
		set.Norms = []Norm{{ID: "dissent", Clarity: dissent, BuyIn: dissent, Dissent: true}}
	}
	set.Opening = Opening{Dependency: Fixed(.3), Trust: Fixed(.15)}
	set.Leader = Leader{Who: 1, Directive: directive, Threat: threat}
	topic := Topic{ID: "choice"}
	for range 6 {
		topic.Items = append(topic.Items, Item{Valence: .8, Known: 0b1111110})
	}
	for k := range 4 {
		topic.Items = append(topic.Items, Item{Valence: -1, Known: 1 << uint(5+k%2)})
	}
	set.Topics = []Topic{topic}
	for i := 1; i <= 6; i++ {
		view := .45
		if i > 4 {
			view = -.45
		}
		set.Members[i] = MemberSetup{Spread: 1, Views: [MaxTopics]Given{Fixed(view)}}
	}
	return set
}

// told is what became of the items and the decision, over groups.
func told(set *Setup) (shared, unique, right, quality, hidden float64) {
	const groups = 120
	for seed := range uint64(groups) {
		g := New(set, seed)
		for range 200 {
			Step(set, &g, Say{}, nil)
			for i := 1; i <= set.N; i++ {
				if m := &g.Members[i]; m.Voiced {
					hidden += abs(m.View-m.Expressed) / 6 / 200
				}
			}
		}
		for n := range 10 {
			if g.Items.Mentioned>>uint(n)&1 == 1 {
				if n < 6 {
					shared += 1.0 / 6
				} else {
					unique += 1.0 / 4
				}
			}
		}
		d := g.Decide(set)
		quality += d.Quality
		if d.Right {
			right++
		}
	}
	return shared / groups, unique / groups, right / groups, quality / groups, hidden / groups
}

// Groups talk about what they share (Stasser & Titus 1985); a directive leader and a
// threat hide dissent and spoil the decision; a norm for dissent mends some of it.
func TestHiddenProfile(t *testing.T) {
	shared, unique, right, quality, hidden := told(profile(0, 0, 0))
	t.Logf("neither: shared %.2f unique %.2f right %.2f quality %.2f hidden %.3f", shared, unique, right, quality, hidden)
	_, uniqueP, rightP, qualityP, hiddenP := told(profile(1, 1, 0))
	t.Logf("leader and threat: unique %.2f right %.2f quality %.2f hidden %.3f", uniqueP, rightP, qualityP, hiddenP)
	_, _, _, _, hiddenN := told(profile(1, 1, .8))
	t.Logf("with a norm for dissent: hidden %.3f", hiddenN)
	if unique >= shared {
		t.Errorf("unique items are mentioned as often (%.2f) as shared ones (%.2f)", unique, shared)
	}
	if hiddenP < 1.5*hidden || rightP >= right || qualityP >= quality {
		t.Errorf("pressure: hidden dissent %.3f to %.3f, right %.2f to %.2f, quality %.2f to %.2f", hidden, hiddenP, right, rightP, quality, qualityP)
	}
	if hiddenN > .8*hiddenP {
		t.Errorf("a norm for dissent leaves hidden dissent at %.3f of %.3f", hiddenN, hiddenP)
	}
}

// What is taken up is learnt by all who hear it; what is left lying is not.
func TestItemsAreLearntWhenTakenUp(t *testing.T) {
	set := profile(0, 0, 0)
	for seed := range uint64(20) {
		g := New(set, seed)
		for range 150 {
			before := g
			turn := Step(set, &g, Say{}, nil)
			learnt := g.Items.Held != before.Items.Held
			if learnt && !turn.Events.Has(TookUpItem) {
				t.Fatalf("seed %d turn %d: something was learnt that nobody took up", seed, turn.Number)
			}
			if turn.Item > 0 && before.Items.Held[turn.Speaker]>>uint(turn.Item-1)&1 == 0 && !turn.Events.Has(TookUpItem) {
				t.Fatalf("seed %d turn %d: %d mentions what it does not know", seed, turn.Number, turn.Speaker)
			}
		}
	}
}
