// Package words says what the program says in the language of the person who reads it.
//
// English is written where it is used and is its own key, as with gettext: "Step out" is
// looked up as "Step out", and where there is no translation it stays as it is. What is
// shown as it stands is looked up by render/ui as it enters the frame, so that it need
// not be marked; what is put together of several parts is put together here, by [Say]
// and [Count], so that a translation can put the parts in another order and has the
// plural forms of its language (CLDR).
//
// The catalogues are catalogue/*.toml, in the form of go-i18n, and so are edited with any
// of its tools. catalogue/en.toml lists every message and is written by
// go test ./render/words -update; a test holds the others to it. The language en-XA is
// made from it: English with other letters and longer by two fifths, in which whatever
// does not come from the catalogue is plain to see.
//
// A further language is catalogue/TAG.toml with the same keys; the values are its words,
// with the parts in braces wherever they belong, and every message that hangs on a number
// in all plural forms of the language (zero, one, two, few, many, other). A test says what
// is missing, what nothing uses, and what has other parts than the English.
//
// One language is spoken at a time by the whole program: see [Speak].
package words
