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

// ParseFile reads the text of a file of this machine, which may include others beside it.
func ParseFile(name string, text []byte) (*Scenario, Diagnostics) { return parse(name, text, readPath) }
