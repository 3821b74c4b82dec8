package paint

// A Theme gives every role its colour. Roles name what a thing is for, never its
// hue: panels are cool, the room is warm, and only Accent says "this is chosen".
type Theme struct {
	Name string // as a person reads it in the settings

	Page   Color // behind everything
	Panel  Color // a surface on the page
	Sunken Color // a chart or track inside a panel
	Soft   Color // the chosen row, your own words
	Line   Color // separators that carry no meaning
	Edge   Color // borders of controls, and signs

	Ink      Color // text
	Ink2     Color // text that comes second
	Accent   Color // chosen, or the one button that does it
	OnAccent Color
	Focus    Color // outer ring of the focus frame
	Focus2   Color // its inner ring
	Tip      Color
	OnTip    Color

	Cohesion Color // the four forces
	Tension  Color
	Part     Color // participation
	Trust    Color

	Good       Color // the verdicts
	Bad        Color
	Notice     Color
	NoticeFill Color
	Ribbon     Color // the weaker parts of a stage ribbon

	Floor      Color // the room
	Rug        Color
	Rug2       Color
	Chair      Color
	Chair2     Color
	Foot       Color
	RoomInk    Color
	RoomInk2   Color
	Bubble     Color
	BubbleInk  Color
	BubbleInk2 Color

	Shadow     Color   // under people and chairs, its opacity included
	Outline    float32 // px of outline on every plane; 0: planes are told apart by tone
	KeyLine    bool    // heads and hands get a line in their family's key colour
	WhiteLine  bool    // people and chairs get a white outline
	DropNear   Color   // lower box of a panel's soft shadow: 2 px larger, 1 px down
	DropFar    Color   // the other: 4 px larger, 3 px down
	DarkPeople bool    // garments and hair take their family's colours for dark themes
}

// Light is the theme the program starts with.
var Light = Theme{
	Name: "Light",
	Page: RGB(0xE4EAED), Panel: RGB(0xFFFFFF), Sunken: RGB(0xF1F5F7), Soft: RGB(0xDDEBF4),
	Line: RGB(0xC9D3D9), Edge: RGB(0x6A7B86),
	Ink: RGB(0x12212B), Ink2: RGB(0x425562), Accent: RGB(0x005F96), OnAccent: RGB(0xFFFFFF),
	Focus: RGB(0x12212B), Focus2: RGB(0xFFD84A), Tip: RGB(0x12212B), OnTip: RGB(0xFFFFFF),
	Cohesion: RGB(0x007A59), Tension: RGB(0xB84A00), Part: RGB(0x0B6FA8), Trust: RGB(0x9C3F75),
	Good: RGB(0x00694C), Bad: RGB(0x7E1F00), Notice: RGB(0x8A5A00), NoticeFill: RGB(0xFFF3D6),
	Ribbon: RGB(0x8294A0),
	Floor:  RGB(0xF4E7D7), Rug: RGB(0xE9D5BB), Rug2: RGB(0xDCC09B),
	Chair: RGB(0x96764E), Chair2: RGB(0x775B36), Foot: RGB(0x5B4630),
	RoomInk: RGB(0x2B2016), RoomInk2: RGB(0x5E4A36),
	Bubble: RGB(0xFFFFFF), BubbleInk: RGB(0x1A140D), BubbleInk2: RGB(0x54483A),
	Shadow:   RGB(0x4A3520).Alpha(.16),
	KeyLine:  true,
	DropNear: RGB(0x0A1A24).Alpha(.10), DropFar: RGB(0x0A1A24).Alpha(.10),
}

// Dark is for dim rooms.
var Dark = Theme{
	Name: "Dark",
	Page: RGB(0x0B1318), Panel: RGB(0x15212A), Sunken: RGB(0x0F1A21), Soft: RGB(0x1A3546),
	Line: RGB(0x2B3B46), Edge: RGB(0x7C909D),
	Ink: RGB(0xEDF3F6), Ink2: RGB(0xA8B8C3), Accent: RGB(0x73C0EC), OnAccent: RGB(0x06151E),
	Focus: RGB(0xFFFFFF), Focus2: RGB(0x0B1318), Tip: RGB(0xEDF3F6), OnTip: RGB(0x12212B),
	Cohesion: RGB(0x34C79B), Tension: RGB(0xF4924A), Part: RGB(0x73C0EC), Trust: RGB(0xE59CC3),
	Good: RGB(0x34C79B), Bad: RGB(0xF4924A), Notice: RGB(0xF2B632), NoticeFill: RGB(0x3A2D0E),
	Ribbon: RGB(0x7C909D),
	Floor:  RGB(0x251C16), Rug: RGB(0x3B2C20), Rug2: RGB(0x57422F),
	Chair: RGB(0x84694D), Chair2: RGB(0x5E4832), Foot: RGB(0x15100C),
	RoomInk: RGB(0xF7ECDF), RoomInk2: RGB(0xCDB79F),
	Bubble: RGB(0xF7F2EA), BubbleInk: RGB(0x1A140D), BubbleInk2: RGB(0x54483A),
	Shadow:   RGB(0x000000).Alpha(.4),
	DropNear: RGB(0x000000).Alpha(.45), DropFar: RGB(0x000000).Alpha(.30),
	DarkPeople: true,
}

// Contrast is black with white outlines, for eyes that need it.
var Contrast = Theme{
	Name: "High contrast",
	Page: RGB(0x000000), Panel: RGB(0x000000), Sunken: RGB(0x000000), Soft: RGB(0x000000),
	Line: RGB(0xFFFFFF), Edge: RGB(0xFFFFFF),
	Ink: RGB(0xFFFFFF), Ink2: RGB(0xFFFFFF), Accent: RGB(0xFFE94A), OnAccent: RGB(0x000000),
	Focus: RGB(0xFFFFFF), Focus2: RGB(0x000000), Tip: RGB(0xFFFFFF), OnTip: RGB(0x000000),
	Cohesion: RGB(0x3FE0B0), Tension: RGB(0xFF9A4D), Part: RGB(0x7CCBFF), Trust: RGB(0xFFA6D4),
	Good: RGB(0x3FE0B0), Bad: RGB(0xFF9A4D), Notice: RGB(0xFFC53D), NoticeFill: RGB(0x000000),
	Ribbon: RGB(0x7A7A7A),
	Floor:  RGB(0x000000), Rug: RGB(0x000000), Rug2: RGB(0x6E6E6E),
	Chair: RGB(0x4A4A4A), Chair2: RGB(0x2E2E2E), Foot: RGB(0x8A8A8A),
	RoomInk: RGB(0xFFFFFF), RoomInk2: RGB(0xFFFFFF),
	Bubble: RGB(0xFFFFFF), BubbleInk: RGB(0x1A140D), BubbleInk2: RGB(0x54483A),
	Shadow:     RGB(0x000000).Alpha(.4),
	Outline:    1.5,
	WhiteLine:  true,
	DarkPeople: true,
}

// Themes are all there are, in the order in which a person steps through them.
var Themes = []*Theme{&Light, &Dark, &Contrast}
