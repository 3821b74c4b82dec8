package scenarios

// Code names a kind of diagnostic. Codes are stable: a kind that goes leaves its
// code unused.
type Code string

// The codes. GR00 is about bytes, GR01 about the text as TOML and its values,
// GR02 about the group and what is told of it, GR03 about lines and words,
// GR04 about conditions, GR05 about texts for readers, GR06
// about what strict checking finds by playing.
const (
	Unreadable   Code = "GR0001"
	TooLarge     Code = "GR0002"
	NotUTF8      Code = "GR0003"
	ControlByte  Code = "GR0004"
	TooDeep      Code = "GR0005"
	TooIntricate Code = "GR0006"
	NoFiles      Code = "GR0007"
	PassedOver   Code = "GR0008"
	NotIncluded  Code = "GR0009"

	Syntax      Code = "GR0101"
	UnknownKey  Code = "GR0102"
	WrongType   Code = "GR0103"
	UnknownName Code = "GR0104"
	Missing     Code = "GR0105"
	OutOfRange  Code = "GR0106"
	Duplicate   Code = "GR0107"
	BadID       Code = "GR0108"
	Empty       Code = "GR0109"
	TooMany     Code = "GR0110"
	NewerFormat Code = "GR0111"
	Untold      Code = "GR0112"
	OlderFormat Code = "GR0113"

	NoMembers      Code = "GR0201"
	TooManyMembers Code = "GR0202"
	UnusualSize    Code = "GR0203"
	SelfTie        Code = "GR0204"
	NoSafetyNote   Code = "GR0205"
	NoNorms        Code = "GR0206"
	TooLate        Code = "GR0207"
	Contradiction  Code = "GR0208"
	NotApplicable  Code = "GR0209"
	NoTopic        Code = "GR0210"
	NoWords        Code = "GR0211"
	Hidden         Code = "GR0212"
	TooEarly       Code = "GR0213"
	NeverUsed      Code = "GR0214"
	KnownToNobody  Code = "GR0215"
	BadCommand     Code = "GR0216"
	WrongNumber    Code = "GR0217"

	UnknownSlot Code = "GR0301"
	Unsayable   Code = "GR0302"
	BadBraces   Code = "GR0303"

	BadCondition Code = "GR0401"
	IllTyped     Code = "GR0402"
	NeverTrue    Code = "GR0403"
	AlwaysTrue   Code = "GR0404"
	NotAllowed   Code = "GR0405"

	TextMissing Code = "GR0501"
	UnknownText Code = "GR0502"
	TooHard     Code = "GR0503"
	RawHTML     Code = "GR0504"

	Unreached     Code = "GR0601"
	Unsaid        Code = "GR0602"
	NeverReached  Code = "GR0603"
	AlwaysReached Code = "GR0604"
	Powerless     Code = "GR0605"
	Shallow       Code = "GR0606"
)

// Meaning is a code in the table of codes.
type Meaning struct {
	Code    Code
	Meaning string
	Example string // what would earn it
}

// Codes is the table of all codes, in order.
var Codes = []Meaning{
	{Unreadable, "the file or folder cannot be read", "a path that does not exist"},
	{TooLarge, "the file is larger than 4 MiB", "a recording renamed to .toml"},
	{NotUTF8, "a byte is not part of UTF-8 text", "a file saved as Windows-1252"},
	{ControlByte, "a control character that no text holds", "a file saved as UTF-16"},
	{TooDeep, "lists, tables or dotted keys are nested more than 100 deep", "a = [[[[[…"},
	{TooIntricate, "keys are too many or too long to be read in reasonable time", "a key of a megabyte"},
	{NoFiles, "a folder holds no .toml file", "groundrules check empty/"},
	{PassedOver, "a file or folder in a folder holds no scenario and was not checked", "a stock of lines among scenarios"},
	{NotIncluded, "a file that is to be included cannot be read", `include = ["gone.toml"]`},

	{Syntax, "the text is not TOML", `title = "A first evening`},
	{UnknownKey, "a key that the format does not have", "tittle = …"},
	{WrongType, "a value of the wrong type", `minutes = "40"`},
	{UnknownName, "a name that nothing has", `voice = "brusque"`},
	{Missing, "a key that has to be there is not", "[[member]] without a name"},
	{OutOfRange, "a number outside its range", "trust = 1.5"},
	{Duplicate, "something is given twice", "two members with one id"},
	{BadID, "an id holds something other than letters, digits and _", `id = "marek k."`},
	{Empty, "a text that has to say something is empty", `title = ""`},
	{TooMany, "a list is longer than the model has room for", "nine norms"},
	{NewerFormat, "the file is of a format that this program does not know", "format = 99"},
	{Untold, "more is wrong with the file than is told at once", "200 unknown keys"},
	{OlderFormat, "the file says that it is of an earlier format than it is written in", "format = 1 with a [[test]]"},

	{NoMembers, "nobody is in the group", "no [[member]]"},
	{TooManyMembers, "more than 20 members", "21 times [[member]]"},
	{UnusualSize, "fewer than 3 or more than 16 members: not a practice group", "two members"},
	{SelfTie, "a tie from somebody to themselves", `from = "rosa"; to = "rosa"`},
	{NoSafetyNote, "somebody speaks of danger and no safety note says what to do", "[danger] without safety_note"},
	{NoNorms, "an intervention about a rule is offered and there is no rule", `offer = ["remind_rule"] without [[norm]]`},
	{TooLate, "something is set for after the end", "minute = 50 in a meeting of 40"},
	{Contradiction, "two things that cannot both hold", "order given differently for the same two people"},
	{NotApplicable, "a key that means nothing here", `measure = "cohesion" with who`},
	{NoTopic, "a view is given and there is no topic", "view = 0.3 without [[topic]]"},
	{NoWords, "something to be said or told, without words", "gentle = { levers = […] }"},
	{Hidden, "an event waits for what nobody in the room could notice", `read = "hidden_dissent"`},
	{TooEarly, "something is set for before the first meeting that is practised", "meeting = 1 where the first one is meeting 2"},
	{NeverUsed, "something that never comes up", "a second topic that no agenda puts on the table"},
	{KnownToNobody, "an item that nobody knows, so that it could never be said", "known = []"},
	{BadCommand, "a line of a test that nobody could say", `commands = ["14 invite"]`},
	{WrongNumber, "a list that is longer or shorter than what it is about", "three anchors for the five steps of a dimension"},

	{UnknownSlot, "a slot that nothing fills", `"{nmae}, go on."`},
	{Unsayable, "a line that can never be said", `[[line]] with neither text nor sight`},
	{BadBraces, "a brace that opens or closes nothing", `"{to, go on."`},

	{BadCondition, "a condition that cannot be read", `when = "conflict = 0.6"`},
	{IllTyped, "a condition that mixes up numbers, words and what holds", `when = 'conflict > "high"'`},
	{NeverTrue, "a condition, or a part of it, that can never hold", `when = "conflict > 0.6 and conflict < 0.5"`},
	{AlwaysTrue, "a condition, or a part of it, that always holds", `when = "conflict >= 0"`},
	{NotAllowed, "something that cannot stand in a condition", `when = "now() > 3"`},

	{TextMissing, "a text is missing in one of the scenario's languages", "[text.fr] without title"},
	{UnknownText, "a text in another language that belongs to nothing", "[text.fr.member.nobody]"},
	{TooHard, "a text is harder to read than its audience is said to read", `a sentence of sixty words with audience = "everyone"`},
	{RawHTML, "HTML in a text, which is not shown", `setting = "<b>A kitchen</b>"`},

	{Unreached, "an event that happened to no group that was played", `when = "conflict > 0.99"`},
	{Unsaid, "a line that nobody said in any meeting that was played", "a line under six conditions at once"},
	{NeverReached, "an objective that no policy reaches", "at_least = 100 for cohesion"},
	{AlwaysReached, "an objective that every policy reaches, and doing nothing too", "at_least = 0 for cohesion"},
	{Powerless, "an intervention on offer that moves nothing", "three deliveries without levers"},
	{Shallow, "too few lines for an act, so that they come again", `seldom words for "asks suggestion"`},
}
