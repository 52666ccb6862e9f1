package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"strings"
	"syscall"

	"github.com/depin-agent/depin-agent/agent/devnet"
	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/publish"
	"github.com/depin-agent/depin-agent/agent/workload/manifest"
)

// trouble is what is wrong and what to do next.
type trouble struct{ what, next string }

// Error is both, in one line.
func (t *trouble) Error() string { return t.what + "; " + t.next }

func problem(what, next string) error { return &trouble{what, next} }

// explain is the one line a command ends with when it fails. It is also the one place where no endpoint's key gets past.
func explain(err error) string {
	return redact(strings.Join(strings.Fields(strings.ReplaceAll(advise(err), "\n", "; ")), " "))
}

// advise adds the next step to the errors whose next step is known.
func advise(err error) string {
	var t *trouble
	if errors.As(err, &t) {
		return t.Error()
	}
	if next := nextStep(err); next != "" {
		return err.Error() + "; " + next
	}
	return err.Error() + "; see `depin-agent --help`"
}

func nextStep(err error) string {
	var port *devnet.PortInUse
	var node *devnet.NodeUnknown
	var revert *ledger.Revert
	var bad *manifest.Error
	var unsettled *ledger.Unsettled
	switch {
	case errors.As(err, &unsettled):
		return "it may still be mined: look for it by this hash, with `cast receipt` or an explorer, before you repeat the command"
	case errors.As(err, &bad):
		return bad.Next
	case errors.As(err, &port):
		return fmt.Sprintf("stop what listens there, or choose another with %s", port.Flag)
	case errors.As(err, &node):
		return "`depin-agent status` lists them"
	case errors.Is(err, devnet.ErrNoAnvil):
		return "run `make devnet`, or install it with `make tools`, or name it with --anvil"
	case errors.Is(err, devnet.ErrNotRunning):
		return "start one with `depin-agent devnet`, or say where it is with --dir"
	case errors.Is(err, devnet.ErrStopped):
		return "start it again with `depin-agent devnet`"
	case errors.Is(err, devnet.ErrRunning):
		return "end it with `depin-agent devnet stop`, or use another --dir"
	case errors.Is(err, devnet.ErrForeignDir):
		return "choose another with --dir"
	case errors.Is(err, devnet.ErrNoModule):
		return "run `make build`, or name one with --module"
	case errors.Is(err, devnet.ErrDead):
		return "start it with `depin-agent devnet restart NODE`"
	case errors.Is(err, devnet.ErrAlive):
		return "kill it first with `depin-agent devnet kill NODE`"
	case errors.Is(err, devnet.ErrScenario), errors.Is(err, devnet.ErrUnfit):
		return "`depin-agent devnet --help` says more"
	case errors.Is(err, devnet.ErrNodes):
		return "choose with --nodes"
	case errors.Is(err, keys.ErrPassword):
		return "check --password-file and --owner-password-file"
	case errors.Is(err, keys.ErrMode):
		return "make it yours alone with `chmod 600 FILE`"
	case errors.Is(err, publish.ErrNotWasm), errors.Is(err, publish.ErrUnfit):
		return "build one with `GOOS=wasip1 GOARCH=wasm go build -o module.wasm`"
	case errors.Is(err, publish.ErrTooLarge):
		return "leave out what it does not need: `go build -ldflags='-s -w'` makes it smaller"
	case errors.Is(err, ledger.ErrNoContract):
		return "check --network, --work and that --rpc is the right chain"
	case errors.Is(err, ledger.ErrBalance):
		return "send it what is missing and try again"
	case errors.Is(err, context.Canceled):
		return "nothing more was sent: run the command again when you like"
	case errors.Is(err, context.DeadlineExceeded):
		return "check that the endpoint and the chain are moving, and try again"
	case errors.As(err, &revert):
		return refusals(revert.Name)
	case errors.Is(err, syscall.EADDRINUSE), strings.Contains(err.Error(), syscall.EADDRINUSE.Error()): // libp2p passes on the text only
		return "stop what listens there, or choose another address with --http or --listen"
	case unreachable(err):
		return "check that the endpoint runs and the address is right (--rpc or --gateway)"
	case errors.Is(err, fs.ErrExist):
		return "it is never overwritten: move it away or choose another --data-dir"
	case errors.Is(err, fs.ErrPermission):
		return "give your user the right to it, or name another"
	case errors.Is(err, syscall.EISDIR):
		return "name a file, not a directory"
	case missing(err):
		return "check the path"
	}
	return flagStep(err.Error())
}

// flagStep answers the parser's own errors, which have no types.
func flagStep(text string) string {
	for _, start := range []string{"unknown flag", "unknown command", "unknown shorthand", "invalid argument", "accepts ", "requires ", "required flag", "flag needs"} {
		if strings.HasPrefix(text, start) {
			return "add --help to see what there is"
		}
	}
	return ""
}

// refusals are the contract's answers that a command can meet.
func refusals(name string) string {
	switch name {
	case "KeyInUse", "AgentInUse":
		return "these keys are registered already: `depin-agent status` shows the node, or use another --data-dir"
	case "UnitsOutOfRange":
		return "choose --units within that range"
	case "CapacityTooHigh":
		return "lower --capacity or raise --units"
	case "DomainInvalid":
		return "write --domain as provider/region in lower case"
	case "NodeUnknown", "WorkloadUnknown":
		return "`depin-agent status` and `depin-agent workload list` show what there is"
	case "EscrowTooSmall":
		return "raise --epochs or --price; of a workload that exists, pay for more first with `depin-agent workload fund`"
	case "ERC20InsufficientBalance":
		return "the account has too few tokens: send it more"
	case "NotOwner", "NotWorkloadOwner":
		return "pass the --owner-key of its owner"
	case "NotOwnerOrAgent":
		return "sign as the node's owner with --owner-key, or as its agent with --data-dir"
	case "WorkloadIsClosed":
		return "`depin-agent workload deploy` makes a new one"
	case "NothingChanged":
		return "it is so already"
	case "DrainTooLong":
		return "choose a shorter --for: a day at most"
	case "DrainingTooMuch":
		return "a tenth of the stake, or one node, may drain at a time: wait until another one is done, see `depin-agent status`"
	case "TooManyExits":
		return "a twentieth of the stake, or one node, may leave at a time: try again later"
	case "LastMember":
		return "somebody else must join first: a network without members could never have any again"
	case "AlreadyQueued":
		return "wait until its last change is applied, see `depin-agent status`"
	case "NotBootstrapped":
		return "wait until the network runs"
	case "NetworkFull":
		return "wait until a node leaves"
	}
	return "nothing was changed"
}

func unreachable(err error) bool {
	var op *net.OpError
	var dns *net.DNSError
	return errors.As(err, &op) || errors.As(err, &dns) || errors.Is(err, syscall.ECONNREFUSED)
}
