package scene

import (
	"slices"
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/scenarios"
)

// filter is which scenarios of the library are shown. Each field is an option counted
// from 1; 0 is any.
type filter struct {
	text                              string
	challenge, size, long, done, rung int
	asks                              bool // it is open
}

// extent is from how many to how many.
type extent struct{ from, to int }

const noEnd = 1 << 30

// The spans by which scenarios are told apart: members, minutes, rungs of the ladder.
var (
	companies = [...]extent{{0, 5}, {6, 8}, {9, noEnd}}
	durations = [...]extent{{0, 30}, {31, 60}, {61, noEnd}}
	rungSpans = [...]extent{{1, 5}, {6, 10}, {11, noEnd}}
)

// What has been done with a scenario, as options of the filter.
const (
	doneNotYet = iota + 1
	doneOpen
	donePractised
	doneGood
)

var doneWords = []string{"Not yet", "Open", "Practised", "Two good ones"}

func (s extent) has(n int) bool { return n >= s.from && n <= s.to }

func (s extent) words() string {
	switch {
	case s.to == noEnd:
		return words.Say("{n} and more", s.from)
	case s.from == 0:
		return words.Say("up to {n}", s.to)
	}
	return words.Say("{from} to {to}", s.from, s.to)
}

// narrowed is how many ways a filter narrows the list, but for the text.
func (f *filter) narrowed() (n int) {
	for _, k := range [...]int{f.challenge, f.size, f.long, f.done, f.rung} {
		if k > 0 {
			n++
		}
	}
	return n
}

// none reports whether everything is shown.
func (f *filter) none() bool { return f.narrowed() == 0 && strings.TrimSpace(f.text) == "" }

// challenges are the words for what is hard in the scenarios, each once, in their order.
func (l *library) challenges() []string {
	var list []string
	for _, s := range l.all {
		if s.Challenge != "" && !slices.Contains(list, s.Challenge) {
			list = append(list, s.Challenge)
		}
	}
	return list
}

// shows reports whether a scenario is among those that are looked for.
func (l *library) shows(s *scenarios.Scenario) bool {
	f := &l.filter
	if !holds(strings.ToLower(strings.Join(append([]string{s.Title, s.Summary, s.Challenge, s.Stage, s.HardBecause}, s.Goals...), " ")), strings.Fields(strings.ToLower(f.text))) {
		return false
	}
	all := l.challenges()
	switch {
	case f.challenge > 0 && (f.challenge > len(all) || s.Challenge != all[f.challenge-1]):
	case f.size > 0 && !companies[f.size-1].has(len(atFirst(s))):
	case f.long > 0 && !durations[f.long-1].has(int(s.Minutes)):
	case f.rung > 0 && !rungSpans[f.rung-1].has(s.Rung):
	case f.done > 0 && !l.isDone(s, f.done):
	default:
		return true
	}
	return false
}

func (l *library) isDone(s *scenarios.Scenario, how int) bool {
	good, practised := l.progress.goodOnes(s.Name)
	_, open := l.unfinished(s)
	switch how {
	case doneNotYet:
		return !practised && !open
	case doneOpen:
		return open
	case donePractised:
		return practised
	}
	return good >= 2
}

// shown are the indexes of the scenarios that are shown.
func (l *library) shown() []int {
	var list []int
	for i, s := range l.all {
		if l.shows(s) {
			list = append(list, i)
		}
	}
	return list
}

// settle sees to it that what is open is among what is shown.
func (l *library) settle() []int {
	list := l.shown()
	if len(list) > 0 && !slices.Contains(list, l.chosen) {
		l.choose(list[0])
	}
	return list
}

// filterNote asks what is to be shown, over the page.
func (l *library) filterNote(c *ui.Context) {
	f := &l.filter
	if !f.asks {
		return
	}
	st := stylesOf(c.Theme)
	in := tightened(c, c.Modal("Filter", 620, 680))
	defer c.EndModal()
	c.Heading(in.Top(36), st.head, "Filter")
	in.Top(6)
	foot := in.Bottom(paint.ButtonHeight)
	in.Bottom(12)
	body := c.Scroll(ui.Name("filter"), in, "Filter")
	c.EndScroll(l.filterRows(c, body.Pad(2, 0), st))
	wide := min(150, .48*foot.W)
	all := ui.Button{ID: ui.Name("show all"), Label: "Show all"}
	if f.none() {
		all.Off = "everything is shown"
	}
	if c.Button(foot.Left(wide), all) {
		*f = filter{asks: true}
	}
	done := foot.Right(wide)
	if foot.W > 90 {
		c.Text(foot.Pad(12, 0), st.small, ui.Middle, words.Count(len(l.shown()), "{n} shown", "{n} shown"))
	}
	if c.Button(done, ui.Button{ID: ui.Name("filter done"), Label: "Done", Look: ui.Filled, Key: ui.On(ui.Escape), Bare: true}) ||
		c.Take(ui.On(ui.Enter), false) {
		f.asks = false
		c.Dismiss()
	}
}

// filterRows are the questions; it returns where they end.
func (l *library) filterRows(c *ui.Context, in paint.Rect, st pageStyles) float32 {
	f := &l.filter
	extents := func(list []extent) (options []string) {
		for _, s := range list {
			options = append(options, s.words())
		}
		return options
	}
	for _, row := range [...]struct {
		name, label string
		options     []string
		chosen      *int
		least       float32 // width of an option
	}{
		{"done", "Done or not", doneWords, &f.done, 104},
		{"size", "Members", extents(companies[:]), &f.size, 84},
		{"long", "Minutes", extents(durations[:]), &f.long, 84},
		{"rung", "Rungs of the ladder", extents(rungSpans[:]), &f.rung, 84},
		{"challenge", "Challenge", l.challenges(), &f.challenge, 124},
	} {
		if len(row.options) == 0 {
			continue
		}
		c.Text(in.Top(24), st.label, ui.Start, row.label)
		options := []ui.Option{{Label: "Any"}}
		for _, word := range row.options {
			options = append(options, ui.Option{Label: word})
		}
		columns := max(1, min(len(options), int((in.W-6)/row.least)))
		rows := (len(options) + columns - 1) / columns
		if columns*rows > len(options) && rows > 1 {
			columns = (len(options) + rows - 1) / rows
		}
		*row.chosen = c.ChoiceGrid(ui.Name("filter "+row.name), in.Top(paint.ChoiceHeight*float32(rows)), row.label, options, *row.chosen, columns)
		in.Top(12)
	}
	return in.Y
}
