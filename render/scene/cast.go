package scene

import "groundrules/render/paint"

// Family is a colour family: a person is of one from head to shoe. No head is the
// colour of a skin.
type Family uint8

// The families, in the order in which seats take them.
const (
	Blue Family = iota
	Orange
	Green
	Purple
	Sky
	Vermilion
	Yellow
	Slate
)

// families is the number of families.
const families = 8

var familyNames = [families]string{"blue", "orange", "green", "purple", "sky", "verm", "yellow", "slate"}

// Hair is how somebody's hair is done; it says nothing about anybody.
type Hair uint8

// The kinds of hair.
const (
	NoHair Hair = iota
	Crop
	Bob
	Bun
	Buns
	Tail
	Curls
	Long
	Puff
	Quiff
	SideHair
	Tuft
)

var hairNames = [...]string{
	"none", "crop", "bob", "bun", "buns", "tail", "curls", "long", "puff", "quiff", "side", "tuft",
}

// Pattern is what is on the garment.
type Pattern uint8

// The patterns.
const (
	PlainCloth Pattern = iota
	Stripes
	Dots
	Placket
	Sash
	Yoke
	VNeck
	Pocket
	Zip
	Check
	Panel
)

var patternNames = [...]string{
	"plain", "stripes", "dots", "placket", "sash", "yoke", "vneck", "pocket", "zip", "check", "panel",
}

// Accessory is the one thing a person wears besides.
type Accessory uint8

// The accessories.
const (
	NoAccessory Accessory = iota
	Glasses
	Squares
	Beanie
	Cap
	Hat
	Band
	Scarf
	Headphones
	Rings
	Freckles
	Lanyard
	Pin
	Clip
)

var accessoryNames = [...]string{
	"none", "glasses", "squares", "beanie", "cap", "hat", "band", "scarf", "phones", "rings",
	"freckles", "lanyard", "pin", "clip",
}

// Look is what a person looks like, always and everywhere.
type Look struct {
	Family    Family
	Second    bool // the family turned round: dark garment, light hair
	Hair      Hair
	Pattern   Pattern
	Accessory Accessory
}

// cast is the sixteen people. No two share more than one of family, hair, pattern
// and accessory. Seats take them in this order.
var cast = [...]struct {
	Name string
	Look Look
}{
	{"Rosa", Look{Purple, false, Curls, PlainCloth, Rings}},
	{"Marek", Look{Blue, false, Quiff, Stripes, NoAccessory}},
	{"Ines", Look{Green, false, Bob, PlainCloth, Glasses}},
	{"Tomo", Look{Orange, false, Crop, Pocket, Beanie}},
	{"Dele", Look{Vermilion, false, NoHair, Placket, Squares}},
	{"Freya", Look{Sky, false, Bun, Yoke, Scarf}},
	{"Sami", Look{Slate, false, SideHair, Zip, Headphones}},
	{"Anouk", Look{Yellow, false, Puff, Dots, Band}},
	{"Bao", Look{Blue, true, Tuft, Panel, Squares}},
	{"Lena", Look{Orange, true, Tail, VNeck, Freckles}},
	{"Kofi", Look{Green, true, Crop, Check, Cap}},
	{"Mirja", Look{Purple, true, Long, Sash, NoAccessory}},
	{"Paul", Look{Sky, true, NoHair, Stripes, Lanyard}},
	{"Zehra", Look{Vermilion, true, Buns, Dots, Clip}},
	{"Ola", Look{Yellow, true, Crop, Yoke, Hat}},
	{"Wim", Look{Slate, true, Quiff, Placket, Glasses}},
}

// LookOfSeat is the look dealt to a seat, from 1; it goes round after sixteen.
func LookOfSeat(seat int) Look { return cast[(max(1, seat)-1)%len(cast)].Look }

// LookNamed is the look of one of the sixteen, and whether there is one so named.
func LookNamed(name string) (Look, bool) {
	for _, p := range cast {
		if p.Name == name {
			return p.Look, true
		}
	}
	return Look{}, false
}

// LookOf puts a look together from the words that scenario files use. A word that
// is not known leaves that part plain.
func LookOf(family string, second bool, hair, pattern, accessory string) Look {
	return Look{
		Family:    Family(index(familyNames[:], family)),
		Second:    second,
		Hair:      Hair(index(hairNames[:], hair)),
		Pattern:   Pattern(index(patternNames[:], pattern)),
		Accessory: Accessory(index(accessoryNames[:], accessory)),
	}
}

func index(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return 0
}

// palette is the colours of one person in one theme.
type palette struct {
	head, garment, sleeve, hair, mark, pale, ink, key paint.Color
}

// cloth is the colours of a family; Key outlines head and hands in the light theme.
type cloth struct {
	head, garment, sleeve, hair, hairDark, mark, pale, ink, key uint32
	second                                                      turned
}

// turned is a family turned round.
type turned struct{ garment, sleeve, hair, garmentDark, sleeveDark uint32 }

var cloths = [families]cloth{
	Blue: {
		0xA9CBE6, 0x0072B2, 0x005A8E, 0x0E3550, 0x0A476D, 0xDCEBF6, 0xDCEBF6, 0x092234, 0x08466C,
		turned{0x0B4469, 0x075481, 0x025687, 0x065A8B, 0x0367A0},
	},
	Orange: {
		0xF2CD8C, 0xE69F00, 0xBF8100, 0x5C3A00, 0x855800, 0x7A4E00, 0xFFF1D2, 0x3C2600, 0x895A00,
		turned{0x7F5300, 0xA16D00, 0xB37800, 0xAF7700, 0xCD8D00},
	},
	Green: {
		0xA5D8C4, 0x009E73, 0x007A59, 0x0B3D2E, 0x085A43, 0xDBF3EA, 0xDBF3EA, 0x07281E, 0x065841,
		turned{0x08553F, 0x066E51, 0x017354, 0x047757, 0x028D67},
	},
	Purple: {
		0xEBC3D9, 0xC2689A, 0x9C4B79, 0x4E1F3A, 0x713557, 0xFBE9F3, 0xFBE9F3, 0x331426, 0x713356,
		turned{0x6B3152, 0x88446A, 0x934671, 0x944B74, 0xAD5B89},
	},
	Sky: {
		0xC3E2F5, 0x56B4E9, 0x3590C5, 0x1B4B6B, 0x2D6B91, 0x0E4D75, 0xF0F9FF, 0x123146, 0x276A94,
		turned{0x2A658B, 0x3980AA, 0x3288BA, 0x3E8AB7, 0x4BA1D2},
	},
	Vermilion: {
		0xF0BE9F, 0xD55E00, 0xAB4A00, 0x56240A, 0x7C3507, 0xFFE9DA, 0xFFE9DA, 0x381707, 0x7C3506,
		turned{0x763308, 0x964105, 0xA14501, 0xA24704, 0xBE5402},
	},
	Yellow: {
		0xF1E7A4, 0xE3D32F, 0xB5A510, 0x4F4700, 0x7B710E, 0x7A6A00, 0xFFFBDD, 0x332E00, 0x7D7107,
		turned{0x746A0C, 0x998D18, 0xA99A0E, 0xA89B1C, 0xC8BA27},
	},
	Slate: {
		0xC9D2D8, 0x5D707C, 0x47575F, 0x1E2A31, 0x313F48, 0xEEF3F6, 0xEEF3F6, 0x141B20, 0x303E46,
		turned{0x2E3C44, 0x3E4D57, 0x425259, 0x44545E, 0x52636F},
	},
}

// colours is the palette of look; dark says that the room is darker than people.
func (k Look) colours(dark bool) palette {
	c := cloths[k.Family%families]
	garment, sleeve, hair, mark := c.garment, c.sleeve, c.hair, c.mark
	switch {
	case k.Second && dark:
		garment, sleeve, hair, mark = c.second.garmentDark, c.second.sleeveDark, c.second.hair, c.pale
	case k.Second:
		garment, sleeve, hair, mark = c.second.garment, c.second.sleeve, c.second.hair, c.head
	case dark:
		hair = c.hairDark
	}
	rgb := paint.RGB
	return palette{rgb(c.head), rgb(garment), rgb(sleeve), rgb(hair), rgb(mark), rgb(c.pale), rgb(c.ink), rgb(c.key)}
}
