package words

import (
	"os/exec"
	"strings"
)

// ofSystem asks macOS for the language the user has set: programs that are not started
// from a terminal are not told.
func ofSystem() string {
	out, err := exec.Command("defaults", "read", "-g", "AppleLocale").Output()
	if err != nil {
		return ""
	}
	return ofLocale(strings.TrimSpace(string(out)))
}
