package scenarios

// Strict plays a scenario that has no errors and says what of it is never reached.
func (s *Scenario) Strict() Diagnostics { return nil }
