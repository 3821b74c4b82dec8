// Package scenarios turns text that an author wrote into a group that can be
// practised with.
//
// A scenario is a TOML file; the exported structs, from Scenario down, are its
// schema: a field's toml tag is its key, and the tags rule, range and one say what
// may stand there (rules.go). Reading goes in five steps, each a file:
//
//  1. scan.go refuses bytes that no parser should see,
//  2. decode.go has the text parsed and lays every value into its field,
//  3. index.go knows at which line and column each of them stands,
//  4. check.go holds what was read against the rules,
//  5. resolve.go turns names into numbers and fetches what the parts hold.
//
// Everything that is wrong is reported at once, as Diagnostics. No text, however
// broken, makes this package panic.
//
// What scenarios share (interventions, dispositions) lies in parts/. A scenario may
// bring its own of either; Source writes those that were used into the scenario's
// text, so that a recorded practice never depends on what parts/ holds later.
package scenarios
