package term

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// writeNote makes a note; done is false where it was refused.
func (g *game) writeNote(k session.Kind, n session.Note) (done bool, err error) {
	return g.attempt(func() error {
		_, err := g.practice.Do(session.Command{Kind: k, Note: &n})
		return err
	})
}

// challengeLines are the challenges, as they are typed, with what each looks like.
func challengeLines() []string {
	return []string{
		"domination: " + words.Text("one or two hold most of the talk"),
		"withdrawal: " + words.Text("somebody hardly speaks, and not because listening suits them"),
		"conflict: " + words.Text("people go for one another, or a hurt is left lying"),
		"groupthink: " + words.Text("they agree, and views are held back"),
	}
}

// notice names a challenge, and whom it is about: notice domination marek.
func (g *game) notice(typed []string) error {
	kind, typed, err := g.pick(words.Text("What do you notice?"), challengeLines(), typed)
	if err != nil {
		return g.instead(err)
	}
	n := session.Note{Challenge: observe.ChallengeKind(kind)}
	if len(typed) == 0 {
		line, err := g.prompt("about whom: names or numbers, Enter for the whole group ({b} back)", "b")
		if err != nil {
			return g.instead(err)
		}
		typed = strings.Fields(line)
	}
	for _, w := range typed {
		id, why := g.member(strings.Trim(w, ","))
		if why != "" {
			g.para(why)
			return nil
		}
		if !slices.Contains(n.Who, id) {
			n.Who = append(n.Who, id)
		}
	}
	if done, err := g.writeNote(session.Notice, n); !done {
		return err
	}
	about := words.Text(n.Challenge.String())
	if len(n.Who) > 0 {
		about = words.Say("{what}, about {whom}", about, people(g.scenario, n.Who))
	}
	g.say("Noted: {what}. The debrief sets it beside what the model saw.", about)
	return nil
}

// courseLines are where cohesion can go, as it is typed.
func courseLines() []string {
	return []string{
		"down: " + words.Text("more than 2 points lower"), "same: " + words.Text("within 2 points"), "up: " + words.Text("more than 2 points higher"),
	}
}

var sureLines = []string{"guess: 45 %", "fairly: 65 %", "very: 90 %"}

// predict says what one expects of what is said next: predict up fairly ines.
func (g *game) predict(typed []string) error {
	course, typed, err := g.pick(words.Say("Where will cohesion be, {n} turns after what you say next?", session.Ahead), courseLines(), typed)
	if err != nil {
		return g.instead(err)
	}
	sure, typed, err := g.pick(words.Text("How sure are you?"), sureLines, typed)
	if err != nil {
		return g.instead(err)
	}
	n := session.Note{Cohesion: session.Course(course), Sure: session.Sure(sure)}
	if len(typed) == 0 {
		line, err := g.prompt("who will respond: a name or number, Enter for no guess ({b} back)", "b")
		if err != nil {
			return g.instead(err)
		}
		typed = strings.Fields(line)
	}
	if len(typed) > 1 { // a command, perhaps, that was typed a line too soon
		g.say("One person, not “{typed}”. Nothing is noted.", strings.Join(typed, " "))
		return nil
	}
	if len(typed) > 0 {
		id, why := g.member(typed[0])
		if why != "" {
			g.para(why)
			return nil
		}
		n.Responds = id
	}
	if done, err := g.writeNote(session.Predict, n); !done {
		return err
	}
	g.say("Noted. Now say it; the debrief tells what came.")
	return nil
}

// pick takes one of some lines, each "word: what it means", by its word, the beginning
// of that or its number: the first of words, or else what is typed then. The answer
// counts from 1; rest are the words after it.
func (g *game) pick(question string, lines, words []string) (n int, rest []string, err error) {
	if len(words) > 0 {
		if n := oneOf(lines, words[0]); n > 0 {
			return n, words[1:], nil
		}
		g.say("“{word}” is none of them.", words[0])
	}
	g.para(question)
	for i, l := range lines {
		g.item(strconv.Itoa(i+1), l)
	}
	for {
		line, err := g.prompt("which, 1 to {most} ({b} back)", len(lines), "b")
		if err != nil {
			return 0, nil, err
		}
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if n := oneOf(lines, words[0]); n > 0 {
			return n, words[1:], nil
		}
		g.say("“{word}” is none of them.", words[0])
	}
}

func oneOf(lines []string, word string) int {
	if k, err := strconv.Atoi(word); err == nil {
		if k >= 1 && k <= len(lines) {
			return k
		}
		return 0
	}
	found := 0
	for i, l := range lines {
		if strings.HasPrefix(l, word) {
			if found > 0 {
				return 0
			}
			found = i + 1
		}
	}
	return found
}

// rate asks for a mark in each dimension of the rubric, before the debrief.
func (g *game) rate() error {
	r := Rubric(g.scenario)
	g.say("How was it, by your own judgement? 1 to 5 for each; Enter leaves one out.")
	n := session.Note{}
	for i := range r.Dimensions {
		d := &r.Dimensions[i]
		g.heading(d.Title)
		for mark := 1; mark <= len(d.Anchors); mark++ {
			if d.Anchors[mark-1] != "" {
				g.item(strconv.Itoa(mark), words.Text(d.Anchors[mark-1]))
			}
		}
		mark, err := g.mark()
		if err != nil {
			return g.unwritten(err)
		}
		if mark > 0 {
			n.Ratings = append(n.Ratings, session.Rating{Dimension: d.ID, Mark: int8(mark)})
		}
	}
	if len(n.Ratings) == 0 {
		g.say("Nothing is noted.")
		return nil
	}
	line, err := g.ask("anything to add, Enter for nothing")
	if err != nil {
		return g.unwritten(err)
	}
	n.Words = line
	if done, err := g.writeNote(session.Rate, n); !done {
		return err
	}
	g.say("Noted. The debrief sets it beside what the journal shows.")
	return nil
}

// unwritten carries out what was typed instead of a note's answer. Whoever is out of
// the room already only leaves the note.
func (g *game) unwritten(err error) error {
	state := g.practice.State()
	out := state == session.Over || state == session.SteppedOut
	switch {
	case errors.Is(err, errBack), out && errors.Is(err, errOut):
		g.say("Nothing is noted.")
		return nil
	case out:
		return errLeft
	}
	return g.instead(err)
}

// mark asks for one mark; 0 for none.
func (g *game) mark() (int, error) {
	for {
		line, err := g.prompt("1 to 5 ({b} leaves all of it)", "b")
		if err != nil || line == "" {
			return 0, err
		}
		if k, err := strconv.Atoi(line); err == nil && k >= 1 && k <= 5 {
			return k, nil
		}
	}
}

// planNext writes down what one means to do next time.
func (g *game) planNext(words string) error {
	if words == "" {
		g.say("Write what you mean to do behind it: {plan} ask Bao early, and wait.", "plan")
		return nil
	}
	if done, err := g.writeNote(session.PlanNext, session.Note{Words: words}); !done {
		return err
	}
	g.say("Noted. You will see it again as the next meeting begins, and in the debrief.")
	return nil
}

// noteHelp lists what can be typed about what one notices and expects.
func (g *game) noteHelp() {
	g.say("What takes no time in the room, and comes back in the debrief:")
	for _, l := range [][2]string{
		{"guess", words.Say("before anything has happened, how it will end: {example}", "guess higher fairly conflict")},
		{"notice", words.Say("name what you see, for instance: {example}", "notice domination lena")},
		{"predict", words.Say("before you say something, what will come of it: {example}", "predict up fairly bao")},
		{"hint", words.Text("in practice: what to look at, then what it is, then words")},
		{"concept", words.Say("what a stage, a challenge or an intervention is: {example}", "concept storming")},
	} {
		g.item(fmt.Sprintf("  %-8s", l[0]), l[1])
	}
}
