package main

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/terminal"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// maxDrain is the contract's.
const maxDrain = 24 * time.Hour

// lookEvery is how often a node is looked at until its work has moved.
var lookEvery = time.Second // less in tests

func newDrain() *cobra.Command {
	c := &cobra.Command{
		Use:   "drain NODE",
		Short: "Move a node's work away before maintenance; it is paid as long as it answers",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			span, _ := c.Flags().GetDuration("for")
			if span < time.Second || span > maxDrain {
				return problem(fmt.Sprintf("--for %s is out of range", span), fmt.Sprintf("choose up to %s", maxDrain))
			}
			x, err := openNode(c, args[0], true)
			if err != nil {
				return err
			}
			return drain(c, x, span)
		},
	}
	chainFlags(c.Flags())
	signerFlags(c)
	c.Flags().Duration("for", 2*time.Hour, "how long it may be away; then it counts like any other")
	c.Flags().Bool("wait", false, "wait until it hosts nothing")
	waitFlag(c)
	return c
}

func newResume() *cobra.Command {
	c := &cobra.Command{
		Use:   "resume NODE",
		Short: "End a node's draining: it gets work again",
		Args:  cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			x, err := openNode(c, args[0], false)
			if err != nil {
				return err
			}
			if x.n.Status != ledger.StatusDraining {
				return problem(fmt.Sprintf("node %d does not drain: it is %s", x.id, ledger.StatusName(x.n.Status)), "there is nothing to resume")
			}
			signer, err := openSigner(c, x.s, x.l)
			if err != nil {
				return err
			}
			if _, err := send(c, signer, fmt.Sprintf("resume node %d", x.id), x.l.Resume(x.id)); err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "node %d is Up\n", x.id)
			return nil
		},
	}
	chainFlags(c.Flags())
	signerFlags(c)
	return c
}

// target is a node that a command is about.
type target struct {
	s  settings
	l  *ledger.Ledger
	id uint32
	n  bindings.NodeView
}

func openNode(c *cobra.Command, text string, work bool) (target, error) {
	s, err := load(c)
	if err != nil {
		return target{}, err
	}
	id, err := parseID("node", text)
	if err != nil {
		return target{}, err
	}
	l, err := openLedger(c, s, work)
	if err != nil {
		return target{}, err
	}
	if err := checkNode(c.Context(), l, id); err != nil {
		return target{}, err
	}
	n, err := l.Node(c.Context(), id)
	return target{s, l, id, n}, err
}

// signerFlags name the owner's account, or the node's keys.
func signerFlags(c *cobra.Command) {
	ownerFlags(c)
	c.Flags().String(keyDataDir, "depin-data", "without --owner-key: directory of the node, whose agent key signs")
	c.Flags().String(keyPassword, "", "file with the password of those keys")
}

// openSigner takes the owner's account if one is given, else the agent's. Both may speak for the node.
func openSigner(c *cobra.Command, s settings, l *ledger.Ledger) (*ledger.Wallet, error) {
	if path, _ := c.Flags().GetString("owner-key"); path != "" {
		return openOwner(c, l.Backend)
	}
	if !keys.Exist(s.keyDir()) {
		return nil, problem("no key is given to sign with", "pass --owner-key FILE of the node's owner, or --data-dir with the node's keys")
	}
	set, err := openKeys(c, s)
	if err != nil {
		return nil, err
	}
	return ledger.NewWallet(c.Context(), l.Backend, set.Agent)
}

func drain(c *cobra.Command, x target, span time.Duration) error {
	if x.n.Status != ledger.StatusUp {
		return problem(fmt.Sprintf("node %d is %s, not Up", x.id, ledger.StatusName(x.n.Status)), "only a node that is Up has something to drain")
	}
	signer, err := openSigner(c, x.s, x.l)
	if err != nil {
		return err
	}
	until, err := startDrain(c, x, signer, span)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.OutOrStdout(), "node %d drains until %s: after that, a silent node is Down as ever\n", x.id, moment(until))
	wait, _ := c.Flags().GetBool("wait")
	if wait {
		if err := awaitEmpty(c, x); err != nil {
			return err
		}
	}
	items, err := x.l.Items(c.Context(), x.id)
	if err != nil {
		return err
	}
	if len(items) != 0 {
		fmt.Fprintf(c.OutOrStdout(), "it still hosts %d replicas: leave it running until they have moved, which --wait waits for\n", len(items))
		return nil
	}
	fmt.Fprintf(c.OutOrStdout(), "it hosts nothing: it can go; afterwards, `depin-agent resume %d`\n", x.id)
	return nil
}

// startDrain counts from the chain's clock, which is the one that judges.
func startDrain(c *cobra.Command, x target, signer *ledger.Wallet, span time.Duration) (uint64, error) {
	head, err := x.l.Latest(c.Context())
	if err != nil {
		return 0, err
	}
	until := head.Time + uint64(span/time.Second)
	_, err = send(c, signer, fmt.Sprintf("drain node %d", x.id), x.l.Drain(x.id, until))
	return until, err
}

func moment(unix uint64) string {
	return time.Unix(int64(unix), 0).UTC().Format(time.DateTime) + " UTC"
}

// note shows how far something has come: on the moving line, or as a line of its own where nothing moves.
func note(out *terminal.Output, step *terminal.Step, format string, args ...any) {
	step.Note(format, args...)
	if !out.Live() {
		out.Line(format, args...)
	}
}

func waitFlag(c *cobra.Command) {
	c.Flags().Duration("timeout", time.Hour, "how long to wait for that")
}

// awaitEmpty waits until a draining node hosts nothing. It moves nothing itself: agents do, and get the bounties.
func awaitEmpty(c *cobra.Command, x target) error {
	timeout, _ := c.Flags().GetDuration("timeout")
	ctx, cancel := context.WithTimeout(c.Context(), timeout)
	defer cancel()
	out := progress(c)
	step := out.Step("wait until node %d hosts nothing", x.id)
	told := 0
	for {
		items, err := x.l.Items(ctx, x.id)
		if err == nil && len(items) == 0 {
			step.Done("")
			return nil
		}
		var n bindings.NodeView
		if err == nil {
			n, err = x.l.Node(ctx, x.id)
		}
		switch {
		case err != nil && ctx.Err() == nil:
			step.Fail()
			return err
		case err == nil && n.Status == ledger.StatusUp:
			step.Fail()
			return problem(fmt.Sprintf("somebody ended the draining of node %d while it hosted %d replicas", x.id, len(items)), "run the command again")
		case err == nil && len(items) != told:
			told = len(items)
			note(out, step, "%d replicas left", told)
		}
		select {
		case <-ctx.Done():
			step.Fail()
			if c.Context().Err() != nil {
				return problem(fmt.Sprintf("interrupted: node %d goes on draining", x.id), "run the command again, or `depin-agent resume` it")
			}
			return problem(fmt.Sprintf("node %d still hosts %d replicas after %s: it goes on draining", x.id, told, timeout),
				"no other node has room for them, or no agent moves them: see `depin-agent status`, then run the command again")
		case <-time.After(lookEvery):
		}
	}
}
