package session

import (
	"fmt"

	"groundrules/sim"
)

// turnLine is a turn as JSON, but for what was said: that stands beside it.
type turnLine struct {
	Meeting    int16     `json:"meeting"`
	Turn       int32     `json:"turn"`
	Minute     float64   `json:"minute"`
	Speaker    sim.ID    `json:"speaker"`
	Act        sim.Act   `json:"act"`
	To         sim.ID    `json:"to"`
	Words      int16     `json:"words"`
	Topic      int8      `json:"topic"`
	Item       int8      `json:"item"`
	Disclosure uint8     `json:"disclosure"`
	Advice     bool      `json:"advice"`
	Channel    string    `json:"channel"`
	Voiced     bool      `json:"voiced"`
	Expressed  float64   `json:"expressed"`
	Private    float64   `json:"private"`
	Yielded    bool      `json:"yielded"`
	Events     sim.Event `json:"events"`
	Backfired  int8      `json:"backfired"`
}

func lineOfTurn(t *sim.Turn) *turnLine {
	return &turnLine{
		t.Meeting, t.Number, t.Minute, t.Speaker, t.Act, t.To, t.Words, t.Topic, t.Item,
		t.Disclosure, t.Advice, t.Channel.String(),
		t.Voiced, t.Expressed, t.Private, t.Yielded, t.Events, t.Backfired,
	}
}

func (l *turnLine) turn() (sim.Turn, error) {
	t := sim.Turn{
		Meeting: l.Meeting, Number: l.Turn, Minute: l.Minute,
		Speaker: l.Speaker, Act: l.Act, To: l.To, Words: l.Words, Topic: l.Topic, Item: l.Item,
		Disclosure: l.Disclosure, Advice: l.Advice,
		Voiced: l.Voiced, Expressed: l.Expressed, Private: l.Private, Yielded: l.Yielded,
		Events: l.Events, Backfired: l.Backfired,
	}
	names := [...]string{sim.Spoken.String(), sim.Pairs.String(), sim.Written.String(), sim.Rounds.String()}
	channel, err := indexOf("channel", names[:], l.Channel)
	t.Channel = sim.Channel(channel)
	switch {
	case err != nil:
		return t, err
	case int(t.Act) >= sim.Acts:
		return t, fmt.Errorf("there is no act %d", t.Act)
	case t.Speaker < sim.Facilitator || t.Speaker > sim.MaxMembers:
		return t, fmt.Errorf("there is no speaker %d", t.Speaker)
	case t.To < sim.Facilitator || t.To > sim.MaxMembers:
		return t, fmt.Errorf("there is no addressee %d", t.To)
	case t.Disclosure > 3:
		return t, fmt.Errorf("there is no disclosure of depth %d", t.Disclosure)
	}
	return t, nil
}
