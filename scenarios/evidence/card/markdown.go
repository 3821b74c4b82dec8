package card

import (
	"fmt"
	"io"
	"strings"
)

// Markdown writes the card as Markdown with tables.
func (c *Card) Markdown(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", Title)
	for _, s := range c.Sections() {
		level := "##"
		if s.Part {
			level = "###"
		}
		fmt.Fprintf(&b, "\n%s %s\n", level, s.Title)
		for _, k := range s.Blocks {
			b.WriteByte('\n')
			k.markdown(&b)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (k *Block) markdown(b *strings.Builder) {
	switch {
	case k.Table != nil:
		k.Table.markdown(b)
	case len(k.Items) > 0:
		for _, item := range k.Items {
			fmt.Fprintf(b, "- %s\n", plain.Replace(item))
		}
	case len(k.Lines) > 0:
		fmt.Fprintf(b, "```\n%s\n```\n", strings.Join(k.Lines, "\n"))
	default:
		fmt.Fprintf(b, "%s\n", plain.Replace(k.Text))
	}
}

// plain keeps text from being read as marks.
var plain = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "|", `\|`, "<", "&lt;", "[", `\[`, "`", "\\`")

func (t *Table) markdown(b *strings.Builder) {
	row := func(cells []string) {
		b.WriteString("|")
		for _, cell := range cells {
			fmt.Fprintf(b, " %s |", plain.Replace(cell))
		}
		b.WriteByte('\n')
	}
	row(t.Head)
	b.WriteString("|")
	for k := range t.Head {
		if t.right(k) {
			b.WriteString(" ---: |")
		} else {
			b.WriteString(" --- |")
		}
	}
	b.WriteByte('\n')
	for _, cells := range t.Rows {
		row(cells)
	}
}
