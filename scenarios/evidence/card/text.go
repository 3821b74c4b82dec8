package card

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Text writes the card as lines of text, at most so many columns wide where words
// allow it.
func (c *Card) Text(w io.Writer, width int) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", Title)
	for _, s := range c.Sections() {
		fmt.Fprintf(&b, "\n%s\n%s\n", s.Title, strings.Repeat("-", utf8.RuneCountInString(s.Title)))
		for k, block := range s.Blocks {
			if k > 0 && (len(block.Lines) == 0 && len(s.Blocks[k-1].Lines) == 0) {
				b.WriteByte('\n')
			}
			block.text(&b, width)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (k *Block) text(b *strings.Builder, width int) {
	switch {
	case k.Table != nil:
		k.Table.text(b, width)
	case len(k.Items) > 0:
		for _, item := range k.Items {
			hang(b, "- ", "  ", item, width)
		}
	case len(k.Lines) > 0:
		for _, line := range k.Lines {
			hang(b, "    ", "        ", line, width)
		}
	default:
		hang(b, "", "", k.Text, width)
	}
}

// hang writes a wrapped paragraph, its first line after first and the others after
// rest.
func hang(b *strings.Builder, first, rest, text string, width int) {
	for n, line := range wrap(text, width-utf8.RuneCountInString(rest)) {
		if n == 0 {
			fmt.Fprintf(b, "%s%s\n", first, line)
		} else {
			fmt.Fprintf(b, "%s%s\n", rest, line)
		}
	}
}

// wrap breaks text at spaces; a word that is too long stands by itself.
func wrap(text string, width int) (lines []string) {
	line, n := "", 0
	for _, word := range strings.Fields(text) {
		m := utf8.RuneCountInString(word)
		switch {
		case n == 0:
			line, n = word, m
		case n+1+m <= width:
			line, n = line+" "+word, n+1+m
		default:
			lines, line, n = append(lines, line), word, m
		}
	}
	return append(lines, line)
}

// gap is between two columns.
const gap = 2

// roomy is how wide the last column has to be to stand beside the others.
const roomy = 32

// text writes a table in columns; the widest give way until it fits. Where that leaves
// too little for the last one, it goes below the others.
func (t *Table) text(b *strings.Builder, width int) {
	rows := append([][]string{t.Head}, t.Rows...)
	last := len(t.Head) - 1
	wide := t.columns(rows, width)
	if wide[last] < roomy && widest(rows, last) > roomy {
		wide = t.columns(headed(rows, last), width)
	}
	for _, row := range rows {
		t.row(b, row[:len(wide)], wide)
		if len(wide) == last {
			hang(b, "    ", "    ", row[last], width)
		}
	}
}

// row writes one row.
func (t *Table) row(b *strings.Builder, row []string, wide []int) {
	cells, high := make([][]string, len(row)), 1
	for k, cell := range row {
		cells[k] = wrap(cell, wide[k])
		high = max(high, len(cells[k]))
	}
	for n := range high {
		var line strings.Builder
		for k := range cells {
			part := ""
			if n < len(cells[k]) {
				part = cells[k][n]
			}
			line.WriteString(padded(part, wide[k], t.right(k)))
			line.WriteString(strings.Repeat(" ", gap))
		}
		fmt.Fprintf(b, "%s\n", strings.TrimRight(line.String(), " "))
	}
}

// widest is the length of the longest cell of a column.
func widest(rows [][]string, k int) (n int) {
	for _, row := range rows {
		n = max(n, utf8.RuneCountInString(row[k]))
	}
	return n
}

// headed are the first columns of rows.
func headed(rows [][]string, n int) (out [][]string) {
	for _, row := range rows {
		out = append(out, row[:n])
	}
	return out
}

// columns are the widths of the columns.
func (t *Table) columns(rows [][]string, width int) []int {
	wide, least := make([]int, len(rows[0])), make([]int, len(rows[0]))
	total := 0
	for _, row := range rows {
		for k, cell := range row {
			wide[k] = max(wide[k], utf8.RuneCountInString(cell))
			for _, word := range strings.Fields(cell) {
				least[k] = max(least[k], utf8.RuneCountInString(word))
			}
		}
	}
	for _, x := range wide {
		total += x + gap
	}
	for total-gap > width {
		widest := -1
		for k := range wide {
			if wide[k] > least[k] && (widest < 0 || wide[k] > wide[widest]) {
				widest = k
			}
		}
		if widest < 0 {
			break
		}
		wide[widest]--
		total--
	}
	return wide
}

func (t *Table) right(k int) bool {
	for _, f := range t.Figures {
		if f == k {
			return true
		}
	}
	return false
}

func padded(s string, width int, right bool) string {
	space := strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
	if right {
		return space + s
	}
	return s + space
}
