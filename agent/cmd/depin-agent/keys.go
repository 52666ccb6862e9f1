package main

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/spf13/cobra"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/report"
	"github.com/depin-agent/depin-agent/agent/terminal"
)

func newKeys() *cobra.Command {
	c := &cobra.Command{Use: "keys", Short: "Make and show a node's keys", Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	c.AddCommand(newKeysNew(), newKeysShow())
	return c
}

func newKeysNew() *cobra.Command {
	c := &cobra.Command{
		Use:   "new",
		Short: "Make the three keys of a node, and a password file if there is none",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			password, err := newPassword(c, s)
			if err != nil {
				return err
			}
			step := progress(c).Step("encrypt the keys")
			cost := keys.Standard
			if light, _ := c.Flags().GetBool("light"); light {
				cost = keys.Light
			}
			set, err := keys.Create(s.keyDir(), password, cost)
			if err != nil {
				step.Fail()
				return err
			}
			step.Done("")
			return showKeys(c, s, set)
		},
	}
	nodeFlags(c.Flags())
	c.Flags().Bool("light", false, "encrypt so weakly that it takes no time: for test networks only")
	return c
}

// newPassword reads the password file, or makes it.
func newPassword(c *cobra.Command, s settings) (string, error) {
	path := s.k.String(keyPassword)
	if _, err := os.Stat(path); path != "" && path != "-" && errors.Is(err, fs.ErrNotExist) {
		return keys.WritePassword(path)
	}
	read := func(what string) (string, error) { return readPassword(c, path, what) }
	if _, typed := terminal.Is(c.InOrStdin()); typed && path == "-" {
		return twice(read)
	}
	return read("--" + keyPassword)
}

// twice reads a password that nobody sees being typed: keys behind a slip of the finger would be lost.
func twice(read func(what string) (string, error)) (string, error) {
	password, err := read("--" + keyPassword)
	if err != nil {
		return "", err
	}
	again, err := read("once more")
	if err == nil && again != password {
		err = problem("these are two different passwords", "run the command again and type the same twice")
	}
	return password, err
}

func newKeysShow() *cobra.Command {
	c := &cobra.Command{
		Use:   "show",
		Short: "Print the public halves",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			s, err := load(c)
			if err != nil {
				return err
			}
			password, err := readPassword(c, s.k.String(keyPassword), "--"+keyPassword)
			if err != nil {
				return err
			}
			set, err := loadKeys(c, s, password)
			if err != nil {
				return err
			}
			if whole, _ := c.Flags().GetBool("voting-key"); whole {
				public := set.BLS.PublicKey()
				fmt.Fprintf(c.OutOrStdout(), "0x%x\n", public[:])
				return nil
			}
			return showKeys(c, s, set)
		},
	}
	nodeFlags(c.Flags())
	c.Flags().Bool("voting-key", false, "print the whole voting key and nothing else, as the contract wants it")
	return c
}

func showKeys(c *cobra.Command, s settings, set keys.Set) error {
	id, err := peerID(set)
	if err != nil {
		return err
	}
	public := set.BLS.PublicKey()
	report.Table(c.OutOrStdout(), [][]string{
		{"agent address", agentAddress(set).Hex(), "pays for transactions: send it ether"},
		{"peer id", id, "the node's name among libp2p peers"},
		{"voting key", public.String()[:18] + "…", "BLS12-381"},
		{"directory", s.keyDir(), "back it up: nobody can restore it for you"},
	})
	return nil
}

func agentAddress(set keys.Set) common.Address { return crypto.PubkeyToAddress(set.Agent.PublicKey) }

func peerID(set keys.Set) (string, error) {
	key, err := libp2p.UnmarshalEd25519PublicKey(set.Peer.Public().(ed25519.PublicKey))
	if err != nil {
		return "", fmt.Errorf("read peer key: %w", err)
	}
	id, err := peer.IDFromPublicKey(key)
	if err != nil {
		return "", fmt.Errorf("name peer: %w", err)
	}
	return id.String(), nil
}

// openKeys loads the node's keys with the password that the settings name.
func openKeys(c *cobra.Command, s settings) (keys.Set, error) {
	if !keys.Exist(s.keyDir()) {
		return keys.Set{}, problem("there are no keys in "+s.keyDir(), "make them with `depin-agent keys new`, or choose another --data-dir")
	}
	password, err := readPassword(c, s.k.String(keyPassword), "--"+keyPassword)
	if err != nil {
		return keys.Set{}, err
	}
	return loadKeys(c, s, password)
}

func loadKeys(c *cobra.Command, s settings, password string) (keys.Set, error) {
	var set keys.Set
	err := slowly(c, "decrypt the keys in "+s.keyDir(), func() (err error) {
		set, err = keys.Load(s.keyDir(), password)
		return err
	})
	return set, err
}
