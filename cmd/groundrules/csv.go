package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/sweep"
)

// csvColumns are the names of the JSON lines; what is nested there has its names
// joined by a dot, and the last four are of the intervention in that turn.
var csvColumns = []string{
	"group", "meeting", "turn", "minute", "speaker", "act", "to", "words", "topic", "item",
	"disclosure", "advice", "channel", "expressed", "private",
	"cohesion", "cohesion_raw", "social", "task", "hidden_dissent",
	"climate.engaged", "climate.conflict", "climate.avoiding",
	"stage.forming", "stage.storming", "stage.norming", "stage.performing", "stage.adjourning",
	"named_stage", "challenges", "yielded", "tension", "participation", "bond",
	"id", "target", "delivery", "cost",
}

// writeCSV writes one row a turn.
func writeCSV(w io.Writer, j *sweepJob) error {
	head := csv.NewWriter(w)
	if err := head.Write(csvColumns); err != nil {
		return err
	}
	if head.Flush(); head.Error() != nil {
		return head.Error()
	}
	return j.each(w, func(b *bytes.Buffer, group int, p *sweep.Play) {
		rows := csv.NewWriter(b)
		for p.Next() {
			if p.Turn.Number == 0 {
				continue
			}
			_ = rows.Write(j.set.row(group, &p.Turn, &p.Reading)) // a buffer takes everything
		}
		rows.Flush()
	})
}

func (set *scenarioSet) row(group int, t *sim.Turn, r *observe.Reading) []string {
	l := set.lineOfTurn(group, t, r)
	row := []string{
		strconv.Itoa(group), cell(l.Meeting), cell(l.Turn), cell(l.Minute), cell(l.Speaker), cell(uint8(l.Act)), cell(l.To),
		cell(l.Words), pointed(l.Topic), pointed(l.Item), cell(l.Disclosure), cell(l.Advice), l.Channel,
		pointed(l.Expressed), pointed(l.Private), cell(l.Cohesion), cell(l.CohesionRaw), cell(l.Social), cell(l.Task),
		cell(l.HiddenDissent), cell(l.Climate.Engaged), cell(l.Climate.Conflict), cell(l.Climate.Avoiding),
	}
	for _, x := range l.Stage {
		row = append(row, cell(x))
	}
	row = append(row, l.NamedStage, challengeCell(l.Challenges), cell(l.Yielded), cell(l.Tension), cell(l.Participation), cell(l.Bond))
	v, ok := set.lineOfIntervention(group, t)
	if !ok {
		return append(row, "", "", "", "")
	}
	return append(row, v.ID, ids(v.Target), v.Delivery, cell(v.Cost))
}

// cell is a value as a cell; numbers as short as they can be and still be exact.
func cell(v any) string {
	if x, ok := v.(float64); ok {
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	return fmt.Sprint(v)
}

// pointed is a value that may be missing: an empty cell.
func pointed[T any](v *T) string {
	if v == nil {
		return ""
	}
	return cell(*v)
}

// challengeCell is "domination:3@41 conflict:1+2@60": kind, who, since.
func challengeCell(list []challengeLine) string {
	var parts []string
	for _, c := range list {
		parts = append(parts, fmt.Sprintf("%s:%s@%d", c.Kind, ids(c.Who), c.Since))
	}
	return strings.Join(parts, " ")
}

func ids(list []sim.ID) string {
	var parts []string
	for _, id := range list {
		parts = append(parts, strconv.Itoa(int(id)))
	}
	return strings.Join(parts, "+")
}
