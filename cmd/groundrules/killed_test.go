package main

import (
	"bufio"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// killedLines are typed in the room and between meetings, each for one record.
func killedLines() []string {
	var lines []string
	for range 6 {
		lines = append(lines, "")
	}
	lines = append(lines, "notice domination ada", "predict up very ben", "f 2 bea g1", "v", "back 4", "name 1 again", "", "", "open 0", "w 1 d1", "", "back minute 0")
	for range 80 {
		lines = append(lines, "")
	}
	return lines
}

// program is this program as a process of its own.
func programProcess(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(exe, args...)
	c.Args[0] = "groundrules" // see testscript.Main
	c.Env = append(os.Environ(), "DISPLAY=", "WAYLAND_DISPLAY=")
	return c
}

// typed plays lines through a process to their end.
func typed(t *testing.T, lines []string, args ...string) {
	t.Helper()
	c := programProcess(t, args...)
	c.Stdin = strings.NewReader(strings.Join(lines, "\n") + "\n")
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v:\n%s", err, out)
	}
}

// TestKilledAnywhere kills the program while it plays and goes on with the rest of
// what was to be typed: the practice is the one that was not killed.
func TestKilledAnywhere(t *testing.T) {
	ownFolder(t)
	dir := t.TempDir()
	lines := killedLines()
	live := filepath.Join(dir, "live.jsonl")
	typed(t, append([]string{""}, lines...), "play", "testdata/life.toml", "--seed", "3", "--term", "--record", live)
	want := shapeOf(t, live)
	random := rand.New(rand.NewPCG(1, 2))
	for range 5 {
		name := filepath.Join(dir, "killed.jsonl")
		after := random.IntN(60)
		killedAfter(t, after, lines, "play", "testdata/life.toml", "--seed", "3", "--term", "--record", name)
		r, err := readRecorded(name)
		if err != nil {
			t.Fatal(err)
		}
		done := len(r.journal.Records)
		if done < after {
			t.Errorf("killed after %d commands, and %d are kept", after, done)
		}
		typed(t, lines[done:], "play", name, "--term")
		if got := shapeOf(t, name); got != want {
			t.Errorf("killed after %d of %d commands and gone on with, the practice differs: %d and %d bytes", done, len(lines), len(got), len(want))
		}
		os.Remove(name)
	}
}

// killedAfter plays lines and kills the process once so many were carried out, in the
// midst of the next ones.
func killedAfter(t *testing.T, n int, lines []string, args ...string) {
	t.Helper()
	c := programProcess(t, args...)
	in, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = io.WriteString(in, "\n"+strings.Join(lines, "\n")+"\n")
	prompts := bufio.NewReader(out)
	for seen := -2; seen < n; { // the prompts of the briefing and of the first line come before
		text, err := prompts.ReadString('>')
		if err != nil {
			break
		}
		if strings.HasSuffix(text, " >") {
			seen++
		}
	}
	_ = c.Process.Kill()
	_ = c.Wait()
}

// shapeOf is all that a journal's practice is.
func shapeOf(t *testing.T, name string) string {
	t.Helper()
	r, err := readRecorded(name)
	if err != nil {
		t.Fatal(err)
	}
	p, err := r.again()
	if err != nil {
		t.Fatal(err)
	}
	return shape(p)
}
