package render

import (
	"os"
	"runtime"
)

// HasDisplay reports whether a window can be expected to open. Where windows
// come from a display server that the environment names (Linux and its kin) it
// looks there; elsewhere it assumes one. Windows are X11's: in a Wayland session
// Xwayland sets DISPLAY too, and without it none opens.
func HasDisplay() bool {
	switch runtime.GOOS {
	case "linux", "freebsd", "netbsd", "openbsd":
		return os.Getenv("DISPLAY") != ""
	}
	return true
}
