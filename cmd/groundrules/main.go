// Groundrules is a flight simulator for people who facilitate groups: one program
// with a window, a terminal and tools.
package main

import "os"

func main() { os.Exit(runMain()) }

// runMain runs the program on its real surroundings and returns its exit code: 0,
// or 1 on any error.
func runMain() int {
	return newProgram(os.Stdin, os.Stdout, os.Stderr).run(os.Args[1:])
}
