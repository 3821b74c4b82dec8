package card

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"groundrules/sim"
)

// Grade is how well a number of the model is known.
type Grade string

// The grades, best first. A fitted number was set so that findings come out, which
// are then no evidence for the model.
const (
	Measured    Grade = "measured"
	Published   Grade = "published"
	Directional Grade = "directional"
	Assumed     Grade = "assumed"
	Fitted      Grade = "fitted"
)

// Grades are all of them, in that order.
var Grades = []Grade{Measured, Published, Directional, Assumed, Fitted}

// Parameter is one number of the model that holds for every group, or one for each
// of the twelve acts.
type Parameter struct {
	Name    string    `json:"name"` // as in sim.Params: Floor.Recent
	Value   []float64 `json:"value"`
	Unit    string    `json:"unit"`
	Meaning string    `json:"meaning"`
	Grade   Grade     `json:"grade"`
	Source  string    `json:"source,omitempty"`
	Fit     []string  `json:"fit,omitempty"` // findings that it was fitted to, or taken from
}

// Part is the parameters of one mechanism.
type Part struct {
	Name       string      `json:"name"`
	Title      string      `json:"title"`
	Parameters []Parameter `json:"parameters"`
}

// Parameters reads what a set of parameters says of itself.
func Parameters(p *sim.Params) []Part {
	var parts []Part
	all := reflect.ValueOf(p).Elem()
	for k := range all.NumField() {
		field := all.Type().Field(k)
		part := Part{Name: field.Name, Title: field.Tag.Get("is")}
		for n := range all.Field(k).NumField() {
			f := all.Field(k).Type().Field(n)
			part.Parameters = append(part.Parameters, Parameter{
				Name: field.Name + "." + f.Name, Value: numbers(all.Field(k).Field(n)),
				Unit: f.Tag.Get("unit"), Meaning: f.Tag.Get("is"), Grade: Grade(f.Tag.Get("grade")),
				Source: f.Tag.Get("source"), Fit: strings.Fields(f.Tag.Get("fit")),
			})
		}
		parts = append(parts, part)
	}
	return parts
}

// numbers are the values of a field: one, or those of the acts from the first on.
func numbers(v reflect.Value) []float64 {
	switch v.Kind() {
	case reflect.Float64:
		return []float64{v.Float()}
	case reflect.Int32, reflect.Int:
		return []float64{float64(v.Int())}
	case reflect.Array:
		var out []float64
		first := 0
		if v.Len() == sim.Acts {
			first = 1 // there is no act 0
		}
		for k := first; k < v.Len(); k++ {
			out = append(out, v.Index(k).Float())
		}
		return out
	}
	panic(fmt.Sprintf("card: a parameter of type %s", v.Type()))
}

// Figures is the value as it is shown.
func (p *Parameter) Figures() string {
	var out []string
	for _, x := range p.Value {
		out = append(out, figure(x))
	}
	return strings.Join(out, " ")
}

// figure writes a number with no more digits than it has, at most five.
func figure(x float64) string { return strconv.FormatFloat(x, 'g', 5, 64) }

// find is the parameter of a name; nil when there is none.
func find(parts []Part, name string) *Parameter {
	for i := range parts {
		for k := range parts[i].Parameters {
			if parts[i].Parameters[k].Name == name {
				return &parts[i].Parameters[k]
			}
		}
	}
	return nil
}
