package scene

import (
	"strings"
	"testing"

	"groundrules/sim"
)

// Every reason names whom it is about: who spoke, and who spoke before.
func TestReasonsNameWhomTheyAreAbout(t *testing.T) {
	for _, said := range [...]*[sim.Forces]string{&spokeWords, &didWords} {
		for force, text := range said {
			if text == "" {
				continue
			}
			list := reasons([]sim.Reason{{Force: sim.Force(force), Drop: .5}}, .6, said, "Sami", "Marek")
			want := strings.NewReplacer("{who}", "Sami", "{before}", "Marek").Replace(text)
			if len(list) != 1 || list[0].text != want {
				t.Errorf("%q becomes %v, want %q", text, list, want)
			}
		}
	}
}
