package scenarios

import "strings"

// checkNotice looks at one condition of an event: that it is one, and about what
// somebody in the room could notice.
func (r *reader) checkNotice(s *Scenario, n *Notice, at *place) {
	if at == nil || at.bad {
		return
	}
	var kinds []string
	for _, key := range []string{"read", "silent", "challenge"} {
		if at.in(key) != nil {
			kinds = append(kinds, key)
		}
	}
	switch len(kinds) {
	case 0:
		r.report(at.value, Missing, "add read, silent or challenge", "a condition about nothing")
		return
	case 1:
	default:
		r.report(at.in(kinds[1]).key, Contradiction, "make two conditions of it", "both %s and %s", kinds[0], kinds[1])
		return
	}
	switch kinds[0] {
	case "read":
		r.checkRead(s, n, at)
	case "silent":
		r.needKey(at, "turns", "silent for how long")
		r.refuseWith(at, "silent", "above", "below", "is")
	case "challenge":
		r.refuseWith(at, "challenge", "above", "below", "is", "turns")
	}
}

// refuseWith notes keys that mean nothing beside another one.
func (r *reader) refuseWith(at *place, beside string, keys ...string) {
	for _, key := range keys {
		if p := at.in(key); p != nil {
			r.report(p.key, NotApplicable, "leave it out", "%s means nothing with %s", key, beside)
		}
	}
}

// checkRead looks at a reading and its bounds.
func (r *reader) checkRead(s *Scenario, n *Notice, at *place) {
	read := at.in("read")
	if read.bad {
		return
	}
	known, ok := readingNamed(n.Read)
	switch {
	case !ok:
		r.unknownReading(n.Read, read)
		return
	case n.Read == stageReading:
		r.needKey(at, "is", "which stage")
		r.refuseWith(at, "stage", "above", "below", "turns")
		return
	}
	r.refuseWith(at, n.Read, "is", "turns")
	above, below := at.in("above"), at.in("below")
	if above == nil && below == nil {
		r.report(at.value, Missing, "add above or below", "a reading without a bound")
		return
	}
	if above != nil && !above.bad && below != nil && !below.bad && *n.Above >= *n.Below {
		r.report(below.value, Contradiction, "let below be the larger", "%s above %s and below %s", n.Read, number(*n.Above), number(*n.Below))
		return
	}
	high := known.high
	switch _, last, ok := r.span(s); {
	case n.Read == "minute" && r.root.in("minutes") != nil && !r.root.in("minutes").bad:
		high = s.longest()
	case n.Read == "meeting" && ok:
		high = float64(last)
	}
	if above != nil && !above.bad && (*n.Above >= high || *n.Above < known.low) {
		r.report(above.value, OutOfRange, number(known.low)+" to "+number(high), "%s is never above %s here", n.Read, number(*n.Above))
	}
	if below != nil && !below.bad && (*n.Below <= known.low || *n.Below > known.high) {
		r.report(below.value, OutOfRange, number(known.low)+" to "+number(known.high), "%s is never below %s here", n.Read, number(*n.Below))
	}
}

// unknownReading notes a reading that there is not, or that nobody could take.
func (r *reader) unknownReading(word string, at *place) {
	at.bad = true
	if remedy, ok := hidden[strings.ToLower(word)]; ok {
		r.report(at.value, Hidden, remedy, "nobody in the room could notice %s", clip(word))
		return
	}
	f := field{key: "read"}
	r.unknownName(&f, "read", word, readingNames(), at)
}
