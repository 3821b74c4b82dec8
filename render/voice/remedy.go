package voice

import "groundrules/render/words"

// remedy is why a system has no voice, and what a person can do about it.
func remedy(system string) string {
	switch system {
	case "windows":
		return words.Text("This computer has no voice that can be used: PowerShell finds no voice of Windows. One can be added in the system's settings, under Time & language, Speech.")
	case "darwin":
		return words.Text("This computer has no voice that can be used: the program say does not answer. A voice can be added in the system's settings, under Accessibility, Spoken content.")
	case "js":
		return words.Text("In a browser, its own screen reader reads the page.")
	}
	return words.Text("This computer has no voice that can be used: install speech-dispatcher or espeak-ng.")
}

// title is what a person knows an engine by.
func (e *engine) title() string {
	switch e.program {
	case "say":
		return words.Text("the voice of macOS")
	case "powershell.exe", "pwsh.exe":
		return words.Text("the voice of Windows")
	}
	return e.name
}
