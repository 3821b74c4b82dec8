package debrief

// SafetyWord is a felt safety of 0..1 in the words of the debrief: "on guard" to "at
// ease".
func SafetyWord(x float64) string { return in(safetyBands, x).String() }

// TrustWord is a trust of -1..1 likewise: "distrust" to "a lot of trust".
func TrustWord(x float64) string { return in(trustBands, x).String() }

// StayWord is how committed somebody is to the group, 0..1.
func StayWord(x float64) string { return in(stayBands, x).String() }
