package scenarios

// Readable says why a text is no TOML that can be read, and nil where it is. What it
// means is not looked at.
func Readable(name string, text []byte) Diagnostics {
	r := newReader(name, text)
	r.parse()
	r.finish()
	if r.list.Failed() {
		return r.list
	}
	return nil
}

// ParseFile reads the text of a file of this machine, which may include others beside it;
// included are the names of those, whether or not they could be read.
func ParseFile(name string, text []byte) (s *Scenario, list Diagnostics, included []string) {
	s, list = parse(name, text, func(name string) ([]byte, Diagnostics) {
		included = append(included, name)
		return readPath(name)
	})
	return s, list, included
}
