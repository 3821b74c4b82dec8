package report

import (
	"bytes"
	"io"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"text/template/parse"
	"unicode"

	"groundrules/render/words"
	"groundrules/render/words/wordstest"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// inPseudo lets a test run in the pseudo-language.
func inPseudo(t *testing.T) {
	t.Helper()
	words.Speak(words.Pseudo)
	t.Cleanup(func() { words.Speak(words.English) })
}

// foreign puts other letters into every text of v, so that what is English on a page does
// not come from there.
func foreign(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return 'ж'
			}
			return r
		}, v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			foreign(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				foreign(v.Field(i))
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			foreign(v.Index(i))
		}
	}
}

// foreignBut makes a report foreign, but for what comes with the program and is looked up
// as it is shown: what was said is called, and the rubric.
func foreignBut(r *Report) {
	var rubric []debrief.Dimension
	for k := range r.Judgement.Rows {
		rubric = append(rubric, r.Judgement.Rows[k].Dimension)
	}
	foreign(reflect.ValueOf(r))
	for k := range r.Judgement.Rows {
		r.Judgement.Rows[k].Dimension = rubric[k]
	}
	for k := range r.Debrief.Acts {
		r.Debrief.Acts[k].Title = "Ask everyone"
	}
}

// rich are the reports of sparse, and more of what a report can hold.
func rich() map[string]*Report {
	all := sparse()
	full := made()
	full.Guide = Guide{Minutes: 7.5, Text: "<p>Talk it <em>over</em>.</p>\n", Questions: []string{"What was hard?"}}
	d := full.Debrief
	d.Branch, d.SelfWords = "This is branch 1.", "I was late."
	d.Left = []debrief.Leaver{{Words: "Sami left."}}
	d.Contacts = []debrief.Contact{{Words: "You met Rosa alone."}}
	d.Decisions = []debrief.Decision{{Words: []string{"They chose tea."}}}
	d.Quiet = []debrief.Quiet{{Words: "You listened."}}
	d.Transcript = append(d.Transcript, debrief.Spoken{Meeting: 1, Turn: 3, Name: "Rosa", Did: "was silent"}, debrief.Spoken{Meeting: 1, Turn: 4, Name: "Sami"})
	d.Members[0].Attended, d.Members[0].Meetings, d.Members[0].ViewWords, d.Members[0].Because = 1, 2, "for tea", "Rosa was heard"
	full.Review.Decisions[2].Better = &coach.Better{Title: "Wait"}
	all["full"] = full
	bare := made()
	bare.Review, bare.Debrief.Acts, bare.Debrief.Meetings, bare.Progress = nil, nil, bare.Debrief.Meetings[:1], nil
	all["bare"] = bare
	single := made()
	single.Debrief.Meetings = single.Debrief.Meetings[:1]
	single.Debrief.Challenges, single.Debrief.Noticing = nil, debrief.Noticing{}
	all["single"] = single
	return all
}

// english are words, and numbers with decimals, as only English has them: those of the
// pseudo-language have a letter of its own, and its decimal sign is a comma.
var english = regexp.MustCompile(`(^|[^\pL])[A-Za-z]{2,}($|[^\pL])|[0-9]\.[0-9]`)

// Everything on the page that comes from here is in the language that is spoken, as the
// page says.
func TestThePageIsInTheLanguageThatIsSpoken(t *testing.T) {
	inPseudo(t)
	for name, r := range rich() {
		foreignBut(r)
		var page bytes.Buffer
		if err := HTML(&page, r); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !strings.Contains(page.String(), `<html lang="en-XA">`) {
			t.Errorf("%s: the page does not say its language", name)
		}
		texts := wordstest.Texts(t, page.Bytes(), "")
		for _, s := range texts {
			if english.MatchString(s) {
				t.Errorf("%s says %q", name, strings.TrimSpace(s))
			}
		}
		if name == "everything" && len(texts) < 400 {
			t.Errorf("only %d texts were read", len(texts))
		}
	}
}

// Whatever the page says by itself it asks the catalogue for, on every way through it.
func TestThePageHasNoTextOfItsOwn(t *testing.T) {
	tree := parse.New("page")
	tree.Mode = parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	if _, err := tree.Parse(pageText, "", "", trees); err != nil {
		t.Fatal(err)
	}
	tags, named := regexp.MustCompile(`<[^>]*>`), regexp.MustCompile(`(?:aria-label|title|alt)="([^"]*)"`)
	for name, tree := range trees {
		var b strings.Builder
		plain(tree.Root, &b)
		text := b.String()
		for _, m := range named.FindAllStringSubmatch(text, -1) {
			text += m[1]
		}
		if left := strings.TrimSpace(tags.ReplaceAllString(text, "")); strings.ContainsFunc(left, unicode.IsLetter) {
			t.Errorf("%s says by itself %q", name, strings.Join(strings.Fields(left), " "))
		}
	}
}

// plain is the text of a template without what is put in.
func plain(n parse.Node, b *strings.Builder) {
	branch := func(n *parse.BranchNode) {
		plain(n.List, b)
		if n.ElseList != nil {
			plain(n.ElseList, b)
		}
	}
	switch n := n.(type) {
	case *parse.ListNode:
		for _, n := range n.Nodes {
			plain(n, b)
		}
	case *parse.TextNode:
		b.Write(n.Text)
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
		branch(&n.BranchNode)
	case *parse.WithNode:
		branch(&n.BranchNode)
	}
}

// What programs read does not change with the language.
func TestFormatsForProgramsHaveNoLanguage(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *Report) error{"json": JSON, "csv": CSV} {
		for kind, r := range rich() {
			var plain, other bytes.Buffer
			if err := write(&plain, r); err != nil {
				t.Fatal(err)
			}
			words.Speak(words.Pseudo)
			err := write(&other, r)
			words.Speak(words.English)
			if err != nil || !bytes.Equal(plain.Bytes(), other.Bytes()) {
				t.Errorf("%s, %s: it changes with the language (%v)", name, kind, err)
			}
		}
	}
}

// What the scenario says says its language where the page is in another, and nothing
// else does.
func TestTheScenariosOwnTextsSayTheirLanguage(t *testing.T) {
	write := func(r *Report) string {
		var page bytes.Buffer
		if err := HTML(&page, r); err != nil {
			t.Fatal(err)
		}
		return page.String()
	}
	r := rich()["full"]
	r.Language = "en"
	if page := write(r); strings.Count(page, "lang=") != 1 || !strings.Contains(page, `<html lang="en">`) {
		t.Error("a page in one language names others")
	}
	r.Language = "fr"
	page := write(r)
	for _, want := range []string{
		`<html lang="en">`, `<h1>Debrief: <span lang="fr">Tea &amp; &lt;talk&gt;</span></h1>`,
		`<b>Rosa</b> gave an opinion, to Sami: <span lang="fr">Tea &lt;first&gt;.</span></p>`,
		`<li><span lang="fr">Cohesion no lower</span>. Met.</li>`, `<blockquote lang="fr">What else?</blockquote>`,
		`<blockquote class="better" lang="fr">`, "<div lang=\"fr\">\n<p>Talk it <em>over</em>.</p>\n</div>\n<ul lang=\"fr\">\n<li>What was hard?</li>",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %s", want)
		}
	}
	if strings.Contains(page, `<p lang`) || strings.Contains(page, `<blockquote lang="fr">I was late.`) {
		t.Error("what the debrief or the trainee says is taken for the scenario's")
	}
}

// Whatever is put into a message is escaped, whichever way.
func TestMarkupIsEscaped(t *testing.T) {
	for got, want := range map[string]string{
		string(markup("{who} did {what}", "<b>", own("<i>", ""))):                            "&lt;b&gt; did &lt;i&gt;",
		string(own("a & b", `x" y="`)):                                                       `<span lang="x&#34; y=&#34;">a &amp; b</span>`,
		string(uttered(debrief.Spoken{Name: "<R>", Did: "<d>", Text: "\x011\x01<t>"}, "fr")): "<b>&lt;R&gt;</b> &lt;d&gt;: <span lang=\"fr\">\x011\x01&lt;t&gt;</span>",
		string(turns(2, []int{3, 4})):                                                        `Turns <a href="#turn-2-3">3</a>, <a href="#turn-2-4">4</a>.`,
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
