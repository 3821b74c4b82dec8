package render

import (
	"os"
	"runtime"
)

// HasDisplay reports whether a window can be expected to open. Where a display
// server is named by the environment (Linux and its kin) it looks there;
// elsewhere it assumes one.
func HasDisplay() bool {
	switch runtime.GOOS {
	case "linux", "freebsd", "netbsd", "openbsd":
		return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
	}
	return true
}
