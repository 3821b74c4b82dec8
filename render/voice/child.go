package voice

import (
	"os/exec"
	"strings"
	"time"
	"unicode/utf8"
)

// child is the process that speaks.
type child struct {
	of   utterance
	cmd  *exec.Cmd
	done chan error // how it ended, once
	due  *time.Timer
	cut  bool // it was ended before it had spoken
	mute bool // it speaks nothing: it silences what was left speaking
}

// mostTime is how long a text may take to be spoken: who has not ended by then hangs.
func mostTime(text string) time.Duration {
	return 6*time.Second + time.Duration(utf8.RuneCountInString(text))*200*time.Millisecond
}

// begin starts a process with a text to read, or reports why it cannot be started.
func begin(path string, args []string, input string, most time.Duration) (*child, error) {
	c := &child{cmd: exec.Command(path, args...), done: make(chan error, 1)}
	c.cmd.Stdin = strings.NewReader(input)
	c.cmd.WaitDelay = time.Second
	hideWindow(c.cmd)
	dieWithUs(c.cmd)
	if err := c.cmd.Start(); err != nil {
		return nil, err
	}
	c.due = time.AfterFunc(most, func() { _ = c.cmd.Process.Kill() })
	go func() {
		err := c.cmd.Wait()
		c.due.Stop()
		c.done <- err
	}()
	return c, nil
}

// end ends the process before it has spoken. That it is gone is told by done.
func (c *child) end() {
	if !c.cut && !c.mute {
		c.cut = true
		_ = c.cmd.Process.Kill() // an error: it has ended by itself
	}
}
