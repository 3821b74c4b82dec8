package ui

// ID tells one thing of a screen from the others, from frame to frame. The zero ID
// is nothing.
type ID struct {
	name string
	item int
}

// Name is the ID of a thing that there is once on the screen.
func Name(name string) ID { return ID{name, 0} }

// Item is the ID of one of many of a kind, counted from 1.
func Item(name string, item int) ID { return ID{name, item} }

// Part is the ID of a detail of id, for a movement of its own.
func (id ID) Part(part int) ID { return ID{id.name, id.item + part<<16} }
