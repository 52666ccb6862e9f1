package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
	"github.com/depin-agent/depin-agent/agent/workload/wasm"
)

// wasmHead opens every WebAssembly module: the magic bytes and version 1.
var wasmHead = []byte("\x00asm\x01\x00\x00\x00")

// Reasons not to package a file.
var (
	ErrNotWasm  = errors.New("not a WebAssembly module")
	ErrUnfit    = errors.New("no node can run it")
	ErrTooLarge = fmt.Errorf("the module is larger than %d bytes", evidence.MaxModule)
)

// Package makes the blocks of a wasm workload with the default limits: see Wasm.
func Package(module []byte) ([]evidence.Block, cid.Cid, error) {
	return Wasm(module, func(module cid.Cid) (spec.Spec, error) { return spec.New(module), nil })
}

// Wasm makes the blocks of a wasm workload: its module, and the spec that names it. The address is the spec's: what
// goes on chain.
func Wasm(module []byte, describe func(module cid.Cid) (spec.Spec, error)) ([]evidence.Block, cid.Cid, error) {
	if !bytes.HasPrefix(module, wasmHead) {
		return nil, cid.Undef, ErrNotWasm
	}
	if len(module) > evidence.MaxModule {
		return nil, cid.Undef, ErrTooLarge
	}
	if err := wasm.Check(module); err != nil {
		return nil, cid.Undef, fmt.Errorf("%w: %w", ErrUnfit, err)
	}
	hash, err := multihash.Sum(module, multihash.SHA2_256, -1)
	if err != nil {
		return nil, cid.Undef, fmt.Errorf("hash module: %w", err)
	}
	address := cid.NewCidV1(cid.Raw, hash)
	s, err := describe(address)
	if err != nil {
		return nil, cid.Undef, err
	}
	root, block, err := s.Encode()
	if err != nil {
		return nil, cid.Undef, err
	}
	return []evidence.Block{{CID: address, Data: module}, {CID: root, Data: block}}, root, nil
}

// Fit compiles a module as a host would, under the spec in its block: who pays in advance for what no host runs, pays
// for nothing.
func Fit(ctx context.Context, block, module []byte) error {
	s, err := spec.Decode(block)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnfit, err)
	}
	driver, err := wasm.New(wasm.Config{
		Fetch:      func(context.Context, cid.Cid) ([]byte, error) { return module, nil },
		MaxRunning: 1, MemoryMiB: spec.MaxMemoryMiB, // nothing will run
		Log: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		return err
	}
	defer driver.Close(ctx) //nolint:errcheck // nothing was started
	if err := driver.Prepare(ctx, s); err != nil {
		return fmt.Errorf("%w: %w", ErrUnfit, err)
	}
	return nil
}
