package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// bar is how far something has come, on one line of a terminal. Elsewhere it shows
// nothing.
type bar struct {
	out   io.Writer // nil: no terminal
	shown int       // of a hundred; -1 before the first
}

func newBar(out io.Writer) *bar {
	if f, ok := out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return &bar{out: out, shown: -1}
	}
	return &bar{}
}

// show is called with how much is done.
func (b *bar) show(done, all int) {
	const wide = 40
	now := done * 100 / max(1, all)
	if b.out == nil || now == b.shown {
		return
	}
	b.shown = now
	full := now * wide / 100
	fmt.Fprintf(b.out, "\r[%s%s] %3d%%", strings.Repeat("#", full), strings.Repeat(".", wide-full), now)
}

// clear takes it away.
func (b *bar) clear() {
	if b.out != nil && b.shown >= 0 {
		fmt.Fprintf(b.out, "\r%s\r", strings.Repeat(" ", 50))
	}
}
