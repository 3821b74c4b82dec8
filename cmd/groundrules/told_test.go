package main

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"groundrules/render/paint"
	"groundrules/render/scene"
	"groundrules/render/ui"
)

// toldVar is the environment by which a test tells the program's process in which file
// to put down what each of its frames holds.
const toldVar = "GROUNDRULES_TEST_OUTLINE"

// told is the program, telling what is on its screen.
type told struct{ *scene.App }

// Frame makes a frame and puts down what it holds.
func (a told) Frame(in *ui.Input, list *paint.List) (hold float64, done bool) {
	hold, done = a.App.Frame(in, list)
	text, err := json.Marshal(a.Outline().Nodes)
	if err == nil {
		err = os.WriteFile(os.Getenv(toldVar), text, 0o600)
	}
	if err != nil {
		panic(err)
	}
	return hold, done
}

// nodesTold are what the last frame held; where a dialog is open, what lies in it.
func nodesTold(t *testing.T) []ui.Node {
	t.Helper()
	text, err := os.ReadFile(os.Getenv(toldVar))
	if err != nil {
		t.Fatal(err)
	}
	var nodes []ui.Node
	if err := json.Unmarshal(text, &nodes); err != nil {
		t.Fatal(err)
	}
	for i := range slices.Backward(nodes) {
		if nodes[i].Role == ui.RoleDialog {
			return nodes[i:]
		}
	}
	return nodes
}
