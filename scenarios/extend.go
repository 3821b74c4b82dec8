package scenarios

import (
	"reflect"
	"slices"
)

// part is an intervention or a disposition, and where it comes from.
type part struct {
	id, extends string
	home        home
	index       int           // in the list of its home
	value       reflect.Value // of the struct
}

// home says where a part comes from. Of those with one id the first counts.
type home uint8

const (
	own      home = iota // the scenario's own table
	included             // of a file that it includes
	kept                 // of what a recording keeps beside it
	stock                // of the program
)

// chain is all parts of a kind that a scenario can use, in the order in which an id is
// looked for.
func (s *Scenario) chain(kind string) []part {
	var list []part
	add := func(h home, v reflect.Value) {
		for i := range v.Len() {
			it := v.Index(i)
			list = append(list, part{it.FieldByName("ID").String(), it.FieldByName("Extends").String(), h, i, it})
		}
	}
	from := func(interventions *[]Intervention, dispositions *[]Disposition) reflect.Value {
		if kind == "intervention" {
			return reflect.ValueOf(interventions).Elem()
		}
		return reflect.ValueOf(dispositions).Elem()
	}
	add(own, from(&s.OwnInterventions, &s.OwnDispositions))
	if s.included != nil {
		add(included, from(&s.included.Interventions, &s.included.Dispositions))
	}
	add(kept, from(&s.Kept.Interventions, &s.Kept.Dispositions))
	add(stock, from(&shared().Interventions, &shared().Dispositions))
	return list
}

// found is the place in a chain of the part with an id, -1 for none.
func found(chain []part, id string) int {
	return slices.IndexFunc(chain, func(p part) bool { return p.id == id })
}

// base is the place in a chain of what the part at i extends: the first other one with
// that id, or, under its own id, the next one; -1 for none.
func base(chain []part, i int) int {
	if chain[i].extends == "" {
		return -1
	}
	from := 0
	if chain[i].extends == chain[i].id {
		from = i + 1
	}
	if k := found(chain[from:], chain[i].extends); k >= 0 {
		return from + k
	}
	return -1
}

// extend fills in what parts leave to those that they extend.
func (r *reader) extend(s *Scenario) {
	for _, kind := range partKinds {
		chain := s.chain(kind)
		state := make([]int8, len(chain)) // 1 while being looked at, 2 when done
		var fill func(i int) bool
		fill = func(i int) bool {
			if state[i] != 0 {
				return state[i] == 2
			}
			state[i] = 1
			if k := base(chain, i); k >= 0 {
				at := r.standing(kind, chain[i])
				if !fill(k) {
					if by := r.readerOf(kind, chain[i]); at != nil && by != nil {
						by.report(at.in("extends").value, Contradiction, "let one of them stand alone", "%q extends itself in the end", clip(chain[i].id))
					}
					return false
				}
				inherit(chain[i].value, chain[k].value, at)
			}
			state[i] = 2
			return true
		}
		for i := range chain {
			fill(i)
		}
	}
}

// standing is where a part stands; nil for those of the program.
func (r *reader) standing(kind string, p part) *place {
	switch p.home {
	case own:
		return r.root.in(kind).at(p.index)
	case included:
		return r.files.at[kind][p.index]
	case kept:
		return r.root.in("kept").in(kind).at(p.index)
	}
	return nil
}

// readerOf is who reads a part, to say what is wrong with it; nil for those that no
// author of today wrote.
func (r *reader) readerOf(kind string, p part) *reader {
	switch p.home {
	case own:
		return r
	case included:
		return r.files.by[kind][p.index]
	}
	return nil
}

// inherit copies into a struct whatever its table leaves out.
func inherit(dst, base reflect.Value, at *place) {
	for _, f := range fieldsOf(dst.Type()) {
		p := at.in(f.key)
		switch field := dst.Field(f.index); {
		case f.key == "extends":
		case p == nil:
			field.Set(base.Field(f.index))
		case field.Kind() == reflect.Struct:
			inherit(field, base.Field(f.index), p)
		}
	}
}
