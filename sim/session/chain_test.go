package session

import (
	"hash/fnv"
	"reflect"
	"testing"

	"groundrules/sim"
)

func TestFNVIsThePublishedHash(t *testing.T) {
	for _, text := range []string{"", "a", "foobar", "chongo was here!\n"} {
		want := fnv.New64a()
		want.Write([]byte(text))
		if got := fnvOf(text); got != want.Sum64() {
			t.Errorf("fnv(%q) = %x, want %x", text, got, want.Sum64())
		}
	}
}

func fnvOf(text string) uint64 { return fnv1a(fnvOffset, []byte(text)) }

// Every field of a turn, of what was said and of the beat must be in the chain: a
// field added to sim.Turn and forgotten in appendTurn fails here.
func TestChainHasEveryField(t *testing.T) {
	var turn sim.Turn
	each(t, reflect.ValueOf(&turn).Elem(), "Turn", func(name string) {
		if name == "Turn.Say" {
			return
		}
		if chain(1, Said{}, &Beat{Turn: turn}) == chain(1, Said{}, &Beat{}) {
			t.Errorf("%s is not in the chain", name)
		}
	})
	var said Said
	each(t, reflect.ValueOf(&said).Elem(), "Said", func(name string) {
		if chain(1, said, &Beat{}) == chain(1, Said{}, &Beat{}) {
			t.Errorf("%s is not in the chain", name)
		}
	})
	if reflect.TypeFor[sim.Say]().NumField() != reflect.TypeFor[Said]().NumField() {
		t.Error("Said does not name every field of sim.Say")
	}
	for name, beat := range map[string]Beat{"Kind": {Command: Command{Kind: StepOut}}, "Danger": {Danger: true}} {
		if chain(1, Said{}, &beat) == chain(1, Said{}, &Beat{}) {
			t.Errorf("%s is not in the chain", name)
		}
	}
	distinct(t, courses())
	if chain(1, Said{}, &Beat{}) == chain(2, Said{}, &Beat{}) || chainStart(1) == chainStart(2) {
		t.Error("what came before is not in the chain")
	}
}

// courses are beats that differ in one thing beside the turn.
func courses() map[string]Beat {
	onward := func(change func(*sim.Between, *sim.Interval)) Beat {
		b := Beat{Command: Command{Kind: Onward, Between: &sim.Between{}}, Interval: &sim.Interval{}}
		change(b.Command.Between, b.Interval)
		return b
	}
	one := []sim.ID{1}
	return map[string]Beat{
		"nothing":   {},
		"Event":     {Event: "x"},
		"Agenda":    {Agenda: 1},
		"both":      {Event: "x", Agenda: 1},
		"Interval":  onward(func(*sim.Between, *sim.Interval) {}),
		"Guest":     onward(func(b *sim.Between, _ *sim.Interval) { b.Guest = true }),
		"OneToOne":  onward(func(b *sim.Between, _ *sim.Interval) { b.OneToOne = one }),
		"Left":      onward(func(_ *sim.Between, v *sim.Interval) { v.Left = one }),
		"Graduated": onward(func(_ *sim.Between, v *sim.Interval) { v.Graduated = one }),
		"Arrived":   onward(func(_ *sim.Between, v *sim.Interval) { v.Arrived = one }),
		"Absent":    onward(func(_ *sim.Between, v *sim.Interval) { v.Absent = one }),
		"Private":   onward(func(_ *sim.Between, v *sim.Interval) { v.Private = []sim.View{{Who: 1}} }),
		"View":      onward(func(_ *sim.Between, v *sim.Interval) { v.Private = []sim.View{{Who: 1, View: 1e-300}} }),
	}
}

// distinct fails unless all beats have a hash of their own.
func distinct(t *testing.T, beats map[string]Beat) {
	t.Helper()
	if n := reflect.TypeFor[sim.Interval]().NumField() + reflect.TypeFor[sim.Between]().NumField(); n != 7 {
		t.Errorf("what happens between meetings has %d fields, and the chain knows 7", n)
	}
	seen := map[uint64]string{}
	for name, beat := range beats {
		hash := chain(1, Said{}, &beat)
		if other, ok := seen[hash]; ok {
			t.Errorf("%s and %s are the same in the chain", name, other)
		}
		seen[hash] = name
	}
}

// each sets one field of a struct after the other to something else, and back.
func each(t *testing.T, v reflect.Value, path string, check func(name string)) {
	t.Helper()
	for i := range v.NumField() {
		f := v.Field(i)
		switch f.Kind() {
		case reflect.Bool:
			f.SetBool(true)
		case reflect.Int8, reflect.Int16, reflect.Int32:
			f.SetInt(1)
		case reflect.Uint8, reflect.Uint16, reflect.Uint32:
			f.SetUint(1)
		case reflect.Float64:
			f.SetFloat(1e-300)
		case reflect.String:
			f.SetString("x")
		case reflect.Array:
			for k := range f.Len() {
				f.Index(k).SetInt(1)
				check(path + "." + v.Type().Field(i).Name)
				f.Index(k).SetInt(0)
			}
			continue
		case reflect.Struct:
		default:
			t.Fatalf("%s.%s is of a kind this test does not know", path, v.Type().Field(i).Name)
		}
		check(path + "." + v.Type().Field(i).Name)
		f.SetZero()
	}
}
