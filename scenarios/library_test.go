package scenarios

import (
	"strings"
	"testing"
)

func TestLibraryHasNoErrors(t *testing.T) {
	paths, err := libraryFiles.ReadDir("library")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range paths {
		if !strings.HasSuffix(p.Name(), ".toml") {
			continue
		}
		_, list := Load(libraryFiles, "library/"+p.Name())
		for _, d := range list {
			t.Error(d)
		}
	}
	if list := shared().list; len(list) > 0 {
		t.Errorf("parts:\n%s", list)
	}
}
