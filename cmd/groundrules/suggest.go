package main

import "fmt"

// remedy is "did you mean …?" where one of the names is near, else what to do
// instead.
func remedy(word string, names []string, otherwise string) string {
	best, at := "", 3
	for _, n := range names {
		if d := distance(word, n); d < at && d < max(2, len(n)) {
			best, at = n, d
		}
	}
	if best == "" {
		return otherwise
	}
	return fmt.Sprintf("did you mean %q?", best)
}

// distance is how many letters must be put in, taken out, changed or swapped with
// their neighbour to make b of a (optimal string alignment).
func distance(a, b string) int {
	const most = 40
	if len(a) > most || len(b) > most {
		return most
	}
	var before, last, row [most + 1]int
	for j := range row {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
