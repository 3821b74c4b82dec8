package main

import (
	"os"
	"path/filepath"
	"testing"

	"groundrules/render/scene"
)

// ownConfig lets a test have a configuration folder of its own, and returns it.
func ownConfig(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"XDG_CONFIG_HOME", "HOME", "AppData"} {
		t.Setenv(name, dir)
	}
	return dir
}

func TestSettingsAreKept(t *testing.T) {
	ownConfig(t)
	d := &desk{keeper: &keeper{}}
	if got := d.Settings(); got != scene.DefaultSettings() {
		t.Errorf("with nothing kept they are %+v", got)
	}
	for _, want := range []scene.Settings{
		{Theme: "contrast", Text: 175, Reduced: true, Silent: true, Language: "de", Voice: "fast", Shown: true, Keys: scene.KeysOf(map[string]string{"step": "P", "cards": "F9"}), Own: "/home/ada/scenarios"}, {Theme: "system", Text: 80, Language: "system"},
	} {
		if err := d.Remember(want); err != nil {
			t.Fatal(err)
		}
		if got := (&desk{keeper: &keeper{}}).Settings(); got != want {
			t.Errorf("kept %+v, read %+v", want, got)
		}
	}
}

func TestSettingsThatMakeNoSenseAreNotTaken(t *testing.T) {
	ownConfig(t)
	d := &desk{keeper: &keeper{}}
	name, err := settingsFile()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]scene.Settings{
		"theme = \"mauve\"\ntext_size = 3\nreduced_motion = true\n": {Theme: "system", Text: 100, Reduced: true, Language: "system"},
		"theme = ":         scene.DefaultSettings(),
		"theme = 7\n":      scene.DefaultSettings(),
		"\x00\xff\xfe":     scene.DefaultSettings(),
		"voice = \"loud\"": scene.DefaultSettings(),
		"text_size = 150":  {Theme: "system", Text: 150, Language: "system"},
	} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if got := d.Settings(); got != want {
			t.Errorf("%q is read as %+v, want %+v", text, got, want)
		}
	}
}

func TestSettingsThatCannotBeWrittenSayWhy(t *testing.T) {
	dir := ownConfig(t)
	if err := os.WriteFile(filepath.Join(dir, "groundrules"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if name, _ := settingsFile(); filepath.Dir(filepath.Dir(name)) != dir {
		t.Skip("the configuration folder lies elsewhere on this system")
	}
	if err := (&desk{keeper: &keeper{}}).Remember(scene.DefaultSettings()); err == nil {
		t.Error("a file in place of the folder is no error")
	}
}
