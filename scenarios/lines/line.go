package lines

// Line is something that can be said, and the conditions under which it can. A
// condition that is left empty does not matter, except Depth and Advice, which
// have to be those of the turn.
//
// Text may hold slots (see Slots), one _marked_ phrase that the next speaker can
// take up, and may be empty where there is a Sight.
type Line struct {
	Who   string `toml:"who"`         // a member's id; only in a scenario's own lines
	Voice string `toml:"voice"`       // a way of talking
	Tends string `toml:"disposition"` // the id of a disposition that the speaker has
	Act   string `toml:"act"`         // one of Bales' twelve
	View  string `toml:"view"`        // the side voiced: for, against, unsure
	Force int    `toml:"force"`       // 1 mild, 2 plain, 3 strong

	Depth  int  `toml:"depth"`  // of disclosure, 0..3
	Advice bool `toml:"advice"` // unasked advice

	To       string `toml:"to"`        // last (who took the turn before), member, group, you, or a member's id
	After    string `toml:"after"`     // the act of the turn before, or an area, see below
	AfterWho string `toml:"after_who"` // who took the turn before: a member's id or you
	AfterTo  string `toml:"after_to"`  // to whom that turn was: me (the speaker) or others
	Open     int    `toml:"open"`      // the turn before disclosed at least this deep, 1..3

	Answers   string `toml:"answers"`   // id of the intervention this turn answers
	As        string `toml:"as"`        // the speaker's part in it, see below
	Tone      string `toml:"tone"`      // how it was said: kind (gentle or direct) or hard (forceful)
	Backfired bool   `toml:"backfired"` // it had backfired
	Event     string `toml:"event"`     // what the turn did, or what has just happened, by its id

	Topic string `toml:"topic"` // id of the topic on the table
	Item  string `toml:"item"`  // id of the item that the turn mentions

	Raises string `toml:"raises"` // what the line asks or brings up, in a word or two
	Meets  string `toml:"meets"`  // the turn before raised this, to all or to the speaker

	Safe  string `toml:"safe"`  // the speaker's felt safety: low or high
	Trust string `toml:"trust"` // trust in the addressee: low or high
	Mood  string `toml:"mood"`  // in the room: tense or calm
	Stage string `toml:"stage"` // of the group, as it is named
	Sore  bool   `toml:"sore"`  // only from somebody who is at odds with another
	Early bool   `toml:"early"` // only in the first quarter of the meeting
	Late  bool   `toml:"late"`  // only in the last quarter of the meeting
	Again bool   `toml:"again"` // only among people who have met before
	New   bool   `toml:"new"`   // only among people who meet for the first time
	Once  bool   `toml:"once"`  // at most once a practice

	MeetingFrom int `toml:"meeting_from"` // only from this meeting of the group's life on

	Text  string `toml:"text"`  // what is said
	Sight string `toml:"sight"` // what a camera would see
}

// After names an act or an area: positive, answers, asks or negative, or clashes,
// which are disagreement and antagonism.
//
// As says which part the speaker has: in the intervention that is answered first
// (target), second or other; in the latest attack hurt, attacker or onlooker; in
// the latest dispute voicer (who disagreed), answerer (with whom) or third.

// Voices are the ways of talking that the stock is written in.
var Voices = [...]string{"plain", "careful", "brisk", "wry", "rambling", "formal"}

// Slots are the words in braces that a Text or Sight may hold. A line with a slot
// that nothing fills is not said.
//
//	{to}      name of the member addressed
//	{last}    name of the member who took the turn before
//	{me}      the speaker's own name; {they} {them} {their} its pronouns
//	{you}     what the members call the facilitator: "you" when it is addressed
//	{topic}   the title of the topic on the table
//	{item}    what the turn mentions, as the scenario words it
//	{side}    the side of the topic voiced in this turn, as the scenario words it
//	{rule}    a rule that is in question or agreed
//	{said}    a few words that the turn before really used
//	{earlier} a few words that the addressee used earlier in the meeting
//	{hurt}    name of the member whom the latest attack hit, when it is not {to}
var Slots = [...]string{
	"to", "last", "me", "they", "them", "their", "you", "topic", "side", "rule", "said", "earlier", "hurt", "item",
}
