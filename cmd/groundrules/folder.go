package main

import (
	"os"
	"path/filepath"
	"runtime"
	"time"

	"groundrules/sim/phrase"
)

// journalEnding is what the names of journals end in.
const journalEnding = ".jsonl"

// folder is where practices are kept: XDG_DATA_HOME or ~/.local/share on Linux, the
// user's own configuration folder elsewhere.
func folder() (string, error) {
	const name = "groundrules"
	switch runtime.GOOS {
	case "windows", "darwin", "ios", "plan9":
		base, err := os.UserConfigDir()
		return filepath.Join(base, name), err
	}
	if base := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(base) {
		return filepath.Join(base, name), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", phrase.Fault("no folder to keep practices in: {why} (name a file with --record)", err)
	}
	return filepath.Join(home, ".local", "share", name), nil
}

// newJournalName is a free name in the folder for a practice that begins now.
func newJournalName(scenario string, now time.Time) (string, error) {
	dir, err := folder()
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", phrase.Fault("{file}: practices cannot be kept there: {why} (name a file with --record)", dir, plainer(err))
	}
	return freeName(filepath.Join(dir, scenario+"-"+now.Format("2006-01-02-1504")+journalEnding)), nil
}
