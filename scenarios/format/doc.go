// Package format lays out the text of a scenario: one space around =, one blank line
// before a table, lists that span lines indented by two. Comments stay where they are,
// keys stay in their order, and what the text means never changes: that is looked at
// before anything is given back.
package format
