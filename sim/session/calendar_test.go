package session

import (
	"testing"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Whoever plays many practices asks the calendar after each turn.
func TestCalendarAllocatesNothing(t *testing.T) {
	plan := life()
	g := sim.New(plan.Set, 1)
	observer := observe.New(plan.Set, &g)
	r := observer.Now(plan.Set, &g)
	var c Calendar
	if n := testing.AllocsPerRun(100, func() {
		c.Anew()
		c.Table(&plan, &g)
		c.Look(&plan, &g, &r)
		if k := c.Next(&plan, &g, false); k >= 0 {
			c.Happened(&plan, k)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// A calendar that joins a meeting begins no item that has begun, and those to come.
func TestJoined(t *testing.T) {
	plan := evening()
	plan.Agenda = []Agenda{{Minute: 1, Channel: sim.Pairs}, {Minute: 3, Channel: sim.Written}, {Meeting: 2, Minute: 0}}
	g := sim.New(plan.Set, 1)
	g.Minute = 2
	c := Joined(&plan, &g)
	if got := c.Table(&plan, &g); got != 0 {
		t.Errorf("item %d begins again", got)
	}
	g.Minute = 3
	if got := c.Table(&plan, &g); got != 2 {
		t.Errorf("item %d begins, not the second", got)
	}
}
