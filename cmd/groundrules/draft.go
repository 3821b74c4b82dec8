package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"groundrules/render/term"
	"groundrules/scenarios/preview"
	"groundrules/sim/session"
)

// draft is a preview as the window and the terminal show it.
type draft struct {
	*preview.Preview
	last time.Time // of the latest look at the file
}

// Poll looks at the file, at most every twentieth of a second.
func (d *draft) Poll() bool {
	now := time.Now()
	if now.Sub(d.last) < 25*time.Millisecond {
		return false
	}
	d.last = now
	return d.Preview.Poll(now)
}

// Broken reports whether the file cannot be played as it was saved last.
func (d *draft) Broken() bool { return d.Diagnostics().Failed() || d.Trouble() != nil }

// Wrong is what is wrong with the file, and which commands could not be kept.
func (d *draft) Wrong() (lines []string) {
	if err := d.Trouble(); err != nil {
		lines = append(lines, fmt.Sprintf("the file cannot be read: %v", plainer(err)))
	}
	for _, diagnostic := range d.Diagnostics() {
		lines = append(lines, diagnostic.String())
	}
	if !d.Broken() {
		for _, l := range d.Kept().Lost {
			lines = append(lines, fmt.Sprintf("not kept: %s of meeting %d, turn %d: %s", l.What, l.Meeting, l.Turn, l.Why))
		}
	}
	return lines
}

// Status is where the practice stands, in a line.
func (d *draft) Status() string {
	p := d.Practice()
	if p == nil {
		return "Nothing can be played yet: mend what is wrong, and save."
	}
	g := p.Group()
	s := fmt.Sprintf("%s, seed %d: meeting %d, turn %d, minute %d", d.Scenario().Title, p.Seed(), g.Meeting, g.Turn, int(g.Minute))
	switch p.State() {
	case session.Over:
		s += ", over"
	case session.InDanger:
		s += ", somebody speaks of danger"
	case session.BetweenMeetings:
		s += ", between meetings"
	}
	switch k := d.Kept(); {
	case d.Broken():
		s += "; the text before the mistake goes on"
	case k.Commands > 0:
		s += fmt.Sprintf("; %d of %s kept in %d ms", k.Kept, plural(k.Commands, "command"), k.Took.Milliseconds())
	}
	return s
}

// GoTo goes to "12", a turn of the meeting that is on, "3:12", one of meeting 3, or an
// event by its id.
func (d *draft) GoTo(where string) error {
	where = strings.TrimSpace(where)
	meeting, turn := 1, where
	if p := d.Practice(); p != nil {
		meeting = int(p.Group().Meeting)
	}
	if before, after, ok := strings.Cut(where, ":"); ok {
		n, err := strconv.Atoi(strings.TrimSpace(before))
		if err != nil || n < 1 {
			return fmt.Errorf("%q names no meeting (write it as 3:12, meeting 3, turn 12)", where)
		}
		meeting, turn = n, strings.TrimSpace(after)
	}
	n, err := strconv.Atoi(turn)
	switch {
	case err == nil && n >= 0:
		return d.WarpTo(meeting, n)
	case strings.Contains(where, ":") || err == nil:
		return fmt.Errorf("%q names no turn (write it as 12, or 3:12)", where)
	}
	return d.WarpToEvent(where)
}

// latestBeats is how many of the latest turns are shown as text.
const latestBeats = 4

// latest is what was said and what happened last, as somebody in the room heard it.
func (d *draft) latest(width int) (texts []string) {
	if d.Practice() == nil {
		return nil
	}
	beats := d.Practice().Beats()
	for i := range beats[max(0, len(beats)-latestBeats):] {
		b := &beats[max(0, len(beats)-latestBeats)+i]
		if b.Interval == nil {
			texts = append(texts, term.BeatText(d.Scenario(), b, width))
		}
	}
	return texts
}

// Hidden is what nobody in the room can see, as a table.
func (d *draft) Hidden() (head []string, rows [][]string) {
	h := d.Preview.Hidden()
	if len(h.Members) == 0 {
		return nil, nil
	}
	n := func(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }
	for _, m := range h.Members {
		voiced := "-"
		if m.Voiced {
			voiced = n(m.Expressed)
		}
		name := m.Name
		if !m.Here {
			name += " (away)"
		}
		rows = append(rows, []string{name, n(m.View), voiced, n(m.Safety), n(m.Commitment), n(m.TrustInYou), n(m.Benefit), m.Hurt})
	}
	rows = append(rows, []string{"Leaning on you", n(h.Dependency)}, []string{"Tension now", n(h.Flare)},
		[]string{"Tension built up", n(h.Built)}, []string{"Hold of the rules", n(h.Norm)})
	return []string{"Hidden", "thinks", "voiced", "safety", "committed", "trusts you", "takes home", "hurt by"}, rows
}
