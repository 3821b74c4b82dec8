package voice

import (
	"context"
	"os/exec"
	"time"
)

// answerTime is how long an engine may take to say whether it can speak. The first
// PowerShell of a day takes its time.
const answerTime = 8 * time.Second

// find looks on PATH for the engines and asks each one that is there, one after the
// other, until one answers well. False: none did.
func find(ctx context.Context, all []engine) (engine, bool) {
	for _, e := range all {
		path, err := exec.LookPath(e.program)
		if err != nil {
			continue
		}
		e.path = path
		if answers(ctx, e) {
			return e, true
		}
	}
	return engine{}, false
}

func answers(ctx context.Context, e engine) bool {
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	c := exec.CommandContext(ctx, e.path, e.probe...)
	c.WaitDelay = time.Second
	hideWindow(c)
	return c.Run() == nil
}
