package sim

// Channel is how the members talk.
type Channel uint8

// The channels.
const (
	Spoken Channel = iota
	Pairs
	Written
	Rounds // one after the other, in the order of seats
)

var channelNames = [...]string{"spoken", "pairs", "written", "round"}

func (c Channel) String() string { return channelNames[c] }

// Turn is what one speaking turn was: the whole outcome of one Step. It is a
// value; nothing in it points into the group.
type Turn struct {
	Meeting int16   // from 1
	Number  int32   // from 1 in each meeting
	Minute  float64 // minutes since the meeting began, at the end of the turn
	Speaker ID
	Act     Act
	To      ID
	Words   int16 // number of words
	Topic   int8  // topic on the table, from 1; 0 when there is none
	Item    int8  // information item mentioned, from 1; 0 for none, -1 for a mediation that did not take hold

	Disclosure uint8 // depth 0 to 3: fact, feeling, something hard, something never said
	Advice     bool  // unasked advice
	Channel    Channel

	Voiced    bool    // a view on the topic was voiced
	Expressed float64 // that view, -1..1
	Private   float64 // the speaker's own view at that moment, -1..1
	Yielded   bool    // the voiced view was the majority's, not the speaker's own

	Events Event // what this turn meant for what was open between people

	// Of a facilitator's turn.
	Say       Say  // what was chosen; the zero value in a member's turn
	Backfired int8 // which backfire applied, from 1; 0 for none, -1 for a mediation that did not take hold
}

// Event is a set of things that a turn did to what was open between people.
type Event uint32

// The events. "Met" and "passed over" are about somebody's disclosure, "settled"
// and "lapsed" about a dispute, "stood up" and "left alone" about an attack.
const (
	Interrupted   Event = 1 << iota // began before the last speaker had finished
	OpenedDispute                   // disagreed with somebody
	WorkedThrough                   // answered a disagreement constructively
	Attacked                        // showed antagonism to somebody
	StoodUp                         // answered an attack, for oneself or another
	Repaired                        // mended a hurt that the speaker had caused
	MetDisclosure                   // answered a disclosure with support
	Rebuffed                        // answered a disclosure with a negative act
	Reciprocated                    // disclosed in answer to a disclosure
	LeftAlone                       // with this turn an attack has gone unanswered
	PassedOver                      // with this turn a disclosure has gone unanswered
	Unanswered                      // with this turn a question has gone unanswered
	Lapsed                          // with this turn a dispute has lapsed
	RoundTurn                       // spoke because it was the member's turn in a round
	TookUpItem                      // took up the item that was mentioned before
	Authored                        // said because the scenario has it happen
)

// Has reports whether all of f happened.
func (e Event) Has(f Event) bool { return e&f == f }
