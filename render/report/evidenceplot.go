package report

import (
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"

	study "groundrules/scenarios/evidence"
)

// Measures of a plot, in user units: the labels' column, the field, a row.
const (
	plotLabels = 280.0
	plotWidth  = 760.0
	plotField  = plotWidth - plotLabels - 24
	plotRow    = 26.0
	plotTop    = 26.0
)

// plot draws a row a figure: the band as a bar, what is published as a line across it,
// what is simulated as a dot, or as a diamond where it lies outside, with its interval.
func plot(b *strings.Builder, x *study.Result) {
	low, high, step := axis(x.Figures)
	at := func(v float64) float64 { return plotLabels + (v-low)/(high-low)*plotField }
	bottom := plotTop + plotRow*float64(len(x.Figures))
	id := html.EscapeString(x.ID)
	fmt.Fprintf(b, "<svg viewBox=\"0 0 %g %g\" role=\"img\" aria-labelledby=\"%s-plot %s-plot-text\">\n<title id=\"%s-plot\">%s: simulated beside published</title>\n<desc id=\"%s-plot-text\">%s</desc>\n",
		plotWidth, bottom+22, id, id, id, html.EscapeString(x.Title), id, html.EscapeString(spoken(x)))
	legend(b)
	for v := low; v <= high+step/2; v += step {
		fmt.Fprintf(b, "<line class=\"grid\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%g\" y2=\"%g\"/><text x=\"%.1f\" y=\"%g\" text-anchor=\"middle\">%s</text>\n",
			at(v), at(v), plotTop, bottom, at(v), bottom+16, tick(v, step))
	}
	fmt.Fprintf(b, "<line class=\"axis\" x1=\"%g\" x2=\"%g\" y1=\"%g\" y2=\"%g\"/>\n", plotLabels, plotLabels+plotField, bottom, bottom)
	for k, f := range x.Figures {
		row(b, f, plotTop+plotRow*(float64(k)+.5), at, low, high)
	}
	b.WriteString("</svg>\n")
}

func legend(b *strings.Builder) {
	fmt.Fprintf(b, "<g aria-hidden=\"true\"><rect class=\"band\" x=\"%g\" y=\"4\" width=\"26\" height=\"12\" rx=\"3\"/><text x=\"%g\" y=\"15\">band</text>"+
		"<line class=\"published\" x1=\"%g\" x2=\"%g\" y1=\"2\" y2=\"18\"/><text x=\"%g\" y=\"15\">published</text>"+
		"<line class=\"whisker\" x1=\"%g\" x2=\"%g\" y1=\"10\" y2=\"10\"/><circle class=\"simulated\" cx=\"%g\" cy=\"10\" r=\"5\"/><text x=\"%g\" y=\"15\">simulated, 95%% interval</text></g>\n",
		plotLabels, plotLabels+32, plotLabels+82, plotLabels+82, plotLabels+90, plotLabels+166, plotLabels+190, plotLabels+178, plotLabels+196)
}

// row is one figure. A value beyond the field is drawn at its edge.
func row(b *strings.Builder, f study.Figure, y float64, at func(float64) float64, low, high float64) {
	class := ""
	if !f.Inside() {
		class = " class=\"outside\""
	}
	fmt.Fprintf(b, "<g%s><text x=\"%g\" y=\"%.1f\" text-anchor=\"end\">%s</text>", class, plotLabels-10, y+4, html.EscapeString(f.Label))
	fmt.Fprintf(b, "<rect class=\"band\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"12\" rx=\"3\"/>", at(f.Low), y-6, at(f.High)-at(f.Low))
	fmt.Fprintf(b, "<line class=\"published\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", at(f.Target), at(f.Target), y-9, y+9)
	if !math.IsNaN(f.Value) {
		if from, to := f.Interval(); !math.IsNaN(f.Error) {
			fmt.Fprintf(b, "<line class=\"whisker\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\"/>", at(clamp(from, low, high)), at(clamp(to, low, high)), y, y)
		}
		x := at(clamp(f.Value, low, high))
		if f.Inside() {
			fmt.Fprintf(b, "<circle class=\"simulated\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x, y)
		} else {
			fmt.Fprintf(b, "<path class=\"simulated\" d=\"M%.1f %.1fl7 7l-7 7l-7 -7z\"/>", x, y-7)
		}
	}
	b.WriteString("</g>\n")
}

func clamp(x, low, high float64) float64 { return max(low, min(high, x)) }

// axis is where a plot begins and ends, and its ticks: round numbers about all bands and
// values. A value very far off is left beyond.
func axis(figures []study.Figure) (low, high, step float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, f := range figures {
		low, high = min(low, f.Low), max(high, f.High)
	}
	room := high - low
	for _, f := range figures {
		if !math.IsNaN(f.Value) {
			low, high = min(low, max(f.Value, low-room)), max(high, min(f.Value, high+room))
		}
	}
	ten := math.Pow(10, math.Floor(math.Log10((high-low)/4)))
	for _, k := range []float64{1, 2, 5, 10} {
		if step = k * ten; (high-low)/step <= 7 {
			break
		}
	}
	return math.Floor(low/step+1e-9) * step, math.Ceil(high/step-1e-9) * step, step
}

func tick(v, step float64) string {
	digits := max(0, -int(math.Floor(math.Log10(step)+1e-9)))
	return strings.Replace(strconv.FormatFloat(math.Round(v/step)*step+0, 'f', digits, 64), "-", "−", 1)
}

// spoken is the plot in words.
func spoken(x *study.Result) string {
	var parts []string
	for _, f := range x.Figures {
		where := "inside the band"
		if r := strings.TrimSpace(remark(f)); r != "" {
			where = r
		}
		parts = append(parts, fmt.Sprintf("%s: published %s, simulated %s, %s", f.Label, f.Text(f.Target), f.Text(f.Value), where))
	}
	return strings.Join(parts, "; ") + "."
}
