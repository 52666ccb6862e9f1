package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// quickly makes commands look often.
func quickly(t *testing.T) {
	t.Helper()
	look, ask := lookEvery, askEvery
	lookEvery, askEvery = 20*time.Millisecond, 20*time.Millisecond
	t.Cleanup(func() { lookEvery, askEvery = look, ask })
}

func join(parts ...[]string) (out []string) {
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

func (n *testNetwork) status(id uint32, want uint8) {
	n.Helper()
	node, err := n.ledger.Node(context.Background(), id)
	if err != nil {
		n.Fatal(err)
	}
	if node.Status != want {
		n.Fatalf("node %d is %s, want %s", id, ledger.StatusName(node.Status), ledger.StatusName(want))
	}
}

func TestDrainAndResume(t *testing.T) {
	n := newTestNetwork(t)
	t.Chdir(t.TempDir())
	two := n.ownerOf(2)
	drain := func(more ...string) outcome { return try(t, join([]string{"drain"}, more, n.flags())...) }
	for _, k := range []struct {
		name, what, next string
		o                outcome
	}{
		{"no number", "not the number of a node", "1 or more", drain("x")},
		{"an unknown node", "node 9 does not exist", "status", drain("9")},
		{"no time", "--for 0s is out of range", "up to 24h", drain("2", "--for", "0s")},
		{"too long", "--for 25h0m0s is out of range", "up to 24h", drain("2", "--for", "25h")},
		{"nobody to sign", "no key is given", "--owner-key", drain("2")},
		{"somebody else", "NotOwnerOrAgent(2)", "--owner-key", drain(join([]string{"2"}, n.owner(n.rich))...)},
		{"resume of what does not drain", "node 2 does not drain: it is Up", "nothing to resume", try(t, join([]string{"resume", "2"}, two, n.flags())...)},
	} {
		t.Run(k.name, func(t *testing.T) { refused(t, k.o, k.what, k.next) })
	}
	o := drain(join([]string{"2", "--for", "90m"}, two)...)
	if o.code != 0 || !strings.Contains(o.out, "node 2 drains until") || !strings.Contains(o.out, "hosts nothing") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	n.status(2, ledger.StatusDraining)
	node, err := n.ledger.Node(context.Background(), 2)
	if err != nil {
		t.Fatal(err)
	}
	head, err := n.ledger.Latest(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if left := int64(node.DrainUntil) - int64(head.Time); left > 5400 || left < 5000 {
		t.Errorf("drains for another %d s", left)
	}
	refused(t, drain(join([]string{"2"}, two)...), "node 2 is Draining, not Up", "only a node that is Up")
	refused(t, drain(join([]string{"3"}, n.ownerOf(3))...), "DrainingTooMuch(2, 0)", "wait until another one is done")
	o = try(t, join([]string{"resume", "2"}, two, n.flags())...)
	if o.code != 0 || !strings.Contains(o.out, "node 2 is Up") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	n.status(2, ledger.StatusUp)

	// The agent's own key may speak as well.
	password, err := keys.Password(n.pass, nil)
	if err != nil {
		t.Fatal(err)
	}
	dir := nodeDir(t, n.testChain, "agent1")
	name := filepath.Join(dir, "keys", "agent.json")
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	if err := keys.WriteAccount(name, n.agents[0], password, keys.Light); err != nil {
		t.Fatal(err)
	}
	o = drain("1", "--data-dir", dir, "--password-file", n.pass)
	if o.code != 0 {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	n.status(1, ledger.StatusDraining)
}

func TestExitDrainsFirst(t *testing.T) {
	quickly(t)
	n := newTestNetwork(t)
	t.Chdir(t.TempDir())
	ctx, l := context.Background(), n.ledger
	spec, gateway := hosted(t, program)
	o := try(t, join([]string{"workload", "deploy", "--spec", spec, "--gateway", gateway, "--replicas", "2"}, n.flags(), n.owner(n.rich))...)
	if o.code != 0 {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	n.place()
	a, err := l.Assignment(ctx, 1, 0)
	if err != nil || a.Node == 0 {
		t.Fatal(a, err)
	}
	host := []string{"1", "2", "3", "4"}[a.Node-1]
	exit := func(more ...string) outcome { return try(t, join([]string{"exit"}, more, n.flags())...) }
	refused(t, exit(join([]string{host}, n.owner(n.rich))...), "NotOwner(", "--owner-key of its owner")
	owner := n.ownerOf(a.Node)

	// Nobody moves its work.
	o = exit(join([]string{host, "--timeout", "300ms"}, owner)...)
	if o.code != 1 || !strings.Contains(o.err, "still hosts 1 replicas after 300ms") || !strings.Contains(o.err, "\n1 replicas left\n") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	n.status(a.Node, ledger.StatusDraining)

	// Somebody ends the draining while it waits.
	key, err := keys.LoadAccount(owner[1], mustPassword(t, n.pass))
	if err != nil {
		t.Fatal(err)
	}
	w, err := ledger.NewWallet(ctx, l.Backend, key)
	if err != nil {
		t.Fatal(err)
	}
	n.do(w, l.Resume(a.Node))
	c := newExit()
	c.SetContext(ctx)
	c.SetErr(io.Discard)
	if err := awaitEmpty(c, target{l: l, id: a.Node}); err == nil || !strings.Contains(err.Error(), "somebody ended the draining") {
		t.Fatal(err)
	}

	// An agent moves it. What may leave is counted in spans: the next one must not begin meanwhile.
	n.blocks.hold(t, uint64(l.Params.EvictSeconds))
	waiting := make(chan outcome, 1)
	go func() { waiting <- exit(join([]string{host}, owner)...) }()
	work := bindings.NewWork()
	for moved := false; !moved; time.Sleep(20 * time.Millisecond) {
		_, err := n.mover.Do(ctx, ledger.Tx{To: &l.Work, Data: work.PackRedistribute(a.Node, 20)})
		b, aerr := l.Assignment(ctx, 1, 0)
		if aerr != nil {
			t.Fatal(aerr)
		}
		if ledger.Refused(err, "SameBlock") {
			n.blocks.commit()
		}
		if moved = b.Node != a.Node && b.Node != 0; !moved && err != nil && !ledger.Refused(err, "NodeNotEmptying") && !ledger.Refused(err, "SameBlock") {
			t.Fatal(err)
		}
	}
	if o := <-waiting; o.code != 0 || !strings.Contains(o.out, "keep its agent running") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	n.status(a.Node, ledger.StatusExiting)
	refused(t, exit(join([]string{host}, owner)...), "is Exiting already", "status")

	// The next one must wait, and is told so before it drains.
	other := a.Node%4 + 1
	refused(t, exit(join([]string{[]string{"1", "2", "3", "4"}[other-1]}, n.ownerOf(other))...), "TooManyExits(1, 0)", "try again after 20")
	n.status(other, ledger.StatusUp)
}

func mustPassword(t *testing.T, path string) string {
	t.Helper()
	password, err := keys.Password(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	return password
}

func TestANodeThatNeverCountedLeavesAtOnce(t *testing.T) {
	c := newTestChain(t)
	t.Chdir(t.TempDir())
	o := try(t, join([]string{"register", "--data-dir", nodeDir(t, c, "node"), "--password-file", c.pass, "--domain", "home/br"}, c.flags(), c.owner(c.rich))...)
	if o.code != 0 {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
	refused(t, try(t, join([]string{"drain", "1"}, c.flags(), c.owner(c.rich))...), "node 1 is Pending, not Up", "Up")
	o = try(t, join([]string{"exit", "1"}, c.flags(), c.owner(c.rich))...)
	if o.code != 0 || !strings.Contains(o.out, "node 1 has left") {
		t.Fatalf("%d %s%s", o.code, o.out, o.err)
	}
}
