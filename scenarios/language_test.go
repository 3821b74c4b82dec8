package scenarios

import (
	"reflect"
	"strings"
	"testing"
)

func TestInAnotherLanguage(t *testing.T) {
	s := mustLoad(t, "testdata/good/two_languages.toml")
	if got := s.Languages(); !reflect.DeepEqual(got, []string{"en", "fr"}) {
		t.Errorf("languages %v", got)
	}
	fr := s.In("fr")
	for _, pair := range [][2]string{
		{fr.Title, "La cuisine"},
		{fr.Goals[1], "attendre"},
		{fr.Members[0].Backstory, "Est venue tôt."},
		{fr.Norms[0].Title, "On peut passer son tour"},
		{fr.Topic.Title, "le tableau"},
		{fr.Topics[0].Items[0].Text, "il y a deux clés"},
		{fr.Events[0].Text, "On sonne."},
		{fr.Objectives[0].Text, "Ils tiennent ensemble"},
		{fr.Lines[0].Sight, "Rosa hoche la tête."},
		{fr.Guide.Questions[0], "Qu’avez-vous vu ?"},
		{s.Title, "The kitchen"},
		{s.Goals[1], "wait"},
		{s.Members[0].Backstory, "Came early."},
		{s.Topics[0].Items[0].Text, "there are two keys"},
	} {
		if pair[0] != pair[1] {
			t.Errorf("got %q, want %q", pair[0], pair[1])
		}
	}
	if s.In("de") != s || s.In("en") != s {
		t.Error("a language that it does not have is another scenario")
	}
	if !reflect.DeepEqual(fr.Setup(), s.Setup()) {
		t.Error("another language is another group")
	}
	again, list := Parse("x.toml", fr.Source())
	if again == nil || len(list) > 0 {
		t.Fatal(list)
	}
	if again.Title != "La cuisine" || again.Setting != "Une petite cuisine." || s.Setting != "A small kitchen." || string(again.Source()) != string(fr.Source()) {
		t.Errorf("a recording in French is told as %q, %q", again.Title, again.Setting)
	}
	if _, list := Parse("x.toml", append(fr.Source(), "\n[kept]\nlanguage = \"de\"\n"...)); !list.Failed() {
		t.Error("a recording in two languages")
	}
}

func TestTold(t *testing.T) {
	s := mustLoad(t, "testdata/good/two_languages.toml")
	for _, tt := range []struct{ language, title, wrong string }{
		{"", "The kitchen", ""},
		{"en", "The kitchen", ""},
		{"fr", "La cuisine", ""},
		{"fra", "", `two_languages has no texts in "fra" (did you mean "fr"?)`},
		{"de", "", `two_languages has no texts in "de" (one of en, fr)`},
	} {
		got, err := s.Told(tt.language)
		switch {
		case err != nil:
			if err.Error() != tt.wrong {
				t.Errorf("%s: %v", tt.language, err)
			}
		case tt.wrong != "" || got.Title != tt.title:
			t.Errorf("%s: %q, want %q%s", tt.language, got.Title, tt.title, tt.wrong)
		}
	}
	if _, err := s.In("fr").Told("en"); err == nil {
		t.Error("a recording goes on in another language")
	}
}

func TestMarkdown(t *testing.T) {
	text := "A *small* kitchen.\nTwo **chairs** & a [stove](https://example.org).\n\n- one\n- two\n\n<b>no</b> <script>alert(1)</script> [x](javascript:alert(1))"
	plain := Plain(text)
	if want := "A small kitchen. Two chairs & a stove.\n\n- one\n- two\n\nno alert(1) x"; plain != want {
		t.Errorf("got %q\nwant %q", plain, want)
	}
	html := HTML(text)
	if !strings.Contains(html, "<strong>chairs</strong>") || strings.Contains(html, "<script") || strings.Contains(html, "<b>") || strings.Contains(html, "javascript:") {
		t.Errorf("%s", html)
	}
	for _, same := range []string{"", "A kitchen.", "I'm here."} {
		if Plain(same) != same {
			t.Errorf("%q becomes %q", same, Plain(same))
		}
	}
}

func TestSchoolYear(t *testing.T) {
	easy := strings.Repeat("The cat sat on the mat. ", 10)
	hard := strings.Repeat("Institutional arrangements necessitate deliberate facilitation of interpersonal communication ", 5) + "."
	if year, words, longest := schoolYear(easy); year > 3 || words != 60 || longest != 6 {
		t.Errorf("%v %d %d", year, words, longest)
	}
	if year, _, _ := schoolYear(hard); year < 20 {
		t.Errorf("%v", year)
	}
	if year, words, _ := schoolYear("… – 3"); words != 1 || year > 12 {
		t.Errorf("%v %d", year, words)
	}
}
