package rendertest

import (
	"bufio"
	"os/exec"
	"testing"
	"time"
)

// Open runs the view of the given name in a real window, in a process of its own,
// until the view is done. It returns the time that passed until the view first
// wrote a line to its standard output (0: never), and the processor time that the
// process used.
func Open(t testing.TB, name string) (line, processor time.Duration) {
	t.Helper()
	NeedsDisplay(t)
	cmd := self(name)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal("opening a window: ", err)
	}
	if bufio.NewScanner(out).Scan() {
		line = time.Since(start)
	}
	return line, finish(t, cmd)
}

func finish(t testing.TB, cmd *exec.Cmd) time.Duration {
	t.Helper()
	if err := cmd.Wait(); err != nil {
		t.Fatal("the window's process ended: ", err)
	}
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}
