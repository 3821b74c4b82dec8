package report

import (
	"fmt"
	"html"
	"html/template"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"groundrules/render/words"
)

// drawing is a plot as SVG. Colours come from classes of the page, so that it follows
// light and dark; every drawing has a title and a description, and a table beside it
// holds its figures.
type drawing struct {
	b             strings.Builder
	id            string
	width, height float64
}

// draw begins a drawing. What it shows is said in title and description.
func draw(id string, width, height float64, title, description string) *drawing {
	d := &drawing{id: id, width: width, height: height}
	fmt.Fprintf(&d.b, `<svg role="img" aria-labelledby="%s-t %s-d" viewBox="0 0 %g %g"><title id="%s-t">%s</title><desc id="%s-d">%s</desc>`,
		id, id, width, height, id, html.EscapeString(title), id, html.EscapeString(description))
	return d
}

func (d *drawing) line(class string, x1, y1, x2, y2 float64) {
	fmt.Fprintf(&d.b, `<line class="%s" x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f"/>`, class, x1, y1, x2, y2)
}

func (d *drawing) box(class string, x, y, w, h, round float64) {
	fmt.Fprintf(&d.b, `<rect class="%s" x="%.1f" y="%.1f" width="%.1f" height="%.1f" rx="%.1f"/>`, class, x, y, max(0, w), max(0, h), round)
}

func (d *drawing) disc(class string, x, y, r float64) {
	fmt.Fprintf(&d.b, `<circle class="%s" cx="%.1f" cy="%.1f" r="%.1f"/>`, class, x, y, r)
}

// flag is a staff with a pennant on it.
func (d *drawing) flag(class string, x, y float64) {
	fmt.Fprintf(&d.b, `<path class="%s" d="M%.1f %.1fv16M%.1f %.1fh9l-2 3l2 3h-9"/>`, class, x, y-8, x, y-8)
}

// curve goes through points.
func (d *drawing) curve(class string, points [][2]float64) {
	fmt.Fprintf(&d.b, `<path class="%s" d="%s"/>`, class, path(points))
}

// band is the area between two curves.
func (d *drawing) band(class string, low, high [][2]float64) {
	back := make([][2]float64, len(low))
	for i := range low {
		back[i] = low[len(low)-1-i]
	}
	fmt.Fprintf(&d.b, `<path class="%s" d="%sZ"/>`, class, path(append(append([][2]float64{}, high...), back...)))
}

func path(points [][2]float64) string {
	var b strings.Builder
	for i, p := range points {
		b.WriteByte("ML"[min(i, 1)])
		fmt.Fprintf(&b, "%.1f %.1f", p[0], p[1])
	}
	return b.String()
}

// text stands at a place; anchor is start, middle or end.
func (d *drawing) text(class, anchor string, x, y float64, s string) {
	d.textIn(class, anchor, x, y, math.Inf(1), s)
}

// letterWidth is about how wide the widest kind of letters is on average.
const letterWidth = 7.5

// textIn is a text that may be too long for its place in some language: it is drawn closer then.
func (d *drawing) textIn(class, anchor string, x, y, width float64, s string) {
	fit := ""
	if float64(utf8.RuneCountInString(s))*letterWidth > width {
		fit = fmt.Sprintf(` textLength="%.0f" lengthAdjust="spacingAndGlyphs"`, width)
	}
	fmt.Fprintf(&d.b, `<text class="%s" text-anchor="%s" x="%.1f" y="%.1f"%s>%s</text>`, class, anchor, x, y, fit, html.EscapeString(s))
}

func (d *drawing) done() template.HTML {
	d.b.WriteString("</svg>")
	return template.HTML(d.b.String()) // every text in it was escaped
}

// table is the figures of a plot.
type table struct {
	Caption string
	Head    []string
	Rows    [][]string
}

// heads are the messages over the columns of a table; one in another sense than elsewhere
// has that before it: "correct|Right".
func heads(english ...string) []string {
	for k, s := range english {
		if sense, word, ok := strings.Cut(s, "|"); ok {
			english[k] = words.As(sense, word)
		} else {
			english[k] = words.Text(s)
		}
	}
	return english
}

// whole is a number without decimals.
func whole(x float64) string { return strconv.FormatFloat(x, 'f', 0, 64) }

// percent is a share of one.
func percent(share float64) string { return words.Say("{n} %", whole(100*share)) }

// figure is a plot with its caption and its table.
type figure struct {
	ID      string
	Caption string
	Drawing template.HTML
	Table   table
	Near    string // what tells its table from others of the same name; may be empty
}
