package scenarios

import (
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"
)

// opener is how a reader gets at another file, by its name.
type opener func(name string) ([]byte, Diagnostics)

// inclusion is what a scenario's files have brought so far.
type inclusion struct {
	open    opener               // nil where no other file can be read
	read    []string             // names of the files
	readers []*reader            // of the files, in that order
	at      map[string][]*place  // where their parts stand, by kind, as in Scenario.included
	by      map[string][]*reader // who reads each of those parts
}

// maxIncludes is how many files one scenario may include, with all that they include.
const maxIncludes = 50

// include reads the files that a table names, which lie beside the file that names them,
// and those that they name in turn. What is in them comes after what the scenario has.
func (r *reader) include(s *Scenario, names []string) {
	at := r.root.in("include")
	for i, name := range names {
		p := at.at(i)
		if p == nil || p.bad {
			continue
		}
		full := beside(r.file, name)
		switch {
		case r.files.open == nil:
			r.report(p.value, NotIncluded, "check it where it lies", "%q cannot be included from here", clip(name))
			continue
		case full == r.file || slices.Contains(r.within, full):
			r.report(p.value, Contradiction, "take it out", "%q includes itself", clip(name))
			continue
		case slices.Contains(r.files.read, full):
			continue // another one has brought it
		case len(r.files.read) >= maxIncludes:
			r.report(p.value, TooMany, "put them together", "more than %d files are included", maxIncludes)
			return
		}
		r.files.read = append(r.files.read, full)
		text, unread := r.files.open(full)
		if unread != nil {
			r.report(p.value, NotIncluded, "a path from the folder of this file", "%q %s", clip(name), unread[0].Message)
			continue
		}
		r.included(s, full, text)
	}
}

// included reads an included file, with what the scenario knows by then.
func (r *reader) included(s *Scenario, name string, text []byte) {
	sub := newReader(name, text)
	sub.files, sub.within = r.files, append(slices.Clone(r.within), r.file)
	sub.known = maps.Clone(r.known)
	p := new(parts)
	if values := sub.parse(); values != nil {
		file := reflect.ValueOf(p).Elem()
		sub.table(file, values, sub.root, "")
		if !sub.crowdedParts(p) {
			sub.learn(file)
			sub.refer(file)
			s.takeIn(p, sub)
			sub.checkLines(s, p.Lines)
			sub.include(s, p.Include)
		}
	}
	r.files.readers = append(r.files.readers, sub)
	for _, kind := range partKinds {
		r.known[kind] = sub.known[kind]
	}
}

// partKinds are the kinds of parts that have ids.
var partKinds = []string{"intervention", "disposition"}

// takeIn keeps what an included file brings.
func (s *Scenario) takeIn(p *parts, r *reader) {
	if s.included == nil {
		s.included = &parts{cuts: map[string][]string{}}
	}
	to := s.included
	to.Interventions = append(to.Interventions, p.Interventions...)
	to.Dispositions = append(to.Dispositions, p.Dispositions...)
	to.Lines = append(to.Lines, p.Lines...)
	for kind, texts := range r.cuts(partKinds...) {
		to.cuts[kind] = append(to.cuts[kind], texts...)
		for i := range texts {
			r.files.at[kind] = append(r.files.at[kind], r.root.in(kind).at(i))
			r.files.by[kind] = append(r.files.by[kind], r)
		}
	}
	to.cuts["line"] = append(to.cuts["line"], r.cuts("line")["line"]...)
}

// checkIncluded looks at the interventions of included files as they are once what they
// extend has filled them in, and takes in what was said of those files.
func (r *reader) checkIncluded(s *Scenario) {
	if s.included != nil {
		for i := range s.included.Interventions {
			r.files.by["intervention"][i].checkWay(&s.included.Interventions[i], r.files.at["intervention"][i], true)
		}
	}
	for _, sub := range r.files.readers {
		sub.finish()
		r.list = append(r.list, sub.list...)
	}
}

// beside is the name of a file that another one names.
func beside(file, name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	if path.IsAbs(name) {
		return name
	}
	return path.Join(path.Dir(strings.ReplaceAll(file, `\`, "/")), name)
}

func (r *reader) crowdedParts(p *parts) bool {
	if n := max(len(p.Interventions), len(p.Dispositions), len(p.Lines)); n > maxThings {
		r.report(0, TooMany, "", "%d tables of one kind", n)
		return true
	}
	return false
}
