package scene

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/sim"
	"groundrules/sim/session"
)

// A screenful is a screen in one of its states. Making it anew gives one that nobody
// has touched.
type screenful struct {
	name  string
	begin func() *stand
	keys  []any // pressed until the state is reached
}

// A stand is one screen that frames are made of.
type stand struct {
	frame func(in *ui.Input, list *paint.List)
	c     *ui.Context
}

// seen is a frame of a stand, and what it was made in.
type seen struct {
	*stand
	list paint.List
	in   ui.Input
}

// look is how a screen is shown.
type look struct {
	theme         *paint.Theme
	width, height float32
	scale         float32 // of the text
	silent        bool
	ruler         paint.Ruler // nil: that of all tests
}

func (l look) String() string {
	f := func(v float32) string { return strconv.FormatFloat(float64(v), 'f', -1, 32) }
	return l.theme.Name + " " + f(l.width) + "x" + f(l.height) + " at " + f(l.scale)
}

// standard is the size of the pictures.
var standard = look{theme: &paint.Light, width: 1280, height: 800, scale: 1}

// show makes a screen and brings it into its state.
func (s screenful) show(l look) *seen {
	v := &seen{stand: s.begin()}
	v.c.Theme, v.c.Ruler, v.c.Silent = l.theme, ruler, l.silent
	if l.ruler != nil {
		v.c.Ruler = l.ruler
	}
	v.in = ui.Input{Now: 100, Width: l.width, Height: l.height, TextScale: l.scale, Dark: l.theme == &paint.Dark}
	v.settle()
	for _, k := range s.keys {
		v.press(k)
	}
	v.settle()
	return v
}

// press presses a key and lets what moves arrive.
func (v *seen) press(k any) {
	switch k := k.(type) {
	case ui.Press:
		v.in.Presses = []ui.Press{k}
	case ui.Key:
		v.in.Presses = []ui.Press{{Key: k}}
	case rune:
		v.in.Presses = []ui.Press{{Rune: k}}
	}
	for range 3 {
		v.after(.4)
	}
}

func (v *seen) settle() {
	for range 5 {
		v.after(1)
	}
}

// after makes one frame, so many seconds after the last one.
func (v *seen) after(seconds float64) {
	v.in.Now += seconds
	v.list.Reset()
	v.frame(&v.in, &v.list)
	v.in.Presses, v.in.Pressed, v.in.Released, v.in.Wheel = nil, false, false, 0
}

// ofPage is a stand of a page that draws itself into a context.
func ofPage(draw func(*ui.Context)) *stand {
	c := &ui.Context{}
	return &stand{c: c, frame: func(in *ui.Input, list *paint.List) {
		c.Begin(in, list)
		draw(c)
		c.End()
	}}
}

// ofRoom is a stand of a room.
func ofRoom(r *Room) *stand { return ofPage(func(c *ui.Context) { r.Frame(c) }) }

// ofApp is a stand of the whole program; it draws in the theme that is set in it.
func ofApp(t *testing.T, begin func(*App)) *stand {
	a := NewApp(newShelf(t), ruler)
	if begin != nil {
		begin(a)
	}
	return standOf(a)
}

// standOf is a stand of a program as it is.
func standOf(a *App) *stand {
	return &stand{c: &a.ui, frame: func(in *ui.Input, list *paint.List) {
		a.set.Silent = a.ui.Silent
		for name, th := range themes {
			if th == a.ui.Theme {
				a.set.Theme = name
			}
		}
		a.Frame(in, list)
	}}
}

// screenfuls are all screens there are, in all states that look or act differently. The
// pages are made once, since none of them changes under these tests but in what is open.
func screenfuls(t *testing.T) []screenful {
	t.Helper()
	all := roomfuls(t)
	drawn := pages(t)
	for _, name := range sortedKeys(drawn) {
		all = append(all, screenful{name: name, begin: func() *stand { return ofPage(drawn[name]) }})
	}
	return append(all, appfuls(t)...)
}

func sortedKeys[V any](m map[string]V) []string {
	var list []string
	for name := range m {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// roomfuls are the rooms: of several sizes, at every stage of a choice, and in what else
// can happen in them.
func roomfuls(t *testing.T) []screenful {
	say := func(session.Command) error { return nil }
	add := func(name string, course func() Course, people int, keys ...any) screenful {
		scn := scenario(t, people)
		return screenful{name: "room " + name, keys: keys, begin: func() *stand { return ofRoom(NewRoom(scn, course(), say)) }}
	}
	plain := func() Course { return evening() }
	var all []screenful
	for _, name := range sortedKeys(choices) {
		all = append(all, add(name, plain, 8, choices[name]...))
	}
	noted := func() Course { return &annotated{evening(), nil} }
	in := func(ch sim.Channel) func() Course { return func() Course { return inChannel(ch) } }
	ended := func() Course {
		w := evening()
		w.state = session.Over
		return w
	}
	return append(
		all,
		add("of three", plain, 3, 'f', '2'), add("of sixteen", plain, 16, 'f', '2'),
		add("of twelve, tens", plain, 12, 'f', '2', '0'),
		add("new", func() Course { return &written{} }, 8),
		add("over", ended, 8),
		add("a week later", func() Course { return aWeekLater(evening()) }, 8),
		add("written", in(sim.Written), 8), add("in twos", in(sim.Pairs), 8),
		add("notice", noted, 8, 'n'), add("noticed", noted, 8, 'n', '1'),
		add("branches", func() Course { return &forked{inChannel(sim.Spoken)} }, 8, 'b'),
		add("seen", plain, 8, ui.Tab), add("looking back", func() Course { return inChannel(sim.Spoken) }, 8, ',', ','),
	)
}

// appfuls are the states of the program as a whole, with what it draws over its pages.
func appfuls(t *testing.T) []screenful {
	add := func(name, keys string) screenful {
		s := screenful{name: "app " + name, begin: func() *stand { return ofApp(t, nil) }}
		for _, k := range strings.Fields(keys) {
			switch k {
			case "enter":
				s.keys = append(s.keys, ui.Enter)
			case "f1":
				s.keys = append(s.keys, ui.F1)
			case "f2":
				s.keys = append(s.keys, ui.F2)
			case "tab":
				s.keys = append(s.keys, ui.Tab)
			default:
				s.keys = append(s.keys, rune(k[0]))
			}
		}
		return s
	}
	return []screenful{
		add("library", ""), add("settings", "f2"), add("cards", "f1"),
		add("briefing", "enter"), add("room", "enter enter . . ."), add("room settings", "enter enter . f2"),
		add("room cards", "enter enter . f1"), add("noticing", "enter enter . . n 2"), add("stepped out", "enter enter . x"),
	}
}
