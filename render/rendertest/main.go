package rendertest

import (
	"fmt"
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render"
	"groundrules/render/ui"
)

// The environment by which a test's host tells the process that it starts which
// view to show, and where: at a host's address, or in a window.
const (
	viewVar  = "GROUNDRULES_TEST_VIEW"
	guestVar = "GROUNDRULES_TEST_HOST"
)

// Main runs the tests of a package that starts sessions, and ends the process. Its
// TestMain is
//
//	func TestMain(m *testing.M) { rendertest.Main(m, view) }
//
// where view makes the view of a name; names are the package's own.
func Main(m *testing.M, view func(name string) ui.View) { os.Exit(Run(m, view)) }

// Run is Main for a TestMain that has something to do afterwards: it returns the
// code with which to end. In a process that was started to show a view it shows
// it and ends the process.
func Run(m interface{ Run() int }, view func(name string) ui.View) int {
	if name, ok := os.LookupEnv(viewVar); ok {
		if err := render.Run(view(name), "test", render.Options{Guest: os.Getenv(guestVar)}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	if !render.HasDisplay() {
		return m.Run()
	}
	h := &host{tests: m}
	ebiten.SetWindowVisible(false)
	if err := ebiten.RunGame(h); err != nil {
		fmt.Fprintln(os.Stderr, "running the tests' host:", err)
		return 1
	}
	return h.code
}

// NeedsDisplay skips the test where there is no display, and fails it instead
// where CI is set.
func NeedsDisplay(t testing.TB) {
	t.Helper()
	if render.HasDisplay() {
		return
	}
	const why = "this test needs a display, and DISPLAY is not set (a virtual one will do: xvfb-run go test ./...)"
	if os.Getenv("CI") != "" {
		t.Fatal(why)
	}
	t.Skip(why)
}

// A host is the hidden window in whose only update all tests run: reading pixels
// is possible inside an update alone.
type host struct {
	tests interface{ Run() int }
	code  int
}

func (h *host) Update() error {
	h.code = h.tests.Run()
	return ebiten.Termination
}

func (h *host) Draw(*ebiten.Image) {}

func (h *host) Layout(w, ht int) (int, int) { return w, ht }
