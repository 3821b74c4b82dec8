package words

import "syscall/js"

// ofSystem asks the browser which language its user reads.
func ofSystem() string {
	if v := js.Global().Get("navigator").Get("language"); v.Type() == js.TypeString {
		return v.String()
	}
	return ""
}
