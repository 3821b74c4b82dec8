package scenarios

import "fmt"

// Look is how a member is drawn: the name of one of the people of the design, or
// a figure put together from their parts. Nothing in it means anything.
type Look struct {
	Name      string `toml:"name" one:"look"`
	Family    string `toml:"family" one:"family"` // of colours
	Second    bool   `toml:"second"`              // the family turned round
	Hair      string `toml:"hair" one:"hair"`
	Pattern   string `toml:"pattern" one:"pattern"`
	Accessory string `toml:"accessory" one:"accessory"`
}

// UnmarshalTOML takes the short form: look = "Rosa".
func (l *Look) UnmarshalTOML(v any) error {
	name, ok := v.(string)
	if !ok {
		return fmt.Errorf("look is text or a table")
	}
	l.Name = name
	return nil
}

// The words of the design, in its order.
var (
	looks = []string{
		"Rosa", "Marek", "Ines", "Tomo", "Dele", "Freya", "Sami", "Anouk",
		"Bao", "Lena", "Kofi", "Mirja", "Paul", "Zehra", "Ola", "Wim",
	}
	families    = []string{"blue", "orange", "green", "purple", "sky", "verm", "yellow", "slate"}
	hairs       = []string{"curls", "quiff", "bob", "crop", "none", "bun", "side", "puff", "tuft", "tail", "long", "buns"}
	patterns    = []string{"plain", "stripes", "pocket", "placket", "yoke", "zip", "dots", "panel", "vneck", "check", "sash"}
	accessories = []string{
		"rings", "none", "glasses", "beanie", "squares", "scarf", "phones", "band",
		"freckles", "cap", "lanyard", "clip", "hat",
	}
)

// seat gives every member without a look the next person of the design that
// nobody in the scenario has; where all are taken, they come round again.
func seat(members []Member) {
	taken := map[string]bool{}
	for i := range members {
		taken[members[i].Look.Name] = true
	}
	next := 0
	for i := range members {
		if members[i].Look != (Look{}) {
			continue
		}
		for n := 0; n < len(looks) && taken[looks[next%len(looks)]]; n++ {
			next++
		}
		members[i].Look.Name = looks[next%len(looks)]
		taken[members[i].Look.Name] = true
	}
}
