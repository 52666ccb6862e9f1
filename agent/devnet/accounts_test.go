package devnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// The addresses are those anvil prints for its default phrase.
func TestAccountsAreThoseOfTheLocalChain(t *testing.T) {
	for i, want := range map[uint32]string{
		0: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
		1: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
		9: "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720",
	} {
		key, err := Account(Mnemonic, i)
		if err != nil {
			t.Fatal(err)
		}
		if got := crypto.PubkeyToAddress(key.PublicKey).Hex(); got != want {
			t.Errorf("account %d is %s, want %s", i, got, want)
		}
	}
}
