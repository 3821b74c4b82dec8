// Package report writes the debrief of a practice as a document: one self-contained
// page of HTML with plots and their tables, CSV, or JSON. What is said in it comes
// from the debrief; nothing is judged here. The page is in the language that is spoken, as
// the debrief is; the keys of the others, and the names that they have for things, are a
// format, and English.
package report

import (
	"html/template"

	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// Report is a practice as a report shows it.
type Report struct {
	Program   string // and its version
	Signature string // of the model
	Scenario  string // its name
	Language  string // of the scenario's own texts, as a tag; empty where it is not known
	Seed      uint64
	Debrief   *debrief.Debrief
	Judgement debrief.Judgement
	Names     *debrief.Names
	Review    *coach.Review     // nil where decisions were not reviewed
	Progress  *debrief.Progress // nil without earlier practices
	Guide     Guide
}

// Guide is what a scenario says for the talk afterwards.
type Guide struct {
	Minutes   float64 // how long that takes; 0 where it does not say
	Text      template.HTML
	Questions []string
}
