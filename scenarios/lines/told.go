package lines

// Said reports whether the k-th of the scenario's own lines, as they were given to New,
// has been said in this practice.
func (t *Teller) Said(k int) bool {
	for i, own := range t.own {
		if own == k {
			return t.heard.line[i] > 0
		}
	}
	return false
}

// Worn is how many of the turns told so far found no fitting line that had not been
// heard lately, and how many turns that is of.
func (t *Teller) Worn() (worn, turns int) {
	for _, n := range t.eased {
		turns += n
	}
	return t.eased[anyRepeat], turns
}
