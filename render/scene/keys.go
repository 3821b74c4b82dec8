package scene

import "groundrules/render/ui"

// scope is where a key does what it does: one or several of the pages and sheets.
type scope uint16

const (
	onLibrary scope = 1 << iota
	onBriefing
	onRoom
	onBranches
	onBetween
	onCare // after words of danger
	onOut  // after stepping out
	onCompare
	onDebrief

	anywhere    = onLibrary | onBriefing | onRoom | onBranches | onBetween | onCompare | onDebrief | onOut
	inAPractice = onRoom | onBetween | onCare
)

// scopes head the list of keys, in its order.
var scopes = [...]struct {
	in   scope
	head string
}{
	{anywhere, "Anywhere"},
	{onLibrary, "In the library"},
	{onBriefing, "In the briefing"},
	{inAPractice, "In a practice"},
	{onRoom, "In the room"},
	{onBranches, "Among the branches"},
	{onBetween, "Between two meetings"},
	{onOut, "After stepping out"},
	{onCare, "After words of danger"},
	{onCompare, "With two branches side by side"},
	{onDebrief, "In the debrief"},
}

// keyRow is one thing that a key does.
type keyRow struct {
	title string
	in    scope
	key   ui.Shortcut // where nobody has set another
}

// keyTable is every key that can be set. The list of keys, the settings and what keys
// do all come from it; screens name keys as they stand here.
var keyTable = [keyCount]keyRow{
	keyHelp:     {"Show all keys", anywhere, ui.On(ui.F6)},
	keyHelpSign: {"Show all keys", anywhere &^ onRoom, ui.Letter('?')},
	keyCards:    {"Concept cards", anywhere, ui.On(ui.F1)},
	keySettings: {"Settings", anywhere, ui.On(ui.F2)},
	keyPreview:  {"The scenario that is being written", anywhere, ui.On(ui.F3)},
	keyVoice:    {"Voice on and off", anywhere | onCare, ui.On(ui.F4)},
	keyRead:     {"Read the page aloud", anywhere | onCare, ui.On(ui.F5)},

	keySearch:          {"Search", onLibrary, ui.Letter('/')},
	keyFilter:          {"Filter", onLibrary, ui.Letter('F')},
	keyOwn:             {"Your folder, and back", onLibrary, ui.Letter('Y')},
	keyContinue:        {"Continue where you left off", onLibrary, ui.Letter('C')},
	keyLibraryBranches: {"Branches of what is open", onLibrary, ui.Letter('B')},

	keyGuess:       {"A first guess", onBriefing, ui.Letter('G')},
	keyOtherWaysIn: {"Other ways in", onBriefing, ui.Letter('O')},
	keyWatch:       {"Only watch", onBriefing, ui.Letter('W')},
	keySeat:        {"Sit in a member’s seat", onBriefing, ui.Letter('S')},
	keyClass:       {"With a class", onBriefing, ui.Letter('C')},

	keyStepOut: {"Step out", inAPractice, ui.Letter('X')},

	keyGo:        {"Pause and go on", onRoom, ui.On(ui.Space)},
	keyStep:      {"One turn on", onRoom, ui.Letter('.')},
	keyBack:      {"One turn back", onRoom, ui.Letter(',')},
	keySlower:    {"Slower", onRoom, ui.Letter('-')},
	keyFaster:    {"Faster", onRoom, ui.Letter('+')},
	keyWarmUp:    {"Warm up", onRoom | onBetween, ui.Letter('W')},
	keyHear:      {"Hear people", onRoom | onBetween, ui.Letter('H')},
	keyRules:     {"Ground rules", onRoom | onBetween, ui.Letter('G')},
	keyFloor:     {"Share the floor", onRoom | onBetween, ui.Letter('F')},
	keyConflict:  {"Conflict", onRoom | onBetween, ui.Letter('C')},
	keyUnsaid:    {"Unsaid views", onRoom | onBetween, ui.Letter('U')},
	keyDirection: {"Direction", onRoom | onBetween, ui.Letter('D')},
	keyEnding:    {"Endings", onRoom | onBetween, ui.Letter('E')},
	keyFind:      {"Look for something to say", onRoom, ui.Letter('/')},
	keyNotice:    {"I notice something", onRoom, ui.Letter('N')},
	keyHint:      {"A hint", onRoom, ui.Letter('?')},
	keyBranches:  {"Branches", onRoom, ui.Letter('B')},
	keyThoughts:  {"Thoughts, where one looks on", onRoom, ui.Letter('T')},
	keyTies:      {"Ties, where one looks on", onRoom, ui.Letter('Y')},
	keyVote:      {"Show of hands, with a class", onRoom, ui.Letter('V')},

	keyNameBranch: {"Name the branch", onBranches, ui.Letter('N')},
	keyCompare:    {"Compare", onBranches, ui.Letter('C')},

	keySupervisor: {"Ask the supervisor", onBetween, ui.Letter('S')},

	keyReadOn:     {"I have read this, go on", onCare, ui.Letter('R')},
	keySeeDebrief: {"See the debrief", onOut, ui.Letter('D')},
	keyGoOn:       {"Go on with it", onOut, ui.Letter('G')},

	keyAddBranch:   {"Add a branch", onCompare, ui.Letter('A')},
	keySwap:        {"Swap sides", onCompare, ui.Letter('S')},
	keyOtherBranch: {"Another branch", onCompare, ui.Letter('O')},

	keyTryAgain:      {"Try again from here", onDebrief, ui.Letter('T')},
	keyFromSeat:      {"See it again from a member’s seat", onDebrief, ui.Letter('S')},
	keyWithThoughts:  {"See it again with thoughts", onDebrief, ui.Letter('V')},
	keyMeetingBefore: {"Meeting before", onDebrief, ui.Letter(',')},
	keyMeetingAfter:  {"Meeting after", onDebrief, ui.Letter('.')},
	keyReport:        {"Save as a report", onDebrief, ui.Letter('R')},
}

// fixedKeys are those that are what they are everywhere.
var fixedKeys = [...]struct{ keys, title string }{
	{"Tab, Shift+Tab", "On to the next control, and back"},
	{"Arrows", "Move in a list, a choice or along the timeline; choose wording and delivery"},
	{"Enter", "Do what the filled button says"},
	{"Space", "Press what has the focus"},
	{"Esc", "Back; close what is open"},
	{"Backspace", "One step back in what you are putting together"},
	{"1 to 9, 0", "Choose by number: a person by the seat, a row of a list"},
	{"Home, End", "To the beginning, to the end"},
	{"PgUp, PgDn", "Scroll"},
	{"F11", "Full screen"},
}

// isFixed reports whether a key cannot be given to anything else.
func isFixed(s ui.Shortcut) bool {
	if s.Rune != 0 {
		return s.Rune >= '0' && s.Rune <= '9' || s.Rune == '='
	}
	switch s.Key {
	case ui.F1, ui.F2, ui.F3, ui.F4, ui.F5, ui.F6, ui.F7, ui.F8, ui.F9, ui.F10, ui.F12, ui.Delete:
		return false
	}
	return true
}
