package ledger

import (
	"encoding/hex"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// Revert is a refusal by one of the contracts, by the name of its error.
type Revert struct {
	Name string
	Args string
}

// Error is the name and the arguments as they stand in the contract.
func (r *Revert) Error() string { return "contract refused: " + r.Name + "(" + r.Args + ")" }

// Explain turns the raw data of a refusal into its name. Other errors pass through.
func Explain(err error) error {
	var de rpc.DataError
	if !errors.As(err, &de) {
		return err
	}
	text, ok := de.ErrorData().(string)
	if !ok {
		return err
	}
	data, derr := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if derr != nil || len(data) < 4 {
		return err
	}
	c := newCodec()
	for _, unpack := range []func([]byte) (any, error){c.network.UnpackError, c.work.UnpackError, c.token.UnpackError} {
		if value, derr := unpack(data); derr == nil {
			return named(value)
		}
	}
	return err
}

// named prints a generated error struct: its type is the contract's name followed by the error's.
func named(value any) *Revert {
	v := reflect.Indirect(reflect.ValueOf(value))
	name := v.Type().Name()
	for _, contract := range []string{"Network", "Work", "Token"} {
		if rest, ok := strings.CutPrefix(name, contract); ok && rest != "" {
			name = rest
			break
		}
	}
	args := make([]string, v.NumField())
	for i := range args {
		field := v.Field(i).Interface()
		switch x := field.(type) {
		case [32]byte:
			args[i] = common.Hash(x).Hex()
		default:
			args[i] = fmt.Sprint(x)
		}
	}
	return &Revert{Name: name, Args: strings.Join(args, ", ")}
}

// Refused tells whether err is the contract's error of this name.
func Refused(err error, name string) bool {
	var r *Revert
	return errors.As(err, &r) && r.Name == name
}
