package words

import (
	"os"
	"path/filepath"
	"testing"
	"text/template/parse"
)

// page adds what a page says to the messages: the texts that are given to its functions
// text, say, markup and count.
func (g *gathered) page(t *testing.T, name string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	tree := parse.New("page")
	tree.Mode = parse.SkipFuncCheck
	trees := map[string]*parse.Tree{}
	if _, err := tree.Parse(string(text), "", "", trees); err != nil {
		t.Fatal(err)
	}
	for _, tree := range trees {
		g.nodes(tree.Root, filepath.Base(name))
	}
}

func (g *gathered) nodes(n parse.Node, file string) {
	branch := func(b *parse.BranchNode) {
		g.nodes(b.Pipe, file)
		g.nodes(b.List, file)
		if b.ElseList != nil {
			g.nodes(b.ElseList, file)
		}
	}
	switch n := n.(type) {
	case *parse.ListNode:
		for _, n := range n.Nodes {
			g.nodes(n, file)
		}
	case *parse.ActionNode:
		g.nodes(n.Pipe, file)
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
		branch(&n.BranchNode)
	case *parse.WithNode:
		branch(&n.BranchNode)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			g.command(c, file)
		}
	}
}

// command is a function of a page with what it is given.
func (g *gathered) command(c *parse.CommandNode, file string) {
	for _, n := range c.Args {
		g.nodes(n, file)
	}
	name, ok := c.Args[0].(*parse.IdentifierNode)
	if !ok {
		return
	}
	said := func(k int) string {
		if k < len(c.Args) {
			if s, ok := c.Args[k].(*parse.StringNode); ok {
				return s.Text
			}
		}
		return ""
	}
	switch name.Ident {
	case "text", "say", "markup":
		if s := said(1); s != "" {
			g.messages[s] = message{file, []string{s}}
		}
	case "count":
		if one, other := said(2), said(3); one != "" && other != "" {
			g.messages[other] = message{file, []string{one, other}}
		}
	}
}
