package scenarios

// Event is something that the author has happen to the group, at a time or when
// something can be noticed. It is never drawn by chance.
type Event struct {
	ID string `toml:"id" rule:"need,id" names:"event"`

	Meeting int      `toml:"meeting" range:"1..500"` // of the group's life; any when absent
	Minute  *float64 `toml:"minute" range:"0..480"`  // at this minute; with conditions: from then on
	When    When     `toml:"when"`                   // what has to hold
	Once    *bool    `toml:"once"`                   // true when absent

	Kind  string   `toml:"kind" rule:"need" one:"kind"` // news, word, arrival or departure
	Who   string   `toml:"who" one:"member"`            // speaks, comes or goes
	To    string   `toml:"to" one:"audience"`           // whom a word is said to; the group when absent
	Act   string   `toml:"act" one:"act"`               // of a word
	Depth int      `toml:"depth" range:"0..3"`          // of what is disclosed with it
	View  *float64 `toml:"view" range:"-1..1"`          // voiced with it
	Item  string   `toml:"item" one:"item"`             // mentioned with it
	Words string   `toml:"words" say:"plain"`           // what is said
	Sight string   `toml:"sight" say:"plain"`           // what a camera would see
	Text  string   `toml:"text" say:"plain"`            // what the trainee is told of news, an arrival or a departure

	Topic     string   `toml:"topic" one:"topic"`      // put on the table
	Ends      *float64 `toml:"ends" range:"0..480"`    // the meeting now ends at this minute
	Threat    *float64 `toml:"threat" range:"0..1"`    // that of [leader] from now on
	Directive *float64 `toml:"directive" range:"0..1"` // that of [leader] from now on
	Levers    []Lever  `toml:"levers"`                 // what it moves; targets are who and to

	Danger bool `toml:"danger"`  // somebody speaks of danger: the practice stops at the safety note
	GoesOn bool `toml:"goes_on"` // the practice may go on after the safety note
}

// Notice is a condition of the older kind on what somebody in the room could notice: one
// of a reading with its bounds, a silence, or a challenge.
type Notice struct {
	Read      string   `toml:"read"`                      // one of readings
	Above     *float64 `toml:"above" range:"-1000..1000"` // holds above this
	Below     *float64 `toml:"below" range:"-1000..1000"` // holds below this
	Is        string   `toml:"is" one:"stage"`            // for the reading stage
	Silent    string   `toml:"silent" one:"member"`       // has not spoken for so many
	Turns     int      `toml:"turns" range:"1..500"`      // turns
	Challenge string   `toml:"challenge" one:"challenge"` // is present
}
