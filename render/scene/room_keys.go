package scene

import "groundrules/render/ui"

// lastKeys are those that no control took: space, the step, the arrows of a choice.
func (r *Room) lastKeys(c *ui.Context) {
	r.speedKeys(c)
	r.lookOnKeys(c)
	if r.pick.item > 0 {
		switch {
		case c.Take(ui.On(ui.Left), false):
			r.deliver(int(r.pick.say.Delivery) - 1)
			c.Wake(0)
		case c.Take(ui.On(ui.Right), false):
			r.deliver(int(r.pick.say.Delivery) + 1)
			c.Wake(0)
		case c.Take(ui.On(ui.Up), false):
			r.pick.reword(-1, r.wordings())
			c.Wake(0)
		case c.Take(ui.On(ui.Down), false):
			r.pick.reword(1, r.wordings())
			c.Wake(0)
		}
	}
	for _, p := range r.purposes {
		if r.locked() == "" && c.Take(ui.Letter(p.Key), false) { // it was out of sight
			r.pick.clear()
			r.pick.purpose, r.sheet = p.ID, sheetAct
			c.Wake(0)
		}
	}
	if r.locked() == "" && c.Take(ui.Letter('/'), false) {
		r.find(c)
	}
	if r.pick.open() {
		if c.Take(ui.On(ui.Backspace), false) {
			r.pick.back()
			c.Wake(0)
		}
		if r.pick.expect.asks && c.Take(ui.On(ui.Escape), false) {
			r.pick.expect.asks = false
			c.Wake(0)
		} else if c.Take(ui.On(ui.Escape), false) {
			r.pick.clear()
			c.Wake(0)
		}
	}
}

// speedKeys make reading time shorter and longer, wherever the speed stands.
func (r *Room) speedKeys(c *ui.Context) {
	to := r.pace.speed
	if c.Take(ui.Letter('-'), false) {
		to--
	}
	if c.Take(ui.Letter('+'), false) || c.Take(ui.Letter('='), false) {
		to++
	}
	if to = max(0, min(to, len(speeds)-1)); to != r.pace.speed {
		r.pace.speed = to
		c.Wake(0)
	}
}
