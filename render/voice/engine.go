package voice

import (
	"encoding/base64"
	"strconv"
	"strings"

	"groundrules/render/words"
)

// engine is a program that speaks what it reads from its standard input, and ends when
// it has spoken. Texts never stand among its arguments: they would be seen in the list
// of processes, and would have to be quoted.
type engine struct {
	program string   // as it is found on PATH
	name    string   // what it is known by, in every language
	probe   []string // arguments with which it ends well where it can speak
	silence []string // arguments that silence what goes on after it was ended; nil: nothing does
	speak   func(rate Rate, language string) []string
	encode  func(text string) string

	path string // where it was found
}

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
	rates := [...]string{Slow: "-30", Ordinary: "0", Fast: "40"} // of -100 to 100
	return engine{
		program: "spd-say", name: "speech-dispatcher", probe: []string{"--list-output-modules"}, silence: []string{"--cancel"},
		speak: func(r Rate, language string) []string {
			return []string{"--pipe-mode", "--wait", "--application-name", "groundrules", "--language", language, "--rate", rates[r]}
		},
		// A line that begins with !-! would be a command to the service.
		encode: func(text string) string { return " " + text + "\n" },
	}
}

// wordsPerMinute is how fast the engines speak that are told so.
var wordsPerMinute = [...]int{Slow: 130, Ordinary: 175, Fast: 260}

// espeak is espeak-ng, or the espeak it comes from.
func espeak(program string) engine {
	return engine{
		program: program, name: program, probe: []string{"--version"}, encode: asItIs,
		speak: func(r Rate, language string) []string {
			return []string{"--stdin", "-v", language, "-s", strconv.Itoa(wordsPerMinute[r])}
		},
	}
}

// say is the voice of macOS. It has no way to ask for a language but by the name of a
// voice: the one that was set up speaks.
func say() engine {
	return engine{
		program: "say", name: "say", probe: []string{"-v", "?"}, encode: asItIs,
		speak: func(r Rate, _ string) []string {
			return []string{"-f", "-", "-r", strconv.Itoa(wordsPerMinute[r])}
		},
	}
}

// sapi is the voice of Windows, reached from a fixed script. What is spoken comes to it
// in base 64, which is the same in every code page.
func sapi(program string) engine {
	rates := [...]string{Slow: "-3", Ordinary: "0", Fast: "4"} // of -10 to 10
	script := func(lines ...string) []string {
		lines = append([]string{"$ErrorActionPreference = 'Stop'", "$v = New-Object -ComObject SAPI.SpVoice"}, lines...)
		return []string{"-NoLogo", "-NoProfile", "-NonInteractive", "-Command", strings.Join(lines, "; ")}
	}
	return engine{
		program: program, name: program, probe: script("if ($v.GetVoices().Count -lt 1) { exit 1 }"),
		speak: func(r Rate, language string) []string {
			return script(
				"try { foreach ($w in $v.GetVoices()) { $id = [Convert]::ToInt32(($w.GetAttribute('Language') -split ';')[0], 16)",
				"if ([Globalization.CultureInfo]::GetCultureInfo($id).TwoLetterISOLanguageName -eq '"+language+"') { $v.Voice = $w; break } } } catch {}",
				"$v.Rate = "+rates[r],
				"$t = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String((@($input) -join '')))",
				"[void]$v.Speak($t, 16)", // 16: it is no markup
			)
		},
		encode: func(text string) string { return base64.StdEncoding.EncodeToString([]byte(text)) + "\n" },
	}
}

func asItIs(text string) string { return text + "\n" }

// base is the language of a tag, in a form that no engine can take for anything else;
// English where it is none.
func base(tag string) string {
	b, _, _ := strings.Cut(tag, "-")
	for _, r := range b {
		if r < 'a' || r > 'z' {
			return words.English
		}
	}
	if len(b) < 2 || len(b) > 3 {
		return words.English
	}
	return b
}
