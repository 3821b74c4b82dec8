package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"groundrules/scenarios"
	"groundrules/scenarios/trial"
)

// TestStoppedIsNoFailure: what Ctrl-C broke off is neither passed nor failed.
func TestStoppedIsNoFailure(t *testing.T) {
	test := &scenarios.Test{Name: "they talk", Expect: "turns > 3"}
	broken := tried("x.toml", scenarios.Trial{Test: test, Groups: 7, Held: 7, Err: context.Canceled})
	fine := tried("x.toml", scenarios.Trial{Test: test, Groups: 9, Held: 9, Passed: true})
	if broken.Got != trial.ShareOf(7, 7) || broken.Passed {
		t.Errorf("%+v", broken)
	}
	var b bytes.Buffer
	writeResults(&b, []result{fine, broken})
	for _, want := range []string{"ok   x.toml", "stop x.toml", "held in 7 of 7 groups", "2 tests: 1 passed, 0 failed, 1 stopped"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, &b)
		}
	}
	if strings.Contains(b.String(), "FAIL") || strings.Contains(b.String(), "not so with") {
		t.Errorf("it speaks against it:\n%s", &b)
	}
}
