package scenarios

import "fmt"

// Explain is what there is to say of a code, as text for a terminal; empty for a code
// that there is not.
func Explain(code Code) string {
	for _, c := range Codes {
		if c.Code == code {
			return fmt.Sprintf("%s: %s\n\nFor example: %s\n", c.Code, c.Meaning, c.Example)
		}
	}
	return ""
}
