package session

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strconv"

	"groundrules/sim"
	"groundrules/sim/phrase"
)

// Resume decides every recorded turn again and goes on from the last, as if nothing
// had happened in between. The plan is one made from the journal's own Source and
// Seed. Words stay as they were recorded: a newer stock of lines does not change
// what was said.
//
// The log must hold Verified already and nothing else. Where the old file holds
// anything else, something was lost or mended: write Verified to a new file, sync it,
// and put it in the place of the old one by renaming, so that at every moment one of
// the two is whole. Without a log (nil) nothing further is recorded.
//
// A *Difference says that a turn came out otherwise than recorded.
func (j Journal) Resume(plan Plan, log Log) (*Practice, error) {
	if !bytes.Equal(plan.Source, j.Source) {
		return nil, errors.New("this plan is not of the journal's scenario (make it from the text in the journal)")
	}
	plan.Mode = j.Mode
	p, err := start(plan, j.Seed)
	if err != nil {
		return nil, err
	}
	for i := range j.Records {
		if err := p.redo(&j, i); err != nil {
			return nil, err
		}
	}
	p.now = p.now.comeBack()
	p.journal, p.log, p.records = j.Verified, log, len(j.Records)
	_, p.mark, _ = unseal(lastLine(j.Verified))
	return p, nil
}

// redo decides record i again.
func (p *Practice) redo(j *Journal, i int) error {
	r := &j.Records[i]
	switch {
	case r.Kind.IsNote():
		return p.rewrite(j, i)
	case !r.isBeat():
		return p.rebranch(j, i)
	}
	c, err := p.plan.command(r)
	if err == nil {
		err = p.check(c)
	}
	if err != nil {
		return j.difference(i, phrase.Of(err))
	}
	next := *p.now
	beat := p.plan.decide(&next, c, nil)
	if beat.Hash != r.Hash {
		return j.difference(i, differing(&beat, r))
	}
	beat.Line, beat.Advice = r.Line, r.Advice
	p.add(beat, &next)
	return nil
}

// rebranch goes back, opens or names a branch as record i did.
func (p *Practice) rebranch(j *Journal, i int) error {
	r := &j.Records[i]
	switch r.Kind {
	case Rewind:
		if err := p.check(Command{Kind: Rewind, To: r.To}); err != nil {
			return j.difference(i, phrase.Of(err))
		}
		p.goBack(r.To, p.momentAt(r.To))
	case Opened:
		if err := p.checkOpen(r.Branch); err != nil {
			return j.difference(i, phrase.Of(err))
		}
		p.open(r.Branch)
	case Named:
		p.tree.all[r.Branch].Name = r.Name
	}
	return nil
}

// rewrite makes the note of record i again.
func (p *Practice) rewrite(j *Journal, i int) error {
	r := &j.Records[i]
	if err := p.check(Command{Kind: r.Kind, Note: r.Note}); err != nil {
		return j.difference(i, phrase.Of(err))
	}
	p.tree.note(Noted{Kind: r.Kind, After: len(p.beats), Note: *r.Note})
	return nil
}

// command is the command of a record in this plan.
func (plan *Plan) command(r *Record) (Command, error) {
	c := Command{Kind: r.Kind, Between: r.Between}
	if r.Kind != Say {
		return c, nil
	}
	var err error
	c.Say, err = plan.say(r.Said)
	return c, err
}

// Difference says that a recorded turn is decided otherwise now. The journal can be
// shown as it was recorded (Beats), not gone on with.
type Difference struct {
	Beat     int           // from 1; the number of its record, with those of other branches
	Turn     int32         // its number in the meeting, 0 where no turn was taken
	Minute   float64       // when
	What     phrase.Phrase // differs
	Recorded string        // signature of the model that recorded it
	Now      string        // and of this one
}

// Error says it in English.
func (d *Difference) Error() string { return d.Phrase().String() }

// Phrase says it before it is said in a language.
func (d *Difference) Phrase() phrase.Phrase {
	minute := phrase.Decimal(d.Minute, 1)
	where := phrase.Say("beat {n} (minute {m})", d.Beat, minute)
	if d.Turn > 0 {
		where = phrase.Say("turn {n} (minute {m})", d.Turn, minute)
	}
	why := phrase.Say("by the same version of the model, so one of the two is mistaken")
	if d.Recorded != d.Now {
		why = phrase.Say("by another version of the model, {recorded}; this is {now}", d.Recorded, d.Now)
	}
	return phrase.Say("{where} is not as recorded: {what}: it was recorded {why} (it can be shown as recorded, not gone on with)", where, d.What, why)
}

func (j *Journal) difference(i int, what phrase.Phrase) error {
	t := &j.Records[i].Turn
	return &Difference{
		Beat: i + 1, Turn: t.Number, Minute: t.Minute, What: what,
		Recorded: j.Signature, Now: sim.Signature(),
	}
}

// differing names the first thing that is otherwise.
func differing(beat *Beat, r *Record) phrase.Phrase {
	if beat.Danger != r.Danger {
		return phrase.Say("a disclosure of danger comes at another turn")
	}
	if beat.Event != r.Event {
		return phrase.Say("the event was {then} and is {now} now", strconv.Quote(r.Event), strconv.Quote(beat.Event))
	}
	now, then := reflect.ValueOf(beat.Turn), reflect.ValueOf(r.Turn)
	for i := range now.NumField() {
		field := now.Type().Field(i)
		if field.Name != "Say" && now.Field(i).Interface() != then.Field(i).Interface() {
			return phrase.Say("{what} was {then} and is {now} now", field.Name, fmt.Sprint(then.Field(i)), fmt.Sprint(now.Field(i)))
		}
	}
	if beat.Agenda != r.Agenda {
		return phrase.Say("item {now} of the agenda comes where item {then} came (0 for none)", beat.Agenda, r.Agenda)
	}
	if r.Interval != nil && !reflect.DeepEqual(beat.Interval, r.Interval) {
		return phrase.Say("something else happens between the meetings")
	}
	return phrase.Say("its hash differs")
}

// Beats are the beats of the branch the practice was on, as they were recorded:
// without readings and reasons, for a journal that Resume refuses. What was said is
// filled in as far as the plan still offers it.
func (j Journal) Beats(plan Plan) []Beat { return j.BeatsOf(j.tree.at, plan) }

// shown is the record of a beat, to be shown as it was recorded.
func (r *Record) shown(plan *Plan) Beat {
	beat := r.beat()
	if c, err := plan.command(r); err == nil {
		beat.Command = c
	}
	if r.Turn.Speaker == sim.Facilitator {
		beat.Turn.Say = beat.Command.Say
	}
	if int(beat.Agenda) > len(plan.Agenda) {
		beat.Agenda = 0
	}
	return beat
}

func lastLine(b []byte) []byte {
	return b[bytes.LastIndexByte(bytes.TrimSuffix(b, []byte("\n")), '\n')+1:]
}
