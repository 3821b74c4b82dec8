package voice

import (
	"slices"
	"strconv"
	"testing"
)

func said(text string) utterance { return utterance{text: text} }

func drain(q *queue) (texts []string) {
	for {
		u, ok := q.next()
		if !ok {
			return texts
		}
		texts = append(texts, u.text)
	}
}

func TestAnItemComesBeforeLinesAndLinesBeforeThePage(t *testing.T) {
	var q queue
	q.read([]utterance{said("page")})
	q.tell(said("one"))
	q.tell(said("two"))
	q.item = said("item")
	if got, want := drain(&q), []string{"item", "one", "two", "page"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
}

func TestAnItemTakesThePlaceOfTheOneBefore(t *testing.T) {
	var q queue
	q.read([]utterance{said("page")})
	q.focus(said("old"))
	q.focus(said("new"))
	if got, want := drain(&q), []string{"new"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
}

func TestLinesTooFarBehindAreLeftOut(t *testing.T) {
	var q queue
	gone := 0
	for i := range mostLines + 2 {
		gone += q.tell(said(strconv.Itoa(i)))
	}
	if gone != 2 {
		t.Errorf("%d went, want 2", gone)
	}
	if got, want := drain(&q), []string{"2 lines left out. 2", "3", "4", "5"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
}

func TestALineThatWasCutOffComesAgain(t *testing.T) {
	var q queue
	q.tell(said("two"))
	if gone := q.again(said("one")); gone != 0 {
		t.Errorf("%d went", gone)
	}
	if got, want := drain(&q), []string{"one", "two"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
	for i := range mostLines {
		q.tell(said(strconv.Itoa(i)))
	}
	if gone := q.again(said("old")); gone != 1 {
		t.Errorf("%d went, want the one that was cut off", gone)
	}
	if got := drain(&q)[0]; got != "One line left out. 0" {
		t.Errorf("first comes %q", got)
	}
}
