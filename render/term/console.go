package term

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"groundrules/render/words"
)

// maxLine is the longest line that is read; a longer one ends the input.
const maxLine = 64 << 10

// console reads lines, from a goroutine of its own so that an interrupt is heard
// while it waits, and writes wrapped text.
type console struct {
	out       io.Writer
	width     int
	echo      bool
	lines     chan string
	done      chan struct{}
	interrupt <-chan struct{}
	failed    error // of the writer
}

// The two ways in which a prompt gets no answer.
var (
	errEnd         = errors.New("end of input")
	errInterrupted = errors.New("interrupted")
)

func newConsole(o Options) *console {
	c := &console{
		out: o.Out, width: o.Width, echo: o.Echo, interrupt: o.Interrupt,
		lines: make(chan string), done: make(chan struct{}),
	}
	if c.width <= 0 {
		c.width = 78
	}
	go c.read(o.In)
	return c
}

func (c *console) read(in io.Reader) {
	defer close(c.lines)
	s := bufio.NewScanner(in)
	s.Buffer(nil, maxLine)
	for s.Scan() {
		select {
		case c.lines <- s.Text():
		case <-c.done:
			return
		}
	}
}

// close lets the reading goroutine end with its next line.
func (c *console) close() { close(c.done) }

// ask writes a message as a prompt and waits for a line.
func (c *console) ask(english string, args ...any) (string, error) {
	c.write(words.Say(english, args...) + " > ")
	select {
	case line, ok := <-c.lines:
		if !ok {
			c.write("\n")
			return "", errEnd
		}
		line = strings.TrimSpace(printable(line))
		if c.echo {
			c.write(line + "\n")
		}
		return line, nil
	case <-c.interrupt:
		c.write("\n")
		return "", errInterrupted
	}
}

// pause waits for a time, and reports whether it was cut short: by a line or an
// interrupt.
func (c *console) pause(d time.Duration) (cut bool, err error) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return false, nil
	case _, ok := <-c.lines:
		if !ok {
			return true, errEnd
		}
		return true, nil
	case <-c.interrupt:
		return true, errInterrupted
	}
}

// say writes a message as a paragraph, wrapped, in the language that is spoken.
func (c *console) say(english string, args ...any) { c.indented("", words.Say(english, args...)) }

// para writes a paragraph that is in words already.
func (c *console) para(text string) { c.indented("", text) }

// item writes a paragraph whose later lines stand under its first word.
func (c *console) item(mark, text string) {
	c.wrap(mark+" ", strings.Repeat(" ", utf8.RuneCountInString(mark)+1), text)
}

func (c *console) indented(indent, text string) { c.wrap(indent, indent, text) }

// heading writes a message on a line of its own with an empty one before it.
func (c *console) heading(english string, args ...any) {
	c.write("\n" + words.Say(english, args...) + "\n")
}

func (c *console) blank() { c.write("\n") }

func (c *console) wrap(first, rest, text string) {
	c.write(Wrap(first, rest, text, c.width))
}

// write keeps the first error of the writer; a practice is saved elsewhere.
func (c *console) write(s string) {
	if c.failed == nil {
		_, c.failed = io.WriteString(c.out, s)
	}
}

// Wrap breaks text into lines of at most width characters where words allow it;
// the first begins with first, the others with rest. Line breaks in text are kept.
func Wrap(first, rest, text string, width int) string {
	var b strings.Builder
	lead := first
	for _, paragraph := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		line := lead
		used := utf8.RuneCountInString(lead)
		empty := true
		for _, word := range strings.Fields(paragraph) {
			n := utf8.RuneCountInString(word)
			switch {
			case empty:
				line, used, empty = line+word, used+n, false
			case used+1+n <= width:
				line, used = line+" "+word, used+1+n
			default:
				b.WriteString(strings.TrimRight(line, " ") + "\n")
				line, used = rest+word, utf8.RuneCountInString(rest)+n
			}
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
		lead = rest
	}
	return b.String()
}

// printable keeps control characters of a terminal out of what is shown again.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return -1
		}
		return r
	}, s)
}
