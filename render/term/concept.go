package term

import (
	"slices"
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios/concepts"
)

// ConceptText is a concept card as text, wrapped at width columns.
func ConceptText(c concepts.Card, width int) string {
	p := &page{width: width}
	p.heading(words.Text(c.Title) + " (" + kind(c.Kind) + ")")
	p.say(c.Text)
	p.say(words.Say("Source: {source}. How well it is known: {known}.", words.Text(c.Source), words.Text(c.Known())))
	return p.String()
}

// kind is what a card is of.
func kind(id string) string {
	switch id {
	case "stage":
		return words.As("card", "stage")
	case "challenge":
		return words.As("card", "challenge")
	}
	return words.As("card", "intervention")
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
		p.item(kinds()[kind] + ": " + strings.Join(names, ", ") + ".")
	}
	return p.String()
}

// kinds are what several cards of each kind are called.
func kinds() map[string]string {
	return map[string]string{"stage": words.Text("Stages"), "challenge": words.Text("Challenges"), "intervention": words.Text("Interventions")}
}

// concept shows a card, or what there are: those of interventions that this scenario
// offers are what one sees in the palette, too.
func (g *game) concept(typed []string) {
	if len(typed) == 0 {
		g.write(ConceptList(g.width))
		return
	}
	name := strings.Join(typed, " ")
	if c, ok := concepts.Find(name); ok {
		g.write(ConceptText(c, g.width))
		return
	}
	all := concepts.Cards()
	near := slices.IndexFunc(all, func(c concepts.Card) bool {
		return strings.HasPrefix(c.ID, strings.ReplaceAll(name, " ", "_")) || strings.HasPrefix(strings.ToLower(words.Text(c.Title)), name)
	})
	if near >= 0 {
		g.write(ConceptText(all[near], g.width))
		return
	}
	g.say("There is no card {name}. {concept} alone lists them.", quoted(name), "concept")
}
