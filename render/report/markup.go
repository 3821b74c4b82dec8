package report

import (
	"fmt"
	"html/template"
	"strings"

	"groundrules/render/words"
	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
)

// markup is a message of which some parts are markup already; the rest is escaped.
func markup(english string, args ...any) template.HTML {
	return marked(args, func(args []any) string { return words.Say(english, args...) })
}

// marked lets a message be said with marks in place of what is markup, and puts that there
// when the message is escaped.
func marked(args []any, say func(args []any) string) template.HTML {
	var put []string
	plain := make([]any, len(args))
	for k, a := range args {
		plain[k] = a
		if m, ok := a.(template.HTML); ok {
			mark := fmt.Sprintf("\x01%d\x01", k) // nothing escapes that
			plain[k], put = mark, append(put, mark, string(m))
		}
	}
	return template.HTML(strings.NewReplacer(put...).Replace(template.HTMLEscapeString(say(plain))))
}

// own is a text of the scenario, in its own language where the page is in another.
func own(s, language string) template.HTML {
	if language == "" {
		return template.HTML(template.HTMLEscapeString(s))
	}
	return template.HTML(fmt.Sprintf(`<span lang="%s">%s</span>`, template.HTMLEscapeString(language), template.HTMLEscapeString(s)))
}

// listed are several things in a row.
func listed(list []string) string {
	all := ""
	for k, s := range list {
		if all = words.Say("{names}, {name}", all, s); k == 0 {
			all = s
		}
	}
	return all
}

// uttered is a turn of the transcript.
func uttered(s debrief.Spoken, language string) template.HTML {
	who, what := template.HTML("<b>"+template.HTMLEscapeString(s.Name)+"</b>"), own(s.Text, language)
	switch {
	case s.Did != "" && s.Text != "":
		return markup("{who} {did}: {words}", who, s.Did, what)
	case s.Did != "":
		return markup("{who} {did}.", who, s.Did)
	case s.Text != "":
		return markup("{who}: {words}", who, what)
	}
	return markup("{who}.", who)
}

// why asks for the forces behind a turn; that it is the turn above is only read aloud.
func why(s debrief.Spoken) template.HTML {
	return markup("Why{hidden} did {who} do that at turn {turn}{shown}?",
		template.HTML(`<span class="unseen">`), s.Name, s.Turn, template.HTML("</span>"))
}

// said is how something was said, and what came of it.
func said(a debrief.Deed) string {
	how := words.Say("Said {how}; {mark}", words.Text(adverbs[a.Delivery]), words.Text(a.Mark.String()))
	if a.Grade == "" {
		return how
	}
	return words.Say("{said}, in this model ({grade})", how, a.Grade)
}

var adverbs = [sim.Deliveries]string{"gently", "directly", "forcefully"}

// verdictClasses are the verdicts that have a colour.
var verdictClasses = map[coach.Verdict]string{coach.Helped: "helped", coach.Harmed: "harmed", coach.MissedChance: "missed"}

// verdict is a decision with what is made of it.
func verdict(d *coach.Decision) template.HTML {
	word := fmt.Sprintf(`<span class="mark %s">%s</span>`, verdictClasses[d.Verdict], template.HTMLEscapeString(words.Text(d.Verdict.String())))
	return markup("{decision}: {verdict}", words.Text(d.Title), template.HTML(word))
}

// turns are the turns of a meeting that show something, each a way to it.
func turns(meeting int, list []int) template.HTML {
	links := make([]string, len(list))
	for k, turn := range list {
		links[k] = fmt.Sprintf(`<a href="#%s">%d</a>`, anchor(meeting, turn), turn)
	}
	return marked([]any{template.HTML(strings.Join(links, ", "))}, func(args []any) string {
		return words.Count(len(list), "Turn {turns}.", "Turns {turns}.", args...)
	})
}
