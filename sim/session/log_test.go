package session

import (
	"errors"
	"strings"
	"testing"
)

// faulty is a log that fails at one call, counted over both methods from 1. A
// failing append leaves half of its line behind.
type faulty struct {
	Memory
	at, calls int
}

func (f *faulty) Append(line []byte) error {
	if f.calls++; f.calls == f.at {
		f.Memory.Append(line[:len(line)/2])
		return errDisk
	}
	return f.Memory.Append(line)
}

func (f *faulty) Sync() error {
	if f.calls++; f.calls == f.at {
		return errDisk
	}
	return f.Memory.Sync()
}

// Whichever append or sync of a practice fails: what was acknowledged is in the
// log, what was not is not shown, and the practice goes on elsewhere as if nothing
// had been. So it is in one evening, and in meetings and branches.
func TestLogFailsAtAnyCall(t *testing.T) {
	failsAtAnyCall(t, evening, opsOf(commands()))
}

func TestLogFailsAtAnyCallOfALife(t *testing.T) {
	failsAtAnyCall(t, brief, briefly())
}

func opsOf(commands []Command) []op {
	ops := make([]op, len(commands))
	for i, c := range commands {
		ops[i].c = c
	}
	return ops
}

func failsAtAnyCall(t *testing.T, plan func() Plan, all []op) {
	want := mustBegin(t, plan(), 1, nil)
	mustAll(t, want, all)
	shown := mustBegin(t, plan(), 1, nil) // as far as was acknowledged
	done := 0

	for at := 1; at <= 2; at++ {
		if p, err := Begin(plan(), 1, &faulty{at: at}); p != nil || !errors.Is(err, errDisk) {
			t.Errorf("failing at call %d: Begin = %v, %v", at, p, err)
		}
	}
	for at := 3; at <= 2+2*len(all); at++ {
		log := &faulty{at: at}
		p := mustBegin(t, plan(), 1, log)
		failed := failing(t, p, all)
		if failed != (at-3)/2 {
			t.Fatalf("failing at call %d: command %d failed", at, failed+1)
		}
		mustAll(t, shown, all[done:failed])
		done = failed
		alike(t, "after the failure", p, shown)

		for _, left := range [][]byte{log.Bytes(), log.all} {
			j := mustRead(t, left)
			if len(j.Records) < failed || len(j.Records) > failed+1 {
				t.Errorf("failing at call %d: %d records in the log, %d acknowledged", at, len(j.Records), failed)
			}
			rest := mustResume(t, j, plan(), nil)
			mustAll(t, rest, all[len(j.Records):])
			alike(t, "resumed from what was left", rest, want)
		}

		var other Memory
		on, err := p.Continue(plan(), &other)
		if err != nil {
			t.Fatal(err)
		}
		mustAll(t, on, all[failed:])
		alike(t, "continued elsewhere", on, want)
		if string(other.Bytes()) != string(want.Journal()) {
			t.Errorf("failing at call %d: the other log lacks something", at)
		}
	}
}

// failing does one thing after the other until one fails, checks the error, and that
// the practice then leaves its log alone.
func failing(t *testing.T, p *Practice, all []op) int {
	t.Helper()
	for i, o := range all {
		beat := len(p.Beats()) + 1
		err := o.do(p)
		if err == nil {
			continue
		}
		var fault *NotSaved
		if !errors.As(err, &fault) || !errors.Is(err, errDisk) || fault.Beat != beat {
			t.Fatalf("command %d: %v", i+1, err)
		}
		if !strings.HasPrefix(err.Error(), "nothing of this turn is saved: no space left on device (") {
			t.Errorf("command %d: the error is %q", i+1, err)
		}
		calls := p.log.(*faulty).calls
		if again := o.do(p); again != err || p.log.(*faulty).calls != calls {
			t.Errorf("command %d: tried again, it gives %v and used the log", i+1, again)
		}
		return i
	}
	t.Fatal("nothing failed")
	return 0
}

func TestContinueOnABadLog(t *testing.T) {
	p := mustBegin(t, evening(), 1, &faulty{at: 5})
	mustDo(t, p, Command{})
	p.Do(Command{})
	for at := 1; at <= 2; at++ {
		if q, err := p.Continue(evening(), &faulty{at: at}); q != nil || !errors.Is(err, errDisk) {
			t.Errorf("Continue = %v, %v, want %v", q, err, errDisk)
		}
	}
	if q, err := p.Continue(evening(), nil); err != nil || len(q.Beats()) != 1 {
		t.Errorf("Continue without a log = %v, %v", q, err)
	}
}

func TestLogHoldsTheJournal(t *testing.T) {
	var log Memory
	p := mustBegin(t, evening(), 1, &log)
	for _, c := range commands() {
		if string(log.Bytes()) != string(p.Journal()) {
			t.Fatal("the log is not the journal")
		}
		mustDo(t, p, c)
	}
}
