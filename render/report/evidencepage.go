package report

import (
	"fmt"
	"html"
	"io"
	"strings"

	study "groundrules/scenarios/evidence"
)

// EvidencePage writes the same as one page of HTML that needs nothing beside it: for each
// finding a plot, simulated beside published, and the numbers as a table.
func EvidencePage(w io.Writer, r *study.Report) error {
	var b strings.Builder
	b.WriteString("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n" +
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Evidence</title>\n<style>\n" + evidenceStyle + "</style>\n</head>\n<body>\n" +
		"<a class=\"skip\" href=\"#findings\">To the findings</a>\n<header>\n<h1>What the model shows of published findings</h1>\n")
	fmt.Fprintf(&b, "<p>%s</p>\n<p><strong>%s</strong></p>\n", html.EscapeString(heading(r)), html.EscapeString(r.Summary()))
	b.WriteString("<p>A finding passes when every simulated figure lies in its band and is known to within a quarter of it. " +
		"Grades: measured is computed from public corpora, published is from the literature, assumed is judgement.</p>\n")
	contents(&b, r)
	b.WriteString("</header>\n<main id=\"findings\">\n")
	for i := range r.Results {
		section(&b, &r.Results[i])
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// contents lists the findings with their verdicts.
func contents(b *strings.Builder, r *study.Report) {
	b.WriteString("<nav aria-label=\"Findings\">\n<ul>\n")
	for i := range r.Results {
		x := &r.Results[i]
		fmt.Fprintf(b, "<li>%s <a href=\"#%s\">%s</a></li>\n", badge(x), html.EscapeString(x.ID), html.EscapeString(x.Title))
	}
	b.WriteString("</ul>\n</nav>\n")
}

// badge is the verdict, in a word and not by its colour alone.
func badge(x *study.Result) string {
	word, class := x.Word(), string(x.Verdict)
	if !x.Gate {
		word, class = word+", "+reported, "reported"
	}
	return fmt.Sprintf("<span class=\"badge %s\">%s</span>", class, word)
}

func section(b *strings.Builder, x *study.Result) {
	esc := html.EscapeString
	fmt.Fprintf(b, "<section id=\"%s\" aria-labelledby=\"%s-title\">\n<h2 id=\"%s-title\">%s</h2>\n<p>%s <code>%s</code></p>\n",
		esc(x.ID), esc(x.ID), esc(x.ID), esc(x.Title), badge(x), esc(x.ID))
	fmt.Fprintf(b, "<p>%s: %s. %s; %s.</p>\n", x.Grade, esc(x.Source), esc(x.Conditions), groups(x))
	if x.Note != "" {
		fmt.Fprintf(b, "<p>%s</p>\n", esc(x.Note))
	}
	plot(b, x)
	fmt.Fprintf(b, "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Numbers of %s\">\n<table>\n<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Published</th>"+
		"<th scope=\"col\">Band</th><th scope=\"col\">Simulated</th><th scope=\"col\">95%% interval</th><th scope=\"col\">Where it lies</th></tr></thead>\n<tbody>\n", esc(x.ID))
	for _, f := range x.Figures {
		where := strings.TrimSpace(remark(f))
		if where == "" {
			where = "inside"
		}
		fmt.Fprintf(b, "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n",
			esc(f.Label), f.Text(f.Target), span(f, f.Low, f.High), f.Text(f.Value), interval(f), where)
	}
	b.WriteString("</tbody>\n</table>\n</div>\n</section>\n")
}

const evidenceStyle = `:root { color-scheme: light dark; --page: #E4EAED; --panel: #FFFFFF; --sunken: #F1F5F7; --soft: #DDEBF4;
  --line: #C9D3D9; --edge: #6A7B86; --ink: #12212B; --ink2: #425562; --accent: #005F96; --good: #00694C; --bad: #7E1F00; }
@media (prefers-color-scheme: dark) { :root { --page: #0B1318; --panel: #15212A; --sunken: #0F1A21; --soft: #1A3546;
  --line: #2B3B46; --edge: #7C909D; --ink: #EDF3F6; --ink2: #A8B8C3; --accent: #73C0EC; --good: #34C79B; --bad: #F4924A; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 60rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .5rem; }
a { color: var(--accent); } a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
nav ul { list-style: none; padding: 0; margin: 0; } nav li { margin: .25rem 0; }
section { background: var(--panel); border-radius: 12px; padding: 16px 20px; margin: 16px 0; }
section p { margin: .25rem 0; color: var(--ink2); max-width: 68ch; }
.badge { display: inline-block; border: 1.5px solid currentColor; border-radius: 999px; padding: 0 .6em; font-size: .875rem; font-weight: 600; }
.badge.pass { color: var(--good); } .badge.fail { color: var(--bad); } .badge.unsure, .badge.reported { color: var(--ink2); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .875rem; }
th, td { text-align: right; padding: .2rem .8rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child { text-align: left; font-weight: 400; padding-left: 0; } thead th { font-weight: 600; }
svg { display: block; width: 100%; height: auto; max-width: 46rem; margin: .75rem 0; }
svg text { fill: var(--ink2); font: 13px "Atkinson Hyperlegible Next", system-ui, sans-serif; }
.band { fill: var(--soft); stroke: var(--edge); stroke-width: 1; } .axis { stroke: var(--edge); stroke-width: 1; } .grid { stroke: var(--line); stroke-width: 1; }
.published { stroke: var(--ink); stroke-width: 2.4; } .whisker { stroke: var(--accent); stroke-width: 2.4; } .simulated { fill: var(--accent); }
.outside .whisker { stroke: var(--bad); } .outside .simulated { fill: var(--bad); }
@media print { body { background: none; padding: 0; } section { break-inside: avoid; } nav { display: none; } }
`
