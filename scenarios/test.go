package scenarios

import "groundrules/scenarios/condition"

// Test is what an author expects of the scenario: a condition that holds of so many
// of the groups, facilitated by a policy or by given commands.
type Test struct {
	Name string `toml:"name" rule:"need,filled" names:"test"`

	Policy   string   `toml:"policy" one:"policy"`     // who facilitates; nobody when absent
	Commands []string `toml:"commands" rule:"filled"`  // instead: lines as in a policy's file
	Groups   int      `toml:"groups" range:"1..10000"` // 100 when absent
	Seed     int      `toml:"seed" range:"0..1000000"` // of the first group, the others follow; 1 when absent
	Meetings int      `toml:"meetings" range:"1..100"` // how many are played; all when absent

	Expect  string   `toml:"expect" rule:"need,filled"` // a condition about one group as its last meeting ends
	AtLeast *float64 `toml:"at_least" range:"0..1"`     // share of the groups; 1 when neither is given
	AtMost  *float64 `toml:"at_most" range:"0..1"`

	read *condition.Condition
}
