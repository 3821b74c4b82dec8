package voice

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// fakeLog names the file in which the test binary, run as an engine, writes what it
// does; without it the tests run.
const fakeLog = "GROUNDRULES_FAKE_VOICE"

func TestMain(m *testing.M) {
	if log := os.Getenv(fakeLog); log != "" && len(os.Args) > 1 {
		os.Exit(fake(log, os.Args[1:]))
	}
	os.Exit(m.Run())
}

// fake is an engine: asked with "can" it says that it can speak, with "cannot" that it
// cannot. A text that begins with "long" takes a minute, one with "bad" fails.
func fake(log string, args []string) int {
	note := func(words ...any) {
		f, err := os.OpenFile(log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		if err != nil {
			panic(err)
		}
		defer f.Close()
		fmt.Fprintln(f, words...)
	}
	switch args[0] {
	case "can":
		note("asked")
		return 0
	case "cannot":
		note("asked in vain")
		return 1
	case "hush":
		note("hushed")
		return 0
	}
	in, err := io.ReadAll(os.Stdin)
	if err != nil {
		return 1
	}
	text := strings.TrimSpace(string(in))
	note("begins", os.Getpid(), strings.Join(args, " "), "|", text)
	switch {
	case strings.HasPrefix(text, "bad"):
		return 1
	case strings.HasPrefix(text, "long"):
		time.Sleep(time.Minute)
	}
	note("ends", os.Getpid())
	return 0
}

// stage is a speaker with a fake engine, and what that has done.
type stage struct {
	t       *testing.T
	log     string
	speaker *Speaker
}

func fakeEngine(t *testing.T, probe string) engine {
	t.Helper()
	return engine{
		program: os.Args[0], name: "the fake", probe: []string{probe}, encode: asItIs,
		speak: func(r Rate, language string) []string { return []string{"speak", r.String(), language} },
	}
}

func newStage(t *testing.T, all ...engine) *stage {
	t.Helper()
	if _, err := exec.LookPath(os.Args[0]); err != nil {
		t.Skip("the test cannot be run as an engine: ", err)
	}
	s := &stage{t: t, log: filepath.Join(t.TempDir(), "log")}
	t.Setenv(fakeLog, s.log)
	s.speaker = speaker(all, func() string { return "There is none." })
	t.Cleanup(s.speaker.Close)
	return s
}

func (s *stage) lines() []string {
	text, err := os.ReadFile(s.log)
	if err != nil {
		return nil
	}
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// said is what the engine was given to speak, in order.
func (s *stage) said() (texts []string) {
	for _, l := range s.lines() {
		if _, text, ok := strings.Cut(l, "| "); ok {
			texts = append(texts, text)
		}
	}
	return texts
}

// until waits for something that another process does.
func (s *stage) until(what string, ok func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		if ok() {
			return
		}
	}
	s.t.Fatalf("waited in vain for: %s; the engine did\n%s", what, strings.Join(s.lines(), "\n"))
}

// hears waits until exactly these texts were begun.
func (s *stage) hears(want ...string) {
	s.t.Helper()
	s.until(fmt.Sprintf("%q", want), func() bool { return slices.Equal(s.said(), want) })
}

// running are the processes that have begun to speak and are there still.
func (s *stage) running() (pids []int) {
	for _, l := range s.lines() {
		words := strings.Fields(l)
		if words[0] != "begins" {
			continue
		}
		pid, err := strconv.Atoi(words[1])
		if err != nil {
			s.t.Fatal(err)
		}
		if p, err := os.FindProcess(pid); err == nil && p.Signal(syscall.Signal(0)) == nil {
			pids = append(pids, pid)
		}
	}
	return pids
}
