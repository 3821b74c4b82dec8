package scene

// scope is where one is, as keys are told apart.
func (a *App) scope() scope {
	switch a.at {
	case inBriefing:
		return onBriefing
	case inRoom:
		if a.room.ways.open {
			return onBranches
		}
		return onRoom
	case inBetween, inAfterwards:
		return onBetween
	case inSafety:
		return onCare
	case inCompare:
		return onCompare
	case inDebrief:
		return onDebrief
	case inStepOut:
		return onOut
	}
	return onLibrary
}

// bindKeys lets the keys that a person has set stand for those of the table.
func (a *App) bindKeys() {
	in := a.scope()
	if in == a.boundIn && a.set.Keys == a.boundTo {
		return
	}
	a.boundIn, a.boundTo = in, a.set.Keys
	a.ui.Keys = a.set.Keys.bound(in)
}
