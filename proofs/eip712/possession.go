package eip712

const possessionType = "ProofOfPossession(bytes32 keyHash,address owner)"

// Possession is the digest a BLS key signs to enter the network: it binds the encoded
// public key to its owner, so that neither can be registered with another.
func (d Domain) Possession(publicKey []byte, owner [20]byte) [32]byte {
	return d.Digest(HashStruct(possessionType, Keccak(publicKey), Address(owner)))
}
