package words

import (
	"testing"
	"unicode/utf8"

	"groundrules/sim/phrase"
)

// speaking lets a test speak what a catalogue says.
func speaking(t *testing.T, name, text string) {
	t.Helper()
	c, err := Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	spoken.Store(c)
	t.Cleanup(func() { spoken.Store(nil) })
}

const polish = `
"Step out" = "Wyjdź"
"number|one" = "jeden"
"{who} agreed with {whom}." = "Z {whom} zgadza się {who}, tak: {who}."

["{n} turns"]
one = "{n} tura"
few = "{n} tury"
many = "{n} tur"
other = "{n} tury (ułamek)"

["{who} and {n} others"]
one = "{who} i jeszcze {n}"
other = "{n} z {who}"
`

func TestEnglishIsSaidAsItIsWritten(t *testing.T) {
	for got, want := range map[string]string{
		Text("Step out"):                                 "Step out",
		As("number", "one"):                              "one",
		Say("{a}, {b}, {a}", 1, "two"):                   "1, two, 1",
		Say("as {it} is"):                                "as {it} is",
		Say("{a} and {b}", 1):                            "1 and {b}",
		Say("{open", 1):                                  "{open",
		Count(1, "one turn", "{n} turns"):                "one turn",
		Count(0, "one turn", "{n} turns"):                "0 turns",
		Count(3, "{Many} deed", "{Many} deeds", "Three"): "Three deeds",

		Count(1, "{who} and one more", "{who} and {n} others", "Bao"): "Bao and one more",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestTranslationsPutTheirPartsInTheirOrder(t *testing.T) {
	speaking(t, "pl.toml", polish)
	for got, want := range map[string]string{
		Text("Step out"):    "Wyjdź",
		Text("Step in"):     "Step in",
		As("number", "one"): "jeden",
		Text("one"):         "one",
		Say("{who} agreed with {whom}.", "Ola", "Wim"): "Z Wim zgadza się Ola, tak: Ola.",
		Count(2, "x", "{who} and {n} others", "Ola"):   "2 z Ola",
		Count(1, "x", "{who} and {n} others", "Ola"):   "Ola i jeszcze 1",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for n, want := range map[int]string{1: "1 tura", 2: "2 tury", 5: "5 tur", 12: "12 tur", 22: "22 tury", 0: "0 tur"} {
		if got := Count(n, "{n} turn", "{n} turns"); got != want {
			t.Errorf("of %d: got %q, want %q", n, got, want)
		}
	}
}

func TestNumbersTimesAndNames(t *testing.T) {
	for got, want := range map[string]string{
		Number(0): "no", Number(12): "twelve", Number(13): "13",
		Times(0): "not once", Times(1): "once", Times(2): "twice", Times(3): "three times", Times(40): "40 times",
		Minutes(.6): "1 minute", Minutes(8): "8 minutes", Minute(12.9): "minute 12",
		All(nil): "", All([]string{"Rosa"}): "Rosa", All([]string{"Rosa", "Wim"}): "Rosa and Wim",
		All([]string{"Rosa", "Wim", "Ola"}): "Rosa, Wim and Ola",
		Capital("élan"):                     "Élan", Capital(""): "",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestThePseudoLanguageIsLongerAndMarked(t *testing.T) {
	for _, s := range []string{"Step out", "The exercise has stopped. The safety note comes next.", "On", "rhythms", "{who} has gone quiet."} {
		got := disguised(s)
		slots := 0
		for _, name := range phrase.Slots(s) {
			slots += len(name) + 2
		}
		if long, was := utf8.RuneCountInString(got)-slots, utf8.RuneCountInString(s)-slots; long*10 < was*13 {
			t.Errorf("%q is %q: %d letters of %d", s, got, long, was)
		}
		if got == s {
			t.Errorf("%q is not marked", s)
		}
	}
	if got := disguised("{who} on {day}"); len(phrase.Slots(got)) != 2 || phrase.Slots(got)[0] != "who" || phrase.Slots(got)[1] != "day" {
		t.Errorf("names change: %q", got)
	}
	if Decimal(2.5, 1) != "2.5" {
		t.Errorf("in English a decimal is %q", Decimal(2.5, 1))
	}
	defer Speak(English)
	if tag := Speak(Pseudo); tag != Pseudo || Decimal(2.5, 1) != "2,5" || Text("Step out") == "Step out" || Text("Nothing of the kind") != "Nothing of the kind" {
		t.Errorf("speaking %q: %q", tag, Text("Step out"))
	}
}

func TestTheNearestLanguage(t *testing.T) {
	for _, c := range []struct {
		wanted string
		have   []string
		want   string
	}{
		{"de", []string{"en", "de"}, "de"},
		{"de-AT", []string{"en", "de"}, "de"},
		{"pt", []string{"en", "pt-BR"}, "pt-BR"},
		{"fi", []string{"en", "de"}, ""},
		{"", []string{"en"}, ""},
		{"not a tag", []string{"en"}, ""},
		{"en-GB", []string{"fr", "en"}, "en"},
		{"de", nil, ""},
	} {
		if got := Nearest(c.wanted, c.have); got != c.want {
			t.Errorf("%q of %q is %q, want %q", c.wanted, c.have, got, c.want)
		}
	}
	defer Speak(English)
	if got := Speak("fi"); got != English {
		t.Errorf("where there is no catalogue %q is spoken", got)
	}
}

func TestTheSystemsLanguage(t *testing.T) {
	for _, c := range []struct{ all, messages, lang, want string }{
		{"", "", "de_AT.UTF-8@euro", "de-AT"},
		{"", "fr_FR", "de_DE", "fr-FR"},
		{"pt_BR.UTF-8", "fr", "de", "pt-BR"},
		{"C", "", "de_DE", ""},
		{"", "", "C.UTF-8", ""},
		{"POSIX", "", "", ""},
	} {
		t.Setenv("LC_ALL", c.all)
		t.Setenv("LC_MESSAGES", c.messages)
		t.Setenv("LANG", c.lang)
		if got := System(); got != c.want {
			t.Errorf("%+v is %q", c, got)
		}
	}
}

func TestNamesOfLanguages(t *testing.T) {
	for tag, want := range map[string]string{"de": "Deutsch", "pt-BR": "Português (BR)", "eo": "eo", Pseudo: "English (XA)"} {
		if got := Name(tag); got != want {
			t.Errorf("%s is %q, want %q", tag, got, want)
		}
	}
	if !Known("de-AT") || Known("") || Known("no language") {
		t.Error("tags are told from what is none")
	}
}

func TestACatalogueThatIsWrongIsRefused(t *testing.T) {
	for _, text := range []string{"a = ", "a = 7", "= 1"} {
		if _, err := Read("de.toml", []byte(text)); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}

func BenchmarkTextInEnglish(b *testing.B) {
	for b.Loop() {
		Text("Step out")
	}
}
