// Package card is the model card: what the model is, its equations and numbers with
// their sources, what it was tuned to, and where it is weak.
//
// It is made from the model itself wherever that is possible, and where it is not a
// test compares it. Parameters are read off [sim.Params] and its tags; equations stand
// in the order of [sim.Step], name the functions that they say in words, and take
// their numbers from the parameters or from the constants of these functions. What
// was measured on many groups is committed beside the signature of the model it was
// measured with, and the card says when that is another one:
//
//	go generate ./scenarios/evidence/card
package card

//go:generate go test . -run Measured -update -timeout 60m
