package eip712

// SetHash names a voting set as the contract stores it:
// keccak256(abi.encode(setVersion, keccak256(aggregateKey), weight, count)).
func SetHash(setVersion uint32, aggregateKey []byte, weight, count uint32) [32]byte {
	return HashWords(Uint(uint64(setVersion)), Keccak(aggregateKey), Uint(uint64(weight)), Uint(uint64(count)))
}

// BootDigest is what the first statement of a deployment builds on:
// keccak256(abi.encode("BOOT", chainId, contract, setHash)).
func (d Domain) BootDigest(setHash [32]byte) [32]byte {
	const label = "BOOT"
	const heads = 4 // the label's offset, chain id, contract, set hash
	var text [32]byte
	copy(text[:], label)
	return HashWords(
		Uint(32*heads),
		Uint(d.ChainID),
		Address(d.Contract),
		setHash,
		Uint(uint64(len(label))),
		text,
	)
}
