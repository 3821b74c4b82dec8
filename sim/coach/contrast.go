package coach

import (
	"context"
	"slices"
	"time"

	"groundrules/sim"
	"groundrules/sim/observe"
)

// Contrast is two choices at one turn, side by side over rollouts with the same luck.
type Contrast struct {
	A, B    sim.Say
	Turns   int // to which Changes are about
	Changes []Change
	Curves  Curves // Done is of A, Other of B
}

// Change is by how much something differs under B from what it is under A.
type Change struct {
	What       string
	Diff, Half float64 // Half: of the 95 % interval
	Points     bool    // on a scale of 0 to 100, otherwise 0 to 1 or -1 to 1
}

// Clear reports whether the interval leaves out 0.
func (c *Change) Clear() bool { return max(c.Diff, -c.Diff) > c.Half }

// changes are what a Contrast tells of, in its order.
var changes = [...]struct {
	what   string
	points bool
}{
	{"cohesion", true}, {"tension", false}, {"participation", false}, {"trust in you", false}, {"hidden dissent", false}, {"felt safety", false},
}

// curvePoints is into how many parts the courses are cut.
const curvePoints = 20

// Contrasting makes a Contrast, by workers or in slices, as Search does.
type Contrasting struct {
	rolls   *course
	say     [2]sim.Say
	runs    int
	points  []int // turns
	out     []float64
	done    bool
	workers int
	pace    pace
}

// pointWidth is how many numbers there are of a point: minute, shown and raw cohesion.
const pointWidth = 3

// DefaultRuns is how many runs a Contrast is made of where nothing is said.
const DefaultRuns = 200

// contrastFrom is the number of the first rollout of a contrast: of another luck than
// that by which choices were compared.
const contrastFrom = 1 << 26

// NewContrasting begins to put two choices at the turn of an ask side by side, in so
// many runs (0: DefaultRuns) over so many turns (0: the near horizon).
func NewContrasting(ask Ask, a, b sim.Say, runs, turns int) (*Contrasting, error) {
	if err := ask.check(); err != nil {
		return nil, err
	}
	c := &Contrasting{rolls: newCourse(&ask), say: [2]sim.Say{a, b}, runs: runs, workers: ask.Workers}
	if c.runs == 0 {
		c.runs = DefaultRuns
	}
	if turns == 0 {
		turns = c.rolls.near
	}
	for k := 0; k <= curvePoints; k++ {
		if t := k * turns / curvePoints; len(c.points) == 0 || t > c.points[len(c.points)-1] {
			c.points = append(c.points, t)
		}
	}
	c.out = make([]float64, 2*c.runs*c.width())
	return c, nil
}

func (c *Contrasting) width() int      { return len(c.points)*pointWidth + len(changes) }
func (c *Contrasting) over() bool      { return c.done }
func (c *Contrasting) tasks() int      { return 2 * c.runs }
func (c *Contrasting) course() *course { return c.rolls }
func (c *Contrasting) state() *pace    { return &c.pace }
func (c *Contrasting) fold()           { c.done = true }
func (c *Contrasting) chore() bool     { return false }

// Run works with workers until it is done or ctx is, which is its error.
func (c *Contrasting) Run(ctx context.Context) error { return run(ctx, c, c.workers) }

// Slice works for about that long and reports whether it is done.
func (c *Contrasting) Slice(about time.Duration) bool {
	slice(c, about)
	return c.done
}

// begin begins one run of one of the two.
func (c *Contrasting) begin(r *roller, task int) { r.begin(c.say[task%2], contrastFrom+task/2) }

// goOn takes a stretch of it.
func (c *Contrasting) goOn(r *roller, task int) bool {
	out := c.out[task*c.width() : (task+1)*c.width()]
	for range stretch {
		k := r.past
		switch {
		case k == len(c.points):
			var observer observe.Observer // of the state only: nothing here hangs on the course of the talk
			now := observer.Now(r.set, &r.group)
			copy(out[k*pointWidth:], []float64{
				now.Cohesion, now.Tension, evenness(&r.group, &r.start), now.Bond, now.HiddenDissent, now.Safety,
			})
			return true
		case r.turns < c.points[k] && (r.turns == 0 || !r.over()):
			r.step(r.say)
			r.say = r.next()
		default:
			shown, raw := observe.Cohesion(&r.group)
			out[k*pointWidth], out[k*pointWidth+1], out[k*pointWidth+2] = r.group.Minute, shown, raw
			r.past++
		}
	}
	return false
}

// Contrast is the result, once it is done.
func (c *Contrasting) Contrast() Contrast {
	last := c.points[len(c.points)-1]
	out := Contrast{A: c.say[0], B: c.say[1], Turns: last, Curves: Curves{
		Turn: int(c.rolls.start.Turn) + 1, Turns: c.points, Runs: c.runs, Done: c.courseOf(0), Other: c.courseOf(1),
	}}
	for k := range changes {
		at := len(c.points)*pointWidth + k
		var e sample
		for i := range c.runs {
			e.mean += c.number(2*i+1, at) - c.number(2*i, at)
		}
		e.n = c.runs
		e.mean /= float64(e.n)
		for i := range c.runs {
			e.add(c.number(2*i+1, at) - c.number(2*i, at) - e.mean)
		}
		out.Changes = append(out.Changes, Change{What: changes[k].what, Diff: e.mean, Half: e.half(), Points: changes[k].points})
	}
	return out
}

func (c *Contrasting) number(task, at int) float64 { return c.out[task*c.width()+at] }

// courseOf is the mean course of one of the two and its bands.
func (c *Contrasting) courseOf(which int) Course {
	var out Course
	column := make([]float64, c.runs)
	take := func(at int) (mean, low, high float64) {
		for i := range column {
			column[i] = c.number(2*i+which, at)
			mean += column[i]
		}
		slices.Sort(column)
		cut := c.runs / 40 // a fortieth on either side
		return mean / float64(c.runs), column[cut], column[c.runs-1-cut]
	}
	for k := range c.points {
		minute, _, _ := take(k * pointWidth)
		out.Minute = append(out.Minute, minute)
		mean, low, high := take(k*pointWidth + 1)
		out.Mean, out.Low, out.High = append(out.Mean, mean), append(out.Low, low), append(out.High, high)
		mean, low, high = take(k*pointWidth + 2)
		out.Raw, out.RawLow, out.RawHigh = append(out.Raw, mean), append(out.RawLow, low), append(out.RawHigh, high)
	}
	return out
}

// evenness is 1 where all who are here took equally many turns since before and 0
// where one took them all: one less the Gini coefficient over its greatest value.
func evenness(g, before *sim.Group) float64 {
	var turns [sim.Slots]int32
	n, all := 0, int32(0)
	for i := 1; i <= int(g.N); i++ {
		if g.Members[i].Here {
			turns[n] = g.Members[i].Turns - before.Members[i].Turns
			all += turns[n]
			n++
		}
	}
	if n < 2 || all == 0 {
		return 1
	}
	slices.Sort(turns[:n])
	gini := int32(0)
	for k, x := range turns[:n] {
		gini += int32(2*(k+1)-n-1) * x
	}
	return 1 - float64(gini)/(float64(all)*float64(n-1))
}
