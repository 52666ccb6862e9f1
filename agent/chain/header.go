package chain

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Header is the part of a block header that the agent uses. Endpoints must
// agree on all of it, so it is trusted as far as they are.
type Header struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	Time   uint64 // unix seconds
}

// UnmarshalJSON decodes an eth_getBlockBy… answer. The hash is the one reported,
// not one computed here: chains differ in what their headers hold.
func (h *Header) UnmarshalJSON(raw []byte) error {
	var w struct {
		Number *hexutil.Uint64 `json:"number"`
		Hash   *common.Hash    `json:"hash"`
		Parent *common.Hash    `json:"parentHash"`
		Time   *hexutil.Uint64 `json:"timestamp"`
	}
	if err := json.Unmarshal(raw, &w); err != nil {
		return fmt.Errorf("decode block header: %w", err)
	}
	if w.Number == nil || w.Hash == nil || w.Parent == nil || w.Time == nil {
		return fmt.Errorf("decode block header: number, hash, parentHash or timestamp is missing")
	}
	*h = Header{uint64(*w.Number), *w.Hash, *w.Parent, uint64(*w.Time)}
	return nil
}
