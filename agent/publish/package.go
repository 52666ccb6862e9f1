package publish

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"
	"github.com/multiformats/go-multihash"

	"github.com/depin-agent/depin-agent/agent/evidence"
	"github.com/depin-agent/depin-agent/agent/workload/spec"
)

// wasmHead opens every WebAssembly module: the magic bytes and version 1.
var wasmHead = []byte("\x00asm\x01\x00\x00\x00")

// Reasons not to package a file.
var (
	ErrNotWasm  = errors.New("not a WebAssembly module")
	ErrTooLarge = fmt.Errorf("the module is larger than %d bytes", evidence.MaxModule)
)

// Package makes the blocks of a wasm workload: its module, and the spec that names it. The address is the spec's:
// what goes on chain.
func Package(module []byte) ([]evidence.Block, cid.Cid, error) {
	if !bytes.HasPrefix(module, wasmHead) {
		return nil, cid.Undef, ErrNotWasm
	}
	if len(module) > evidence.MaxModule {
		return nil, cid.Undef, ErrTooLarge
	}
	hash, err := multihash.Sum(module, multihash.SHA2_256, -1)
	if err != nil {
		return nil, cid.Undef, fmt.Errorf("hash module: %w", err)
	}
	address := cid.NewCidV1(cid.Raw, hash)
	root, block, err := spec.New(address).Encode()
	if err != nil {
		return nil, cid.Undef, err
	}
	return []evidence.Block{{CID: address, Data: module}, {CID: root, Data: block}}, root, nil
}
