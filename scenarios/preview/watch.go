package preview

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"time"
)

// Watch looks at a file now and then, by its time, its size and what is in it. A change
// counts once the file has stayed the same for a moment: editors write in several goes.
type Watch struct {
	path    string
	seen    fs.FileInfo
	since   time.Time // of the latest change of what is seen
	pending bool
	sum     [sha256.Size]byte // of what was given last
	given   bool
}

// settle is how long a file has to stay the same.
const settle = 20 * time.Millisecond

// mostBytes is more than any scenario may have.
const mostBytes = 5 << 20

// NewWatch watches a file.
func NewWatch(path string) *Watch { return &Watch{path: path} }

// Poll looks at the file and gives its text when that has changed; the first time it
// gives it at once. The error says that the file cannot be read, and is given once.
func (w *Watch) Poll(now time.Time) (text []byte, changed bool, err error) {
	info, err := os.Stat(w.path)
	if err != nil {
		if w.given && w.seen == nil && !w.pending {
			return nil, false, nil // that has been said
		}
		if errors.Is(err, fs.ErrNotExist) && w.given && !w.pending { // being replaced, perhaps
			w.pending, w.since = true, now
			return nil, false, nil
		}
		if w.pending && now.Sub(w.since) < 10*settle {
			return nil, false, nil
		}
		w.seen, w.pending, w.given, w.sum = nil, false, true, [sha256.Size]byte{}
		return nil, false, err
	}
	if w.seen == nil || !info.ModTime().Equal(w.seen.ModTime()) || info.Size() != w.seen.Size() {
		first := w.seen == nil && !w.given
		w.seen, w.since, w.pending = info, now, true
		if !first {
			return nil, false, nil
		}
	}
	if !w.pending || w.given && now.Sub(w.since) < settle {
		return nil, false, nil
	}
	w.pending = false
	if info.Size() > mostBytes {
		return nil, false, errors.New("the file is too large to be a scenario")
	}
	text, err = os.ReadFile(w.path)
	if err != nil {
		return nil, false, err
	}
	sum := sha256.Sum256(text)
	same := w.given && sum == w.sum
	w.given, w.sum = true, sum
	return text, !same, nil
}
