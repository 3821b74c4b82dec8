package scenarios

import "reflect"

// Key is a key of the format and what may stand there, for what describes the format to
// others: a schema, a formatter.
type Key struct {
	Name  string       // in the file
	Field string       // of the struct
	Type  reflect.Type // of the field

	Need     bool // it has to be there
	Filled   bool // a text, or every text of a list, says something
	ID       bool // letters, digits and _
	Distinct bool // no item of the list comes twice

	Ranged    bool // a number from Low to High
	Low, High float64

	Words []string // nothing else may stand there, or be an item
	Known []string // what the program knows; the file may bring more
	Short string   // text may stand for a table with this key only
}

// Keys are the keys of a struct of the format, in its order.
func Keys(t reflect.Type) []Key {
	var list []Key
	for _, f := range fieldsOf(t) {
		field := t.Field(f.index)
		k := Key{
			Name: f.key, Field: field.Name, Type: field.Type,
			Need: f.need, Filled: f.filled, ID: f.id, Distinct: f.distinct,
			Ranged: f.ranged, Low: f.low, High: f.high, Short: f.short,
		}
		switch vocabulary := f.one + f.near; vocabulary {
		case "intervention":
			for i := range shared().Interventions {
				k.Known = append(k.Known, shared().Interventions[i].ID)
			}
		case "disposition":
			for i := range shared().Dispositions {
				k.Known = append(k.Known, shared().Dispositions[i].ID)
			}
		case "event":
			k.Known = vocabularies[vocabulary]
		default:
			k.Words = vocabularies[vocabulary] // of names that a file brings there is none
		}
		list = append(list, k)
	}
	return list
}
