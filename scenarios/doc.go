// Package scenarios turns text that an author wrote into a group that can be
// practised with.
//
// A scenario is a TOML file; the exported structs, from Scenario down, are its
// schema: a field's toml tag is its key, and the tags rule, range and one say what
// may stand there (rules.go). Reading goes in five steps, each a file:
//
//  1. scan.go refuses bytes that no parser should see,
//  2. reader.go has the text parsed: its values by one parser, and by another one
//     where each of them stands (index.go),
//  3. decode.go lays every value into its field, if it is of the right kind,
//  4. names.go and check.go hold what was read against its names and the rules,
//  5. resolve.go turns names into numbers and fetches what the parts hold.
//
// What then comes out of it is a set-up for the model (setup.go) and a plan for a
// practice (plan.go): what happens in it (happening.go), and the conditions on what
// could be noticed that events wait for (noticed.go). An experiment from the
// literature is a scenario like any other; testdata/good holds some.
//
// Everything that is wrong is reported at once, as Diagnostics. No text, however
// broken, makes this package panic.
//
// What scenarios share (interventions, dispositions) lies in parts/. A scenario may
// bring its own of either; Source writes those that were used into the scenario's
// text, so that a recorded practice never depends on what parts/ holds later.
package scenarios
