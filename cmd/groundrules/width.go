package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// width is how many columns text is wrapped at: the terminal's, within what reads
// well; 78 where there is none.
func width(out io.Writer) int {
	const least, ordinary, most = 40, 78, 100
	f, ok := out.(*os.File)
	if !ok {
		return ordinary
	}
	w, _, err := term.GetSize(int(f.Fd()))
	if err != nil || w <= 0 {
		return ordinary
	}
	return max(least, min(w-1, most))
}
