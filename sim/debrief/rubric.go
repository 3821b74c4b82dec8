package debrief

import (
	"math"
	"slices"

	"groundrules/sim/phrase"
)

// Rubric is by what a practice is judged: by the trainee before the debrief opens,
// and from the journal. Without dimensions it is the program's own.
type Rubric struct {
	Dimensions []Dimension
	Pass       float64 // weighted mean of the marks from which on it is passed; 0 for no such rule
}

// Dimension is one thing that is judged, on a scale from 1 to 5.
type Dimension struct {
	ID      string
	Title   string
	Scored  string    // the program's dimension that scores it; "" where only people judge it
	Weight  float64   // in the mean
	Anchors [5]string // what 1 to 5 look like; "" lies between its neighbours
	Least   float64   // passed only from here on, whatever the mean; 0 for no such rule
}

// Anchor is what a mark looks like, in words.
func (d *Dimension) Anchor(mark int) phrase.Phrase {
	if mark < 1 || mark > len(d.Anchors) {
		return phrase.Phrase{}
	}
	if s := d.Anchors[mark-1]; s != "" {
		return phrase.Say(s)
	}
	low, high := "", ""
	for k := mark - 2; k >= 0 && low == ""; k-- {
		low = d.Anchors[k]
	}
	for k := mark; k < len(d.Anchors) && high == ""; k++ {
		high = d.Anchors[k]
	}
	if low == "" || high == "" {
		return phrase.Say(low + high)
	}
	return phrase.Say("Between “{low}” and “{high}”", phrase.Say(low), phrase.Say(high))
}

// Completed is r with what it leaves out taken from the program's own rubric.
func (r Rubric) Completed() Rubric {
	own := OwnRubric()
	if len(r.Dimensions) == 0 {
		r.Dimensions = own.Dimensions
		return r
	}
	r.Dimensions = slices.Clone(r.Dimensions)
	for i := range r.Dimensions {
		d := &r.Dimensions[i]
		k := slices.IndexFunc(own.Dimensions, func(o Dimension) bool { return o.ID == d.Scored })
		if k < 0 {
			k = slices.IndexFunc(own.Dimensions, func(o Dimension) bool { return o.ID == d.ID })
		}
		if k >= 0 {
			if d.Title == "" {
				d.Title = own.Dimensions[k].Title
			}
			if d.Anchors == ([5]string{}) {
				d.Anchors = own.Dimensions[k].Anchors
			}
		}
		if d.Title == "" {
			d.Title = d.ID
		}
	}
	return r
}

// Judgement is a practice by a rubric.
type Judgement struct {
	Rows   []Row
	Mean   float64 // weighted, of the marks there are
	Known  bool    // there is a mark at all
	Rule   bool    // the rubric has a pass rule
	Passed bool    // by that rule
	Words  []string
}

// Row is one dimension of a judgement.
type Row struct {
	Dimension Dimension
	Mark      int // 1..5; 0 where there was nothing to judge it by
	Self      int // what the trainee gave themselves; 0 for nothing
	Anchor    string
	Signs     []Sign // the moments behind it
	Words     string
}

// Judge puts the signs of a practice and the trainee's own marks into a rubric.
func (d *Debrief) Judge(r Rubric) Judgement {
	r = r.Completed()
	var j Judgement
	sum, weights := 0.0, 0.0
	j.Passed = true
	for _, dim := range r.Dimensions {
		row := d.row(dim)
		j.Rule = j.Rule || dim.Least > 0
		if row.Mark > 0 {
			j.Known = true
			sum += dim.Weight * float64(row.Mark)
			weights += dim.Weight
			j.Passed = j.Passed && float64(row.Mark) >= dim.Least
		}
		j.Rows = append(j.Rows, row)
	}
	if weights > 0 {
		j.Mean = sum / weights
	}
	j.Rule = j.Rule || r.Pass > 0
	j.Passed = j.Passed && j.Rule && j.Known && j.Mean >= r.Pass
	for _, p := range judgementWords(&j, &r, d) {
		j.Words = append(j.Words, d.speak(p))
	}
	return j
}

func (d *Debrief) row(dim Dimension) Row {
	row := Row{Dimension: dim}
	if at := slices.Index(Dimensions, dim.Scored); at >= 0 && d.Ended != InDanger {
		row.Signs = d.signs[at]
		row.Mark = markOf(row.Signs)
	}
	for _, s := range d.Self {
		if s.Dimension == dim.ID {
			row.Self = int(s.Mark)
		}
	}
	row.Anchor = d.speak(dim.Anchor(row.Mark))
	row.Words = d.speak(rowWords(&row))
	return row
}

func rowWords(r *Row) phrase.Phrase {
	mark := phrase.Count(len(r.Signs), "{mark} of 5, from 1 moment.", "{mark} of 5, from {n} moments.", r.Mark)
	switch {
	case r.Dimension.Scored == "":
		mark = phrase.Say("People judge this; nothing in the journal does.")
	case r.Mark == 0:
		mark = phrase.Say("There was nothing in this practice to judge it by.")
	}
	self := phrase.Phrase{}
	switch {
	case r.Self == 0:
	case r.Mark == 0 || r.Self == r.Mark:
		self = phrase.Say("You gave yourself {mark}.", r.Self)
	case r.Self > r.Mark:
		self = phrase.Say("You gave yourself {mark}, more than the moments bear out.", r.Self)
	default:
		self = phrase.Say("You gave yourself {mark}, less than the moments would.", r.Self)
	}
	return phrase.Sentences(mark, self)
}

func judgementWords(j *Judgement, r *Rubric, d *Debrief) []phrase.Phrase {
	if d.Ended == InDanger {
		return []phrase.Phrase{phrase.Say("Nothing is judged here: the exercise stopped for something that matters more.")}
	}
	if !j.Known {
		return []phrase.Phrase{phrase.Say("There was too little in this practice to judge it by.")}
	}
	out := []phrase.Phrase{phrase.Say("Marks come from counted moments, each with its turn. They say how this practice went in this model, not how good a facilitator somebody is.")}
	if rule, mean := passRule(r), phrase.Decimal(j.Mean, 1); j.Rule && j.Passed {
		out = append(out, phrase.Say("This scenario asks for {rule}; the mean was {mean}. That was reached.", rule, mean))
	} else if j.Rule {
		out = append(out, phrase.Say("This scenario asks for {rule}; the mean was {mean}. That was not reached this time.", rule, mean))
	}
	apart, both := 0.0, 0
	for _, row := range j.Rows {
		if row.Self > 0 && row.Mark > 0 {
			apart += math.Abs(float64(row.Self - row.Mark))
			both++
		}
	}
	if both > 0 {
		out = append(out, phrase.Say("Your own marks and these lie {apart} apart on average.", phrase.Decimal(apart/float64(both), 1)))
	}
	return out
}

func passRule(r *Rubric) phrase.Phrase {
	var parts []phrase.Phrase
	if r.Pass > 0 {
		parts = append(parts, phrase.Say("a mean of {mark}", phrase.Decimal(r.Pass, 1)))
	}
	for _, d := range r.Dimensions {
		if d.Least > 0 {
			parts = append(parts, phrase.Say("{mark} in {dimension}", rounded(d.Least), phrase.Inside(phrase.Say(d.Title))))
		}
	}
	return list(parts)
}
