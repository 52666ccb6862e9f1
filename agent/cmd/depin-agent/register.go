package main

import (
	"crypto/ed25519"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// driverWasm is the contract's bit for nodes that run WebAssembly.
const driverWasm = 1

// driverBits turns the drivers a node announces into the contract's bits.
func driverBits(names []string) (bits uint8, err error) {
	for _, name := range names {
		bit, err := spec.Spec{Driver: strings.TrimSpace(name)}.DriverBit()
		if err != nil {
			return 0, problem(fmt.Sprintf("--drivers %q: there is no such driver", name), "use "+spec.DriverWasm+", "+spec.DriverContainer+" or both")
		}
		bits |= bit
	}
	if bits == 0 {
		return 0, problem("--drivers is empty", "name what the node runs: "+spec.DriverWasm+", "+spec.DriverContainer+" or both")
	}
	return bits, nil
}

func newRegister() *cobra.Command {
	c := &cobra.Command{
		Use:   "register",
		Short: "Register a node: the owner's account stakes for the keys in the data directory",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			return register(c, s)
		},
	}
	f := c.Flags()
	chainFlags(f)
	nodeFlags(f)
	ownerFlags(c)
	f.String("domain", "", "what fails together, as provider/region")
	f.Uint32("units", 1, "units of stake, which are also votes")
	f.Uint16("capacity", 1, "replicas it can host")
	f.StringSlice("drivers", []string{spec.DriverWasm}, "what it runs: wasm, and container if `run` has an --engine")
	f.String("multiaddrs", "", "addresses others reach it at, comma separated; empty publishes none")
	f.String("agent-ether", "0", "ether to send to the agent for gas")
	return c
}

func register(c *cobra.Command, s settings) error {
	ctx := c.Context()
	f := c.Flags()
	domain, _ := f.GetString("domain")
	units, _ := f.GetUint32("units")
	capacity, _ := f.GetUint16("capacity")
	addresses, _ := f.GetString("multiaddrs")
	etherText, _ := f.GetString("agent-ether")
	if strings.Count(domain, "/") != 1 {
		return problem(fmt.Sprintf("--domain %q is not provider/region", domain), "say what fails together, as hetzner/fsn1")
	}
	names, _ := f.GetStringSlice("drivers")
	drivers, err := driverBits(names)
	if err != nil {
		return err
	}
	ether, err := parseTokens(etherText, "--agent-ether")
	if err != nil {
		return err
	}
	set, err := openKeys(c, s)
	if err != nil {
		return err
	}
	l, err := openLedger(c, s, false)
	if err != nil {
		return err
	}
	owner, err := openOwner(c, l.Backend)
	if err != nil {
		return err
	}
	if err := checkStake(l.Params, units, capacity); err != nil {
		return err
	}
	out := progress(c)
	step := out.Step("allow the network to take the stake of %s tokens", report.Tokens(l.Stake(units)))
	if err := l.Allow(ctx, owner, l.Network, l.Stake(units)); err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	step = out.Step("register")
	receipt, err := owner.Do(ctx, l.Register(l.Registration(bindings.Registration{
		Agent: agentAddress(set), PeerKey: [32]byte(set.Peer.Public().(ed25519.PublicKey)),
		Domain: domain, Units: units, Capacity: capacity, Drivers: drivers, Multiaddrs: addresses,
	}, set.BLS, owner.Address)))
	if err != nil {
		step.Fail()
		return err
	}
	event, ok := ledger.Find[bindings.NetworkNodeRegistered](l, receipt)
	if !ok {
		step.Fail()
		return fmt.Errorf("register: transaction %s logged no node", receipt.TxHash)
	}
	step.Done("node %d, %d gas", event.Node, receipt.GasUsed)
	if ether.Sign() > 0 {
		step = out.Step("send %s ether to the agent", report.Tokens(ether))
		to := agentAddress(set)
		if _, err := owner.Do(ctx, ledger.Tx{To: &to, Value: ether}); err != nil {
			step.Fail()
			return problem(fmt.Sprintf("node %d is registered, but its agent %s got no ether: %v", event.Node, to, err),
				"see what it has, and send it some from any wallet: do not register again")
		}
		step.Done("")
	}
	fmt.Fprintf(c.OutOrStdout(), "node %d, agent %s, owner %s\n", event.Node, agentAddress(set), owner.Address)
	fmt.Fprintln(c.OutOrStdout(), "next: see that the agent has ether for gas, then start it with `depin-agent run`")
	return nil
}

// checkStake asks what the contract would, before anything is sent and paid for.
func checkStake(p bindings.Params, units uint32, capacity uint16) error {
	if units < p.MinUnits || units > p.MaxUnits {
		return problem(fmt.Sprintf("--units %d is out of range", units), fmt.Sprintf("choose %d to %d", p.MinUnits, p.MaxUnits))
	}
	if most := uint64(units) * uint64(p.CapacityPerUnit); uint64(capacity) > most {
		return problem(fmt.Sprintf("--capacity %d is more than %d units may offer", capacity, units),
			fmt.Sprintf("choose %d or less, or raise --units", most))
	}
	return nil
}
