package scenarios

import "strings"

// suggestion is the name closest to a mistyped one, or nothing when none is close:
// one letter in four may be wrong, and one always. Swapping two neighbours counts
// as one mistake, and capitals as none. Three letters that begin just one name, or
// a name with more behind it, are close too.
func suggestion(wrong string, names []string) string {
	if len(wrong) > 64 {
		return ""
	}
	typed := []rune(fold(wrong))
	best, limit := "", max(1, (len(typed)+1)/4)+1
	for _, name := range names {
		if d := distance(typed, []rune(fold(name))); d < limit {
			best, limit = name, d
		}
	}
	if best != "" {
		return best
	}
	for _, name := range names {
		short, long := fold(wrong), fold(name)
		if len(short) > len(long) {
			short, long = long, short
		}
		if len(short) < 3 || !strings.HasPrefix(long, short) {
			continue
		}
		if best != "" {
			return ""
		}
		best = name
	}
	return best
}

// fold makes what authors mix up look the same.
func fold(s string) string {
	return strings.NewReplacer("-", "_", " ", "_").Replace(strings.ToLower(s))
}

// distance is the number of insertions, deletions, replacements and swaps of
// neighbours that make a into b (Damerau 1964, in the form that edits no part of
// a text twice).
func distance(a, b []rune) int {
	before := make([]int, len(b)+1) // the row before the last one
	last := make([]int, len(b)+1)
	row := make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			replace := last[j-1]
			if a[i-1] != b[j-1] {
				replace++
			}
			row[j] = min(last[j]+1, row[j-1]+1, replace)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
