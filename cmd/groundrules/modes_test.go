package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/rendertest"
)

// firstTime is the view of somebody who starts the program for the first time.
const firstTime = "first time"

// played is a session of the program with folders of its own.
type played struct {
	*rendertest.Session
	t    *testing.T
	data string
}

func playView(t *testing.T, view string, width, height int) *played {
	t.Helper()
	rendertest.NeedsDisplay(t)
	data := t.TempDir()
	for _, name := range []string{"XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"} {
		t.Setenv(name, data)
	}
	p := &played{Session: rendertest.Start(t, view, width, height), t: t, data: data}
	p.Wait(30)
	return p
}

var namedKeys = map[rune]ebiten.Key{
	'⏎': ebiten.KeyEnter, '␣': ebiten.KeySpace, '⎋': ebiten.KeyEscape, '↓': ebiten.KeyDown,
}

// keys presses one after another.
func (p *played) keys(keys string) {
	p.t.Helper()
	for _, k := range keys {
		if named, ok := namedKeys[k]; ok {
			p.Press(named)
			p.Wait(6)
			continue
		}
		p.Type(string(k))
		p.Wait(3)
	}
}

// journals are the texts of the journals that were written.
func (p *played) journals() []string {
	p.t.Helper()
	names, err := filepath.Glob(filepath.Join(p.data, "groundrules", "*.jsonl"))
	if err != nil {
		p.t.Fatal(err)
	}
	var list []string
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			p.t.Fatal(err)
		}
		list = append(list, string(text))
	}
	return list
}

func TestWatchingAndSittingInASeatByKeys(t *testing.T) {
	for _, size := range [][2]int{{1280, 800}, {390, 844}} {
		p := playView(t, "watch", size[0], size[1])
		p.keys("⏎")
		p.Wait(30)
		briefing := p.Frame()
		p.keys("w..........")
		p.Wait(30)
		closed := differs(t, "the room one watches", briefing, p.Session)
		p.keys("t3y")
		p.Wait(30)
		differs(t, "what they think", closed, p.Session)
		p.keys("x")
		p.Wait(20)
		p.keys("⏎")
		p.Wait(30)
		again := p.Frame()
		p.keys("s2..........")
		p.Wait(30)
		differs(t, "the room from a seat", again, p.Session)
		p.keys("x")
		p.Wait(10)
		if n := len(p.journals()); n != 0 {
			t.Errorf("looking on wrote %d journals; nothing was decided", n)
		}
	}
}

func TestAClassByKeys(t *testing.T) {
	p := playView(t, "class", 1280, 800)
	p.keys("⏎c")
	p.Wait(20)
	for range 3 {
		p.keys("....")
		p.keys("v")
		p.keys("12↓7⏎")
		p.Wait(10)
	}
	p.keys("x")
	p.Wait(20)
	all := p.journals()
	if len(all) != 1 {
		t.Fatalf("%d journals, want one", len(all))
	}
	if n := strings.Count(all[0], `"kind":"hands"`); n < 2 {
		t.Errorf("the journal has %d shows of hands, want those that were counted", n)
	}
	if !strings.Contains(all[0], `"hands":12`) || !strings.Contains(all[0], `"kind":"say"`) {
		t.Error("the journal does not say how many hands went up, or what was done")
	}
	if !strings.Contains(all[0], `"mode":"rehearsal"`) {
		t.Error("before a class one can look ahead")
	}
	names, _ := filepath.Glob(filepath.Join(p.data, "groundrules", "*.jsonl"))
	if code := newProgram(os.Stdin, os.Stdout, os.Stderr).run([]string{"replay", "--verify", names[0]}); code != 0 {
		t.Errorf("replay --verify ends with %d", code)
	}
}

func TestTheFirstTimeByKeys(t *testing.T) {
	p := playView(t, firstTime, 1280, 800)
	offered := p.Frame()
	p.keys("⏎")
	p.Wait(30)
	room := differs(t, "the guided practice", offered, p.Session)
	p.keys("⏎....⏎w1⏎........,")
	p.Wait(20)
	differs(t, "looking back with the guide", room, p.Session)
	p.keys("␣x")
	p.Wait(20)
	p.keys("d")
	p.Wait(60)
	debrief := p.Frame()
	p.keys("⏎")
	p.Wait(30)
	differs(t, "the debrief without the guide", debrief, p.Session)
	all := p.journals()
	if len(all) != 1 || !strings.Contains(all[0], `"check_in"`) {
		t.Errorf("%d journals; want one in which the check-in round was said", len(all))
	}
	settings, err := os.ReadFile(filepath.Join(p.data, "groundrules", "settings.toml"))
	if err != nil || !strings.Contains(string(settings), "shown_round = true") {
		t.Errorf("it is not kept that the guide was offered: %s, %v", settings, err)
	}
}
