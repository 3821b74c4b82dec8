package scenarios

import "groundrules/sim"

// Member is a person of the scenario. The dispositions are sums: those named in
// Dispositions, plus the numbers given here, in standard deviations of the
// population (0 is average, 2 is marked).
type Member struct {
	ID        string `toml:"id" rule:"need,id" names:"member"`
	Name      string `toml:"name" rule:"need,filled" names:"name"`
	Pronoun   string `toml:"pronoun" one:"pronoun"` // she, he or they; they when absent
	Backstory string `toml:"backstory" say:"plain"` // what the last facilitator wrote down
	Voice     string `toml:"voice" one:"voice"`     // a way of talking; plain when absent
	Look      Look   `toml:"look" short:"name"`     // absent: the next one that nobody else has

	Dispositions []string `toml:"dispositions" one:"disposition" rule:"distinct"`
	Talk         float64  `toml:"talk" range:"-3..3"`    // readiness to take the floor
	Agree        float64  `toml:"agree" range:"-3..3"`   // warmth, readiness to give way
	React        float64  `toml:"react" range:"-3..3"`   // how quickly a barb is answered with one
	Conform      float64  `toml:"conform" range:"-3..3"` // how hard it is to sway from a view of one's own
	Ease         float64  `toml:"ease" range:"-3..3"`    // how safe it feels in groups
	Spread       *float64 `toml:"spread" range:"0..1"`   // how much is still drawn by chance; 0.4 when absent

	Arrives int `toml:"arrives" range:"1..500"` // meeting of the group's life from which it comes; from the first when absent
	Leaves  int `toml:"leaves" range:"1..500"`  // meeting after which it leaves as planned

	View       *float64  `toml:"view" range:"-1..1"`              // private opinion on the first topic
	Views      Views     `toml:"views" range:"-1..1"`             // on each topic, by its id
	Voiced     bool      `toml:"voiced"`                          // has said so before, of the first topic and of each in views
	Script     []Voicing `toml:"script"`                          // views it voices whatever it thinks: a scripted member
	Standing   *float64  `toml:"standing" range:"0..1" since:"2"` // how much its word counts, from outside the group; 0.5 when absent
	Safety     *float64  `toml:"safety" range:"0..1"`
	Commitment *float64  `toml:"commitment" range:"0..1"`
	TrustInYou *float64  `toml:"trust_in_you" range:"-1..1"`
	Engagement float64   `toml:"engagement" range:"-3..3"` // passing readiness to speak, on top of talk

	Traits Traits `toml:"-"` // the sums
}

// Views are private opinions by the id of the topic.
type Views map[string]float64

// Voicing is the view that a scripted member voices on whatever is on the table,
// from a turn of the meeting on, or on one topic.
type Voicing struct {
	From  int     `toml:"from" range:"0..100000"` // turn of the meeting; 0 or 1: from the first
	Topic string  `toml:"topic" one:"topic"`      // absent: whatever is on the table
	View  float64 `toml:"view" rule:"need" range:"-1..1"`
}

// there reports whether a member belongs to the group in a meeting, as far as that
// is planned.
func (m *Member) there(meeting int) bool {
	return m.Arrives <= meeting && (m.Leaves == 0 || m.Leaves >= meeting)
}

// defaultSpread leaves a described person two fifths of the population's spread:
// known, and still different from one practice to the next.
const defaultSpread = 0.4

// Tie is what one member starts with towards another. What is absent is drawn as
// among people who have seen as much of one another.
type Tie struct {
	From   string   `toml:"from" rule:"need" one:"member"`
	To     string   `toml:"to" rule:"need" one:"member"`
	Trust  *float64 `toml:"trust" range:"-1..1"`
	Liking *float64 `toml:"liking" range:"-1..1"`
	Order  *float64 `toml:"order" range:"0..1"` // how unsettled it is whose word counts between the two; the same both ways
	Hurt   bool     `toml:"hurt"`               // from carries an unrepaired hurt by to
	Both   bool     `toml:"both"`               // the same from to towards from

	from, to sim.ID // resolved
}

// Danger is an authored disclosure of danger. It is never drawn by chance and is
// not described.
type Danger struct {
	Minute float64 `toml:"minute" rule:"need" range:"0..480"`
	Who    string  `toml:"who" rule:"need" one:"member"`
	Words  string  `toml:"words" rule:"need,filled" say:"plain"`
	GoesOn bool    `toml:"goes_on"` // the practice may go on after the safety note

	who sim.ID // resolved
}
