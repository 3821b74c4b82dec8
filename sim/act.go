package sim

// Act is one of Bales' twelve categories of interaction (Bales 1950), numbered as
// he numbers them. The zero value is no act.
type Act uint8

// Bales' categories, in his order: positive reactions, answers, questions,
// negative reactions.
const (
	ShowsSolidarity Act = iota + 1
	ShowsRelease
	Agrees
	GivesSuggestion
	GivesOpinion
	GivesOrientation
	AsksOrientation
	AsksOpinion
	AsksSuggestion
	Disagrees
	ShowsTension
	ShowsAntagonism
)

// Acts is the number of acts plus one: the length of arrays indexed by Act.
const Acts = int(ShowsAntagonism) + 1

var actNames = [Acts]string{
	"no act",
	"shows solidarity", "shows tension release", "agrees",
	"gives suggestion", "gives opinion", "gives orientation",
	"asks orientation", "asks opinion", "asks suggestion",
	"disagrees", "shows tension", "shows antagonism",
}

func (a Act) String() string { return actNames[a] }

// Positive reports whether a is one of the three positive reactions.
func (a Act) Positive() bool { return a >= ShowsSolidarity && a <= Agrees }

// Asks reports whether a is one of the three questions.
func (a Act) Asks() bool { return a >= AsksOrientation && a <= AsksSuggestion }

// Answers reports whether a gives a suggestion, an opinion or orientation.
func (a Act) Answers() bool { return a >= GivesSuggestion && a <= GivesOrientation }

// Negative reports whether a is one of the three negative reactions.
func (a Act) Negative() bool { return a >= Disagrees }

// VoicesView reports whether a speaker who does a voices a view on the topic.
func (a Act) VoicesView() bool { return a >= Agrees && a <= GivesOrientation || a == Disagrees }
