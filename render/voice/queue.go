package voice

import "groundrules/render/words"

// kind is why something is spoken.
type kind uint8

const (
	item kind = iota // what has the focus, or became chosen
	line             // of the talk
	page             // a part of the page that is read out
)

// utterance is what is spoken in one go.
type utterance struct {
	kind     kind
	text     string
	language string
}

// mostLines is how many lines of talk wait for each other; of more the oldest goes.
const mostLines = 4

// queue is what is still to be spoken: first the item, then lines, then the page. An
// item cuts off whatever is spoken, a line nothing.
type queue struct {
	item  utterance // no text: none
	lines []utterance
	page  []utterance
	lost  int // lines that went since the last one was spoken
}

// focus puts an item before everything else.
func (q *queue) focus(u utterance) { q.item, q.page = u, nil }

// tell puts a line behind the others, and returns how many had to go for it.
func (q *queue) tell(u utterance) (gone int) {
	q.lines = append(q.lines, u)
	if gone = len(q.lines) - mostLines; gone <= 0 {
		return 0
	}
	q.lines = append(q.lines[:0], q.lines[gone:]...)
	q.lost += gone
	return gone
}

// again puts a line that was cut off back to the front.
func (q *queue) again(u utterance) (gone int) {
	q.lines = append([]utterance{u}, q.lines...)
	if len(q.lines) <= mostLines {
		return 0
	}
	q.lines = q.lines[1:]
	q.lost++
	return 1
}

// read reads a page out, and nothing else that was not said yet but lines.
func (q *queue) read(parts []utterance) { q.item, q.page = utterance{}, parts }

// clear forgets all, and returns how many lines it forgot.
func (q *queue) clear() (gone int) {
	gone = len(q.lines)
	*q = queue{}
	return gone
}

// next takes out what is to be spoken now; false: nothing is.
func (q *queue) next() (utterance, bool) {
	switch {
	case q.item.text != "":
		u := q.item
		q.item = utterance{}
		return u, true
	case len(q.lines) > 0:
		u := q.lines[0]
		q.lines = append(q.lines[:0], q.lines[1:]...)
		if q.lost > 0 {
			u.text = leftOut(q.lost) + " " + u.text
			q.lost = 0
		}
		return u, true
	case len(q.page) > 0:
		u := q.page[0]
		q.page = q.page[1:]
		return u, true
	}
	return utterance{}, false
}

// leftOut says that lines were not spoken, so that nobody takes the talk for whole.
func leftOut(n int) string {
	return words.Count(n, "One line left out.", "{n} lines left out.")
}
