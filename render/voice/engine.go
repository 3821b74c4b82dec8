package voice

import (
	"encoding/base64"
	"strconv"
)

// engine is a program that speaks what it reads from its standard input, and ends when
// it has spoken. Texts never stand among its arguments: they would be seen in the list
// of processes, and would have to be quoted.
type engine struct {
	program string             // as it is found on PATH
	title   string             // what a person knows it by
	probe   []string           // arguments with which it ends well where it can speak
	speak   [Fast + 1][]string // arguments with which it speaks, by rate
	silence []string           // arguments that silence what goes on after it was ended; nil: nothing does
	encode  func(text string) string

	path string // where it was found
}

// language is that of all texts there are.
const language = "en"

// engines are what may be found on a system, in order of preference.
func engines(system string) []engine {
	switch system {
	case "windows":
		return []engine{sapi("powershell.exe"), sapi("pwsh.exe")}
	case "darwin":
		return []engine{say()}
	case "linux", "freebsd", "netbsd", "openbsd", "dragonfly":
		return []engine{dispatcher(), espeak("espeak-ng"), espeak("espeak")}
	}
	return nil
}

// dispatcher is speech-dispatcher, which speaks with the voice that was set up for the
// whole desktop. Its service speaks on when the client has ended.
func dispatcher() engine {
	e := engine{
		program: "spd-say", title: "speech-dispatcher",
		probe: []string{"--list-output-modules"}, silence: []string{"--cancel"},
		// A line that begins with !-! would be a command to the service.
		encode: func(text string) string { return " " + text + "\n" },
	}
	for rate, n := range map[Rate]int{Slow: -30, Ordinary: 0, Fast: 40} { // of -100 to 100
		e.speak[rate] = []string{"--pipe-mode", "--wait", "--application-name", "groundrules", "--language", language, "--rate", strconv.Itoa(n)}
	}
	return e
}

// espeak is espeak-ng, or the espeak it comes from.
func espeak(program string) engine {
	e := engine{program: program, title: program, probe: []string{"--version"}, encode: asItIs}
	for rate, words := range map[Rate]int{Slow: 130, Ordinary: 175, Fast: 260} { // a minute
		e.speak[rate] = []string{"--stdin", "-v", language, "-s", strconv.Itoa(words)}
	}
	return e
}

// say is the voice of macOS.
func say() engine {
	e := engine{program: "say", title: "the voice of macOS", probe: []string{"-v", "?"}, encode: asItIs}
	for rate, words := range map[Rate]int{Slow: 135, Ordinary: 180, Fast: 270} { // a minute
		e.speak[rate] = []string{"-f", "-", "-r", strconv.Itoa(words)}
	}
	return e
}

// sapi is the voice of Windows, reached from a fixed script. What is spoken comes to it
// in base 64, which is the same in every code page.
func sapi(program string) engine {
	script := func(s string) []string {
		return []string{"-NoLogo", "-NoProfile", "-NonInteractive", "-Command", "$ErrorActionPreference = 'Stop'; $v = New-Object -ComObject SAPI.SpVoice; " + s}
	}
	e := engine{
		program: program, title: "the voice of Windows",
		probe:  script("if ($v.GetVoices().Count -lt 1) { exit 1 }"),
		encode: func(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) + "\n" },
	}
	for rate, n := range map[Rate]int{Slow: -3, Ordinary: 0, Fast: 4} { // of -10 to 10
		e.speak[rate] = script("$v.Rate = " + strconv.Itoa(n) + "; " +
			"$t = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String((@($input) -join ''))); " +
			"[void]$v.Speak($t, 16)") // 16: it is no markup
	}
	return e
}

func asItIs(text string) string { return text + "\n" }

// remedy is what a person can do where a system has no voice.
func remedy(system string) string {
	const none = "This computer has no voice that can be used"
	switch system {
	case "windows":
		return none + ": PowerShell finds no voice of Windows. One can be added in the system's settings, under Time & language, Speech."
	case "darwin":
		return none + ": the program say does not answer. A voice can be added in the system's settings, under Accessibility, Spoken content."
	case "js":
		return "In a browser, its own screen reader reads the page."
	}
	return none + ": install speech-dispatcher or espeak-ng."
}
