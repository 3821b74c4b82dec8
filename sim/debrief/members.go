package debrief

import (
	"fmt"
	"math"
	"strings"

	"groundrules/sim"
)

// gapOfViews is how far said and thought lie apart before it is called held back.
const gapOfViews = .35

func (m *meeting) describe() []Member {
	var out []Member
	for _, id := range m.members() {
		out = append(out, m.member(id))
	}
	return out
}

func (m *meeting) member(id sim.ID) Member {
	if m.danger != nil && m.danger.Turn.Speaker == id {
		return m.spokeOfDanger(id)
	}
	share, own, all := m.share(0, len(m.beats), id)
	first, last := &m.begin.Members[id.Slot()], &m.last().Members[id.Slot()]
	d := Member{
		ID: id, Name: m.names.name(id), Turns: own, Share: share,
		StartSafety: in(safetyBands, first.Safety), EndSafety: in(safetyBands, last.Safety),
	}
	d.Low, d.High = ordinary(m.size())
	d.Talk, d.TalkWords = talk(share, m.size(), all)
	d.Benefit, d.BenefitWords = m.benefit(id, last.Benefit)
	t := m.tally(id)
	d.Because = t.because(own)
	m.views(&d, last)
	d.Story = m.story(&d, t, first, last)
	d.Shown = m.shown(id)
	return d
}

// spokeOfDanger is all there is to say about whoever spoke of danger.
func (m *meeting) spokeOfDanger(id sim.ID) Member {
	_, own, _ := m.share(0, len(m.beats), id)
	low, high := ordinary(m.size())
	return Member{
		ID: id, Name: m.names.name(id), Turns: own + 1, Low: low, High: high, Share: low, Talk: Ordinary,
		SpokeOfDanger: true, BenefitWords: "not rated", Because: "spoke of danger",
		Story: []string{m.names.name(id) + " spoke of danger. Nothing about that is rated, and nothing else about " + m.names.pronoun(id).them + " counts beside it."},
	}
}

// benefitFull is the benefit that fills all five steps: about what the two in a
// hundred members who take most from a meeting carry home in this model.
const benefitFull = .4

func (m *meeting) benefit(id sim.ID, x float64) (int, string) {
	steps := int(math.Round(x / benefitFull * BenefitSteps))
	steps = max(0, min(BenefitSteps, steps))
	if steps == 0 {
		return 0, "left as " + m.names.pronoun(id).they + " came"
	}
	return steps, in(benefitBands, float64(steps))
}

func (m *meeting) views(d *Member, last *sim.Member) {
	if len(m.set.Topics) == 0 {
		return
	}
	d.HasView, d.Voiced, d.Said, d.Thought = true, last.Voiced, last.Expressed, last.View
	thought := m.stance(last.View)
	switch {
	case !last.Voiced:
		d.HeldBack = math.Abs(last.View) >= gapOfViews
		d.ViewWords = "never said; thought " + thought
	case math.Abs(last.View-last.Expressed) >= gapOfViews:
		d.HeldBack = true
		d.ViewWords = fmt.Sprintf("said %s, thought %s", m.stance(last.Expressed), thought)
	default:
		d.ViewWords = "said what " + m.names.pronoun(d.ID).they + " thought: " + thought
	}
}

// stance is a view on the topic on the table at the end, in words.
func (m *meeting) stance(x float64) string { return m.names.Stance(m.table(), x) }

// table is the topic that was on the table at the end; the first where there was none.
func (m *meeting) table() int { return max(1, int(m.last().Topic)) }

// story is two or three sentences about one member.
func (m *meeting) story(d *Member, t tally, first, last *sim.Member) []string {
	p := m.names.pronoun(d.ID)
	they := capital(p.they)
	out := []string{m.howMuch(d, t)}
	if d.HeldBack && !d.Voiced {
		out = append(out, fmt.Sprintf("In this model %s thought %s, and never said so.", p.they, m.stance(last.View)))
	} else if d.HeldBack {
		out = append(out, fmt.Sprintf("In this model %s thought %s; what %s last said was %s.", p.they, m.stance(last.View), p.they, m.stance(last.Expressed)))
	}
	if d.StartSafety != d.EndSafety {
		out = append(out, fmt.Sprintf("%s came %s and left %s.", they, d.StartSafety, d.EndSafety))
	} else if math.Abs(last.Safety-first.Safety) >= .02 {
		how := "somewhat less so"
		if last.Safety > first.Safety {
			how = "somewhat more so"
		}
		if d.EndSafety == "careful" || d.EndSafety == "on guard" {
			how = strings.NewReplacer("less", "more", "more", "less").Replace(how)
		}
		out = append(out, fmt.Sprintf("%s came %s, and left %s.", they, d.StartSafety, how))
	}
	if t.attacked > 0 {
		out = append(out, fmt.Sprintf("%s %s attacked %s.", they, p.was, times(t.attacked)))
	}
	if t.defended > 0 {
		out = append(out, fmt.Sprintf("%s stood up for somebody %s.", they, times(t.defended)))
	}
	return out
}

func (m *meeting) howMuch(d *Member, t tally) string {
	if d.Turns == 0 {
		if m.several {
			return fmt.Sprintf("%s said nothing in any of the meetings.", d.Name)
		}
		return fmt.Sprintf("%s said nothing in %s.", d.Name, minutes(m.end()))
	}
	s := fmt.Sprintf("%s took %s, %s of all", d.Name, count(d.Turns, "turn"), fraction(d.Share))
	if d.Turns > 1 && t.short*4 >= d.Turns*3 {
		s += ", most of them short"
	}
	return s + "."
}

// maxShown is how many moments are kept for one member.
const maxShown = 4

// shown are sights of a member, spread over the meeting.
func (m *meeting) shown(id sim.ID) []Moment {
	name := m.names.name(id)
	var all []Moment
	for i := range m.beats {
		b := &m.beats[i]
		if s := b.Line.Sight; strings.HasPrefix(s, name+" ") || strings.HasPrefix(s, name+"’s ") || strings.HasPrefix(s, name+"'s ") {
			all = append(all, Moment{int(b.Turn.Meeting), int(b.Turn.Number), b.Turn.Minute, s})
		}
	}
	if len(all) <= maxShown {
		return all
	}
	out := make([]Moment, 0, maxShown)
	for k := range maxShown {
		out = append(out, all[k*(len(all)-1)/(maxShown-1)])
	}
	return out
}
