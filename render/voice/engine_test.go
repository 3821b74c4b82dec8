package voice

import (
	"context"
	"encoding/base64"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

var systems = []string{"linux", "freebsd", "darwin", "windows"}

func TestEveryEngineIsWhole(t *testing.T) {
	for _, system := range systems {
		all := engines(system)
		if len(all) == 0 {
			t.Errorf("%s has no engine", system)
		}
		for _, e := range all {
			if e.program == "" || e.title() == "" || len(e.probe) == 0 || e.encode == nil {
				t.Errorf("%s: %s lacks something", system, e.program)
			}
			seen := map[string]bool{}
			for r := Slow; r <= Fast; r++ {
				args := strings.Join(e.speak(r, "fr"), " ")
				if args == "" || seen[args] {
					t.Errorf("%s: %s speaks %v with %q", system, e.program, r, args)
				}
				seen[args] = true
			}
		}
	}
}

func TestNoEngineIsAShell(t *testing.T) {
	for _, system := range systems {
		for _, e := range engines(system) {
			switch e.program {
			case "sh", "bash", "cmd", "cmd.exe", "zsh":
				t.Errorf("%s speaks through %s", system, e.program)
			}
		}
	}
}

func TestAWordForEverySystemWithoutAVoice(t *testing.T) {
	for _, system := range append(systems, "js", "plan9") {
		if w := remedy(system); w == "" || !strings.HasSuffix(w, ".") {
			t.Errorf("%s: %q", system, w)
		}
	}
	if got, want := remedy("linux"), "This computer has no voice that can be used: install speech-dispatcher or espeak-ng."; got != want {
		t.Errorf("said is %q, want %q", got, want)
	}
}

func TestTextsReachTheirEngineWhole(t *testing.T) {
	const text = "!-!STOP ALL “ü”; exit 1"
	if got := dispatcher().encode(text); strings.HasPrefix(got, "!-!") || strings.Count(got, "\n") != 1 {
		t.Errorf("to the dispatcher goes %q, which it takes for a command", got)
	}
	got := sapi("powershell.exe").encode(text)
	back, err := base64.StdEncoding.DecodeString(strings.TrimSpace(got))
	if err != nil || string(back) != text {
		t.Errorf("to PowerShell goes %q: %q, %v", got, back, err)
	}
}

func TestEnginesAreFoundOnThePath(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the engines of Linux are looked for")
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	t.Setenv("PATH", dir)
	if _, ok := find(context.Background(), engines("linux")); ok {
		t.Error("an engine is found in an empty folder")
	}
	t.Setenv(fakeLog, filepath.Join(dir, "log"))
	for _, name := range []string{"espeak-ng", "spd-say"} {
		if err := os.Symlink(self, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
		if e, ok := find(context.Background(), engines("linux")); !ok || e.program != name || e.path != filepath.Join(dir, name) {
			t.Errorf("found %q (%v) in %q, want %s", e.program, ok, e.path, name)
		}
	}
}

func TestALanguageIsNothingElse(t *testing.T) {
	for tag, want := range map[string]string{"": "en", "fr": "fr", "fr-CA": "fr", "en-XA": "en", "'; exit": "en", "FR": "en", "--x": "en", "abcd": "en"} {
		if got := base(tag); got != want {
			t.Errorf("%q is spoken as %q, want %q", tag, got, want)
		}
	}
}
