package main

import (
	"io"
	"os"
	"path/filepath"

	config "github.com/BurntSushi/toml"

	"groundrules/render/scene"
	"groundrules/render/words"
	"groundrules/sim/phrase"
)

// settingsFile is where what a person set is kept: in the user's configuration folder,
// apart from the practices.
func settingsFile() (string, error) {
	base, err := os.UserConfigDir()
	if err != nil {
		return "", phrase.Fault("no folder to keep settings in: {why}", err)
	}
	return filepath.Join(base, "groundrules", "settings.toml"), nil
}

// settingsText is the file.
type settingsText struct {
	Theme         string `toml:"theme"`     // system, light, dark or contrast
	TextSize      int    `toml:"text_size"` // per cent
	ReducedMotion bool   `toml:"reduced_motion"`
	NoSingleKeys  bool   `toml:"no_single_keys"`
	Language      string `toml:"language,omitempty"` // such as de; without it that of the system
	Voice         string `toml:"voice,omitempty"`    // slow, ordinary or fast; without it nothing is read aloud

	ShownRound bool `toml:"shown_round,omitempty"` // the guided practice was offered already

	OwnFolder string `toml:"own_folder,omitempty"` // where the scenarios of one's own are

	Keys map[string]string `toml:"keys,omitempty"` // those that were set, by what they do
}

// Settings are those that were kept last. A file that is not there, or cannot be read,
// counts as nothing set: nobody is kept out by it.
func (d *desk) Settings() scene.Settings {
	set := scene.DefaultSettings()
	name, err := settingsFile()
	if err != nil {
		return set
	}
	text := settingsText{Theme: set.Theme, TextSize: set.Text, Language: set.Language}
	if _, err := config.DecodeFile(name, &text); err != nil {
		return set
	}
	return scene.Settings{
		Theme: text.Theme, Text: text.TextSize, Reduced: text.ReducedMotion, Silent: text.NoSingleKeys, Voice: text.Voice,
		Shown: text.ShownRound, Language: text.Language, Keys: scene.KeysOf(text.Keys),
		Own: text.OwnFolder,
	}.Mended()
}

// Remember keeps settings, all of them or none.
func (d *desk) Remember(set scene.Settings) error {
	name, err := settingsFile()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return phrase.Fault("{file}: cannot be made: {why}", filepath.Dir(name), plainer(err))
	}
	return writeWhole(name, func(w io.Writer) error {
		return config.NewEncoder(w).Encode(settingsText{
			Theme: set.Theme, TextSize: set.Text, ReducedMotion: set.Reduced, NoSingleKeys: set.Silent, Voice: set.Voice, Language: set.Language,
			ShownRound: set.Shown, Keys: set.Keys.Texts(), OwnFolder: set.Own,
		})
	})
}

// Folder says where practices are kept.
func (d *desk) Folder() string {
	dir, err := folder()
	if err != nil {
		return words.Text("There is no folder to keep practices in.")
	}
	return words.Say("They are kept on this computer, in {folder}. Nothing of them leaves it.", dir)
}

// Forget deletes every practice. None may be going on.
func (d *desk) Forget() error {
	dir, err := folder()
	if err != nil {
		return err
	}
	d.keeper.close()
	k, err := keptIn(dir)
	if err != nil {
		return err
	}
	return k.delete(dir)
}
