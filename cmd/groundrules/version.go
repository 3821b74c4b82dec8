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
	fmt.Fprintf(p.out, "%s, %s %s/%s\nmodel: %s\n", programName(), runtime.Version(), runtime.GOOS, runtime.GOARCH, sim.Signature())
	return nil
}

// signature is the command signature.
func (p *program) signature(args []string) error {
	rest, err := readFlags(flag.NewFlagSet("signature", flag.ContinueOnError), args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return wrong("signature", "it takes nothing")
	}
	fmt.Fprintln(p.out, sim.Signature())
	return nil
}

// release is the version of an archive, put in when it is built (.ci/dist.go).
var release string

// programName is this program and, where the build knows it, its version.
func programName() string {
	if release != "" {
		return "groundrules " + release
	}
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		return "groundrules " + build.Main.Version
	}
	return "groundrules (built from source)"
}
