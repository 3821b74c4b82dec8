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

// TestLibraryHasEventsThatWait: whoever writes one finds some to begin from, at
// something that goes well and at something that does not.
func TestLibraryHasEventsThatWait(t *testing.T) {
	waiting := 0
	for _, entry := range Library() {
		for i := range entry.Scenario.Events {
			if !entry.Scenario.Events[i].When.Empty() {
				waiting++
			}
		}
	}
	if waiting < 2 {
		t.Errorf("%d events wait for a condition, want 2 or more", waiting)
	}
}
