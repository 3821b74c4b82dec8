package words

import (
	"syscall"
	"unsafe"
)

// ofSystem asks Windows for the language the user has set.
func ofSystem() string {
	const longest = 85 // characters: LOCALE_NAME_MAX_LENGTH
	var name [longest]uint16
	ask := syscall.NewLazyDLL("kernel32.dll").NewProc("GetUserDefaultLocaleName")
	if ask.Find() != nil {
		return ""
	}
	if n, _, _ := ask.Call(uintptr(unsafe.Pointer(&name[0])), longest); n == 0 {
		return ""
	}
	return syscall.UTF16ToString(name[:])
}
