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
		{fr.Title, "La cuisine"}, {fr.Goals[1], "attendre"}, {fr.Members[0].Backstory, "Est venue tôt."}, {fr.Norms[0].Title, "On peut passer son tour"},
		{fr.Topic.Title, "le tableau"}, {fr.Topics[0].Items[0].Text, "il y a deux clés"}, {fr.Events[0].Text, "On sonne."},
		{fr.Objectives[0].Text, "Ils tiennent ensemble"}, {fr.Lines[0].Sight, "Rosa hoche la tête."}, {fr.Guide.Questions[0], "Qu’avez-vous vu ?"},
		{s.Title, "The kitchen"}, {s.Goals[1], "wait"}, {s.Members[0].Backstory, "Came early."}, {s.Topics[0].Items[0].Text, "there are two keys"},
	} {
		if pair[0] != pair[1] {
			t.Errorf("got %q, want %q", pair[0], pair[1])
		}
	}
	if s.In("de") != s || s.In("en") != s {
		t.Error("a language that it does not have is another scenario")
	}
	if !reflect.DeepEqual(fr.Setup(), s.Setup()) || string(fr.Source()) != string(s.Source()) {
		t.Error("another language is another group")
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
