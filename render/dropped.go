package render

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"github.com/hajimehoshi/ebiten/v2"

	"groundrules/render/ui"
)

// mostDropped is how many bytes of a dropped file are read, and mostAtOnce how many
// files that are dropped together.
const (
	mostDropped = 32 << 20
	mostAtOnce  = 16
)

// readDropped takes in what was dropped on the window, and reports whether anything was.
func readDropped(in *ui.Input) bool {
	in.Dropped = in.Dropped[:0]
	if files := ebiten.DroppedFiles(); files != nil {
		in.Dropped = dropped(files)
	}
	return len(in.Dropped) > 0
}

// dropped is what lies in the root of a file system, as far as it can be read.
func dropped(files fs.FS) (list []ui.Dropped) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return []ui.Dropped{{Err: fmt.Errorf("what was dropped cannot be read: %w", err)}}
	}
	for _, e := range entries[:min(len(entries), mostAtOnce)] {
		d := ui.Dropped{Name: e.Name(), Folder: e.IsDir()}
		if at, ok := e.(ebiten.AbsPather); ok {
			d.Path = at.AbsPath()
		}
		if !d.Folder {
			d.Text, d.Err = readDroppedFile(files, &d)
		}
		list = append(list, d)
	}
	return list
}

func readDroppedFile(files fs.FS, d *ui.Dropped) ([]byte, error) {
	f, err := files.Open(d.Name)
	if err != nil {
		return nil, plain(err)
	}
	defer f.Close()
	if at, ok := f.(ebiten.AbsPather); ok && d.Path == "" {
		d.Path = at.AbsPath()
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		d.Folder = true
		return nil, nil
	} else if err == nil && !info.Mode().IsRegular() {
		return nil, errors.New("it is no file that can be read")
	}
	text, err := io.ReadAll(io.LimitReader(f, mostDropped+1))
	if err == nil && len(text) > mostDropped {
		return nil, fmt.Errorf("it has more than %d MB", mostDropped>>20)
	}
	return text, plain(err)
}

// plain is an error without the path, which is told beside it.
func plain(err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return at.Err
	}
	return err
}
