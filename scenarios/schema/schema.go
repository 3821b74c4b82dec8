// Package schema describes the format of scenarios as a JSON Schema (draft 2020-12), for
// editors that complete and check while one writes. It is made from the Go types that
// read the format, so that it cannot say anything else; what a schema cannot tell, such
// as a name that nothing has, only groundrules check does.
package schema

import (
	_ "embed"
	"encoding/json"
	"reflect"

	"groundrules/scenarios"
)

// Text is the schema as it is written to a file. A test keeps it fresh.
//
//go:embed scenario.schema.json
var Text []byte

// object is a part of a schema. Its keys are written in this order.
type object struct {
	Schema      string             `json:"$schema,omitempty"`
	ID          string             `json:"$id,omitempty"`
	Title       string             `json:"title,omitempty"`
	Description string             `json:"description,omitempty"`
	Ref         string             `json:"$ref,omitempty"`
	Type        string             `json:"type,omitempty"`
	AnyOf       []*object          `json:"anyOf,omitempty"`
	Enum        []any              `json:"enum,omitempty"`
	Examples    []any              `json:"examples,omitempty"`
	Pattern     string             `json:"pattern,omitempty"`
	Minimum     *float64           `json:"minimum,omitempty"`
	Maximum     *float64           `json:"maximum,omitempty"`
	Items       *object            `json:"items,omitempty"`
	UniqueItems bool               `json:"uniqueItems,omitempty"`
	Properties  *properties        `json:"properties,omitempty"`
	Required    []string           `json:"required,omitempty"`
	Additional  any                `json:"additionalProperties,omitempty"`
	Defs        map[string]*object `json:"$defs,omitempty"`
}

// properties keep the order of the format.
type properties struct {
	names []string
	of    map[string]*object
}

func (p *properties) add(name string, o *object) {
	if p.of == nil {
		p.of = map[string]*object{}
	}
	p.names = append(p.names, name)
	p.of[name] = o
}

// MarshalJSON writes them in order.
func (p *properties) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, name := range p.names {
		if i > 0 {
			out = append(out, ',')
		}
		key, _ := json.Marshal(name) // a text is no error
		value, err := json.Marshal(p.of[name])
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, key...), ':'), value...)
	}
	return append(out, '}'), nil
}

// Words says what types and fields are, by "Type" and "Type.Field".
type Words func(name string) string

// Make makes the schema from the types; words are their descriptions.
func Make(words Words) ([]byte, error) {
	m := maker{words: words, defs: map[string]*object{}}
	root := m.table(reflect.TypeFor[scenarios.Scenario]())
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	root.Title = "A groundrules scenario"
	root.Defs = m.defs
	text, err := json.MarshalIndent(root, "", "  ")
	return append(text, '\n'), err
}
