package scenarios

import (
	"fmt"
	"slices"
	"strings"
)

// Source is the scenario's text, complete in itself: as the author wrote it, followed by
// what it used from elsewhere: lines and parts of files that it includes, and parts of
// the program, as they are written there. Parse accepts it and gives the same set-up,
// whatever those files and parts/ hold by then, because a scenario's own parts go before
// all others. What members say of the shared stock is not in it: the stock changes no
// state, so a recorded practice stays the same group saying some things in newer words.
func (s *Scenario) Source() []byte {
	var b strings.Builder
	if s.Offer.Offer == nil {
		fmt.Fprintf(&b, "\n[interventions]\noffer = [")
		for i := range s.Interventions {
			fmt.Fprintf(&b, "%q, ", s.Interventions[i].ID)
		}
		b.WriteString("]\n")
	}
	if s.Kept.Language != "" && !s.recorded() {
		fmt.Fprintf(&b, "\n[kept]\nlanguage = %q\n", s.Kept.Language)
	}
	for _, part := range s.used() {
		b.WriteString("\n" + part + "\n")
	}
	return s.with("The parts that this scenario used, as they were when it was recorded.", b.String())
}

// Alone is the scenario's text with what it includes written out below it, so that it
// can lie in any folder. Without includes it is the text as it is.
func (s *Scenario) Alone() []byte {
	if s.included == nil {
		return slices.Clone(s.text)
	}
	var b strings.Builder
	for _, kind := range partKinds {
		chain := s.chain(kind)
		for i, p := range chain {
			if p.home != included {
				continue
			}
			text := s.included.cuts[kind][p.index]
			if found(chain, p.id) < i {
				text = keptText(kind, text)
			}
			b.WriteString("\n" + text + "\n")
		}
	}
	for _, text := range s.included.cuts["line"] {
		b.WriteString("\n" + text + "\n")
	}
	return s.with("What the files brought that it included.", b.String())
}

// with is the text followed by parts, under a comment, in place of what it includes.
func (s *Scenario) with(comment, parts string) []byte {
	text := slices.Clone(s.text)
	if at := s.includes; at[1] > at[0] { // what they bring is written out below
		text = slices.Replace(text, at[0], at[1], []byte("[]")...)
	}
	if parts == "" {
		return text
	}
	if n := len(text); n > 0 && text[n-1] != '\n' {
		text = append(text, '\n')
	}
	return append(text, "\n# "+comment+"\n"+parts...)
}

// recorded reports whether the text is one that Source made, in the language it names.
func (s *Scenario) recorded() bool {
	r := newReader("", s.text)
	r.parse()
	return r.root.in("kept").in("language") != nil
}

// used is the texts of what the scenario uses and does not hold itself, in order.
func (s *Scenario) used() []string {
	var wanted []string
	for i := range s.Interventions {
		wanted = append(wanted, s.Interventions[i].ID)
	}
	list := s.usedOf("intervention", wanted)
	wanted = nil
	for i := range s.Members {
		wanted = append(wanted, s.Members[i].Dispositions...)
	}
	list = append(list, s.usedOf("disposition", wanted)...)
	if s.included != nil {
		list = append(list, s.included.cuts["line"]...)
	}
	return list
}

// usedOf is the texts of the parts of a kind that are wanted, and of those that they
// extend. One whose id is taken stands under [kept].
func (s *Scenario) usedOf(kind string, wanted []string) []string {
	chain := s.chain(kind)
	needed := make([]bool, len(chain))
	var need func(i int)
	need = func(i int) {
		if i >= 0 && !needed[i] {
			needed[i] = true
			need(base(chain, i))
		}
	}
	for _, id := range wanted {
		need(found(chain, id))
	}
	for i := range chain {
		if chain[i].home == own {
			need(i)
		}
	}
	var list []string
	for i, p := range chain {
		if !needed[i] || p.home == own || p.home == kept {
			continue
		}
		text := ""
		if p.home == included {
			text = s.included.cuts[kind][p.index]
		} else {
			text = shared().cuts[kind][p.index]
		}
		if found(chain, p.id) < i {
			text = keptText(kind, text)
		}
		list = append(list, text)
	}
	return list
}

// keptText is a part's text under [kept] instead of at the top.
func keptText(kind, text string) string {
	r := newReader("", []byte(text))
	r.parse()
	var b strings.Builder
	last := 0
	for _, at := range heads(r.root.in(kind).at(0), nil) {
		open := at
		for open < len(text) && text[open] == '[' {
			open++
		}
		b.WriteString(text[last:open] + "kept.")
		last = open
	}
	return b.String() + text[last:]
}

// heads are the offsets of the headers in a place and below it, in order.
func heads(p *place, list []int) []int {
	if p == nil {
		return list
	}
	if p.head != "" {
		list = append(list, p.key)
	}
	for _, key := range p.order {
		list = heads(p.keys[key], list)
	}
	for _, item := range p.items {
		list = heads(item, list)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
