package scenarios

// Explain is the page of a code, as text for a terminal; empty for a code that there is
// not.
func Explain(code Code) string {
	p, _ := PageOf(string(code))
	return p.String()
}
