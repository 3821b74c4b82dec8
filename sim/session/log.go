package session

import "groundrules/sim/phrase"

// Log is where a journal goes, and the only way from here to files.
//
// Append adds all of line to the end or returns an error. Sync returns once all
// that was appended would survive a loss of power. A file that serves as a log is
// opened to append only (O_APPEND), created exclusively (O_EXCL) so that no journal
// is written over, and its folder is synced after the file was created; otherwise
// the file itself may be missing after a crash. After either method has returned
// an error, neither is called again.
type Log interface {
	Append(line []byte) error
	Sync() error
}

// save appends to a log and syncs it; without a log it does nothing.
func save(log Log, line []byte) error {
	if log == nil {
		return nil
	}
	if err := log.Append(line); err != nil {
		return err
	}
	return log.Sync()
}

// NotSaved says that a journal could not be written. The beat it names was neither
// saved nor done; all beats before it are saved.
type NotSaved struct {
	Beat int // from 1; 0 where the journal could not be begun
	Err  error
}

func (e *NotSaved) Error() string { return e.Phrase().String() }

// Phrase is what it says, for those who say it in a language.
func (e *NotSaved) Phrase() phrase.Phrase {
	if e.Beat == 0 {
		return phrase.Say("nothing of this practice is saved: {why} (free some space or choose another folder, then begin again)", e.Err)
	}
	return phrase.Say("nothing of this turn is saved: {why} (all turns before it are; free some space or choose another folder, then go on from there)", e.Err)
}

func (e *NotSaved) Unwrap() error { return e.Err }

// Memory is a log in memory, for tests and for places without files.
type Memory struct {
	all    []byte
	synced int
}

// Append adds line.
func (m *Memory) Append(line []byte) error {
	m.all = append(m.all, line...)
	return nil
}

// Sync marks all that was appended as safe.
func (m *Memory) Sync() error {
	m.synced = len(m.all)
	return nil
}

// Bytes is what a loss of power would leave.
func (m *Memory) Bytes() []byte { return m.all[:m.synced:m.synced] }
