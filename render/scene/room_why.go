package scene

import (
	"math"
	"strconv"

	"groundrules/sim"
	"groundrules/sim/observe"
	"groundrules/sim/session"
)

// whyCohesion says in a sentence or two what moved cohesion of late: the turn that
// moved it most the same way, and what has been going on meanwhile.
func (r *Room) whyCohesion() string {
	beats := r.course.Beats()
	if r.moved.beats == len(beats) && r.moved.text != "" {
		return r.moved.text
	}
	r.moved.beats, r.moved.text = len(beats), r.tellWhy(beats)
	return r.moved.text
}

// told is a text that holds until the next beat.
type told struct {
	beats int
	text  string
}

func (r *Room) tellWhy(beats []session.Beat) string {
	turns := r.lateTurns(beats, trend)
	if len(turns) == 0 {
		return "Nobody has spoken yet."
	}
	first := r.before(beats, turns[0])
	change := beats[turns[len(turns)-1]].Reading.Cohesion - first
	if math.Abs(change) < forces[0].least {
		if s := r.goingOn(beats, 0); s != "" {
			return "Little moves. " + s
		}
		return "Little has moved in the last turns."
	}
	sign := 1.0
	if change < 0 {
		sign = -1
	}
	best, text := 0.0, ""
	for _, i := range turns {
		d := sign * (beats[i].Reading.Cohesion - r.before(beats, i))
		if d <= best {
			continue
		}
		if s := r.happened(beats, i, sign); s != "" {
			best, text = d, s
		}
	}
	second := r.goingOn(beats, sign)
	switch {
	case text == "" && second == "":
		if sign < 0 {
			return "Talk goes past one another; no one thing stands out."
		}
		return "They answer one another; no one thing stands out."
	case text == "":
		return second
	case second == "":
		return text
	}
	return text + " " + second
}

// lateTurns are the indexes of the latest n beats that were turns, in order.
func (r *Room) lateTurns(beats []session.Beat, n int) []int {
	var late []int
	for i := len(beats) - 1; i >= 0 && len(late) < n; i-- {
		if beats[i].Turn.Number > 0 {
			late = append(late, i)
		}
	}
	for i, j := 0, len(late)-1; i < j; i, j = i+1, j-1 {
		late[i], late[j] = late[j], late[i]
	}
	return late
}

// before is cohesion before beat i.
func (r *Room) before(beats []session.Beat, i int) float64 {
	if i > 0 {
		return beats[i-1].Reading.Cohesion
	}
	return r.course.Opening().Cohesion
}

// happened says what beat i did, if it can have moved cohesion the way of sign.
func (r *Room) happened(beats []session.Beat, i int, sign float64) string {
	t := &beats[i].Turn
	who, whom := sentence(r.name(t.Speaker)), r.name(t.To)
	if t.Speaker == sim.Facilitator {
		return r.yourAct(t, sign)
	}
	if sign > 0 {
		return brought(t, who, whom)
	}
	return r.cost(beats, i, who, whom)
}

// yourAct says what the facilitator did.
func (r *Room) yourAct(t *sim.Turn, sign float64) string {
	k := int(t.Say.Intervention) - 1
	if k < 0 || k >= len(r.scn.Interventions) {
		return ""
	}
	title := r.scn.Interventions[k].Title
	switch {
	case t.Backfired > 0 && sign < 0:
		return "“" + title + "” did not land."
	case t.Backfired == 0 && sign > 0:
		return "“" + title + "” reached them."
	}
	return ""
}

// brought says what in a turn brings people closer.
func brought(t *sim.Turn, who, whom string) string {
	toOne := t.To.IsMember()
	switch e := t.Events; {
	case e.Has(sim.Repaired) && toOne:
		return who + " made it up with " + whom + "."
	case e.Has(sim.StoodUp):
		return who + " did not let it stand."
	case e.Has(sim.WorkedThrough) && toOne:
		return who + " and " + whom + " worked it through."
	case e.Has(sim.MetDisclosure) && toOne:
		return who + " met what " + whom + " said with care."
	case e.Has(sim.Reciprocated):
		return who + " told something back."
	case t.Disclosure >= 2:
		return who + " said something hard to say."
	case t.Act == sim.ShowsSolidarity && toOne:
		return who + " had a warm word for " + whom + "."
	case t.Act == sim.ShowsRelease:
		return who + " made them laugh."
	case t.Act == sim.Agrees && toOne:
		return who + " agreed with " + whom + "."
	case t.Act == sim.ShowsSolidarity:
		return who + " had a warm word for all."
	case t.Disclosure == 1:
		return who + " said how it feels."
	}
	return ""
}

// cost says what in beat i drives people apart.
func (r *Room) cost(beats []session.Beat, i int, who, whom string) string {
	t := &beats[i].Turn
	toOne := t.To.IsMember() || t.To == sim.Facilitator
	switch e := t.Events; {
	case e.Has(sim.Attacked) && toOne:
		return who + " was sharp with " + whom + "."
	case e.Has(sim.Rebuffed) && toOne:
		return who + " turned away what " + whom + " told."
	case e.Has(sim.LeftAlone):
		if s := r.latest(beats, i, sim.Attacked); s != nil && s.To.IsMember() {
			return "Nobody stood by " + r.name(s.To) + "."
		}
		return "A sharp word was left standing."
	case e.Has(sim.PassedOver):
		if s := disclosure(beats, i); s != nil {
			return "What " + r.name(s.Speaker) + " told was passed over."
		}
		return "Something personal was passed over."
	case e.Has(sim.Lapsed):
		if s := r.latest(beats, i, sim.OpenedDispute); s != nil && s.To.IsMember() {
			return sentence(r.name(s.Speaker)) + " and " + r.name(s.To) + " let it drop, unsettled."
		}
		return "A dispute was dropped, unsettled."
	case e.Has(sim.Unanswered):
		return "A question went unanswered."
	case e.Has(sim.Interrupted) && i > 0 && beats[i-1].Turn.Speaker.IsMember():
		return who + " cut " + r.name(beats[i-1].Turn.Speaker) + " short."
	case e.Has(sim.OpenedDispute) && toOne, t.Act == sim.Disagrees && toOne:
		return who + " disagreed with " + whom + "."
	case t.Act == sim.ShowsAntagonism:
		return who + " was sharp."
	case t.Act == sim.ShowsTension:
		return who + " drew back."
	}
	return ""
}

// latest is the latest turn up to beat i with an event, nil when there is none.
func (r *Room) latest(beats []session.Beat, i int, e sim.Event) *sim.Turn {
	for k := i; k >= 0 && k > i-20; k-- {
		if beats[k].Turn.Events.Has(e) {
			return &beats[k].Turn
		}
	}
	return nil
}

// disclosure is the latest turn before beat i in which somebody opened up.
func disclosure(beats []session.Beat, i int) *sim.Turn {
	for k := i - 1; k >= 0 && k > i-20; k-- {
		if beats[k].Turn.Disclosure > 0 {
			return &beats[k].Turn
		}
	}
	return nil
}

// goingOn says what a camera has seen for a while: one voice, or somebody who has
// stopped looking up. With sign above 0 only what goes with coming closer counts.
func (r *Room) goingOn(beats []session.Beat, sign float64) string {
	if len(beats) == 0 {
		return ""
	}
	now := &beats[len(beats)-1].Reading
	if sign > 0 {
		leaning := 0
		for k := range r.actors {
			if cue := now.Cues[k+1]; cue == observe.Listening || cue == observe.Nodding {
				leaning++
			}
		}
		if leaning*2 > len(r.actors) {
			return "Most are leaning in."
		}
		return ""
	}
	if who, since := oneVoice(beats); who.IsMember() {
		return "Mostly " + r.name(who) + " since minute " + strconv.Itoa(since) + "."
	}
	for k := range r.actors {
		if cue := now.Cues[k+1]; cue == observe.Withdrawn || cue == observe.LookingAway {
			if held(beats, k+1) >= 4 {
				return r.name(sim.ID(k+1)) + " has stopped looking up."
			}
		}
	}
	return ""
}

// held is for how many beats in a row, up to the latest, a member has withdrawn or
// looked away.
func held(beats []session.Beat, slot int) int {
	n := 0
	for i := len(beats) - 1; i >= 0; i-- {
		if cue := beats[i].Reading.Cues[slot]; cue != observe.Withdrawn && cue != observe.LookingAway {
			break
		}
		n++
	}
	return n
}

// oneVoice is a member who took more than half of the last twelve members' turns,
// and the minute since which that has been so; Everyone when nobody did.
func oneVoice(beats []session.Beat) (sim.ID, int) {
	var count [sim.Slots]int
	seen, minute := 0, 0
	for i := len(beats) - 1; i >= 0 && seen < 12; i-- {
		if t := &beats[i].Turn; t.Speaker.IsMember() && t.Number > 0 {
			count[t.Speaker]++
			seen++
			minute = int(t.Minute)
		}
	}
	if seen < 12 {
		return sim.Everyone, 0
	}
	for id, n := range count {
		if n > 6 {
			return sim.ID(id), minute
		}
	}
	return sim.Everyone, 0
}
