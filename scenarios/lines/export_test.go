package lines

// Eased is how many turns needed conditions eased, from strict to repeats.
func (t *Teller) Eased() [easingSteps]int { return t.eased }
