package observation

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

func recoverSigner(digest [32]byte, signature [65]byte) ([20]byte, error) {
	v := signature[64]
	if v != 27 && v != 28 {
		return [20]byte{}, fmt.Errorf("recover signer: %w: v is %d", ErrSignature, v)
	}
	rs, ss := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	if !crypto.ValidateSignatureValues(v-27, rs, ss, true) {
		return [20]byte{}, fmt.Errorf("recover signer: %w: r or s out of range", ErrSignature)
	}
	signature[64] = v - 27
	key, err := crypto.SigToPub(digest[:], signature[:])
	if err != nil {
		return [20]byte{}, fmt.Errorf("recover signer: %w", err)
	}
	return crypto.PubkeyToAddress(*key), nil
}
