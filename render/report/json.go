package report

import (
	"encoding/json"
	"io"
	"reflect"
)

// JSON writes a report as one JSON object, indented. Its keys are described by
// groundrules help formats; they are added to, never lost or changed.
func JSON(w io.Writer, r *Report) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	doc := r.document()
	noNull(reflect.ValueOf(doc).Elem())
	return e.Encode(doc)
}

// noNull makes empty lists of lists that are nil: a list is always a list.
func noNull(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			noNull(v.Elem())
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			noNull(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			noNull(v.Field(i))
		}
	}
}

// Document is a report as JSON. It is exported for the test that holds the help to it.
type Document struct {
	Kind        string       `json:"kind"`
	Format      int          `json:"format"`
	Program     string       `json:"program"`
	Signature   string       `json:"signature"`
	Scenario    string       `json:"scenario"`
	Title       string       `json:"title"`
	Seed        uint64       `json:"seed"`
	Mode        string       `json:"mode"`
	Branch      string       `json:"branch"`
	Ended       string       `json:"ended"`
	Turns       int          `json:"turns"`
	Minutes     float64      `json:"minutes"`
	Summary     []string     `json:"summary"`
	Without     *without     `json:"without_facilitator"`
	Course      []point      `json:"course"`
	Transcript  []saidTurn   `json:"transcript"`
	Acts        []act        `json:"acts"`
	Review      []decision   `json:"review"`
	Challenges  []challenge  `json:"challenges"`
	Alarms      []alarm      `json:"false_alarms"`
	Expected    *expected    `json:"expected"`
	Predictions []prediction `json:"predictions"`
	Calibration calibration  `json:"calibration"`
	Rubric      rubric       `json:"rubric"`
	Members     []member     `json:"members"`
	Objectives  []objective  `json:"objectives"`
	Plans       []plan       `json:"plans"`
	Next        []string     `json:"next"`
	Progress    *progress    `json:"progress"`
	Danger      *string      `json:"danger"`
	Caveat      string       `json:"caveat"`
}

type without struct {
	Runs  int    `json:"runs"`
	Lower int    `json:"lower"`
	Words string `json:"words"`
}

type point struct {
	Meeting  int        `json:"meeting"`
	Turn     int        `json:"turn"`
	Minute   float64    `json:"minute"`
	Cohesion float64    `json:"cohesion"`
	Tension  float64    `json:"tension"`
	Stage    [5]float64 `json:"stage"`
	Named    string     `json:"named_stage"`
}

type saidTurn struct {
	Meeting int     `json:"meeting"`
	Turn    int     `json:"turn"`
	Minute  float64 `json:"minute"`
	Who     int     `json:"who"`
	Name    string  `json:"name"`
	Did     string  `json:"did"`
	Text    string  `json:"text"`
	Floor   []cause `json:"why_floor"`
	Act     []cause `json:"why_act"`
}

type cause struct {
	Force  string  `json:"force"`
	Words  string  `json:"words"`
	Weight string  `json:"weight"`
	Drop   float64 `json:"drop"`
}

type act struct {
	Meeting  int      `json:"meeting"`
	Turn     int      `json:"turn"`
	Minute   float64  `json:"minute"`
	ID       string   `json:"id"`
	Target   []int    `json:"target"`
	Delivery string   `json:"delivery"`
	Rule     string   `json:"rule"`
	Said     string   `json:"said"`
	Mark     string   `json:"mark"`
	What     string   `json:"what"`
	Followed []string `json:"followed"`
	Why      []string `json:"why"`
	Changes  []change `json:"changes"`
	Grade    string   `json:"grade"`
}

type change struct {
	Quantity string  `json:"quantity"`
	Before   float64 `json:"before"`
	After    float64 `json:"after"`
	Words    string  `json:"words"`
}

type decision struct {
	Meeting int      `json:"meeting"`
	Turn    int      `json:"turn"`
	Minute  float64  `json:"minute"`
	Title   string   `json:"title"`
	Verdict string   `json:"verdict"`
	Words   string   `json:"words"`
	Margin  float64  `json:"margin"`
	Half    float64  `json:"half_width"`
	Better  *better  `json:"better"`
	AsGood  []string `json:"as_good"`
	Why     []string `json:"why"`
	Reasons []reason `json:"reasons"`
	Curves  *courses `json:"curves"`
}

type reason struct {
	Words  string `json:"words"`
	Turns  []int  `json:"turns"`
	Force  string `json:"force"`
	Source string `json:"source"`
}

// courses are both ways on, in shown cohesion.
type courses struct {
	Beside string `json:"beside"`
	Runs   int    `json:"runs"`
	Turns  []int  `json:"turns"`
	Done   lane   `json:"done"`
	Other  lane   `json:"other"`
}

type lane struct {
	Mean []float64 `json:"mean"`
	Low  []float64 `json:"low"`
	High []float64 `json:"high"`
}

type better struct {
	Title  string `json:"title"`
	Said   string `json:"said"`
	Gain   string `json:"gain"`
	Source string `json:"source"`
	Grade  string `json:"grade"`
}

type challenge struct {
	Meeting    int        `json:"meeting"`
	Challenge  string     `json:"challenge"`
	Who        []int      `json:"who"`
	From       float64    `json:"from"`
	To         float64    `json:"to"`
	FromTurn   int        `json:"from_turn"`
	ToTurn     int        `json:"to_turn"`
	StillThere bool       `json:"still_there"`
	Acted      *float64   `json:"acted_after"`
	Named      *named     `json:"named"`
	Evidence   []evidence `json:"evidence"`
	Words      string     `json:"words"`
}

type named struct {
	Turn       int     `json:"turn"`
	Minute     float64 `json:"minute"`
	DelayTurns int     `json:"delay_turns"`
	Delay      float64 `json:"delay"`
}

type evidence struct {
	Turn   int     `json:"turn"`
	Minute float64 `json:"minute"`
	Words  string  `json:"words"`
}

type alarm struct {
	Meeting   int     `json:"meeting"`
	Turn      int     `json:"turn"`
	Minute    float64 `json:"minute"`
	Challenge string  `json:"challenge"`
	Who       []int   `json:"who"`
}

type expected struct {
	Cohesion  string   `json:"cohesion"`
	Sure      string   `json:"sure"`
	Chance    float64  `json:"chance"`
	Before    float64  `json:"before"`
	After     *float64 `json:"after"`
	Came      *string  `json:"came"`
	Challenge *string  `json:"challenge"`
	Main      *string  `json:"main"`
}

type prediction struct {
	Meeting  int      `json:"meeting"`
	Turn     int      `json:"turn"`
	Minute   float64  `json:"minute"`
	Expected string   `json:"expected"`
	Sure     string   `json:"sure"`
	Chance   float64  `json:"chance"`
	Before   float64  `json:"before"`
	After    *float64 `json:"after"`
	Came     *string  `json:"came"`
	Responds *int     `json:"responds"`
	Answered *int     `json:"answered"`
}

type calibration struct {
	Predictions int     `json:"predictions"`
	Right       int     `json:"right"`
	Brier       float64 `json:"brier"`
	Reliability float64 `json:"reliability"`
	Resolution  float64 `json:"resolution"`
	Uncertainty float64 `json:"uncertainty"`
	Table       []bin   `json:"table"`
}

type bin struct {
	Sure        string  `json:"sure"`
	Chance      float64 `json:"chance"`
	Predictions int     `json:"predictions"`
	Right       int     `json:"right"`
}

type rubric struct {
	Dimensions []dimension `json:"dimensions"`
	Mean       *float64    `json:"mean"`
	Passed     *bool       `json:"passed"`
}

type dimension struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Weight float64 `json:"weight"`
	Mark   *int    `json:"mark"`
	Self   *int    `json:"self"`
	Anchor string  `json:"anchor"`
	Signs  []sign  `json:"signs"`
}

type sign struct {
	Meeting int     `json:"meeting"`
	Turn    int     `json:"turn"`
	Minute  float64 `json:"minute"`
	For     bool    `json:"for"`
	Words   string  `json:"words"`
}

type member struct {
	ID      int      `json:"id"`
	Name    string   `json:"name"`
	Turns   int      `json:"turns"`
	Share   float64  `json:"share"`
	Low     float64  `json:"ordinary_low"`
	High    float64  `json:"ordinary_high"`
	Benefit int      `json:"benefit"`
	Said    *float64 `json:"expressed"`
	Thought *float64 `json:"private"`
	Held    bool     `json:"held_back"`
	Story   []string `json:"story"`
}

type objective struct {
	Text   string   `json:"text"`
	Met    *bool    `json:"met"`
	Figure *float64 `json:"figure"`
	Words  string   `json:"words"`
}

type plan struct {
	Meeting int    `json:"meeting"`
	Words   string `json:"words"`
}

type progress struct {
	Practices   int         `json:"practices"`
	Dimensions  []trend     `json:"dimensions"`
	Challenges  []spotted   `json:"challenges"`
	Calibration calibration `json:"calibration"`
	Next        []step      `json:"next"`
}

type trend struct {
	ID    string `json:"id"`
	Marks []int  `json:"marks"`
}

type spotted struct {
	Challenge string `json:"challenge"`
	Seen      int    `json:"seen"`
	Named     int    `json:"named"`
}

type step struct {
	Scenario string `json:"scenario"`
	Why      string `json:"why"`
}
