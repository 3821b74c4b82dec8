package main

import (
	"encoding/json"
	"io"

	"groundrules/sim"
	"groundrules/sim/coach"
)

// adviceLine is an advice as JSON; help coach documents its fields.
type adviceLine struct {
	Kind     string       `json:"kind"`
	Scenario string       `json:"scenario"`
	Meeting  int          `json:"meeting"`
	Turn     int          `json:"turn"`
	Minute   float64      `json:"minute"`
	Seed     uint64       `json:"seed"`
	Policy   string       `json:"policy"`
	Choices  int          `json:"choices"`
	Rollouts int          `json:"rollouts"`
	Asked    int          `json:"asked"`
	InTime   bool         `json:"in_time"`
	Disagree bool         `json:"disagree"`
	First    string       `json:"first"`
	Aims     []aimLine    `json:"objectives"`
	Near     rankingLine  `json:"near"`
	Far      *rankingLine `json:"far"`
	Behind   []behindLine `json:"behind"`
	Model    string       `json:"model"`
	Caveat   string       `json:"caveat"`
}

type aimLine struct {
	Text    string `json:"text"`
	Measure string `json:"measure"`
	Who     sim.ID `json:"who"`
}

type rankingLine struct {
	Turns   float64      `json:"turns"`
	By      int          `json:"by"`
	Tied    int          `json:"tied"`
	Choices []choiceLine `json:"choices"`
}

type choiceLine struct {
	sayLine
	Tied     bool         `json:"tied"`
	By       int          `json:"by"`
	Chosen   bool         `json:"chosen"`
	Rollouts int          `json:"rollouts"`
	Figures  []figureLine `json:"figures"`
}

type sayLine struct {
	ID       string   `json:"id"`
	Target   []sim.ID `json:"target"`
	Delivery string   `json:"delivery"`
	Rule     *string  `json:"rule"`
	Title    string   `json:"title"`
	Words    string   `json:"words"`
}

type figureLine struct {
	Mean     float64 `json:"mean"`
	Half     float64 `json:"half"`
	Diff     float64 `json:"diff"`
	DiffHalf float64 `json:"diff_half"`
	Gain     float64 `json:"gain"`
	GainHalf float64 `json:"gain_half"`
	Rough    bool    `json:"rough"`
	Met      float64 `json:"met"`
}

type behindLine struct {
	sayLine
	Rollouts int  `json:"rollouts"`
	Clearly  bool `json:"clearly_less"`
}

func writeAdviceJSON(w io.Writer, j *coachJob, names *coach.Names, a *coach.Advice) error {
	set := newScenarioSet(j.scenario)
	l := adviceLine{
		Kind: "advice", Scenario: j.scenario.Name, Meeting: a.Meeting, Turn: a.Turn, Minute: a.Minute, Seed: j.seed,
		Policy: a.Policy, Choices: a.Choices, Rollouts: a.Rollouts, Asked: a.Asked, InTime: a.InTime,
		Disagree: a.Disagree, First: names.Disagreement(a), Near: lineOfRanking(set, names, &a.Near),
		Behind: []behindLine{}, Model: sim.Signature(), Caveat: "in this model",
	}
	for _, o := range a.Aims {
		l.Aims = append(l.Aims, aimLine{names.Objective(o), o.Measure.String(), o.Who})
	}
	if !a.Same {
		far := lineOfRanking(set, names, &a.Far)
		l.Far = &far
	}
	for _, c := range a.Near.Behind {
		l.Behind = append(l.Behind, behindLine{lineOfSay(set, names, c.Say), c.Rollouts, c.Clearly})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(l)
}

func lineOfRanking(set *scenarioSet, names *coach.Names, r *coach.Ranking) rankingLine {
	l := rankingLine{Turns: r.Turns, By: r.By, Tied: r.Tied}
	for _, c := range r.Best {
		choice := choiceLine{sayLine: lineOfSay(set, names, c.Say), Tied: c.Tied, By: c.By, Chosen: c.Chosen, Rollouts: c.Rollouts}
		for _, f := range c.Figures {
			choice.Figures = append(choice.Figures, figureLine(f))
		}
		l.Choices = append(l.Choices, choice)
	}
	return l
}

// lineOfSay is what could be said; its id is empty for saying nothing.
func lineOfSay(set *scenarioSet, names *coach.Names, say sim.Say) sayLine {
	l := sayLine{Title: names.Choice(say), Target: targets(say)}
	if say.Intervention == 0 {
		return l
	}
	l.ID, l.Delivery = set.interventions[say.Intervention-1], say.Delivery.String()
	if names.Words != nil {
		l.Words = names.Words(say)
	}
	if say.Rule > 0 {
		l.Rule = &set.norms[say.Rule-1]
	}
	return l
}
