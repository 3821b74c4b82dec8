package debrief

import (
	"math"
	"strings"

	"groundrules/sim"
	"groundrules/sim/phrase"
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
		ID: id, Name: m.speak(m.names.name(id)), Turns: own, Share: share,
		StartSafety: m.speak(in(safetyBands, first.Safety)), EndSafety: m.speak(in(safetyBands, last.Safety)),
	}
	d.Low, d.High = ordinary(m.size())
	kind, often := talk(share, m.size(), all)
	d.Talk, d.TalkWords = kind, m.speak(often)
	d.Benefit, d.BenefitWords = m.benefit(id, last.Benefit)
	t := m.tally(id)
	d.Because = m.speak(t.because(own))
	m.views(&d, last)
	d.Story = m.names.spoken(m.story(&d, t, first, last))
	d.Shown = m.shown(id)
	return d
}

// spokeOfDanger is all there is to say about whoever spoke of danger.
func (m *meeting) spokeOfDanger(id sim.ID) Member {
	_, own, _ := m.share(0, len(m.beats), id)
	low, high := ordinary(m.size())
	p := m.names.pronoun(id)
	return Member{
		ID: id, Name: m.speak(m.names.name(id)), Turns: own + 1, Low: low, High: high, Share: low, Talk: Ordinary,
		SpokeOfDanger: true, BenefitWords: m.speak(phrase.Say("not rated")), Because: m.speak(phrase.Say("spoke of danger").About(p.word)),
		Story: []string{m.speak(phrase.Say("{who} spoke of danger. Nothing about that is rated, and nothing else about {them} counts beside it.",
			m.names.name(id), p.them).About(p.word))},
	}
}

// benefitFull is the benefit that fills all five steps: about what the two in a
// hundred members who take most from a meeting carry home in this model.
const benefitFull = .4

func (m *meeting) benefit(id sim.ID, x float64) (int, string) {
	steps := int(math.Round(x / benefitFull * BenefitSteps))
	steps = max(0, min(BenefitSteps, steps))
	if steps == 0 {
		p := m.names.pronoun(id)
		return 0, m.speak(phrase.Say("left as {they} came", p.they).About(p.word))
	}
	return steps, m.speak(in(benefitBands, float64(steps)))
}

func (m *meeting) views(d *Member, last *sim.Member) {
	if len(m.set.Topics) == 0 {
		return
	}
	d.HasView, d.Voiced, d.Said, d.Thought = true, last.Voiced, last.Expressed, last.View
	thought, p := m.stance(last.View), m.names.pronoun(d.ID)
	words := phrase.Say("said what {they} thought: {view}", p.they, thought)
	switch {
	case !last.Voiced:
		d.HeldBack = math.Abs(last.View) >= gapOfViews
		words = phrase.Say("never said; thought {view}", thought)
	case math.Abs(last.View-last.Expressed) >= gapOfViews:
		d.HeldBack = true
		words = phrase.Say("said {said}, thought {view}", m.stance(last.Expressed), thought)
	}
	d.ViewWords = m.speak(words.About(p.word))
}

// stance is a view on the topic on the table at the end, in words.
func (m *meeting) stance(x float64) phrase.Phrase { return m.names.stance(m.table(), x) }

// table is the topic that was on the table at the end; the first where there was none.
func (m *meeting) table() int { return max(1, int(m.last().Topic)) }

// story is two or three sentences about one member.
func (m *meeting) story(d *Member, t tally, first, last *sim.Member) []phrase.Phrase {
	p := m.names.pronoun(d.ID)
	out := []phrase.Phrase{m.howMuch(d, t)}
	if d.HeldBack && !d.Voiced {
		out = append(out, phrase.Say("In this model {they} thought {view}, and never said so.", p.they, m.stance(last.View)))
	} else if d.HeldBack {
		out = append(out, phrase.Say("In this model {they} thought {view}; what {they} last said was {said}.", p.they, m.stance(last.View), m.stance(last.Expressed)))
	}
	if s := safetyMoves(p, first.Safety, last.Safety); !s.Empty() {
		out = append(out, s)
	}
	if t.attacked > 0 && p.word == "they" {
		out = append(out, phrase.Say("{They} were attacked {often}.", p.they, times(t.attacked)))
	} else if t.attacked > 0 {
		out = append(out, phrase.Say("{They} was attacked {often}.", p.they, times(t.attacked)))
	}
	if t.defended > 0 {
		out = append(out, phrase.Say("{They} stood up for somebody {often}.", p.they, times(t.defended)))
	}
	for i := range out {
		out[i] = out[i].About(p.word)
	}
	return out
}

// safetyMoves is how safe somebody felt at first and at last; empty where that is the
// same. Whoever is careful or on guard is less so as they feel safer.
func safetyMoves(p pronoun, first, last float64) phrase.Phrase {
	came := in(safetyBands, first)
	guarded := last < safetyBands[1].below
	switch {
	case !alike(safetyBands, first, last):
		return phrase.Say("{They} came {safety} and left {safety then}.", p.they, came, in(safetyBands, last))
	case math.Abs(last-first) < .02:
		return phrase.Phrase{}
	case last > first != guarded:
		return phrase.Say("{They} came {safety}, and left somewhat more so.", p.they, came)
	}
	return phrase.Say("{They} came {safety}, and left somewhat less so.", p.they, came)
}

func (m *meeting) howMuch(d *Member, t tally) phrase.Phrase {
	who := m.names.name(d.ID)
	switch {
	case d.Turns == 0 && m.several:
		return phrase.Say("{who} said nothing in any of the meetings.", who)
	case d.Turns == 0:
		return phrase.Say("{who} said nothing in {minutes}.", who, minutes(m.end()))
	case d.Turns > 1 && t.short*4 >= d.Turns*3:
		return phrase.Say("{who} took {turns}, {share} of all, most of them short.", who, turns(d.Turns), fraction(d.Share))
	}
	return phrase.Say("{who} took {turns}, {share} of all.", who, turns(d.Turns), fraction(d.Share))
}

// maxShown is how many moments are kept for one member.
const maxShown = 4

// shown are sights of a member, spread over the meeting.
func (m *meeting) shown(id sim.ID) []Moment {
	name := m.speak(m.names.name(id))
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
