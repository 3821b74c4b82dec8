package scenarios

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"groundrules/scenarios/lines"
)

// wordsPage is the help on the words that scenarios can use.
const wordsPage = "../cmd/groundrules/help/words.txt"

// TestWordsPageHasEveryWord goes through what keys can be set to, as far as the
// reference does not list it or leaves open what it means.
func TestWordsPageHasEveryWord(t *testing.T) {
	text, err := os.ReadFile(wordsPage)
	if err != nil {
		t.Fatal(err)
	}
	page := string(text)
	for _, line := range strings.Split(page, "\n") {
		if len([]rune(line)) > 92 {
			t.Errorf("a line of %d characters: %s", len([]rune(line)), line)
		}
	}
	has := map[string]bool{}
	for _, word := range regexp.MustCompile(`\{?[A-Za-z_]+\}?`).FindAllString(page, -1) {
		has[word] = true
	}
	for _, name := range []string{
		"voice", "look", "family", "hair", "pattern", "accessory", "measure", "event", "as", "quantity", "whom", "state",
	} {
		if len(vocabularies[name]) == 0 {
			t.Errorf("there is no vocabulary %q", name)
		}
		for _, word := range vocabularies[name] {
			if !has[word] {
				t.Errorf("%s %q is not on the page", name, word)
			}
		}
	}
	for _, slot := range lines.Slots {
		if !has["{"+slot+"}"] {
			t.Errorf("slot {%s} is not on the page", slot)
		}
	}
	for _, word := range vocabularies["after"][12:] {
		if !has[word] {
			t.Errorf("after %q is not on the page", word)
		}
	}
}

// TestWordsPageSaysWhatTheyMean: of dispositions and interventions it says what the
// files say that bring them.
func TestWordsPageSaysWhatTheyMean(t *testing.T) {
	text, err := os.ReadFile(wordsPage)
	if err != nil {
		t.Fatal(err)
	}
	page := strings.Join(strings.Fields(string(text)), " ") + " "
	for _, d := range shared().Dispositions {
		if !strings.Contains(page, " "+d.ID+" "+d.Meaning+" ") {
			t.Errorf("the page does not say of %s: %s", d.ID, d.Meaning)
		}
	}
	for _, i := range shared().Interventions {
		if !strings.Contains(page, " "+i.ID+" "+i.Hint+" ") {
			t.Errorf("the page does not say of %s: %s", i.ID, i.Hint)
		}
	}
}
