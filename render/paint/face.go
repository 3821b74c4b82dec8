package paint

// Face is one of the typefaces in use.
type Face uint8

// The text face in four cuts, and the display face for names of things.
const (
	Regular Face = iota
	Italic
	Semibold
	Bold
	Display
)

var faceNames = [...]string{"regular", "italic", "semibold", "bold", "display"}

func (f Face) String() string { return faceNames[f] }

// A Ruler measures text. It knows the fonts and needs no screen.
type Ruler interface {
	// Width is the advance of s in logical pixels, set in f at size.
	Width(f Face, size float32, s string) float32
}
