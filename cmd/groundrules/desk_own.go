package main

import (
	"os"
	"path/filepath"
	"strings"

	"groundrules/render/scene"
	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim/phrase"
)

// mostOwn is how many scenarios of a folder are looked at.
const mostOwn = 200

// Own are the scenarios in a folder of the trainer's, by name; also those that cannot be
// played, with the first thing that is wrong. Folders inside it are not looked into.
func (d *desk) Own(folder string) ([]scene.Own, error) {
	folder = fromHome(folder)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, phrase.Fault("{file}: cannot be read: {why}", folder, plainer(err))
	}
	var list []scene.Own
	for _, e := range entries {
		if e.IsDir() || !strings.EqualFold(filepath.Ext(e.Name()), ".toml") || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		if len(list) == mostOwn {
			break
		}
		list = append(list, ownScenario(filepath.Join(folder, e.Name())))
	}
	return list, nil
}

// ownScenario is the scenario in a file, or what is wrong with it.
func ownScenario(path string) scene.Own {
	o := scene.Own{File: filepath.Base(path)}
	if info, err := os.Stat(path); err != nil || !info.Mode().IsRegular() { // a pipe would be waited for
		o.Wrong = words.Text("It is no file that can be read.")
		return o
	}
	s, list, err := scenarios.Find(path)
	switch {
	case err != nil:
		o.Wrong = words.Trouble(err)
	case list.Failed() || s == nil:
		o.Wrong, o.More = firstWrong(list)
	default:
		o.Scenario = s
	}
	return o
}

// firstWrong is the first error among diagnostics in words, and how many more there are.
func firstWrong(list scenarios.Diagnostics) (first string, more int) {
	for _, d := range list {
		if d.Severity != scenarios.Error {
			continue
		}
		if more = list.Errors() - 1; d.Line > 0 {
			first = words.Say("Line {n}", d.Line) + ": "
		}
		first += d.Message
		if d.Remedy != "" {
			first += " (" + d.Remedy + ")"
		}
		return first + ".", more
	}
	return words.Text("It cannot be read."), 0
}

// fromHome is a path in which ~ stands for the user's own folder.
func fromHome(path string) string {
	rest, ok := strings.CutPrefix(path, "~")
	if !ok || rest != "" && rest[0] != '/' && rest[0] != os.PathSeparator {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}
