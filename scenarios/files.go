package scenarios

import (
	"io/fs"
	"path/filepath"
	"strings"
)

// Check reads every file named, and every .toml file in and below every folder
// named, and says how many that were and what is wrong with them, path by path in
// the order given. A file that holds nothing but shared parts is checked as such.
func Check(paths ...string) (files int, list Diagnostics) {
	for _, root := range paths {
		found, trouble := tomlFiles(root)
		list = append(list, trouble...)
		files += len(found)
		for _, name := range found {
			list = append(list, checkFile(name)...)
		}
	}
	return files, list
}

// tomlFiles is the files to check at a path: itself, or what is in the folder,
// without what is hidden there.
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
			}
		case name == root || strings.HasSuffix(e.Name(), ".toml"):
			found = append(found, name)
		}
		return nil
	})
	if err != nil {
		trouble = append(trouble, unreadable(root, err)...)
	}
	if folder && len(found) == 0 && len(trouble) == 0 {
		trouble = Diagnostics{{File: root, Code: NoFiles, Message: "no .toml file in this folder", Remedy: "name the file"}}
	}
	return found, trouble
}

func checkFile(name string) Diagnostics {
	text, list := readPath(name)
	if list != nil {
		return list
	}
	if holdsParts(text) {
		_, r := readParts(name, text)
		return r.list
	}
	_, list = Parse(name, text)
	return list
}

// holdsParts reports whether a text is one of shared parts rather than a scenario.
func holdsParts(text []byte) bool {
	r := newReader("", text)
	for key := range r.parse() {
		if key != "intervention" && key != "disposition" {
			return false
		}
	}
	return r.root != nil && len(r.root.keys) > 0
}
