package words

import (
	"os"
	"strings"
)

// System is the language the system is set to, as a tag such as "de-DE"; empty where it
// does not say.
func System() string {
	for _, name := range [...]string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(name); v != "" {
			return ofLocale(v)
		}
	}
	return ofSystem()
}

// ofLocale is the tag of a POSIX locale: "de_AT.UTF-8@euro" is "de-AT". C and POSIX are
// no languages.
func ofLocale(v string) string {
	v, _, _ = strings.Cut(v, ".")
	v, _, _ = strings.Cut(v, "@")
	if v == "C" || v == "POSIX" {
		return ""
	}
	return strings.ReplaceAll(v, "_", "-")
}
