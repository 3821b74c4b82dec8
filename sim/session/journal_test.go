package session

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"groundrules/sim"
)

// recorded is the journal of a short practice and a practice after each number of
// its commands.
func recorded(t testing.TB) (journal []byte, after []*Practice) {
	t.Helper()
	return recordedOf(t, evening, opsOf(commands()))
}

func recordedOf(t testing.TB, plan func() Plan, all []op) (journal []byte, after []*Practice) {
	t.Helper()
	for n := range len(all) + 1 {
		p := mustBegin(t, plan(), 1, nil)
		mustAll(t, p, all[:n])
		after = append(after, p)
	}
	return after[len(all)].Journal(), after
}

func TestJournalReadsAsWritten(t *testing.T) {
	journal, after := recorded(t)
	want := after[len(after)-1]
	j := mustRead(t, journal)
	if j.Name != "evening" || string(j.Source) != string(want.Plan().Source) || j.Seed != 1 || j.Signature != sim.Signature() {
		t.Errorf("the header is %q, %q, %d, %q", j.Name, j.Source, j.Seed, j.Signature)
	}
	if !strings.HasPrefix(j.Program, "groundrules") {
		t.Errorf("Program = %q", j.Program)
	}
	if j.Lost != (Lost{}) || !bytes.Equal(j.Verified, journal) {
		t.Errorf("Lost = %v of an untouched journal", j.Lost)
	}
	for i, b := range j.Beats(evening()) {
		full := want.Beats()[i]
		full.Reading, full.Why = b.Reading, b.Why
		if !equal(b, full) {
			t.Errorf("beat %d as recorded is\n%+v\nwant\n%+v", i+1, b, full)
		}
	}
}

// damaged checks a journal of which everything from line on is unusable: it reads
// up to there, says so, and resumes as the practice was then.
func damaged(t *testing.T, what string, journal []byte, line int, after []*Practice) {
	t.Helper()
	j, err := Read(journal)
	if line == 1 {
		if err == nil || !strings.HasPrefix(err.Error(), "line 1: nothing of this journal can be used: ") {
			t.Fatalf("%s: Read = %v, want an error of line 1", what, err)
		}
		return
	}
	records := max(0, line-3)
	switch {
	case err != nil:
		t.Fatalf("%s: Read = %v", what, err)
	case !bytes.Equal(j.Verified, after[records].Journal()):
		t.Fatalf("%s: %d records verify, want %d", what, len(j.Records), records)
	case j.Lost.Line != line || j.Lost.Lines < 1 || j.Lost.Why == "":
		t.Fatalf("%s: Lost = %+v, want line %d", what, j.Lost, line)
	}
}

// mended checks a journal of which only the header or only its copy is damaged:
// nothing is lost.
func mended(t *testing.T, what string, journal []byte, whole *Practice) {
	t.Helper()
	j, err := Read(journal)
	if err != nil || j.Lost != (Lost{}) || j.Mended == "" || !bytes.Equal(j.Verified, whole.Journal()) {
		t.Fatalf("%s: Read = %v, Lost = %v, Mended = %q, want all of it mended", what, err, j.Lost, j.Mended)
	}
}

func TestJournalCutAtAnyByte(t *testing.T) {
	journal, after := recorded(t)
	cutAtAnyByte(t, evening, journal, after)
}

func TestJournalOfALifeCutAtAnyByte(t *testing.T) {
	journal, after := recordedOf(t, brief, briefly())
	cutAtAnyByte(t, brief, journal, after)
}

func cutAtAnyByte(t *testing.T, plan func() Plan, journal []byte, after []*Practice) {
	line := 1
	for n := range journal {
		if n == 0 || journal[n-1] != '\n' {
			damaged(t, fmt.Sprintf("cut after %d bytes", n), journal[:n], line, after)
			continue
		}
		line++
		what := fmt.Sprintf("cut before line %d", line)
		if line == 2 {
			damaged(t, what, journal[:n], line, after)
			continue
		}
		// Cut between two records nothing shows that there was more.
		j := mustRead(t, journal[:n])
		if j.Lost != (Lost{}) {
			t.Fatalf("%s: Lost = %v", what, j.Lost)
		}
		alike(t, what, mustResume(t, j, plan(), nil), after[line-3])
	}
}

func TestJournalWithAnyByteChanged(t *testing.T) {
	journal, after := recorded(t)
	anyByteChanged(t, journal, after, 1, 0x20, 0xff)
}

func TestJournalOfALifeWithAnyByteChanged(t *testing.T) {
	journal, after := recordedOf(t, brief, briefly())
	anyByteChanged(t, journal, after, 2)
}

// anyByteChanged changes each byte by each of some bits, and to a line break.
func anyByteChanged(t *testing.T, journal []byte, after []*Practice, bits ...byte) {
	whole := after[len(after)-1]
	line := 1
	for i, was := range journal {
		for k := range len(bits) + 1 {
			now := byte('\n')
			if k < len(bits) {
				now = was ^ bits[k]
			}
			if now == was {
				continue
			}
			journal := slices.Clone(journal)
			journal[i] = now
			what := fmt.Sprintf("byte %d %q for %q", i, now, was)
			if line <= 2 {
				mended(t, what, journal, whole)
			} else {
				damaged(t, what, journal, line, after)
			}
		}
		if was == '\n' {
			line++
		}
	}
}

func TestJournalWithLinesMoved(t *testing.T) {
	journal, after := recorded(t)
	lines := bytes.SplitAfter(journal, []byte("\n"))
	join := func(lines ...[]byte) []byte { return bytes.Join(lines, nil) }
	other := mustBegin(t, evening(), 2, nil)
	mustDo(t, other, commands()...)
	foreign := bytes.SplitAfter(other.Journal(), []byte("\n"))

	damaged(t, "records swapped", join(lines[0], lines[1], lines[3], lines[2]), 3, after)
	damaged(t, "record missing", join(lines[0], lines[1], lines[2], lines[4]), 4, after)
	damaged(t, "record twice", join(lines[0], lines[1], lines[2], lines[2]), 4, after)
	damaged(t, "record of another practice", join(lines[0], lines[1], lines[2], foreign[3]), 4, after)
	damaged(t, "header three times", join(lines[0], lines[0], lines[0]), 3, after)
	damaged(t, "two headers", join(lines[0], foreign[0]), 2, after)
	damaged(t, "no header", join(lines[2:]...), 1, after)
	damaged(t, "DOS line breaks", bytes.ReplaceAll(journal, []byte("\n"), []byte("\r\n")), 1, after)
	damaged(t, "empty", nil, 1, after)
	whole := after[len(after)-1]
	mended(t, "header once", join(lines[1:]...), whole)
	mended(t, "something before the header", append([]byte("\n\n# notes\n"), journal...), whole)
}

// resealed continues a journal of no records with some given as JSON, under
// checksums that hold: only what the records say is wrong. PREV in them stands for
// the checksum of the line before.
func resealed(journal []byte, records ...string) []byte {
	_, mark, _ := unseal(firstLine(journal))
	return resealedAfter(mark, journal, records...)
}

// resealedAfter does so after the line of that checksum.
func resealedAfter(mark string, journal []byte, records ...string) []byte {
	journal = slices.Clip(journal)
	for _, r := range records {
		body := []byte(strings.TrimSuffix(strings.ReplaceAll(r, "PREV", mark), "}"))
		mark = checksum(body)
		journal = append(journal, body...)
		journal = append(journal, sealStart+mark+sealEnd...)
	}
	return journal
}

const goodRecord = `{"n":1,"kind":"listen","turn":{"meeting":1,"turn":1,"minute":0.5,"speaker":1,"act":5,"to":0,` +
	`"words":9,"topic":1,"item":0,"disclosure":0,"advice":false,"channel":"spoken","voiced":true,` +
	`"expressed":0.25,"private":0.25,"yielded":false,"events":0,"backfired":0},"hash":"HASH","prev":"PREV"}`

func TestRecordsThatMakeNoSense(t *testing.T) {
	tests := []struct{ old, new, want string }{
		{"{", "{{", "it is no record: "},
		{`"n":1`, `"n":2`, "it is record 2 where 1 should be"},
		{"PREV", "00000000", "it does not follow on the line before it"},
		{`"turn":{`, `"turn":null,"x":{`, "it has no turn"},
		{`"listen"`, `"shout"`, `there is no command "shout"`},
		{`"listen"`, `"say"`, `what was said does not fit the command "say"`},
		{`"listen"`, `"say","say":{"id":"x","target":[1,2,3],"delivery":"gentle"}`, "it has 3 targets"},
		{`"listen"`, `"say","say":{"id":"x","target":[],"delivery":"rude"}`, `there is no delivery "rude"`},
		{`"act":5`, `"act":13`, "there is no act 13"},
		{`"speaker":1`, `"speaker":-2`, "there is no speaker -2"},
		{`"to":0`, `"to":21`, "there is no addressee 21"},
		{`"disclosure":0`, `"disclosure":4`, "there is no disclosure of depth 4"},
		{`"spoken"`, `"sung"`, `there is no channel "sung"`},
		{`"minute":0.5`, `"minute":1e999`, "it is no record: "},
		{`"listen"`, `"onward"`, `what happened between meetings does not fit the command "onward"`},
		{`"listen"`, `"listen","interval":{}`, `what happened between meetings does not fit the command "listen"`},
		{`"listen"`, `"listen","between":{}`, `what happened between meetings does not fit the command "listen"`},
		{`"listen"`, `"onward","interval":{"left":[0]}`, "there is no member 0"},
		{`"listen"`, `"onward","interval":{"absent":[21]}`, "there is no member 21"},
		{`"listen"`, `"onward","interval":{"private":[{"who":-1,"view":0}]}`, "there is no member -1"},
		{`"listen"`, `"onward","interval":{},"between":{"one_to_one":[99]}`, "there is no member 99"},
		{`"listen"`, `"listen","agenda":65`, "there is no item 65 of the agenda"},
		{`"listen"`, `"listen","agenda":-1`, "there is no item -1 of the agenda"},
		{`"listen"`, `"listen","to":0`, "it is of a beat and about branches"},
		{`"listen"`, `"rewind","to":0,"branch":1`, "it is about branches and has a turn"},
		{"HASH", "xyz", "it has no hash"},
		{"HASH", "0000000000000001", "its turn does not go with its hash"},
	}
	empty := mustBegin(t, evening(), 1, nil).Journal()
	for _, test := range tests {
		j := mustRead(t, resealed(empty, strings.Replace(goodRecord, test.old, test.new, 1)))
		if len(j.Records) != 0 || j.Lost.Line != 3 || !strings.HasPrefix(j.Lost.Why, test.want) {
			t.Errorf("%s for %s: Lost = %v, want %s", test.new, test.old, j.Lost, test.want)
		}
	}
}

// The journals of records about branches are read with all that follows on them, so
// what such a record says has to be possible where it stands.
func TestBranchRecordsThatMakeNoSense(t *testing.T) {
	p := mustBegin(t, evening(), 1, nil)
	mustDo(t, p, Command{}, Command{}, back(1), Command{})
	mustAll(t, p, []op{{name: "second", branch: 1}})
	hash := func(beat int) string { return hex64(p.Beats()[beat-1].Hash) }
	for record, want := range map[string]string{
		`"kind":"rewind","to":1,"branch":2,"hash":"` + hash(1):              "",
		`"kind":"rewind","to":0,"branch":2,"hash":"` + hex64(chainStart(1)): "",
		`"kind":"rewind","to":3,"branch":2,"hash":"` + hash(1):              "there is no beat 3 (choose one of 0 to 2)",
		`"kind":"rewind","to":-1,"branch":2,"hash":"` + hash(1):             "there is no beat -1 (choose one of 0 to 2)",
		`"kind":"rewind","to":1,"branch":1,"hash":"` + hash(1):              "it begins another branch than the next",
		`"kind":"rewind","to":1,"branch":2,"hash":"` + hash(2):              "it does not go back to where its hash says",
		`"kind":"rewind","to":1,"hash":"` + hash(1):                         "it names no branch",
		`"kind":"rewind","branch":2,"hash":"` + hash(1):                     "it names no branch",
		`"kind":"rewind","to":1,"branch":2,"hash":"x`:                       "it has no hash",
		`"kind":"opened","branch":1,"hash":"` + hash(2):                     "",
		`"kind":"opened","branch":2,"hash":"` + hash(2):                     "there is no branch 2 (choose one of 0 to 1)",
		`"kind":"opened","branch":0,"hash":"` + hash(1):                     "it does not open what its hash says",
		`"kind":"opened","hash":"` + hash(2):                                "it names no branch",
		`"kind":"opened","branch":1,"to":1,"hash":"` + hash(2):              "it names no branch",
		`"kind":"named","branch":0,"name":"first","hash":"` + hash(2):       "",
		`"kind":"named","branch":0,"name":"second","hash":"` + hash(2):      `branch 1 is called "second" already (choose another name)`,
		`"kind":"named","branch":9,"name":"first","hash":"` + hash(2):       "there is no branch 9 (choose one of 0 to 1)",
		`"kind":"named","branch":0,"name":"first","hash":"` + hash(1):       "it was not written where its hash says",
		`"kind":"named","branch":0,"danger":true,"hash":"` + hash(2):        "it is about branches and has a turn",
	} {
		j := mustRead(t, resealedAfter(p.mark, p.Journal(), `{"n":6,`+record+`","prev":"PREV"}`))
		if want == "" && len(j.Records) != 6 || want != "" && (j.Lost.Line != 8 || j.Lost.Why != want) {
			t.Errorf("%s: Lost = %v, want %q", record, j.Lost, want)
		}
	}
}

func TestHeadersThatMakeNoSense(t *testing.T) {
	for record, want := range map[string]string{
		`{"kind":"turn"}`:                             `it is of kind "turn", not a journal`,
		`{"kind":"journal","format":5}`:               "it has format 5 and this program reads 1 to 4",
		`{"kind":"journal","format":0}`:               "it has format 0 and this program reads 1 to 4",
		`{"kind":"journal","format":3,"mode":"exam"}`: `it is of the mode "exam", which this program does not know`,
		`{"kind":"journal","format":"1"}`:             "it is no header: ",
		`{"kind":"journal","seed":-1}`:                "it is no header: ",
		`[1}`:                                         "it is no header: ",
		strings.Repeat("[", 1<<16) + `1}`:             "it is no header: ",
		`{"kind":"journal","format":1,"x"`:            "it is no header: ",
	} {
		_, err := Read(resealed(nil, record))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40s: Read = %v, want %s", record, err, want)
		}
	}
}

func TestLostInWords(t *testing.T) {
	for want, l := range map[string]Lost{
		"nothing was lost":                                            {},
		"line 3 was lost: it was cut short":                           {Line: 3, Lines: 1, Why: "it was cut short"},
		"line 3 and the 4 after it were lost: its bytes were changed": {Line: 3, Lines: 5, Why: "its bytes were changed"},
	} {
		if l.String() != want {
			t.Errorf("%+v is %q, want %q", l, l.String(), want)
		}
	}
}
