package chain

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/depin-agent/depin-agent/contracts/bindings"
)

// Revert is a call or transaction that the contract refused.
type Revert struct {
	Data []byte // the encoded error
	Name string // of the contract's error; empty if it is none of ours
	Text string // name and arguments, for one log line
}

func (r *Revert) Error() string { return "contract refused: " + r.Text }

// NewRevert decodes the error of Network or Work.
func NewRevert(data []byte) *Revert {
	r := &Revert{Data: data, Text: fmt.Sprintf("unknown error 0x%x", data[:min(len(data), 36)])}
	if len(data) < 4 {
		r.Text = "no reason given"
		return r
	}
	for _, contract := range []*abi.ABI{networkABI(), workABI()} {
		e, err := contract.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		r.Name, r.Text = e.Name, e.Name
		values, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			return r
		}
		args := make([]string, len(values))
		for i, v := range values {
			args[i] = fmt.Sprintf("%s %v", e.Inputs[i].Name, printable(v))
		}
		r.Text += "(" + strings.Join(args, ", ") + ")"
		return r
	}
	if text, err := abi.UnpackRevert(data); err == nil {
		r.Text = text
	}
	return r
}

func networkABI() *abi.ABI { a := bindings.NewNetwork().GetABI(); return &a }
func workABI() *abi.ABI    { a := bindings.NewWork().GetABI(); return &a }

func printable(v any) any {
	if b, ok := v.([32]byte); ok {
		return hexutil.Encode(b[:])
	}
	return v
}

// revertData extracts the revert bytes from a JSON-RPC error.
func revertData(err error) ([]byte, bool) {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return nil, false
	}
	raw, err := hexutil.Decode(text)
	return raw, err == nil
}
