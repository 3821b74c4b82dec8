package learning

import (
	"reflect"
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

// TestSightHoldsNothingHidden: what reaches a trainee is numbers of its own, members'
// numbers, acts and cues. No group, no setup, no tie or member, no reading or turn, and
// nothing that points to one.
func TestSightHoldsNothingHidden(t *testing.T) {
	may := map[reflect.Type]bool{
		reflect.TypeFor[sim.ID](): true, reflect.TypeFor[sim.Act](): true, reflect.TypeFor[observe.Cue](): true,
		reflect.TypeFor[int](): true, reflect.TypeFor[int32](): true, reflect.TypeFor[uint8](): true,
		reflect.TypeFor[float64](): true, reflect.TypeFor[bool](): true,
	}
	sight := reflect.TypeFor[Sight]()
	for k := range sight.NumField() {
		f := sight.Field(k)
		of := f.Type
		if of.Kind() == reflect.Array {
			of = of.Elem()
		}
		if !may[of] {
			t.Errorf("Sight.%s is a %s", f.Name, f.Type)
		}
	}
	next := reflect.TypeOf((*mind).next)
	if next.NumIn() != 2 || next.In(1) != sight {
		t.Errorf("a mind is asked with %s, want nothing but a Sight", next)
	}
}

// TestHiddenThingsChangeNoSight turns everything about that nobody in the room can
// see, and sees the same.
func TestHiddenThingsChangeNoSight(t *testing.T) {
	turn := sim.Turn{
		Number: 7, Minute: 3, Speaker: 2, To: 1, Act: sim.Agrees, Disclosure: 1, Advice: true,
		Voiced: true, Expressed: .4,
	}
	reading := observe.Reading{}
	reading.Cues[1], reading.Shares[2] = observe.Tense, 1
	want := see(4, 40, &turn, &reading)
	turn.Private, turn.Yielded, turn.Backfired, turn.Events = -.8, true, 2, sim.Repaired
	reading.Cohesion, reading.Raw, reading.HiddenDissent, reading.Safety, reading.Bond = 90, 1, 1, .1, -1
	reading.Tension, reading.Named, reading.Climate.Conflict = 1, observe.Storming, 1
	reading.Challenges[0].Kind = observe.Groupthink
	if got := see(4, 40, &turn, &reading); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	reading.Cues[1] = observe.Nodding
	if see(4, 40, &turn, &reading) == want {
		t.Error("a cue is not seen")
	}
}

// TestHiddenStateMovesNoChoice lets a trainee sit in a meeting, and again where all that
// is hidden in its readings and turns is overwritten: it says the same at each turn.
func TestHiddenStateMovesNoChoice(t *testing.T) {
	practised, _ := halves(Catalogue())
	r := practised[0]
	table := novices(r.ids, 5)
	honest, blind := r.mind(&table, r.plan.Set, 9), r.mind(&table, r.plan.Set, 9)
	said := 0
	p := sweep.Begin(&r.plan, 3, func() sweep.Policy { return both{t, seat{honest}, seat{blind}, &said} })
	for p.Next() {
	}
	if said < 5 {
		t.Errorf("said %d things, want a meeting's worth", said)
	}
}

// both asks one mind as it is and another with everything hidden overwritten.
type both struct {
	t             *testing.T
	honest, blind seat
	said          *int
}

func (b both) Next(room *sweep.Room, before *sim.Turn, r *observe.Reading) sim.Say {
	turn, reading := *before, observe.Reading{Cues: r.Cues, Shares: r.Shares}
	turn.Private, turn.Yielded, turn.Backfired, turn.Expressed = 0, false, 0, 0
	other := *room.Set
	other.Members, other.Pairs = [sim.Slots]sim.MemberSetup{}, nil
	say := b.honest.Next(room, before, r)
	if got := b.blind.Next(&sweep.Room{Set: &other}, &turn, &reading); got != say {
		b.t.Fatalf("turn %d: %+v, want %+v", before.Number+1, got, say)
	}
	if say.Intervention > 0 {
		*b.said++
	}
	return say
}
