package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/publish"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// publishPatience bounds handing one block to an agent, or asking one for it.
const publishPatience = 30 * time.Second

func newWorkload() *cobra.Command {
	c := &cobra.Command{Use: "workload", Short: "Deploy and list workloads", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	c.AddCommand(newWorkloadDeploy(), newWorkloadList())
	return c
}

func newWorkloadDeploy() *cobra.Command {
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Put a WebAssembly workload on the network and pay for it in advance",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			return deployWorkload(c, s)
		},
	}
	f := c.Flags()
	chainFlags(f)
	ownerFlags(c)
	f.String("module", "", "WebAssembly file (WASI preview 1) that answers one CGI request a run")
	f.String("spec", "", "instead of --module: the CID of a spec that agents have already")
	f.StringSlice("gateway", nil, "HTTP addresses of agents: on this machine to hand out the module, anywhere to ask for the spec")
	f.Uint8("replicas", 3, "how many run at once")
	f.Uint8("max-per-domain", 1, "how many of them in one provider/region")
	f.String("price", "0.1", "tokens for each replica and epoch")
	f.Uint32("epochs", 1000, "how many epochs to pay for now")
	return c
}

func deployWorkload(c *cobra.Command, s settings) error {
	ctx := c.Context()
	f := c.Flags()
	replicas, _ := f.GetUint8("replicas")
	perDomain, _ := f.GetUint8("max-per-domain")
	priceText, _ := f.GetString("price")
	epochs, _ := f.GetUint32("epochs")
	price, err := parseTokens(priceText, "--price")
	if err != nil {
		return err
	}
	blocks, root, err := workloadBlocks(c)
	if err != nil {
		return err
	}
	l, err := openLedger(c, s, true)
	if err != nil {
		return err
	}
	if err := checkTerms(ctx, l, replicas, perDomain, price, epochs); err != nil {
		return err
	}
	owner, err := openOwner(c, l.Backend)
	if err != nil {
		return err
	}
	gateways, _ := f.GetStringSlice("gateway")
	if err := placeBlocks(c, gateways, blocks, root); err != nil {
		return err
	}
	out := progress(c)
	escrow := new(big.Int).Mul(price, big.NewInt(int64(epochs)*int64(replicas)))
	step := out.Step("allow the escrow of %s tokens", report.Tokens(escrow))
	if err := l.Allow(ctx, owner, l.Work, escrow); err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	step = out.Step("create the workload")
	receipt, err := owner.Do(ctx, l.CreateWorkload(bindings.WorkloadSpec{
		Spec: root.String(), Driver: driverWasm, Replicas: replicas, MaxPerDomain: perDomain, Price: price, Escrow: escrow,
	}))
	if err != nil {
		step.Fail()
		return err
	}
	created, ok := ledger.Find[bindings.WorkWorkloadCreated](l, receipt)
	if !ok {
		step.Fail()
		return fmt.Errorf("create workload: transaction %s logged no workload", receipt.TxHash)
	}
	step.Done("%d gas", receipt.GasUsed)
	fmt.Fprintf(c.OutOrStdout(), "workload %d, spec %s\n", created.Workload, root)
	fmt.Fprintf(c.OutOrStdout(), "next: ask any gateway for /w/%d/\n", created.Workload)
	return nil
}

// maxReplicas is the contract's.
const maxReplicas = 32

// checkTerms asks what the contract would, before anything is sent and paid for.
func checkTerms(ctx context.Context, l *ledger.Ledger, replicas, perDomain uint8, price *big.Int, epochs uint32) error {
	p, err := l.WorkParams(ctx)
	if err != nil {
		return err
	}
	gwei := big.NewInt(1e9)
	switch {
	case replicas == 0 || replicas > maxReplicas:
		return problem(fmt.Sprintf("--replicas %d is out of range", replicas), fmt.Sprintf("choose 1 to %d", maxReplicas))
	case perDomain == 0 || perDomain > replicas:
		return problem(fmt.Sprintf("--max-per-domain %d is out of range", perDomain), fmt.Sprintf("choose 1 to %d", replicas))
	case price.Cmp(p.MinPrice) < 0:
		return problem("--price is too low", "choose "+report.Tokens(p.MinPrice)+" or more")
	case new(big.Int).Mod(price, gwei).Sign() != 0:
		return problem("--price has more than nine decimals", "write fewer: the contract counts in billionths")
	case epochs < p.MinTermEpochs:
		return problem(fmt.Sprintf("--epochs %d is too short", epochs), fmt.Sprintf("choose %d or more", p.MinTermEpochs))
	}
	return nil
}

// workloadBlocks makes the blocks of --module, or checks the address that --spec gives.
func workloadBlocks(c *cobra.Command) ([]evidence.Block, cid.Cid, error) {
	module, _ := c.Flags().GetString("module")
	text, _ := c.Flags().GetString("spec")
	switch {
	case (module == "") == (text == ""):
		return nil, cid.Undef, problem("no workload is given", "pass --module FILE, or --spec CID, one of them")
	case text != "":
		address, err := evidence.Parse(text)
		if err == nil && address.Prefix().Codec != cid.DagCBOR {
			err = errors.New("it names a module or a file, not dag-cbor")
		}
		if err != nil {
			return nil, cid.Undef, problem(fmt.Sprintf("--spec %q is not the CID of a spec: %v", text, err), "copy it from `depin-agent workload list`")
		}
		return nil, address, nil
	}
	data, err := os.ReadFile(module)
	if err != nil {
		return nil, cid.Undef, fmt.Errorf("read module: %w", err)
	}
	blocks, root, err := publish.Package(data)
	if err == nil {
		err = fit(c, blocks[1].Data, data)
	}
	if err != nil {
		return nil, cid.Undef, fmt.Errorf("%s: %w", module, err)
	}
	return blocks, root, nil
}

func fit(c *cobra.Command, spec, module []byte) error {
	return slowly(c, "compile the module as a host would", func() error { return publish.Fit(c.Context(), spec, module) })
}

// placeBlocks hands blocks to every gateway. Without any it asks the gateways for the spec at root and its module
// instead: before the escrow is paid, somebody must have what is to be run.
func placeBlocks(c *cobra.Command, gateways []string, blocks []evidence.Block, root cid.Cid) error {
	client := &http.Client{Timeout: publishPatience}
	if len(blocks) == 0 {
		return askForSpec(c, client, gateways, root)
	}
	if len(gateways) == 0 {
		return problem("no agent is given that would hand out the module", "pass --gateway http://127.0.0.1:8600, an agent on this machine")
	}
	for _, g := range gateways {
		step := progress(c).Step("hand the module to %s", g)
		for _, b := range blocks {
			if err := publish.Put(c.Context(), client, g, b.CID, b.Data); err != nil {
				step.Fail()
				return err
			}
		}
		step.Done("")
	}
	return nil
}

func askForSpec(c *cobra.Command, client *http.Client, gateways []string, root cid.Cid) error {
	if len(gateways) == 0 {
		return problem("no agent is given that has the spec", "pass --gateway URL, an agent that hosts it")
	}
	get := func(address cid.Cid) (block []byte, err error) {
		for _, g := range gateways {
			step := progress(c).Slow("ask %s for %s", g, address)
			if block, err = publish.Get(c.Context(), client, g, address); err == nil {
				step.Done("")
				return block, nil
			}
			step.Fail()
		}
		return nil, problem(fmt.Sprintf("no --gateway has %s: %v", address, err), "name an agent that hosts it already")
	}
	block, err := get(root)
	if err != nil {
		return err
	}
	s, err := spec.Decode(block)
	if err != nil {
		return problem(fmt.Sprintf("--spec %s is not the CID of a spec: %v", root, err), "copy it from `depin-agent workload list`")
	}
	module, err := get(s.Module)
	if err != nil {
		return err
	}
	return fit(c, block, module)
}

func newWorkloadList() *cobra.Command {
	c := &cobra.Command{
		Use:   "list [WORKLOAD]",
		Short: "Show workloads and who hosts them",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			l, err := openLedger(c, s, true)
			if err != nil {
				return err
			}
			count, err := l.Workloads(c.Context())
			if err != nil {
				return err
			}
			first, last := uint32(1), count
			if len(args) == 1 {
				id, err := parseID("workload", args[0])
				if err != nil {
					return err
				}
				if id > count {
					return problem(fmt.Sprintf("workload %d does not exist", id), "`depin-agent workload list` shows those that do")
				}
				first, last = id, id
			}
			return listWorkloads(c, l, ledger.HistoryFrom(l, s.start()), first, last)
		},
	}
	chainFlags(c.Flags())
	startFlag(c.Flags())
	return c
}

func listWorkloads(c *cobra.Command, l *ledger.Ledger, h *ledger.History, first, last uint32) error {
	rows := [][]string{{"WORKLOAD", "REPLICA", "NODE", "GENERATION", "PRICE", "ESCROW", "SPEC"}}
	err := readEvents(c, h, func() error {
		_, _, err := h.Catch(c.Context())
		return err
	})
	if err != nil {
		return err
	}
	specs := specsOf(h.Events)
	for id := first; id <= last; id++ {
		w, err := l.Workload(c.Context(), id)
		if err != nil {
			return err
		}
		for r := range w.Replicas {
			a, err := l.Assignment(c.Context(), id, r)
			if err != nil {
				return err
			}
			node := fmt.Sprint(a.Node)
			if a.Node == 0 {
				node = "unplaced"
			}
			if w.Closed {
				node = "closed"
			}
			rows = append(rows, []string{fmt.Sprint(id), fmt.Sprint(r), node, fmt.Sprint(a.Generation), report.Tokens(w.Price), report.Tokens(w.Escrow), specs[id]})
		}
	}
	if len(rows) == 1 {
		fmt.Fprintln(c.OutOrStdout(), "no workloads yet: `depin-agent workload deploy` makes one")
		return nil
	}
	report.Table(c.OutOrStdout(), rows)
	return nil
}

// specsOf finds the spec of every workload in the events that made them.
func specsOf(events []ledger.Event) map[uint32]string {
	specs := make(map[uint32]string)
	for _, e := range events {
		if w, ok := e.Value.(*bindings.WorkWorkloadCreated); ok {
			specs[w.Workload] = w.Spec
		}
	}
	return specs
}
