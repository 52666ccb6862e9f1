package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/publish"
	"github.com/depin-agent/depin-agent/agent/workload/manifest"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// publishPatience bounds handing one block to an agent, or asking one for it.
const publishPatience = 30 * time.Second

// payload is what is to run.
type payload struct {
	root   cid.Cid          // of its spec: what goes on chain
	driver uint8            // the contract's bit
	blocks []evidence.Block // to hand out; none if agents have the spec already
	module cid.Cid          // if it is not among the blocks, and agents have it already
}

// payloadOf makes the blocks of what a manifest or --module names, or checks the address that --spec gives.
func payloadOf(c *cobra.Command, m *manifest.Manifest, path string) (payload, error) {
	if m != nil {
		return manifestPayload(c, m, path)
	}
	module, _ := c.Flags().GetString("module")
	text, _ := c.Flags().GetString("spec")
	switch {
	case (module == "") == (text == ""):
		return payload{}, problem("no workload is given", "pass -f workload.yaml, --module FILE or --spec CID, one of them")
	case text != "":
		address, err := evidence.Parse(text)
		if err == nil && address.Prefix().Codec != cid.DagCBOR {
			err = errors.New("it names a module or a file, not dag-cbor")
		}
		if err != nil {
			return payload{}, problem(fmt.Sprintf("--spec %q is not the CID of a spec: %v", text, err), "copy it from `depin-agent workload list`")
		}
		return payload{root: address}, nil // place asks for it, and learns the driver
	}
	p, err := modulePayload(c, module, func(module cid.Cid) (spec.Spec, error) { return spec.New(module), nil })
	if err != nil {
		return payload{}, fmt.Errorf("%s: %w", module, err)
	}
	return p, nil
}

func manifestPayload(c *cobra.Command, m *manifest.Manifest, path string) (payload, error) {
	address, known := m.ModuleCID()
	if m.Module != "" && !known {
		file := m.Module
		if !filepath.IsAbs(file) {
			file = filepath.Join(filepath.Dir(path), file)
		}
		p, err := modulePayload(c, file, m.Spec)
		var bad *manifest.Error
		if err != nil && !errors.As(err, &bad) {
			err = fmt.Errorf("%s: %w", m.Where("module"), err)
		}
		return p, err
	}
	s, err := m.Spec(address)
	if err != nil {
		return payload{}, err
	}
	driver, err := s.DriverBit()
	if err != nil {
		return payload{}, err
	}
	root, block, err := s.Encode()
	return payload{root: root, driver: driver, blocks: []evidence.Block{{CID: root, Data: block}}, module: address}, err
}

// modulePayload reads a module and finds out whether a host could run it.
func modulePayload(c *cobra.Command, file string, describe func(cid.Cid) (spec.Spec, error)) (payload, error) {
	f, err := os.Open(file)
	if err != nil {
		return payload{}, fmt.Errorf("read module: %w", err)
	}
	defer f.Close() //nolint:errcheck // only read
	data, err := io.ReadAll(io.LimitReader(f, int64(evidence.MaxModule)+1))
	if err != nil {
		return payload{}, fmt.Errorf("read module: %w", err)
	}
	blocks, root, err := publish.Wasm(data, describe)
	if err == nil {
		err = fit(c, blocks[1].Data, data)
	}
	return payload{root: root, driver: driverWasm, blocks: blocks}, err
}

func fit(c *cobra.Command, spec, module []byte) error {
	return slowly(c, "compile the module as a host would", func() error { return publish.Fit(c.Context(), spec, module) })
}

// place hands the blocks to every gateway, and asks the gateways for what agents should have already: before the escrow
// is paid, somebody must have what is to be run.
func (p *payload) place(c *cobra.Command) (err error) {
	gateways, _ := c.Flags().GetStringSlice("gateway")
	client := &http.Client{Timeout: publishPatience}
	switch {
	case len(p.blocks) == 0 && len(gateways) == 0:
		return problem("no agent is given that has the spec", "pass --gateway URL, an agent that hosts it")
	case len(p.blocks) == 0:
		p.driver, err = askForSpec(c, client, gateways, p.root)
		return err
	case len(gateways) == 0:
		return problem("no agent is given that would hand out the module", "pass --gateway http://127.0.0.1:8600, an agent on this machine")
	case p.module.Defined():
		module, err := askFor(c, client, gateways, p.module)
		if err != nil {
			return err
		}
		if err = fit(c, p.blocks[0].Data, module); err != nil {
			return err
		}
	}
	for _, g := range gateways {
		step := progress(c).Step("hand the workload to %s", g)
		for _, b := range p.blocks {
			if err := publish.Put(c.Context(), client, g, b.CID, b.Data); err != nil {
				step.Fail()
				return err
			}
		}
		step.Done("")
	}
	return nil
}

// askForSpec gets a spec and, for wasm, checks its module; it returns the contract's bit of the driver.
func askForSpec(c *cobra.Command, client *http.Client, gateways []string, root cid.Cid) (driver uint8, err error) {
	block, err := askFor(c, client, gateways, root)
	if err != nil {
		return 0, err
	}
	s, err := spec.Decode(block)
	if err != nil {
		return 0, problem(fmt.Sprintf("--spec %s is not the CID of a spec: %v", root, err), "copy it from `depin-agent workload list`")
	}
	if driver, err = s.DriverBit(); err != nil || !s.Module.Defined() {
		return driver, err
	}
	module, err := askFor(c, client, gateways, s.Module)
	if err != nil {
		return 0, err
	}
	return driver, fit(c, block, module)
}

// askFor gets a block from the first gateway that has it.
func askFor(c *cobra.Command, client *http.Client, gateways []string, address cid.Cid) (block []byte, err error) {
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
