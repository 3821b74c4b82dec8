package scene

// The keys that can be set, by their place in the table.
const (
	keyHelp = iota
	keyHelpSign
	keyCards
	keySettings
	keyPreview
	keyVoice
	keyRead
	keySearch
	keyFilter
	keyOwn
	keyContinue
	keyLibraryBranches
	keyGuess
	keyOtherWaysIn
	keyWatch
	keySeat
	keyClass
	keyStepOut
	keyGo
	keyStep
	keyBack
	keySlower
	keyFaster
	keyWarmUp
	keyHear
	keyRules
	keyFloor
	keyConflict
	keyUnsaid
	keyDirection
	keyEnding
	keyFind
	keyNotice
	keyHint
	keyBranches
	keyThoughts
	keyTies
	keyVote
	keyNameBranch
	keyCompare
	keySupervisor
	keyReadOn
	keySeeDebrief
	keyGoOn
	keyAddBranch
	keySwap
	keyOtherBranch
	keyTryAgain
	keyFromSeat
	keyWithThoughts
	keyMeetingBefore
	keyMeetingAfter
	keyReport

	keyCount // how many they are
)

// keyIDs are their names in the file of settings.
var keyIDs = [keyCount]string{
	keyHelp:            "help",
	keyHelpSign:        "help_sign",
	keyCards:           "cards",
	keySettings:        "settings",
	keyPreview:         "preview",
	keyVoice:           "voice",
	keyRead:            "read",
	keySearch:          "search",
	keyFilter:          "filter",
	keyOwn:             "own",
	keyContinue:        "continue",
	keyLibraryBranches: "library_branches",
	keyGuess:           "guess",
	keyOtherWaysIn:     "other_ways_in",
	keyWatch:           "watch",
	keySeat:            "seat",
	keyClass:           "class",
	keyStepOut:         "step_out",
	keyGo:              "go",
	keyStep:            "step",
	keyBack:            "back",
	keySlower:          "slower",
	keyFaster:          "faster",
	keyWarmUp:          "warm_up",
	keyHear:            "hear",
	keyRules:           "rules",
	keyFloor:           "floor",
	keyConflict:        "conflict",
	keyUnsaid:          "unsaid",
	keyDirection:       "direction",
	keyEnding:          "ending",
	keyFind:            "find",
	keyNotice:          "notice",
	keyHint:            "hint",
	keyBranches:        "branches",
	keyThoughts:        "thoughts",
	keyTies:            "ties",
	keyVote:            "vote",
	keyNameBranch:      "name_branch",
	keyCompare:         "compare",
	keySupervisor:      "supervisor",
	keyReadOn:          "read_on",
	keySeeDebrief:      "see_debrief",
	keyGoOn:            "go_on",
	keyAddBranch:       "add_branch",
	keySwap:            "swap",
	keyOtherBranch:     "other_branch",
	keyTryAgain:        "try_again",
	keyFromSeat:        "from_seat",
	keyWithThoughts:    "with_thoughts",
	keyMeetingBefore:   "meeting_before",
	keyMeetingAfter:    "meeting_after",
	keyReport:          "report",
}
