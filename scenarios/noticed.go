package scenarios

// reading is something that can be noticed of the group as a whole, and that an
// event can wait for.
type reading struct {
	name      string
	low, high float64 // its range, in its unit
}

// readings in the order in which they are explained to authors; stage is one of a
// word instead of a number.
var readings = []reading{
	{name: "cohesion", high: 100}, // shown points
	{name: "tension", high: 1},
	{name: "participation", high: 1}, // evenness of the last 40 turns
	{name: "trust_in_you", low: -1, high: 1},
	{name: "safety", high: 1},
	{name: "engaged", high: 1},
	{name: "conflict", high: 1},
	{name: "avoiding", high: 1},
	{name: "minute", high: 480},
	{name: "meeting", low: 1, high: 500},
	{name: stageReading},
}

const stageReading = "stage"

func readingNames() []string {
	list := make([]string, len(readings))
	for i := range readings {
		list[i] = readings[i].name
	}
	return list
}
