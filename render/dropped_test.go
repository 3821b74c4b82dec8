package render

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestWhatIsDroppedIsRead(t *testing.T) {
	files := fstest.MapFS{
		"evening.toml":   {Data: []byte("format = 1\n")},
		"mine/half.toml": {Data: []byte("x")},
		"large.jsonl":    {Data: make([]byte, mostDropped+1)},
	}
	got := dropped(files)
	if len(got) != 3 {
		t.Fatalf("%d things, want 3", len(got))
	}
	for _, d := range got {
		switch d.Name {
		case "evening.toml":
			if string(d.Text) != "format = 1\n" || d.Err != nil || d.Folder {
				t.Errorf("%+v", d)
			}
		case "mine":
			if !d.Folder || d.Err != nil {
				t.Errorf("%+v", d)
			}
		case "large.jsonl":
			if d.Err == nil || !strings.Contains(d.Err.Error(), "more than 32 MB") || d.Text != nil {
				t.Errorf("%s: %v", d.Name, d.Err)
			}
		}
	}
}
