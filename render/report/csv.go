package report

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"groundrules/sim"
	"groundrules/sim/coach"
	"groundrules/sim/debrief"
	"groundrules/sim/observe"
)

// CSVHead names the columns of CSV.
var CSVHead = []string{
	"meeting", "turn", "minute", "cohesion", "tension",
	"stage.forming", "stage.storming", "stage.norming", "stage.performing", "stage.adjourning", "named_stage",
	"challenges", "noticed", "predicted", "said", "target", "delivery", "mark",
	"verdict", "margin", "half_width", "better",
}

// CSV writes a report as a table with a row a turn, the first for the opening. Turns
// and minutes are counted through all meetings.
func CSV(w io.Writer, r *Report) error {
	out := csv.NewWriter(w)
	if err := out.Write(CSVHead); err != nil {
		return err
	}
	if r.Debrief.Ended != debrief.InDanger {
		for i := range r.Debrief.Course {
			if err := out.Write(r.row(&r.Debrief.Course[i])); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

func (r *Report) row(p *debrief.Point) []string {
	row := []string{
		strconv.Itoa(p.Meeting), strconv.Itoa(p.Turn), number(p.Minute), number(p.Cohesion), number(p.Tension),
	}
	for s := range observe.Stages {
		row = append(row, number(p.Stage[s]))
	}
	row = append(row, p.Named.String(), r.challengesAt(p.Turn), r.noticedAt(p.Turn), r.predictedAt(p.Turn))
	row = append(row, r.saidAt(p.Turn)...)
	return append(row, r.verdictAt(p.Turn)...)
}

// saidAt is what the facilitator said at a turn: its id, targets, delivery and mark.
func (r *Report) saidAt(turn int) []string {
	for k := range r.Debrief.Acts {
		if a := r.act(&r.Debrief.Acts[k]); a.Turn == turn {
			return []string{a.ID, ids(r.Debrief.Acts[k].Targets), a.Delivery, a.Mark}
		}
	}
	return make([]string, 4)
}

// verdictAt is what the review made of the decision at a turn, or of the silence that
// it looked at from there: verdict, margin with half of its interval, and what would
// have been clearly better.
func (r *Report) verdictAt(turn int) []string {
	if r.Review == nil {
		return make([]string, 4)
	}
	for k := range r.Review.Decisions {
		d := &r.Review.Decisions[k]
		if r.through(d.Meeting, d.Turn) != turn {
			continue
		}
		row := []string{d.Verdict.String(), number(d.Margin), number(d.Half), ""}
		if d.Verdict == coach.Unrated {
			row[1], row[2] = "", ""
		}
		if d.Better != nil {
			row[3] = d.Better.Title
		}
		return row
	}
	return make([]string, 4)
}

// challengesAt are the challenges present at a turn: kind:member+member.
func (r *Report) challengesAt(turn int) string {
	var list []string
	for i := range r.Debrief.Challenges {
		if c := &r.Debrief.Challenges[i]; turn > 0 && c.FromTurn <= turn && turn <= c.ToTurn {
			list = append(list, about(c.Kind, c.Who))
		}
	}
	return strings.Join(list, " ")
}

// noticedAt is what was named after a turn.
func (r *Report) noticedAt(turn int) string {
	var list []string
	for i := range r.Debrief.Noticing.Found {
		if f := &r.Debrief.Noticing.Found[i]; f.Named && f.Turn == turn {
			c := &r.Debrief.Challenges[f.Challenge]
			list = append(list, about(c.Kind, c.Who))
		}
	}
	for i := range r.Debrief.Noticing.Alarms {
		if a := &r.Debrief.Noticing.Alarms[i]; a.Turn == turn {
			list = append(list, about(a.Kind, a.Who))
		}
	}
	return strings.Join(list, " ")
}

func (r *Report) predictedAt(turn int) string {
	var list []string
	for i := range r.Debrief.Predicting.List {
		if p := &r.Debrief.Predicting.List[i]; p.Turn == turn {
			list = append(list, p.Cohesion.String()+":"+p.Sure.String())
		}
	}
	return strings.Join(list, " ")
}

func about(kind observe.ChallengeKind, who []sim.ID) string {
	if len(who) == 0 {
		return kind.String()
	}
	return kind.String() + ":" + ids(who)
}

func ids(list []sim.ID) string {
	words := make([]string, len(list))
	for i, id := range list {
		words[i] = strconv.Itoa(int(id))
	}
	return strings.Join(words, "+")
}

func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
