package evidence

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ipld/go-ipld-prime/codec/dagcbor"
	"github.com/ipld/go-ipld-prime/datamodel"
	"github.com/ipld/go-ipld-prime/node/basicnode"
)

// maxDepth is the nesting of the deepest structure of this protocol, with one to spare.
const maxDepth = 5

// EncodeNode encodes a node as the one DAG-CBOR block that stands for it.
func EncodeNode(n datamodel.Node) ([]byte, error) {
	var b bytes.Buffer
	if err := dagcbor.Encode(n, &b); err != nil {
		return nil, fmt.Errorf("encode block: %w", err)
	}
	return b.Bytes(), nil
}

// DecodeNode decodes a DAG-CBOR block of at most maxBytes. It refuses, before allocating
// for it, what is larger, deeper or declares more elements than its bytes can hold, and
// refuses every block that does not encode back to itself.
func DecodeNode(block []byte, maxBytes int) (datamodel.Node, error) {
	if len(block) > maxBytes {
		return nil, fmt.Errorf("decode block: %d bytes, at most %d", len(block), maxBytes)
	}
	options := dagcbor.DecodeOptions{
		AllowLinks: true,
		// The decoder charges contents by the byte and up to 8 for each element, which
		// itself takes at least one byte of the block.
		AllocationBudget:      1024 + 9*int64(len(block)),
		MaxCollectionPrealloc: 64,
		MaxDepth:              maxDepth,
	}
	builder := basicnode.Prototype.Any.NewBuilder()
	if err := options.Decode(builder, bytes.NewReader(block)); err != nil {
		return nil, fmt.Errorf("decode block: %w", err)
	}
	node := builder.Build()
	again, err := EncodeNode(node)
	if err != nil {
		return nil, fmt.Errorf("decode block: %w", err)
	}
	if !bytes.Equal(again, block) {
		return nil, errors.New("decode block: encoding is not canonical")
	}
	return node, nil
}
