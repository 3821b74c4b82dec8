//go:build !windows && !darwin && !js

package words

// ofSystem is for where the environment is all that there is to ask.
func ofSystem() string { return "" }
