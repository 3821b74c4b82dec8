package scenarios

import (
	"io/fs"
	"path/filepath"
	"regexp"
	"strings"
)

// Check reads every file named, and every scenario in and below every folder named,
// and says how many that were and what is wrong with them, path by path in the order
// given. A file that holds nothing but shared parts is checked as such. What lies in a
// folder and is no scenario is passed over, with a note that says so.
func Check(paths ...string) (files int, list Diagnostics) { return CheckWith(Options{}, paths...) }

// passedOver is the note of something in a folder that is not checked.
func passedOver(name, why string) Diagnostic {
	return Diagnostic{File: name, Severity: Note, Code: PassedOver, Message: "passed over: " + why, Remedy: "name it to have it checked"}
}

// How a scenario, or a file of shared parts, is recognised even where it is too broken to
// be read: by lines that set one of its keys before the first table, or open one of its
// tables.
var (
	ownKeys    = regexp.MustCompile(`(?m)^[ \t\x{feff}]*(?:format|title|summary|minutes)[ \t]*=`)
	ownTables  = regexp.MustCompile(`(?m)^[ \t\x{feff}]*\[+[ \t]*(?:member|topic|interventions?|disposition)[ \t]*\]`)
	firstTable = regexp.MustCompile(`(?m)^[ \t\x{feff}]*\[`)
)

// looksPlayable reports whether a text is one of ours rather than some other TOML.
func looksPlayable(text []byte) bool {
	return ownKeys.Match(beforeTables(text)) || ownTables.Match(text)
}

// beforeTables is what stands before the first table.
func beforeTables(text []byte) []byte {
	if at := firstTable.FindIndex(text); at != nil {
		return text[:at[0]]
	}
	return text
}

// corpora is where files lie that are wrong on purpose, as Go has it.
const corpora = "testdata"

// tomlFiles is the files to look at for a path: itself, or what is in the folder,
// without what is hidden there and without tests.
func tomlFiles(root string) (found []string, trouble Diagnostics) {
	folder := false
	err := filepath.WalkDir(root, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			trouble = append(trouble, unreadable(name, err)...)
		case e.IsDir():
			if name == root {
				folder = true
			} else if strings.HasPrefix(e.Name(), ".") {
				return filepath.SkipDir
			} else if e.Name() == corpora {
				trouble = append(trouble, passedOver(name, "files of tests"))
				return filepath.SkipDir
			}
		case name == root || strings.HasSuffix(e.Name(), ".toml"):
			found = append(found, name)
		}
		return nil
	})
	if err != nil {
		trouble = append(trouble, unreadable(root, err)...)
	}
	if folder && len(found) == 0 && !trouble.Failed() {
		trouble = append(trouble, Diagnostic{File: root, Code: NoFiles, Message: "no .toml file in this folder", Remedy: "name the file"})
	}
	return found, trouble
}

func checkText(name string, text []byte, o Options) Diagnostics {
	if holdsParts(text) {
		_, r := readParts(name, text)
		return r.list
	}
	s, list := parse(name, text, readPath)
	if o.Play != nil && s != nil {
		list = append(list, s.Doubted(name, o.Play(s))...)
		list.sort()
	}
	return list
}

// quotes open a text of several lines, in which what looks like a key need not be one.
var quotes = regexp.MustCompile("\"\"\"|'''")

// holdsParts reports whether a text is one of shared parts rather than a scenario. Most
// scenarios show that at the top, so that they need not be read twice.
func holdsParts(text []byte) bool {
	if top := beforeTables(text); ownKeys.Match(top) && !quotes.Match(top) {
		return false
	}
	r := newReader("", text)
	for key := range r.parse() {
		if key != "include" && key != "intervention" && key != "disposition" && key != "line" {
			return false
		}
	}
	return r.root != nil && len(r.root.keys) > 0
}
