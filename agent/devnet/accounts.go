package devnet

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Mnemonic is the phrase every local chain funds accounts from. Its keys are public: for networks without value only.
const Mnemonic = "test test test test test test test test test test test junk"

// hardened marks a BIP-32 index whose children cannot be derived from the public key.
const hardened = 1 << 31

// Account derives the i-th Ethereum account of a phrase (BIP-39 without a passphrase, BIP-44 path m/44'/60'/0'/0/i),
// as anvil and cast do.
func Account(mnemonic string, i uint32) (*ecdsa.PrivateKey, error) {
	seed, err := pbkdf2.Key(sha512.New, mnemonic, []byte("mnemonic"), 2048, 64)
	if err != nil {
		return nil, fmt.Errorf("derive account: %w", err)
	}
	node := mac512([]byte("Bitcoin seed"), seed)
	for _, index := range []uint32{hardened + 44, hardened + 60, hardened, 0, i} {
		if node, err = child(node, index); err != nil {
			return nil, fmt.Errorf("derive account %d: %w", i, err)
		}
	}
	return crypto.ToECDSA(node[:32])
}

// child is BIP-32's CKDpriv: the parent's key and chain code in, the child's out.
func child(parent [64]byte, index uint32) ([64]byte, error) {
	key, err := crypto.ToECDSA(parent[:32])
	if err != nil {
		return [64]byte{}, err
	}
	var data []byte
	if index >= hardened {
		data = append([]byte{0}, parent[:32]...)
	} else {
		data = crypto.CompressPubkey(&key.PublicKey)
	}
	data = binary.BigEndian.AppendUint32(data, index)
	out := mac512(parent[32:], data)
	n := crypto.S256().Params().N
	sum := new(big.Int).SetBytes(out[:32])
	if sum.Cmp(n) >= 0 {
		return [64]byte{}, errors.New("no key at this index")
	}
	sum.Add(sum, key.D).Mod(sum, n)
	if sum.Sign() == 0 {
		return [64]byte{}, errors.New("no key at this index")
	}
	sum.FillBytes(out[:32])
	return out, nil
}

func mac512(key, data []byte) (out [64]byte) {
	m := hmac.New(sha512.New, key)
	m.Write(data)
	m.Sum(out[:0])
	return out
}
