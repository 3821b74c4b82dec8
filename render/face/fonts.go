// Package face holds the typefaces, embedded, and measures text in them
// without a screen.
//
// A face is a chain of font files, tried in order for each character: Latin,
// then the accented letters of Latin Extended, then arrows and signs. The files
// are WOFF 1 and under the SIL Open Font License, whose texts lie beside them:
// Atkinson Hyperlegible Next and Literata are the subsets of the npm packages
// @fontsource/atkinson-hyperlegible-next and @fontsource/literata 5.3.0,
// unchanged; noto-symbols.woff is cut by subset-font to 25 characters from
// @fontsource/noto-sans-math 5.3.0.
package face

import (
	_ "embed"

	"groundrules/render/paint"
)

var (
	//go:embed fonts/atkinson-regular-latin.woff
	regular []byte
	//go:embed fonts/atkinson-regular-latin-ext.woff
	regularExt []byte
	//go:embed fonts/atkinson-italic-latin.woff
	italic []byte
	//go:embed fonts/atkinson-italic-latin-ext.woff
	italicExt []byte
	//go:embed fonts/atkinson-semibold-latin.woff
	semibold []byte
	//go:embed fonts/atkinson-semibold-latin-ext.woff
	semiboldExt []byte
	//go:embed fonts/atkinson-bold-latin.woff
	bold []byte
	//go:embed fonts/atkinson-bold-latin-ext.woff
	boldExt []byte
	//go:embed fonts/literata-bold-latin.woff
	display []byte
	//go:embed fonts/literata-bold-latin-ext.woff
	displayExt []byte
	//go:embed fonts/noto-symbols.woff
	symbols []byte
)

// Count is how many faces there are.
const Count = int(paint.Display) + 1

// Files are the font files of f in the order in which they are tried for a
// character. They must not be changed.
func Files(f paint.Face) [][]byte {
	switch f {
	case paint.Italic:
		return [][]byte{italic, italicExt, symbols}
	case paint.Semibold:
		return [][]byte{semibold, semiboldExt, symbols}
	case paint.Bold:
		return [][]byte{bold, boldExt, symbols}
	case paint.Display:
		return [][]byte{display, displayExt, symbols}
	default:
		return [][]byte{regular, regularExt, symbols}
	}
}
