package main

import (
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"

	"groundrules/sim"
)

// version is the command version.
func (p *program) version(args []string) error {
	rest, err := readFlags(flag.NewFlagSet("version", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return wrong("version", "it takes nothing")
	}
	name := "(built from source)"
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		name = build.Main.Version
	}
	fmt.Fprintf(p.out, "groundrules %s, %s %s/%s\nmodel: %s\n", name, runtime.Version(), runtime.GOOS, runtime.GOARCH, sim.Signature())
	return nil
}
