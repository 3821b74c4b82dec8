package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(inWindow{m}, map[string]func(){"groundrules": func() { os.Exit(runMain()) }})
}

// TestScripts runs the program as people do; see testdata/script. None of the
// scripts has a display, whatever this machine has.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("DISPLAY", "")
			e.Setenv("WAYLAND_DISPLAY", "")
			e.Setenv("XDG_DATA_HOME", e.Getenv("WORK")+"/data")
			e.Setenv("XDG_CONFIG_HOME", e.Getenv("WORK")+"/config")
			e.Setenv("HOME", e.Getenv("WORK")+"/home")
			life, err := os.ReadFile(filepath.Join("testdata", "life.toml"))
			if err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(e.Getenv("WORK"), "life.toml"), life, 0o600)
		},
		Condition: func(cond string) (bool, error) {
			if cond == "root" {
				return os.Geteuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", cond)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"cut": cut, "change": change, "header": header,
		},
	})
}

// cut FILE BYTES NEW copies all but the last bytes of a file.
func cut(ts *testscript.TestScript, neg bool, args []string) {
	all := ts.ReadFile(args[0])
	n := number(ts, args[1])
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(all[:len(all)-n]), 0o600))
}

// change FILE BYTE NEW copies a file with one byte changed, counted from its end.
func change(ts *testscript.TestScript, neg bool, args []string) {
	all := []byte(ts.ReadFile(args[0]))
	all[len(all)-number(ts, args[1])] ^= 1
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), all, 0o600))
}

func number(ts *testscript.TestScript, s string) int {
	n := 0
	for _, r := range s {
		n = 10*n + int(r-'0')
	}
	return n
}

// header FILE NEW copies a journal with a byte of its first line changed.
func header(ts *testscript.TestScript, neg bool, args []string) {
	all := []byte(ts.ReadFile(args[0]))
	all[100] ^= 1
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), all, 0o600))
}
