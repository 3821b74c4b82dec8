package rendertest

import (
	"errors"
	"image"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/exp/vmhost"
)

// patience is how long a guest may be silent before its test fails.
const patience = 20 * time.Second

// A Session is a view that runs in a process of its own, driven by a test.
// Its methods fail the test when that process has ended unexpectedly.
type Session struct {
	t      testing.TB
	guest  *vmhost.GuestSession
	screen *ebiten.Image
}

// Start runs the view of the given name (see [Main]) in a window of width by
// height logical pixels. The session ends with the test.
func Start(t testing.TB, name string, width, height int) *Session {
	t.Helper()
	NeedsDisplay(t)
	scale := deviceScale()
	size := func(v int) int { return int(math.Round(float64(v) * scale)) }
	s := &Session{t: t, screen: ebiten.NewImage(size(width), size(height))}
	conn := s.launch(name)
	guest, err := vmhost.NewGuestSession(conn, &vmhost.NewGuestSessionOptions{IdleTimeout: patience})
	if err != nil {
		t.Fatal("meeting the guest: ", err)
	}
	s.guest = guest
	t.Cleanup(func() {
		s.screen.Deallocate()
		if err := guest.Close(); err != nil {
			t.Error("closing the guest: ", err)
		}
	})
	if err := guest.SetOutsideScreen(s.screen); err != nil {
		t.Fatal("giving the guest a screen: ", err)
	}
	s.Wait(1)
	return s
}

// deviceScale is how many device pixels of the display make a logical one.
func deviceScale() float64 {
	if m := ebiten.Monitor(); m != nil && m.DeviceScaleFactor() > 0 {
		return m.DeviceScaleFactor()
	}
	return 1
}

// launch starts the guest process and waits for it to call.
func (s *Session) launch(name string) net.Conn {
	s.t.Helper()
	// Not t.TempDir: a socket's path must be short.
	dir, err := os.MkdirTemp("", "gr")
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { os.RemoveAll(dir) })
	listener, err := net.Listen("unix", filepath.Join(dir, "s"))
	if err != nil {
		s.t.Fatal(err)
	}
	defer listener.Close()
	address, err := vmhost.EndpointURLFromAddr(listener.Addr())
	if err != nil {
		s.t.Fatal(err)
	}
	cmd := self(name)
	cmd.Env = append(cmd.Env, guestVar+"="+address)
	if err := cmd.Start(); err != nil {
		s.t.Fatal("starting the guest: ", err)
	}
	s.t.Cleanup(func() { s.reap(cmd) })
	if err := listener.(*net.UnixListener).SetDeadline(time.Now().Add(patience)); err != nil {
		s.t.Fatal(err)
	}
	conn, err := listener.Accept()
	if err != nil {
		s.t.Fatal("waiting for the guest to call: ", err)
	}
	return conn
}

// self is a command that runs this test binary to show a view.
func self(name string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), viewVar+"="+name)
	cmd.Stderr = os.Stderr
	return cmd
}

// reap waits for the guest, which ends by itself when its host has gone.
func (s *Session) reap(cmd *exec.Cmd) {
	timer := time.AfterFunc(patience, func() { cmd.Process.Kill() })
	defer timer.Stop()
	if err := cmd.Wait(); err != nil {
		s.t.Error("the guest ended: ", err)
	}
}

// Wait lets n ticks pass; there are 60 to a second. The clock that a view sees
// goes on by itself: see [Session.WaitReal].
func (s *Session) Wait(n int) {
	s.t.Helper()
	s.guest.AdvanceTicks(n)
	if !s.guest.WaitTicks() && !s.Done() {
		s.t.Fatal("the guest stopped: ", s.guest.Err())
	}
}

// WaitReal lets a view's clock go on by d, and a tick pass after that.
func (s *Session) WaitReal(d time.Duration) {
	s.t.Helper()
	time.Sleep(d)
	s.Wait(1)
}

// Done reports whether the view has ended the program.
func (s *Session) Done() bool { return errors.Is(s.guest.Err(), ebiten.Termination) }

// Frame draws what the view shows now and returns it.
func (s *Session) Frame() *image.RGBA {
	s.t.Helper()
	s.guest.AdvanceTicks(1)
	s.guest.AdvanceFrame()
	if !s.guest.WaitFrame() || !s.guest.CompositeFrame() {
		s.t.Fatal("the guest drew no frame: ", s.guest.Err())
	}
	return Pixels(s.screen)
}

// Pixels reads a picture back from the device.
func Pixels(from *ebiten.Image) *image.RGBA {
	to := image.NewRGBA(image.Rectangle{Max: from.Bounds().Size()})
	from.ReadPixels(to.Pix)
	return to
}
