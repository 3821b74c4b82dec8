package term

import (
	"fmt"
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
)

// found is an intervention that a search came upon, with its place in the palette.
type found struct {
	choice
	purpose scenarios.Purpose
	number  int
}

// search finds things to say by words in their titles, hints and wordings and in what
// they usually do, and says the one that is picked.
func (g *game) search(text string) error {
	typed := strings.Fields(text)
	if len(typed) == 0 {
		g.say("A word to look for stands behind it, for instance {example}.", "/quiet")
		return nil
	}
	list := g.find(typed)
	if len(list) == 0 {
		g.say("Nothing that can be said has {text} in it.", quoted(strings.Join(typed, " ")))
		return nil
	}
	for i, f := range list {
		g.item(strconv.Itoa(i+1), fmt.Sprintf("%s: %s (%c %d)", words.Text(f.Title), words.Text(f.Hint), f.purpose.Key+'a'-'A', f.number))
	}
	for {
		line, err := g.prompt("which, 1 to {most} ({b} back)", len(list), "b")
		if err != nil {
			return g.instead(err)
		}
		if k, err := strconv.Atoi(line); err == nil && k >= 1 && k <= len(list) {
			f := list[k-1]
			return g.speak(f.purpose, []string{strconv.Itoa(f.number)})
		}
		if other, ok := strings.CutPrefix(line, "/"); ok {
			return g.search(strings.ToLower(other))
		}
		g.say("“{line}” is none of them.", line)
	}
}

// find lists the interventions that have all words in them, in the palette's order.
func (g *game) find(typed []string) []found {
	var list []found
	for _, p := range g.scenario.Purposes() {
		for i, c := range g.choices(p) {
			text := strings.Join([]string{
				words.Text(c.Title), words.Text(c.Hint), words.Text(p.Title), words.Text(c.Effect), strings.ReplaceAll(c.ID, "_", " "),
				strings.Join(c.Gentle.Words, " "), strings.Join(c.Direct.Words, " "), strings.Join(c.Forceful.Words, " "),
			}, " ")
			if hasAll(strings.ToLower(text), typed) {
				list = append(list, found{c, p, i + 1})
			}
		}
	}
	return list
}

func hasAll(text string, typed []string) bool {
	for _, w := range typed {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
