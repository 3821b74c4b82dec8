// Package concepts holds the concept cards: what a stage, a challenge or an
// intervention is, in about sixty words, with where that comes from and how well it is
// known.
package concepts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"

	"groundrules/scenarios"
)

//go:embed concepts.toml
var text string

// Card is one concept.
type Card struct {
	ID     string `toml:"id"`
	Kind   string `toml:"kind"` // stage, challenge or intervention
	Title  string `toml:"title"`
	Text   string `toml:"text"`
	Source string `toml:"source"`
	Grade  string `toml:"grade"` // how well it is known: measured, published, directional, assumed
}

// Kinds are the kinds of cards in their order.
var Kinds = []string{"stage", "challenge", "intervention"}

// cards is what the file holds, read once. A test keeps it without errors.
var cards = sync.OnceValue(func() []Card {
	list, _ := read(text)
	return list
})

// read reads cards. The source and the grade of an intervention are those of the
// intervention itself.
func read(text string) ([]Card, error) {
	var file struct {
		Card []Card `toml:"card"`
	}
	_, err := toml.Decode(text, &file)
	known := scenarios.Interventions()
	for i := range file.Card {
		c := &file.Card[i]
		for k := range known {
			if c.Kind == "intervention" && known[k].ID == c.ID {
				c.Source, c.Grade = known[k].Source, known[k].Grade
			}
		}
	}
	return file.Card, err
}

// Cards are all cards: stages in Tuckman's order, challenges, then interventions in
// the order of the palette.
func Cards() []Card { return slices.Clone(cards()) }

// Find finds a card by its id or its title, whatever the case; spaces and underlines
// are the same.
func Find(name string) (Card, bool) {
	name = plain(name)
	for _, c := range cards() {
		if plain(c.ID) == name || plain(c.Title) == name {
			return c, true
		}
	}
	return Card{}, false
}

func plain(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(strings.NewReplacer("_", " ", "-", " ").Replace(s))), " ")
}

// gradeWords are the grades as they are shown.
var gradeWords = map[string]string{
	"measured":    "size measured",
	"published":   "published",
	"directional": "direction published, size assumed",
	"assumed":     "assumed",
}

// Known says how well a card is known, in words.
func (c *Card) Known() string { return gradeWords[c.Grade] }
