//go:build ignore

// Dist builds the archives for people without Go: go run .ci/dist.go [VERSION]
// puts one for each system into the folder dist.
package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// stamp is the time of every file in an archive, so that the same tree gives the
// same bytes.
var stamp = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func main() {
	version := "dev"
	if len(os.Args) > 1 {
		version = os.Args[1]
	}
	if err := run(version); err != nil {
		fmt.Fprintln(os.Stderr, "dist:", err)
		os.Exit(1)
	}
}

func run(version string) error {
	if err := os.MkdirAll("dist", 0o755); err != nil {
		return err
	}
	for _, system := range []string{"linux/amd64", "linux/arm64", "windows/amd64", "darwin/amd64", "darwin/arm64"} {
		name, err := archive(system, version)
		if err != nil {
			return fmt.Errorf("%s: %w", system, err)
		}
		fmt.Println(name)
	}
	return nil
}

// archive builds the program for one system and packs it with what belongs to it.
func archive(system, version string) (string, error) {
	goos, goarch, _ := strings.Cut(system, "/")
	program := "groundrules"
	flags := "-s -w -X main.release=" + version
	if goos == "windows" {
		program += ".exe"
	}
	dir, err := os.MkdirTemp("", "groundrules")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	built := filepath.Join(dir, program)
	build := exec.Command("go", "build", "-trimpath", "-ldflags", flags, "-o", built, "./cmd/groundrules")
	build.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch, "CGO_ENABLED=0")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return "", err
	}
	files := map[string]string{program: built, "README.md": "README.md", "LICENSE": "LICENSE"}
	order := []string{program, "README.md", "LICENSE"}
	name := filepath.Join("dist", fmt.Sprintf("groundrules-%s-%s-%s", version, goos, goarch))
	if goos == "linux" {
		name += ".tar.gz"
		return name, writeTar(name, order, files)
	}
	name += ".zip"
	return name, writeZip(name, order, files)
}

func writeTar(name string, order []string, files map[string]string) error {
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	packed := gzip.NewWriter(out)
	t := tar.NewWriter(packed)
	for i, inside := range order {
		info, err := os.Stat(files[inside])
		if err != nil {
			return err
		}
		h := &tar.Header{Name: "groundrules/" + inside, Mode: mode(i), Size: info.Size(), ModTime: stamp}
		if err := t.WriteHeader(h); err != nil {
			return err
		}
		if err := copyFile(t, files[inside]); err != nil {
			return err
		}
	}
	if err := t.Close(); err != nil {
		return err
	}
	if err := packed.Close(); err != nil {
		return err
	}
	return out.Sync()
}

func writeZip(name string, order []string, files map[string]string) error {
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	defer out.Close()
	z := zip.NewWriter(out)
	for i, inside := range order {
		h := &zip.FileHeader{Name: "groundrules/" + inside, Method: zip.Deflate, Modified: stamp}
		h.SetMode(os.FileMode(mode(i)))
		w, err := z.CreateHeader(h)
		if err != nil {
			return err
		}
		if err := copyFile(w, files[inside]); err != nil {
			return err
		}
	}
	if err := z.Close(); err != nil {
		return err
	}
	return out.Sync()
}

// mode makes the first file of an archive, the program, executable.
func mode(i int) int64 {
	if i == 0 {
		return 0o755
	}
	return 0o644
}

func copyFile(w io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}
