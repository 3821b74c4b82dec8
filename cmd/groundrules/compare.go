package main

import (
	"bytes"
	"flag"
	"fmt"
	"math"
	"slices"

	"groundrules/render/term"
	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// compare is the command compare: two courses of a scenario side by side.
func (p *program) compare(args []string) error {
	fs := flag.NewFlagSet("compare", flag.ContinueOnError)
	format := fs.String("format", "text", "")
	language := fs.String("lang", "", "")
	rest, err := readFlags(fs, args)
	if err != nil {
		return err
	}
	formats := []string{"text", "json"}
	switch {
	case len(rest) != 2:
		return wrong("compare", "two recorded practices are wanted, not %d", len(rest))
	case !slices.Contains(formats, *format):
		return wrong("compare", "unknown format %q, %s", *format, remedy(*format, formats, "choose one of text, json"))
	}
	if err := speak("compare", *language); err != nil {
		return err
	}
	var two [2]*side
	for k := range two {
		if two[k], err = openSide(rest[k]); err != nil {
			return err
		}
	}
	if !bytes.Equal(two[0].recorded.journal.Source, two[1].recorded.journal.Source) {
		if name := two[0].recorded.journal.Name; name == two[1].recorded.journal.Name {
			return fmt.Errorf("%s and %s are of two versions of %q, whose text was changed between them (choose two of the same)", rest[0], rest[1], name)
		}
		return fmt.Errorf("%s and %s are of two scenarios, and have nothing to be compared by (choose two of the same)", rest[0], rest[1])
	}
	c := newComparison(two)
	if *format == "json" {
		err = writeComparisonJSON(p.out, c)
	} else {
		_, err = fmt.Fprint(p.out, comparisonText(c, width(p.out)))
	}
	for _, s := range two {
		p.tellLost(s.recorded)
	}
	return err
}

// side is one of the two.
type side struct {
	name     string // as it was asked for
	recorded *recorded
	practice *session.Practice
	beats    []session.Beat
	debrief  debrief.Debrief
	group    *sim.Group // as it was left
}

func openSide(name string) (*side, error) {
	r, err := readRecorded(name)
	if err != nil {
		return nil, err
	}
	s := &side{name: name, recorded: r}
	if s.practice, err = r.again(); err != nil {
		return nil, notAgain(r, err, "compared")
	}
	s.beats, s.group = s.practice.Beats(), s.practice.Group()
	s.debrief = debrief.Of(s.practice, term.Names(r.scenario), r.scenario.Wanted())
	return s, nil
}

// comparison is two courses side by side.
type comparison struct {
	sides   [2]*side
	names   coach.Names
	part    int // beats that both share
	minutes []together
}

// together is both at the same minute of the same meeting; nil where one did not get
// there.
type together struct {
	meeting int
	minute  float64
	read    [2]*observe.Reading
}

func newComparison(two [2]*side) *comparison {
	names, _ := two[0].recorded.scenario.Coached()
	names.Language = words.Language()
	c := &comparison{sides: two, names: names}
	a, b := two[0].beats, two[1].beats
	for c.part < len(a) && c.part < len(b) && a[c.part].Hash == b[c.part].Hash {
		c.part++
	}
	c.align()
	return c
}

// alignRows is into about how many parts a meeting is cut.
const alignRows = 8

// align puts readings at the same minutes side by side; the last minute that both
// got to is one of them, and the last of either.
func (c *comparison) align() {
	s := c.sides[0].recorded.scenario
	step := max(1, math.Round(s.Minutes/alignRows))
	first := max(1, s.Meeting)
	for meeting := first; meeting < first+max(1, s.Meetings); meeting++ {
		one, two := c.sides[0].last(meeting), c.sides[1].last(meeting)
		minutes := []float64{min(one, two), max(one, two)}
		for minute := step; minute <= max(one, two); minute += step {
			minutes = append(minutes, minute)
		}
		slices.Sort(minutes)
		for _, minute := range slices.Compact(minutes) {
			if minute > 0 && minute >= c.begins(meeting) {
				c.minutes = append(c.minutes, together{meeting, minute, [2]*observe.Reading{
					c.sides[0].at(meeting, minute), c.sides[1].at(meeting, minute),
				}})
			}
		}
	}
}

// begins is the minute of a meeting from which on the two may differ.
func (c *comparison) begins(meeting int) float64 {
	if c.part == 0 {
		return 0
	}
	t := &c.sides[0].beats[c.part-1].Turn
	switch {
	case int(t.Meeting) > meeting:
		return math.Inf(1)
	case int(t.Meeting) == meeting:
		return t.Minute
	}
	return 0
}

// last is how far a meeting came, in minutes.
func (s *side) last(meeting int) (minute float64) {
	for i := range s.beats {
		if t := &s.beats[i].Turn; int(t.Meeting) == meeting {
			minute = max(minute, t.Minute)
		}
	}
	return minute
}

// at is what was last read by a minute of a meeting; nil where it did not get there.
func (s *side) at(meeting int, minute float64) (read *observe.Reading) {
	if s.last(meeting) < minute {
		return nil
	}
	for i := range s.beats {
		if t := &s.beats[i].Turn; int(t.Meeting) == meeting && t.Minute <= minute {
			read = &s.beats[i].Reading
		}
	}
	return read
}

// chose is what the facilitator did at the first beat that is not shared, in words.
func (c *comparison) chose(k int) string {
	s := c.sides[k]
	if c.part >= len(s.beats) {
		return words.As("did", "goes no further")
	}
	b := &s.beats[c.part]
	switch {
	case b.Command.Kind == session.Say:
		return words.Say("“{quoted}”", c.names.Choice(b.Command.Say))
	case b.Command.Kind == session.Listen:
		return words.As("did", "said nothing")
	case b.Command.Kind == session.StepOut:
		return words.As("did", "stepped out")
	case b.Command.Kind == session.Acknowledge:
		return words.As("did", "took note of what to do, and went on")
	case b.Command.Kind == session.Onward:
		return words.As("did", "went on to the next meeting")
	case b.Command.Kind == session.Consult:
		return words.As("did", "asked a supervisor")
	}
	return ""
}

// decision is one thing that was said after the two parted.
type decision struct {
	meeting int
	turn    int
	minute  float64
	say     sim.Say
}

// later is what a side said from where they part.
func (c *comparison) later(k int) (list []decision) {
	for _, b := range c.sides[k].beats[min(c.part, len(c.sides[k].beats)):] {
		if b.Turn.Number > 0 && b.Turn.Speaker == sim.Facilitator {
			list = append(list, decision{int(b.Turn.Meeting), int(b.Turn.Number), b.Turn.Minute, b.Turn.Say})
		}
	}
	return list
}
