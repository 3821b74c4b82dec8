package wordstest

import (
	"bytes"
	"encoding/xml"
	"io"
	"testing"
)

// Texts is every text of a page of HTML that somebody reads or hears, but for what says
// that it is in another language, unless that is "".
func Texts(t *testing.T, page []byte, another string) (texts []string) {
	t.Helper()
	in := xml.NewDecoder(bytes.NewReader(page))
	in.Strict, in.AutoClose, in.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var silent []bool // whether nothing of it is told, of each element that is open
	for {
		token, err := in.Token()
		if err == io.EOF {
			return texts
		}
		if err != nil {
			t.Fatal(err)
		}
		inside := len(silent) > 0 && silent[len(silent)-1]
		switch tag := token.(type) {
		case xml.StartElement:
			inside = inside || tag.Name.Local == "style"
			for _, a := range tag.Attr {
				switch a.Name.Local {
				case "lang":
					inside = inside || another != "" && a.Value == another
				case "aria-label", "title", "alt":
					texts = append(texts, a.Value)
				}
			}
			silent = append(silent, inside)
		case xml.EndElement:
			silent = silent[:len(silent)-1]
		case xml.CharData:
			if !inside {
				texts = append(texts, string(tag))
			}
		}
	}
}
