package voice

import (
	"slices"
	"strconv"
	"testing"
)

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
	q.read([]string{"page"})
	q.tell("one")
	q.tell("two")
	q.item = "item"
	if got, want := drain(&q), []string{"item", "one", "two", "page"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
}

func TestAnItemTakesThePlaceOfTheOneBefore(t *testing.T) {
	var q queue
	q.read([]string{"page"})
	q.focus("old")
	q.focus("new")
	if got, want := drain(&q), []string{"new"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
}

func TestLinesTooFarBehindAreLeftOut(t *testing.T) {
	var q queue
	gone := 0
	for i := range mostLines + 2 {
		gone += q.tell(strconv.Itoa(i))
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
	q.tell("two")
	if gone := q.again("one"); gone != 0 {
		t.Errorf("%d went", gone)
	}
	if got, want := drain(&q), []string{"one", "two"}; !slices.Equal(got, want) {
		t.Errorf("spoken are %q, want %q", got, want)
	}
	for i := range mostLines {
		q.tell(strconv.Itoa(i))
	}
	if gone := q.again("old"); gone != 1 {
		t.Errorf("%d went, want the one that was cut off", gone)
	}
	if got := drain(&q)[0]; got != "One line left out. 0" {
		t.Errorf("first comes %q", got)
	}
}
