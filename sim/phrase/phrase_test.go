package phrase

import "testing"

func TestPhrasesInEnglish(t *testing.T) {
	she := As("pronoun", "she")
	for _, c := range []struct {
		said Phrase
		want string
	}{
		{Phrase{}, ""},
		{Say("{who} spoke {often}.", "Rosa", Say("twice")), "Rosa spoke twice."},
		{Say("{They} came; what {they} said was {what}.", she, "no"), "She came; what she said was no."},
		{Say("{when} {Who} spoke.", "At minute 3", Say("everyone")), "At minute 3 Everyone spoke."},
		{Count(1, "1 turn", "{n} turns"), "1 turn"},
		{Count(3, "1 turn of {who}", "{n} turns of {who}", "Ines"), "3 turns of Ines"},
		{Count(1, "One decision of {all}", "{Many} decisions of {all}", Say("one"), 4), "One decision of 4"},
		{List(), ""},
		{Sentences(Phrase{}), ""},
		{List(Given("Rosa")), "Rosa"},
		{List(Given("Rosa"), Given("Marek"), Given("Ines")), "Rosa, Marek and Ines"},
		{Sentences(Say("One."), Phrase{}, Say("Two.")), "One. Two."},
		{Quote("“No” is a word"), "“‘No’ is a word”"},
		{Inside(Say("At minute 3 it rose.")), "at minute 3 it rose."},
		{Inside(Say("{Who} spoke.", Given("Ines"))), "Ines spoke."},
		{Inside(Say("{When} you spoke.", Say("at minute {m}", 3))), "at minute 3 you spoke."},
		{Inside(Sentences(Say("{Who} spoke.", List(Given("Ines"), Given("Sami"))))), "Ines and Sami spoke."},
		{Decimal(-2.346, 2), "-2.35"},
		{Decimal(3, 0), "3"},
		{Inside(Decimal(2, 1)), "2.0"},
		{Say("{a} of {b} and {c}", 2.5, 3.0, .125), "2.5 of 3 and 0.125"},
		{Say("{a} {b}", "x"), "x {b}"},
		{Say("open { brace", "x"), "open { brace"},
	} {
		if got := c.said.String(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
		if c.said.Empty() != (c.want == "") {
			t.Errorf("%q is said to be empty: %v", c.want, c.said.Empty())
		}
	}
}

// backwards is a language that says things the other way round.
type backwards map[string]string

func (b backwards) Message(english string) (string, bool) {
	s, ok := b[english]
	return s, ok
}

func (b backwards) Plural(english string, n int) (string, bool) {
	if n%2 == 0 {
		return b.Message(english + " even")
	}
	return b.Message(english)
}

func TestPhrasesInAnotherLanguage(t *testing.T) {
	l := backwards{
		"{who} spoke {often}.": "{Often} hat {who} gesprochen.", "twice": "zweimal",
		"she|{who} spoke {often}.": "{Often} hat sie, {who}, gesprochen.",
		"{n} turns":                "{n} Mal", "{n} turns even": "{n} Male",
		"object|her": "ihr", "possessive|her": "ihre",
		"In meeting {k}, {sentence}": "Treffen {k}: {Sentence}", "At minute {m} {who} spoke.": "{who} sprach, Minute {m}.",
		"{names} and {last}": "{names} und {last}", "“{quoted}”": "„{quoted}“", "decimal|.": ",",
	}
	twice := Say("{who} spoke {often}.", "Rosa", Say("twice"))
	at := Say("At minute {m} {who} spoke.", 3, Given("rosa"))
	for _, c := range []struct {
		said Phrase
		want string
	}{
		{twice, "Zweimal hat Rosa gesprochen."},
		{twice.About("she"), "Zweimal hat sie, Rosa, gesprochen."},
		{twice.About("he"), "Zweimal hat Rosa gesprochen."},
		{Count(3, "1 turn", "{n} turns"), "3 Mal"},
		{Count(4, "1 turn", "{n} turns"), "4 Male"},
		{Decimal(-2.346, 2), "-2,35"},
		{Say("{n} of {file}", .5, "a.toml"), "0,5 of a.toml"},
		{As("object", "her"), "ihr"},
		{As("possessive", "her"), "ihre"},
		{Say("never {who}", As("object", "her")), "never ihr"},
		{Say("In meeting {k}, {sentence}", 2, Inside(at)), "Treffen 2: Rosa sprach, Minute 3."},
		{Inside(at), "rosa sprach, Minute 3."},
		{List(Given("Rosa"), Given("Marek")), "Rosa und Marek"},
		{Quote("x"), "„x“"},
	} {
		if got := c.said.In(l); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
