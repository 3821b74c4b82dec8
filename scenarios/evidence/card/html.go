package card

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed card.tmpl
var pageText string

var page = template.Must(template.New("card").Funcs(template.FuncMap{
	"right": func(t *Table, k int) bool { return t.right(k) },
}).Parse(pageText))

// HTML writes the card as one page that needs nothing else.
func (c *Card) HTML(w io.Writer) error {
	return page.Execute(w, struct {
		Title    string
		Sections []Section
	}{Title, c.Sections()})
}
