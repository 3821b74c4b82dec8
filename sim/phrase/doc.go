// Package phrase is what is to be said, before it is said in a language.
//
// What looks back on a practice makes sentences of names, numbers and one another. It
// knows of no language but the one that it is written in: a [Phrase] is the English
// message with its parts in braces, and what stands in for each part, which may be a
// phrase again. By itself it says itself in English; a [Language] says it in words and
// in an order of its own, with plural forms, and where it needs them other words for
// a woman, a man and a person of whom neither is said.
//
//	phrase.Say("{who} spoke {often} in {turns}.", "Rosa", often, turns)
//
// A part that begins with a capital begins a sentence: {They} is "She" where {they} is
// "she". A translation may have a part in either form, whichever the English has.
package phrase
