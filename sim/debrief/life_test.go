package debrief

import (
	"strings"
	"testing"

	"groundrules/sim"
	"groundrules/sim/session"
)

// playLife plays meetings of a group with an item that one member knows, saying something
// in each; between them member 3 is met alone and a guest is asked.
func playLife(t *testing.T, seed uint64, meetings int, change func(*session.Plan)) *session.Practice {
	t.Helper()
	set := testSetup()
	set.Minutes, set.Task = 12, true
	set.Topics = []sim.Topic{{ID: "help", Items: []sim.Item{{ID: "bus", Valence: -.8, Known: 1 << 3}}}}
	set.Members[5].Arrives, set.Members[4].Leaves = 2, 2
	plan := session.Plan{
		Set: set, Meetings: meetings, Name: "test", Source: []byte("test"), Interventions: []string{"open_question", "invite", "ground_rules"},
		Advise: func(o session.Observed, g *sim.Group) string { n := testNames(); return Advise(&n, &o, g) },
		Events: []session.Event{{ID: "news", Minute: 3, Happening: sim.Happening{Kind: sim.News}, Text: "The bell rings."}},
	}
	if change != nil {
		change(&plan)
	}
	p, err := session.Begin(plan, seed, nil)
	if err != nil {
		t.Fatal(err)
	}
	for p.State() != session.Over {
		c := session.Command{}
		switch g := p.Group(); {
		case p.State() == session.InDanger:
			return p
		case p.State() == session.BetweenMeetings:
			c = session.Command{Kind: session.Onward, Between: &sim.Between{OneToOne: []sim.ID{3}, Guest: g.Meeting == 1}}
			if !g.Members[3].Belongs {
				c.Between = nil
			}
		case g.Turn == 8 && g.Last().Speaker.IsMember():
			c = session.Command{Kind: session.Say, Say: sim.Say{Intervention: askAll}}
		case g.Turn == 15 && p.Beats()[len(p.Beats())-1].Command.Kind != session.Consult:
			c.Kind = session.Consult
		}
		if _, err := p.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

func TestLife(t *testing.T) {
	left := 0
	for seed := uint64(1); seed <= 10; seed++ {
		d := Of(playLife(t, seed, 4, nil), testNames(), testObjectives())
		if len(d.Meetings) != 4 || d.Ended != TimeUp {
			t.Fatalf("seed %d: %d meetings, ended %v", seed, len(d.Meetings), d.Ended)
		}
		turns, acts := 0, 0
		for k, m := range d.Meetings {
			turns += m.Turns
			acts += len(m.Acts)
			if m.Number != k+1 || len(m.Course) != m.Turns+1 || len(m.Events) != 1 || m.Minutes < 12 {
				t.Errorf("seed %d: meeting %d has %d points for %d turns, %d events, %.1f minutes", seed, m.Number, len(m.Course), m.Turns, len(m.Events), m.Minutes)
			}
		}
		if d.Turns != turns || len(d.Acts) != acts || len(d.Course) != turns+1 {
			t.Errorf("seed %d: %d turns, %d acts, %d points; the meetings have %d and %d", seed, d.Turns, len(d.Acts), len(d.Course), turns, acts)
		}
		for i := 1; i < len(d.Course); i++ {
			if d.Course[i].Minute < d.Course[i-1].Minute || d.Course[i].Turn != i {
				t.Fatalf("seed %d: point %d is turn %d at minute %v, after %v", seed, i, d.Course[i].Turn, d.Course[i].Minute, d.Course[i-1].Minute)
			}
		}
		for _, a := range d.Acts {
			if !strings.HasPrefix(a.What, "In meeting ") {
				t.Errorf("seed %d: %q does not say in which meeting", seed, a.What)
			}
		}
		for _, c := range d.Challenges {
			if c.Acted && (c.ActedAt >= len(d.Acts) || d.Acts[c.ActedAt].Meeting != c.Meeting) {
				t.Errorf("seed %d: a challenge of meeting %d was met by act %d", seed, c.Meeting, c.ActedAt)
			}
		}
		left += checkLeavers(t, &d)
		checkContacts(t, &d)
		checkWords(t, d)
	}
	if left == 0 {
		t.Error("nobody dropped out of ten groups, so nothing was said of why")
	}
}

func checkLeavers(t *testing.T, d *Debrief) (dropped int) {
	t.Helper()
	planned := false
	for _, l := range d.Left {
		if l.Planned {
			planned = planned || l.Who == 4 && l.After == 2
			continue
		}
		dropped++
		if !strings.Contains(l.Words, "in this model") {
			t.Errorf("%q does not say that it is the model's reason", l.Words)
		}
		for _, m := range d.Meetings {
			if m.Number > l.After && has(m.Attended, l.Who) {
				t.Errorf("%q, who was at meeting %d", l.Words, m.Number)
			}
		}
	}
	gone := false
	for _, l := range d.Left {
		gone = gone || l.Who == 4
	}
	if !planned && !gone {
		t.Error("who left as planned is not among those who left")
	}
	return dropped
}

func checkContacts(t *testing.T, d *Debrief) {
	t.Helper()
	kinds := map[ContactKind]int{}
	for _, c := range d.Contacts {
		kinds[c.Kind]++
		if c.Words == "" || strings.Contains(c.Words, "%!") || strings.Contains(c.Words, "..") {
			t.Errorf("%q", c.Words)
		}
	}
	if kinds[Alone] == 0 || kinds[Supervisor] == 0 || kinds[Guest] != 1 {
		t.Errorf("contacts %v, want some alone, some with a supervisor and one guest", kinds)
	}
	if len(d.Decisions) != 1 || len(d.Decisions[0].Words) == 0 {
		t.Errorf("decisions %v, want one on the only topic", d.Decisions)
	}
}

// An item that nobody said is named, with who knew it; one that was said is not.
func TestUnsaid(t *testing.T) {
	for seed := uint64(1); seed <= 6; seed++ {
		p := playLife(t, seed, 1, nil)
		said := false
		for _, b := range p.Beats() {
			said = said || b.Turn.Item == 1
		}
		d := Of(p, testNames(), nil)
		words := strings.Join(d.Decisions[0].Words, " ")
		if strings.Contains(words, "Never said") == said || !said && !strings.Contains(words, "Ines knew") {
			t.Errorf("seed %d: the item was said: %v; %q", seed, said, words)
		}
	}
}

// Whoever spoke of danger is not rated, and neither is anything when it ended there.
func TestDangerIsNamedOnly(t *testing.T) {
	for _, meeting := range []int{1, 2} {
		p := playLife(t, 2, 3, func(plan *session.Plan) {
			plan.Events = append(plan.Events, session.Event{ID: "danger", Meeting: meeting, Minute: 2, Danger: true, Happening: sim.Happening{Who: 2}, Text: "…"})
		})
		d := Of(p, testNames(), testObjectives())
		if d.Ended != InDanger || d.Danger == nil || d.Danger.Who != 2 || d.Danger.Meeting != meeting {
			t.Fatalf("ended %v, danger %+v", d.Ended, d.Danger)
		}
		for _, m := range d.Members {
			if m.SpokeOfDanger != (m.ID == 2) || m.SpokeOfDanger && (m.HasView || m.Benefit != 0 || m.BenefitWords != "not rated") {
				t.Errorf("%s: %+v", m.Name, m)
			}
		}
		for _, o := range d.Objectives {
			if o.Known {
				t.Errorf("%q is judged", o.Objective.Text)
			}
		}
	}
}

// A debrief is of the branch that the practice is on, and says so.
func TestDebriefOfABranch(t *testing.T) {
	p := playLife(t, 3, 2, nil)
	if got := Of(p, testNames(), nil).Branch; got != "" {
		t.Errorf("a practice with one branch is said to be %q", got)
	}
	if _, err := p.Do(session.Command{Kind: session.Rewind, To: 12}); err != nil {
		t.Fatal(err)
	}
	d := Of(p, testNames(), nil)
	if !strings.Contains(d.Branch, "branch 1 of 2, which leaves branch 0 ") || len(d.Meetings) != 1 {
		t.Errorf("%q with %d meetings", d.Branch, len(d.Meetings))
	}
	if err := p.Open(0); err != nil {
		t.Fatal(err)
	}
	if d := Of(p, testNames(), nil); len(d.Meetings) != 2 || !strings.Contains(d.Branch, "branch 0 of 2") {
		t.Errorf("%q with %d meetings", d.Branch, len(d.Meetings))
	}
}
