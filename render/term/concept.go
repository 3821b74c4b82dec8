package term

import (
	"fmt"
	"slices"
	"strings"

	"groundrules/scenarios/concepts"
)

// ConceptText is a concept card as text, wrapped at width columns.
func ConceptText(c concepts.Card, width int) string {
	p := &page{width: width}
	p.heading(fmt.Sprintf("%s (%s)", c.Title, c.Kind))
	p.say(c.Text)
	p.say(fmt.Sprintf("Source: %s. How well it is known: %s.", c.Source, c.Known()))
	return p.String()
}

// ConceptList names all cards by kind.
func ConceptList(width int) string {
	p := &page{width: width}
	p.say("Concept cards: type one of these behind it.")
	for _, kind := range concepts.Kinds {
		var names []string
		for _, c := range concepts.Cards() {
			if c.Kind == kind {
				names = append(names, strings.ReplaceAll(c.ID, "_", " "))
			}
		}
		p.item(capital(kind) + "s: " + strings.Join(names, ", ") + ".")
	}
	return p.String()
}

// concept shows a card, or what there are: those of interventions that this scenario
// offers are what one sees in the palette, too.
func (g *game) concept(words []string) {
	if len(words) == 0 {
		g.write(ConceptList(g.width))
		return
	}
	name := strings.Join(words, " ")
	if c, ok := concepts.Find(name); ok {
		g.write(ConceptText(c, g.width))
		return
	}
	all := concepts.Cards()
	near := slices.IndexFunc(all, func(c concepts.Card) bool {
		return strings.HasPrefix(c.ID, strings.ReplaceAll(name, " ", "_")) || strings.HasPrefix(strings.ToLower(c.Title), name)
	})
	if near >= 0 {
		g.write(ConceptText(all[near], g.width))
		return
	}
	g.say("There is no card %s. concept alone lists them.", quoted(name))
}
