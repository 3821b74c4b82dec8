package main

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"groundrules/render/report"
	"groundrules/scenarios"
)

// TestReferenceNamesEveryField goes through all that a scenario can hold.
func TestReferenceNamesEveryField(t *testing.T) {
	text, err := helpTexts.ReadFile("help/reference.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	for _, w := range regexp.MustCompile(`[a-z_]+`).FindAllString(string(text), -1) {
		words[w] = true
	}
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(of reflect.Type) {
		switch of.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map:
			walk(of.Elem())
		case reflect.Struct:
			if seen[of] {
				return
			}
			seen[of] = true
			for i := range of.NumField() {
				key, _, _ := strings.Cut(of.Field(i).Tag.Get("toml"), ",")
				if key == "" || key == "-" {
					continue
				}
				if !words[key] {
					t.Errorf("%s of %s is not in the help", key, of.Name())
				}
				walk(of.Field(i).Type)
			}
		}
	}
	walk(reflect.TypeFor[scenarios.Scenario]())
	if len(seen) < 15 {
		t.Errorf("only %d tables were looked at", len(seen))
	}
}

// TestDebriefHelpNamesEveryKey does the same for a debrief as JSON and CSV.
func TestDebriefHelpNamesEveryKey(t *testing.T) {
	text, err := helpTexts.ReadFile("help/formats.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	for _, w := range regexp.MustCompile(`[a-z_.]+`).FindAllString(string(text), -1) {
		words[strings.Trim(w, ".")] = true
	}
	keys := 0
	var walk func(reflect.Type)
	walk = func(of reflect.Type) {
		switch of.Kind() {
		case reflect.Pointer, reflect.Slice:
			walk(of.Elem())
		case reflect.Struct:
			for i := range of.NumField() {
				keys++
				if key := of.Field(i).Tag.Get("json"); !words[key] {
					t.Errorf("%s of %s is not in the help", key, of.Name())
				}
				walk(of.Field(i).Type)
			}
		}
	}
	walk(reflect.TypeFor[report.Document]())
	if keys < 80 {
		t.Errorf("only %d keys were looked at", keys)
	}
	for _, name := range report.CSVHead {
		if base, _, _ := strings.Cut(name, "."); !words[name] && base != "stage" {
			t.Errorf("the column %s is not in the help", name)
		}
	}
}

// TestFormatHelpNamesEveryField does the same for the JSON lines.
func TestFormatHelpNamesEveryField(t *testing.T) {
	text, err := helpTexts.ReadFile("help/formats.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	for _, w := range regexp.MustCompile(`[a-z_]+`).FindAllString(string(text), -1) {
		words[w] = true
	}
	for _, line := range []any{turnLine{}, interventionLine{}, eventLine{}, meetingLine{}} {
		of := reflect.TypeOf(line)
		for i := range of.NumField() {
			if key := of.Field(i).Tag.Get("json"); !words[key] {
				t.Errorf("%s of %s is not in the help", key, of.Name())
			}
		}
	}
}
