// Package keys creates and loads the three keys of a node: the secp256k1 agent key that pays for transactions and
// signs observations (Web3 secret storage v3), the BLS key that votes (EIP-2335) and the Ed25519 key that is the
// node's libp2p identity (a file readable by its owner only). Two of them are encrypted with one password.
package keys

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	keystorev4 "github.com/wealdtech/go-eth2-wallet-encryptor-keystorev4"

	"github.com/depin-agent/depin-agent/proofs/bls"
)

// Names of the files in a node's key directory.
const (
	AgentFile = "agent.json"
	BLSFile   = "bls.json"
	PeerFile  = "peer.key"
)

// Secrets are readable by their owner only; other modes are refused when loading.
const (
	fileMode fs.FileMode = 0o600
	dirMode  fs.FileMode = 0o700
)

// Cost is how hard the password of a key file is to guess.
type Cost int

const (
	// Standard takes about a second and 256 MiB for each encrypted key: what a key of value needs.
	Standard Cost = iota
	// Light takes milliseconds: for networks whose keys are thrown away.
	Light
)

// Set is the keys of one node.
type Set struct {
	Agent *ecdsa.PrivateKey
	BLS   *bls.SecretKey
	Peer  ed25519.PrivateKey
}

// Create generates a set and writes it to dir. It refuses to touch a directory that holds any of the files: an
// overwritten voting key cannot be had back.
func Create(dir, password string, cost Cost) (Set, error) {
	if password == "" {
		return Set{}, errors.New("create keys: the password is empty")
	}
	for _, name := range []string{AgentFile, BLSFile, PeerFile} {
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			return Set{}, fmt.Errorf("create keys: %s: %w", filepath.Join(dir, name), fs.ErrExist)
		}
	}
	agent, err := crypto.GenerateKey()
	if err != nil {
		return Set{}, fmt.Errorf("create agent key: %w", err)
	}
	vote, err := bls.GenerateKey(rand.Reader)
	if err != nil {
		return Set{}, fmt.Errorf("create BLS key: %w", err)
	}
	_, peer, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return Set{}, fmt.Errorf("create peer key: %w", err)
	}
	s := Set{Agent: agent, BLS: vote, Peer: peer}
	if err := write(dir, s, password, cost); err != nil {
		return Set{}, err
	}
	return s, nil
}

func write(dir string, s Set, password string, cost Cost) error {
	if err := os.MkdirAll(dir, dirMode); err != nil {
		return fmt.Errorf("create key directory: %w", err)
	}
	agent, err := EncodeAccount(s.Agent, password, cost)
	if err != nil {
		return err
	}
	vote, err := encodeBLS(s.BLS, password, cost)
	if err != nil {
		return err
	}
	peer := []byte(hex.EncodeToString(s.Peer.Seed()) + "\n")
	for _, f := range []struct {
		name string
		data []byte
	}{{AgentFile, agent}, {BLSFile, vote}, {PeerFile, peer}} {
		if err := writeNew(filepath.Join(dir, f.name), f.data); err != nil {
			return err
		}
	}
	return nil
}

// writeNew never replaces a file, and leaves it on the disk, not in a cache.
func writeNew(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return fmt.Errorf("write key: %w", err)
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("write key %s: %w", path, err)
	}
	return nil
}

// Load reads the set in dir.
func Load(dir, password string) (Set, error) {
	agent, err := LoadAccount(filepath.Join(dir, AgentFile), password)
	if err != nil {
		return Set{}, err
	}
	vote, err := loadBLS(filepath.Join(dir, BLSFile), password)
	if err != nil {
		return Set{}, err
	}
	peer, err := loadPeer(filepath.Join(dir, PeerFile))
	if err != nil {
		return Set{}, err
	}
	return Set{Agent: agent, BLS: vote, Peer: peer}, nil
}

// Exist tells whether dir holds a set.
func Exist(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, AgentFile))
	return err == nil
}

// EncodeAccount encrypts a secp256k1 key in the format of wallets (Web3 secret storage v3).
func EncodeAccount(key *ecdsa.PrivateKey, password string, cost Cost) ([]byte, error) {
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("encrypt account: %w", err)
	}
	n, p := keystore.StandardScryptN, keystore.StandardScryptP
	if cost == Light {
		n, p = keystore.LightScryptN, keystore.LightScryptP
	}
	k := &keystore.Key{Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key}
	data, err := keystore.EncryptKey(k, password, n, p)
	if err != nil {
		return nil, fmt.Errorf("encrypt account: %w", err)
	}
	return data, nil
}

// WriteAccount stores a secp256k1 key as a new wallet file.
func WriteAccount(path string, key *ecdsa.PrivateKey, password string, cost Cost) error {
	data, err := EncodeAccount(key, password, cost)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), dirMode); err != nil {
		return fmt.Errorf("create key directory: %w", err)
	}
	return writeNew(path, data)
}

// LoadAccount reads a wallet file.
func LoadAccount(path, password string) (*ecdsa.PrivateKey, error) {
	data, err := readSecret(path)
	if err != nil {
		return nil, err
	}
	k, err := keystore.DecryptKey(data, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("decrypt %s: %w", path, ErrPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("decrypt %s: %w", path, err)
	}
	return k.PrivateKey, nil
}

// ErrPassword is a key file that the given password does not open.
var ErrPassword = errors.New("wrong password")

// eip2335 is the file around the encrypted key. path is empty: the key is not derived from a seed.
type eip2335 struct {
	Crypto      map[string]any `json:"crypto"`
	Description string         `json:"description"`
	PublicKey   string         `json:"pubkey"`
	Path        string         `json:"path"`
	UUID        string         `json:"uuid"`
	Version     uint           `json:"version"`
}

func encodeBLS(key *bls.SecretKey, password string, cost Cost) ([]byte, error) {
	cipher := "scrypt"
	if cost == Light {
		cipher = "pbkdf2" // the library's scrypt has one cost, which needs 256 MiB for each key
	}
	secret := key.Bytes()
	enc := keystorev4.New(keystorev4.WithCipher(cipher))
	c, err := enc.Encrypt(secret[:], password)
	if err != nil {
		return nil, fmt.Errorf("encrypt BLS key: %w", err)
	}
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("encrypt BLS key: %w", err)
	}
	public := key.PublicKey()
	return json.MarshalIndent(eip2335{
		Crypto:      c,
		Description: "depin-agent voting key, BLS12-381 min-sig",
		PublicKey:   hex.EncodeToString(public[:]),
		UUID:        id.String(),
		Version:     enc.Version(),
	}, "", "  ")
}

func loadBLS(path, password string) (*bls.SecretKey, error) {
	data, err := readSecret(path)
	if err != nil {
		return nil, err
	}
	var f eip2335
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("decode %s: %w", path, err)
	}
	secret, err := keystorev4.New().Decrypt(f.Crypto, password)
	if err != nil && strings.Contains(err.Error(), "invalid checksum") {
		return nil, fmt.Errorf("decrypt %s: %w", path, ErrPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("decrypt %s: %w", path, err)
	}
	key, err := bls.SecretKeyFromBytes(secret)
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", path, err)
	}
	public := key.PublicKey()
	if f.PublicKey != hex.EncodeToString(public[:]) {
		return nil, fmt.Errorf("decode %s: the public key in the file is not that of the secret", path)
	}
	return key, nil
}

func loadPeer(path string) (ed25519.PrivateKey, error) {
	data, err := readSecret(path)
	if err != nil {
		return nil, err
	}
	seed, err := hex.DecodeString(strings.TrimSpace(string(data)))
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", path, err)
	}
	if len(seed) != ed25519.SeedSize {
		return nil, fmt.Errorf("decode %s: %d bytes, want %d", path, len(seed), ed25519.SeedSize)
	}
	return ed25519.NewKeyFromSeed(seed), nil
}
