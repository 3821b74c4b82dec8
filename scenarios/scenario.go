package scenarios

import "groundrules/scenarios/lines"

// NewestFormat is the version of the format that this program describes. A file of an
// earlier one is read in full, with keys that came later too; a program of that time
// refuses those keys, and any file of a later version than it knows.
const NewestFormat = 2

// Scenario is a meeting, or several, that can be practised: the people, what lies
// between them, and what the trainee is told. It is read-only once loaded; texts that are
// written in Markdown are then without its marks, but for those of the guide.
type Scenario struct {
	Name string `toml:"-"` // the file's name without folder and extension

	Format  int    `toml:"format" rule:"need,version" range:"1..2"` // version of the file format; an earlier one is read too
	Title   string `toml:"title" rule:"need,filled" say:"plain"`
	Summary string `toml:"summary" say:"plain"` // one or two sentences for the library

	Challenge   string   `toml:"challenge" say:"plain"` // the word on the card
	Rung        int      `toml:"rung" range:"0..99"`    // place on the ladder of the library, 0 for none
	Goals       []string `toml:"goals" rule:"filled" say:"plain"`
	Notice      []string `toml:"notice" rule:"filled" say:"plain"`
	Try         []string `toml:"try" rule:"filled" say:"plain"`
	SafetyNote  string   `toml:"safety_note" say:"markdown"`  // what to do if someone speaks of danger
	ContentNote string   `toml:"content_note" say:"markdown"` // shown before the first turn
	HardBecause string   `toml:"hard_because" say:"plain"`

	Stage   string  `toml:"stage" one:"stage"` // a word for the card; drives nothing
	Setting string  `toml:"setting" say:"markdown"`
	Purpose string  `toml:"purpose" say:"markdown"`
	Minutes float64 `toml:"minutes" rule:"need" range:"5..480"` // length of a meeting

	Meeting  int      `toml:"meeting" range:"1..500"`  // which of the group's meetings is the first one here; 1 when absent
	Meetings int      `toml:"meetings" range:"1..100"` // how many are practised; 1 when absent
	Life     float64  `toml:"life" range:"1..500"`     // how many meetings were announced; 12 when absent
	Ending   string   `toml:"ending" one:"ending"`     // open-ended or time-limited, for the texts
	Weekly   *float64 `toml:"weekly" range:"0..1"`     // chance that two members meet between meetings; 0.15 when absent

	Task        bool   `toml:"task"`                  // there is a task with a deadline
	Ideas       bool   `toml:"ideas"`                 // the task is to find as many ideas as possible
	Channel     string `toml:"channel" one:"channel"` // how they talk as a meeting begins; spoken when absent
	Facilitated *bool  `toml:"facilitated"`           // false: an experiment without anybody to turn to
	Structured  bool   `toml:"structured"`            // a structured task group, whose members speak more evenly

	Author   string   `toml:"author"`
	License  string   `toml:"license"`
	Sources  []string `toml:"sources" rule:"filled" since:"2"`  // what one can read about it
	Language string   `toml:"language" since:"2"`               // of the texts; en when absent
	Texts    Texts    `toml:"text" since:"2"`                   // in further languages
	Audience string   `toml:"audience" one:"readers" since:"2"` // who is to read it; nothing is held against its texts when absent

	Opening    Opening      `toml:"opening"`
	Members    []Member     `toml:"member"`
	Ties       []Tie        `toml:"tie"`
	Norms      []Norm       `toml:"norm"`
	Topics     []Topic      `toml:"topic"`
	Leader     Leader       `toml:"leader"`
	Agenda     []Agenda     `toml:"agenda"`
	Events     []Event      `toml:"event"`
	Offer      Offer        `toml:"interventions"`
	Objectives []Objective  `toml:"objective"`
	Danger     *Danger      `toml:"danger"` // nil: nobody speaks of danger
	Lines      []lines.Line `toml:"line"`   // this scenario's own, said before the stock

	Rubric Rubric `toml:"rubric" since:"2"`
	Guide  Guide  `toml:"guide" since:"2"`
	Tests  []Test `toml:"test" since:"2"`

	// Files with parts and lines that several scenarios share, beside this one.
	Include []string `toml:"include" rule:"filled,distinct" since:"2"` // paths from the folder of this file

	// A scenario's own parts, which go before those of parts/ with the same id.
	OwnInterventions []Intervention `toml:"intervention"`
	OwnDispositions  []Disposition  `toml:"disposition"`
	Kept             Kept           `toml:"kept" rule:"apart"` // written by the program into a recording: what its parts extend

	// Interventions are those on offer, in the order offered: the one that
	// sim.Say counts from 1.
	Interventions []Intervention `toml:"-"`

	Topic Topic `toml:"-"` // the first of Topics, empty without any

	text     []byte // as it was written
	includes [2]int // where in it the list of included files begins and ends
	included *parts // what those bring; nil without any
}

// Kept is parts that those of a recorded scenario extend, as they were then. The program
// writes it; an author has no use for it.
type Kept struct {
	Language      string         `toml:"language"` // in which it is told, where that is not its own
	Interventions []Intervention `toml:"intervention"`
	Dispositions  []Disposition  `toml:"disposition"`
}

// Opening is the state of the group as a whole when the meeting begins. What is
// absent is drawn as among strangers.
type Opening struct {
	Dependency *float64 `toml:"dependency" range:"0..1"` // on the facilitator
	Tension    float64  `toml:"tension" range:"0..2"`    // what has built up and goes slowly
	Heat       float64  `toml:"heat" range:"0..2"`       // what flared up just now
	Order      *float64 `toml:"order" range:"0..1"`      // how unsettled it is whose word counts
	Trust      *float64 `toml:"trust" range:"-1..1"`
	Commitment *float64 `toml:"commitment" range:"0..1"`
	Prepared   float64  `toml:"prepared" range:"0..1" since:"2"` // how well members were told beforehand what comes
	Seen       *float64 `toml:"seen" range:"0..1000"`            // how much people have seen of one another; 3 among strangers
}

// Offer is which interventions the trainee can choose from. Without the table it
// is all there are, less those about a rule where the scenario has none.
type Offer struct {
	Offer []string `toml:"offer" one:"intervention" rule:"need,distinct"` // ids, in the palette's order
}

// Norm is a named expectation at the start of the meeting.
type Norm struct {
	ID      string  `toml:"id" rule:"need,id" names:"norm"`
	Title   string  `toml:"title" rule:"need,filled" say:"plain" names:"norm title"`
	Clarity float64 `toml:"clarity" range:"0..1"` // how clear it is to the group
	BuyIn   float64 `toml:"buy_in" range:"0..1"`  // how far its members stand behind it
	Made    string  `toml:"made" say:"plain"`     // how it came about, in a few words
	Dissent bool    `toml:"dissent"`              // it invites other views
}
