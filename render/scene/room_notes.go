package scene

import (
	"strings"

	"groundrules/render/paint"
	"groundrules/render/ui"
	"groundrules/render/words"
	"groundrules/sim/session"
)

// A Noting is a course that keeps what the trainee wrote down. A [session.Practice] is
// one.
type Noting interface {
	Course
	Notes() []session.Noted
}

// notes are what was written down on this branch; nil where nothing can be.
func (r *Room) notes() []session.Noted {
	if n, ok := r.course.(Noting); ok {
		return n.Notes()
	}
	return nil
}

// mode is how the practice is gone about.
func (r *Room) mode() session.Mode { return r.course.Plan().Mode }

// write writes a note down. It takes no time and nobody in the room knows of it.
func (r *Room) write(c *ui.Context, kind session.Kind, note session.Note) error {
	c.Wake(0)
	return r.do(session.Command{Kind: kind, Note: &note})
}

// flags draws what was noticed in the meeting that is shown, as ringed flags.
func (r *Room) flags(c *ui.Context, q paint.Rect, y float32) {
	th, beats := c.Theme, r.course.Beats()
	for _, n := range r.notes() {
		if n.Kind != session.Notice || n.After < r.view.from || n.After > r.view.end {
			continue
		}
		minute := 0.0
		if n.After > r.view.from {
			minute = beats[n.After-1].Turn.Minute
		}
		m := paint.Point{X: q.X + r.at(minute, q.W), Y: y}
		c.List.Box(paint.Box{X: m.X, Y: m.Y, HW: 9.5, HH: 9.5, Radius: 9.5, Fill: th.NoticeFill, Stroke: 2, Edge: th.Notice})
		c.Icon(ui.IconFlag, m.X+.6, m.Y, .72, th.Notice)
	}
}

// planned is what the trainee means to begin with in the meeting that is shown, as
// written down before it; empty: nothing.
func (r *Room) planned() string {
	r.look()
	text := ""
	for _, n := range r.notes() {
		if n.Kind == session.PlanNext && n.After == r.view.from-1 {
			text = n.Note.Words
		}
	}
	return text
}

// stopped is s with a full stop, where it ends in none.
func stopped(s string) string {
	s = words.Text(s)
	if strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") {
		return s
	}
	return s + "."
}
