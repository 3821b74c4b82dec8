package main

import (
	"encoding/json"
	"io"
	"math"

	"groundrules/sim"
)

// comparisonLine is a comparison as JSON; help compare documents its fields.
type comparisonLine struct {
	Kind       string             `json:"kind"`
	Scenario   string             `json:"scenario"`
	Sides      [2]sideLine        `json:"sides"`
	Shared     int                `json:"shared_beats"`
	Part       string             `json:"part"`
	Minutes    []minuteLine       `json:"minutes"`
	Objectives []bothOutcomesLine `json:"objectives"`
	Members    []bothMembersLine  `json:"members"`
	Model      string             `json:"model"`
	Caveat     string             `json:"caveat"`
}

type sideLine struct {
	Name  string         `json:"name"`
	Seed  uint64         `json:"seed"`
	Turns int            `json:"turns"`
	Chose string         `json:"chose"`
	Said  []decisionLine `json:"said"`
}

type decisionLine struct {
	Meeting int     `json:"meeting"`
	Turn    int     `json:"turn"`
	Minute  float64 `json:"minute"`
	sayLine
}

type minuteLine struct {
	Meeting int                    `json:"meeting"`
	Minute  float64                `json:"minute"`
	Read    [2]map[string]*float64 `json:"readings"`
}

type bothOutcomesLine struct {
	Text  string         `json:"text"`
	Sides [2]outcomeLine `json:"sides"`
}

type outcomeLine struct {
	Known  bool     `json:"known"`
	Met    bool     `json:"met"`
	Figure *float64 `json:"figure"`
	Words  string   `json:"words"`
}

type bothMembersLine struct {
	ID      sim.ID      `json:"id"`
	Name    string      `json:"name"`
	Share   [2]*float64 `json:"share"`
	Safety  [2]*float64 `json:"safety"`
	Benefit [2]*float64 `json:"benefit"`
}

func writeComparisonJSON(w io.Writer, c *comparison) error {
	l := comparisonLine{
		Kind: "comparison", Scenario: c.sides[0].recorded.scenario.Name, Shared: c.part, Part: c.parting(),
		Minutes: []minuteLine{}, Objectives: []bothOutcomesLine{}, Model: sim.Signature(), Caveat: evenings(),
	}
	set := newScenarioSet(c.sides[0].recorded.scenario)
	for k, s := range c.sides {
		side := sideLine{Name: s.name, Seed: s.practice.Seed(), Turns: s.debrief.Turns, Chose: c.chose(k), Said: []decisionLine{}}
		for _, d := range c.later(k) {
			side.Said = append(side.Said, decisionLine{d.meeting, d.turn, d.minute, lineOfSay(set, &c.names, d.say)})
		}
		l.Sides[k] = side
	}
	for _, row := range c.minutes {
		m := minuteLine{Meeting: row.meeting, Minute: row.minute}
		for k := range m.Read {
			m.Read[k] = map[string]*float64{}
			for _, r := range reads {
				m.Read[k][r.title] = nil
				if row.read[k] != nil {
					x := r.of(row.read[k])
					m.Read[k][r.title] = &x
				}
			}
		}
		l.Minutes = append(l.Minutes, m)
	}
	for i, o := range c.sides[0].debrief.Objectives {
		both := bothOutcomesLine{Text: o.Objective.Text}
		for k, s := range c.sides {
			o := &s.debrief.Objectives[i]
			both.Sides[k] = outcomeLine{Known: o.Known, Met: o.Met, Words: o.Words}
			if o.Known && !math.IsNaN(o.Figure) {
				both.Sides[k].Figure = &o.Figure
			}
		}
		l.Objectives = append(l.Objectives, both)
	}
	for _, row := range c.members() {
		m := bothMembersLine{ID: row.id, Name: row.name}
		for k := range row.here {
			if row.here[k] {
				m.Share[k], m.Safety[k], m.Benefit[k] = &row.values[0][k], &row.values[1][k], &row.values[2][k]
			}
		}
		l.Members = append(l.Members, m)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(l)
}
