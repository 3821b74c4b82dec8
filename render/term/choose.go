package term

import (
	"fmt"
	"strconv"
	"strings"

	"groundrules/render/words"
	"groundrules/scenarios"
	"groundrules/sim"
)

// which asks for one of the interventions of a purpose.
func (g *game) which(p scenarios.Purpose, n int) (choice, error) {
	list := g.choices(p)
	if n >= 1 && n <= len(list) {
		return list[n-1], nil
	}
	if n != 0 {
		g.say("“{what}” has {n} to choose from.", words.Text(p.Title), len(list))
	}
	if len(list) == 1 && n == 0 {
		return list[0], nil
	}
	g.para(words.Text(p.Title))
	for i, c := range list {
		text := words.Text(c.Title)
		if c.Hint != "" {
			text += ": " + words.Text(c.Hint)
		}
		g.item(strconv.Itoa(i+1), text)
	}
	for {
		line, err := g.prompt("which, 1 to {most} ({b} back)", len(list), "b")
		if err != nil {
			return choice{}, err
		}
		if k, err := strconv.Atoi(line); err == nil && k >= 1 && k <= len(list) {
			return list[k-1], nil
		}
		g.say("“{line}” is none of them.", line)
	}
}

// whom fills in the targets.
func (g *game) whom(c choice, names []string, say *sim.Say) error {
	least, most := 0, 0
	ask := [2]string{words.Text("to whom"), words.Text("and to whom")}
	switch g.practice.Plan().Set.Interventions[c.number-1].Targets {
	case sim.ToOne:
		least, most = 1, 1
	case sim.ToTwo:
		least, most = 2, 2
		ask = [2]string{words.Text("between whom"), words.Text("and whom")}
	case sim.ToOneThenOther:
		least, most = 1, 2
		ask = [2]string{words.Text("whom to thank"), words.Text("whom to ask then, Enter for nobody in particular")}
	}
	if len(names) > most {
		g.say("It is said to {whom}; the rest is left out.", [...]string{words.Text("everyone"), words.Text("one person"), words.Text("two people")}[most])
		names = names[:most]
	}
	for k := range most {
		if k < len(names) {
			if id, why := g.present(names[k]); why == "" {
				say.Target[k] = id
				continue
			} else {
				g.para(why)
			}
		} else if k >= least && len(names) > 0 {
			return nil // all at once, and the second was left open
		}
		if k == 0 || k >= len(names) && len(names) == 0 {
			g.seats()
		}
		id, err := g.askMember(ask[k], k >= least)
		if err != nil {
			return err
		}
		say.Target[k] = id
	}
	return nil
}

func (g *game) seats() {
	var list []string
	for i := range g.scenario.Members {
		if g.practice.Group().Members[i+1].Here {
			list = append(list, fmt.Sprintf("%d %s", i+1, g.scenario.Members[i].Name))
		}
	}
	g.para(strings.Join(list, ", "))
}

func (g *game) askMember(text string, open bool) (sim.ID, error) {
	for {
		line, err := g.prompt(text)
		if err != nil {
			return 0, err
		}
		if line == "" && open {
			return sim.Everyone, nil
		}
		id, why := g.present(line)
		if why == "" {
			return id, nil
		}
		g.para(why)
	}
}

// present is member for somebody who is in the room.
func (g *game) present(s string) (id sim.ID, why string) {
	id, why = g.member(s)
	if why == "" && !g.practice.Group().Members[id].Here {
		return 0, words.Say("{who} is not here.", g.scenario.Members[id-1].Name)
	}
	return id, why
}

// member is the one with a number, or a name that begins so; why says why there is
// none.
func (g *game) member(s string) (id sim.ID, why string) {
	if n, err := strconv.Atoi(s); err == nil {
		if n >= 1 && n <= len(g.scenario.Members) {
			return sim.ID(n), ""
		}
		return 0, words.Say("There is nobody with number {n}; the seats are 1 to {most}.", n, len(g.scenario.Members))
	}
	if s == "" {
		return 0, words.Text("Type a name or a number.")
	}
	for i := range g.scenario.Members {
		if !strings.HasPrefix(strings.ToLower(g.scenario.Members[i].Name), s) {
			continue
		}
		if id != 0 {
			return 0, words.Say("“{name}” could be more than one person.", s)
		}
		id = sim.ID(i + 1)
	}
	if id == 0 {
		return 0, words.Say("Nobody here is called “{name}”.", s)
	}
	return id, ""
}

// rule fills in the rule, where the intervention is about one.
func (g *game) rule(c choice, n int, say *sim.Say) error {
	if !c.AsksRule() || len(g.scenario.Norms) == 0 {
		return nil
	}
	open := c.Rule == "ask"
	if n == 0 && open {
		return nil
	}
	for {
		if n >= 1 && n <= len(g.scenario.Norms) {
			say.Rule = int8(n)
			return nil
		}
		for i := range g.scenario.Norms {
			g.item(fmt.Sprintf("r%d", i+1), g.scenario.Norms[i].Title)
		}
		text := words.Text("which rule")
		if open {
			text = words.Text("which rule, Enter for none in particular")
		}
		line, err := g.prompt(text)
		if err != nil {
			return err
		}
		if line == "" && open {
			return nil
		}
		if n, _ = strconv.Atoi(strings.TrimPrefix(line, "r")); n < 1 || n > len(g.scenario.Norms) {
			g.say("“{line}” is no rule here; {b} goes back.", line, "b")
		}
	}
}

// how fills in the delivery and the wording.
func (g *game) how(c choice, word string, say *sim.Say) error {
	for {
		if word != "" {
			d, w, ok := howOf(c, word)
			if ok {
				say.Delivery, say.Wording = d, w
				return nil
			}
			g.say("There is no “{word}”.", word)
		}
		for d := range sim.Deliveries {
			g.wordings(c, sim.Delivery(d), *say)
		}
		var err error
		if word, err = g.prompt("how (Enter for {g1})", "g1"); err != nil {
			return err
		}
		if word == "" {
			word = "g1"
		}
	}
}

// wordings lists the ways of saying something in one delivery.
func (g *game) wordings(c choice, d sim.Delivery, say sim.Say) {
	for w := range c.Way(d).Words {
		say.Delivery, say.Wording = d, int8(w)
		g.item(fmt.Sprintf("%c%d", d.String()[0], w+1), words.Text(d.String())+": "+quoted(g.scenario.Words(say)))
	}
}

// howOf reads "g", "g2" or "gentle".
func howOf(c choice, word string) (d sim.Delivery, wording int8, ok bool) {
	if !isHow(word) {
		return 0, 0, false
	}
	d = sim.Delivery(strings.IndexByte("gdf", word[0]))
	if len(word) == 2 {
		wording = int8(word[1] - '1')
	}
	n := len(c.Way(d).Words)
	return d, wording, int(wording) < max(n, 1)
}

// example is one intervention typed all at once.
func (g *game) example() string {
	for _, p := range g.scenario.Purposes() {
		for i, c := range g.choices(p) {
			if c.Targets == "one" && len(g.scenario.Members) > 0 {
				return fmt.Sprintf("%c %d %s g", p.Key+'a'-'A', i+1, strings.ToLower(g.scenario.Members[len(g.scenario.Members)-1].Name))
			}
		}
	}
	return "h 1 g"
}
