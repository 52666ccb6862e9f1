package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/ledger"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/agent/workload/manifest"
	"github.com/depin-agent/depin-agent/contracts/bindings"
)

func newWorkloadDeploy() *cobra.Command {
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Put a workload on the network and pay for it in advance",
		Long: "deploy takes what to run and on which terms from a manifest (-f workload.yaml, which `depin-agent workload init`\n" +
			"writes), or a WebAssembly module and the terms from flags.",
		Args: cobra.NoArgs,
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
	manifestFlags(c)
	f.String("module", "", "instead of a manifest: WebAssembly file (WASI preview 1) that answers one CGI request a run")
	f.String("spec", "", "instead of --module: the CID of a spec that agents have already")
	f.Uint8("replicas", 3, "how many run at once")
	f.Uint8("max-per-domain", 1, "how many of them in one provider/region")
	f.String("price", "0.1", "tokens for each replica and epoch")
	f.Uint32("epochs", 1000, "how many epochs to pay for now")
	return c
}

// manifestFlags say what to run, and who hands it out.
func manifestFlags(c *cobra.Command) {
	c.Flags().StringP("file", "f", "", "manifest of the workload")
	c.Flags().StringSlice("gateway", nil, "HTTP addresses of agents: on this machine to hand out blocks, anywhere to ask for them")
}

// readManifest reads the file that -f names; nil without it. Flags that would say the same again are refused.
func readManifest(c *cobra.Command) (*manifest.Manifest, string, error) {
	path, _ := c.Flags().GetString("file")
	if path == "" {
		return nil, "", nil
	}
	for _, flag := range []string{"module", "spec", "replicas", "max-per-domain", "price", "epochs"} {
		if c.Flags().Changed(flag) {
			return nil, "", problem("--"+flag+" and --file are both given", "say it in "+path)
		}
	}
	m, err := manifest.Read(path)
	return m, path, err
}

func deployWorkload(c *cobra.Command, s settings) error {
	ctx := c.Context()
	m, path, err := readManifest(c)
	if err != nil {
		return err
	}
	t, err := termsOf(c, m)
	if err != nil {
		return err
	}
	p, err := payloadOf(c, m, path)
	if err != nil {
		return err
	}
	l, err := openLedger(c, s, true)
	if err != nil {
		return err
	}
	if err := t.check(ctx, l); err != nil {
		return err
	}
	owner, err := openOwner(c, l.Backend)
	if err != nil {
		return err
	}
	if err := p.place(c); err != nil {
		return err
	}
	if err := allow(c, l, owner, t.escrow); err != nil {
		return err
	}
	step := progress(c).Step("create the workload")
	receipt, err := owner.Do(ctx, l.CreateWorkload(bindings.WorkloadSpec{
		Spec: p.root.String(), Driver: p.driver, Replicas: t.replicas, MaxPerDomain: t.perDomain, Price: t.price, Escrow: t.escrow,
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
	fmt.Fprintf(c.OutOrStdout(), "workload %d, spec %s\n", created.Workload, p.root)
	fmt.Fprintf(c.OutOrStdout(), "next: ask any gateway for /w/%d/, and see who serves it with `depin-agent workload status %d`\n", created.Workload, created.Workload)
	return nil
}

// allow lets Work take tokens.
func allow(c *cobra.Command, l *ledger.Ledger, owner *ledger.Wallet, amount *big.Int) error {
	step := progress(c).Step("allow the escrow of %s tokens", report.Tokens(amount))
	if err := l.Allow(c.Context(), owner, l.Work, amount); err != nil {
		step.Fail()
		return err
	}
	step.Done("")
	return nil
}

// terms are what the owner asks of the contract.
type terms struct {
	replicas, perDomain uint8
	price, escrow       *big.Int
	epochs              uint32                  // unless the escrow was given instead
	given               bool                    // the escrow
	name                func(key string) string // of what a person wrote, where it stands
}

// termsOf reads the terms of a manifest, or of flags.
func termsOf(c *cobra.Command, m *manifest.Manifest) (terms, error) {
	t := terms{name: func(key string) string { return "--" + key }}
	var priceText, escrowText string
	if m != nil {
		t.name = m.Where
		t.replicas, t.perDomain, t.epochs = m.Replicas, m.MaxPerDomain, m.Epochs
		priceText, escrowText = string(m.Price), string(m.Escrow)
	} else {
		f := c.Flags()
		t.replicas, _ = f.GetUint8("replicas")
		t.perDomain, _ = f.GetUint8("max-per-domain")
		t.epochs, _ = f.GetUint32("epochs")
		priceText, _ = f.GetString("price")
	}
	var err error
	if t.price, err = parseTokens(priceText, t.name("price")); err != nil {
		return t, err
	}
	if escrowText != "" {
		t.given = true
		t.escrow, err = parseTokens(escrowText, t.name("escrow"))
		return t, err
	}
	t.escrow = t.of(t.epochs)
	return t, nil
}

// of is what so many epochs cost.
func (t terms) of(epochs uint32) *big.Int {
	return new(big.Int).Mul(t.price, big.NewInt(int64(epochs)*int64(t.replicas)))
}

// check asks what the contract would, before anything is sent and paid for.
func (t terms) check(ctx context.Context, l *ledger.Ledger) error {
	p, err := l.WorkParams(ctx)
	if err != nil {
		return err
	}
	if err := checkSize(t.replicas, t.perDomain, t.name); err != nil {
		return err
	}
	gwei, least := big.NewInt(1e9), t.of(p.MinTermEpochs)
	switch {
	case t.price.Cmp(p.MinPrice) < 0:
		return problem(t.name("price")+" is too low", "choose "+report.Tokens(p.MinPrice)+" or more")
	case new(big.Int).Mod(t.price, gwei).Sign() != 0:
		return problem(t.name("price")+" has more than nine decimals", "write fewer: the contract counts in billionths")
	case t.escrow.Cmp(least) >= 0:
		return nil
	case !t.given:
		return problem(fmt.Sprintf("%s %d is too short", t.name("epochs"), t.epochs), fmt.Sprintf("choose %d or more", p.MinTermEpochs))
	}
	return problem(fmt.Sprintf("%s is less than %d epochs cost", t.name("escrow"), p.MinTermEpochs), "choose "+upTokens(least)+" or more")
}

// upTokens is an amount in as few decimals as others are shown in, but never less than it is.
func upTokens(wei *big.Int) string {
	return report.Tokens(new(big.Int).Add(wei, big.NewInt(1e14-1)))
}

// checkSize is the contract's rule for replicas.
func checkSize(replicas, perDomain uint8, name func(string) string) error {
	switch {
	case replicas == 0 || replicas > manifest.MaxReplicas:
		return problem(fmt.Sprintf("%s %d is out of range", name("replicas"), replicas), fmt.Sprintf("choose 1 to %d", manifest.MaxReplicas))
	case perDomain == 0 || perDomain > replicas:
		return problem(fmt.Sprintf("%s %d is out of range", name("max-per-domain"), perDomain), fmt.Sprintf("choose 1 to %d", replicas))
	}
	return nil
}
