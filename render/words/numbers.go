package words

import (
	"math"
	"strconv"
	"unicode"
	"unicode/utf8"

	"groundrules/sim/phrase"
)

// Number is a small number in words, any other in digits. Of nothing it is "no".
func Number(n int) string {
	switch n {
	case 0:
		return As("number", "no")
	case 1:
		return As("number", "one")
	case 2:
		return As("number", "two")
	case 3:
		return As("number", "three")
	case 4:
		return As("number", "four")
	case 5:
		return As("number", "five")
	case 6:
		return As("number", "six")
	case 7:
		return As("number", "seven")
	case 8:
		return As("number", "eight")
	case 9:
		return As("number", "nine")
	case 10:
		return As("number", "ten")
	case 11:
		return As("number", "eleven")
	case 12:
		return As("number", "twelve")
	}
	return strconv.Itoa(n)
}

// Decimal is a number with so many decimals, with the decimal sign of the language.
func Decimal(x float64, places int) string { return phrase.Decimal(x, places).In(Language()) }

// Times is how often: "not once", "once", "twice", "three times".
func Times(n int) string {
	switch n {
	case 0:
		return Text("not once")
	case 1:
		return Text("once")
	case 2:
		return Text("twice")
	}
	return Count(n, "once", "{number} times", Number(n))
}

// Minutes is how long: "1 minute", "8 minutes". Parts of a minute are rounded.
func Minutes(m float64) string {
	return Count(int(math.Round(m)), "1 minute", "{n} minutes")
}

// Minute is when: "minute 12", in which the meeting is after so many minutes.
func Minute(m float64) string { return Say("minute {m}", int(m)) }

// All is names as one says them: "Rosa", "Rosa and Marek", "Rosa, Marek and Ines".
func All(names []string) string {
	switch n := len(names); n {
	case 0:
		return ""
	case 1:
		return names[0]
	default:
		all := names[0]
		for _, name := range names[1 : n-1] {
			all = Say("{names}, {name}", all, name)
		}
		return Say("{names} and {last}", all, names[n-1])
	}
}

// Capital is s as the beginning of a sentence.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
