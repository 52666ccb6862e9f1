package devnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/depin-agent/depin-agent/agent/keys"
	"github.com/depin-agent/depin-agent/agent/ledger"
)

// makeMembers writes each node's directory: password, keys, configuration.
func (d *Devnet) makeMembers(p ports) (string, error) {
	layout := domains(d.options.Nodes)
	d.members = make([]member, d.options.Nodes)
	nodes := make([]NodeState, d.options.Nodes)
	errs := make([]error, d.options.Nodes)
	var wg sync.WaitGroup
	for i := range d.members {
		wg.Go(func() {
			d.members[i], nodes[i], errs[i] = d.makeMember(uint32(i+1), layout[i], p.http[i], p.p2p[i])
		})
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		return "", err
	}
	return filepath.Join(d.options.Dir, nodesDir), d.fleet.update(func(s *State) { s.Nodes = nodes })
}

func (d *Devnet) makeMember(id uint32, domain string, httpPort, p2pPort int) (member, NodeState, error) {
	dir := filepath.Join(d.options.Dir, nodesDir, fmt.Sprint(id))
	password, err := keys.WritePassword(filepath.Join(dir, passwordFile))
	if err != nil {
		return member{}, NodeState{}, err
	}
	set, err := keys.Create(filepath.Join(dir, keysDir), password, keys.Light)
	if err != nil {
		return member{}, NodeState{}, err
	}
	owner, err := ownerKey(id)
	if err != nil {
		return member{}, NodeState{}, err
	}
	if err := keys.WriteAccount(filepath.Join(dir, ownerFile), owner, password, keys.Light); err != nil {
		return member{}, NodeState{}, err
	}
	wallet, err := ledger.NewWallet(context.Background(), d.client, owner)
	if err != nil {
		return member{}, NodeState{}, err
	}
	m := member{id: id, domain: domain, owner: wallet, keys: set, account: addressOf(set.Agent),
		listen: fmt.Sprintf("/ip4/%s/tcp/%d", loopback, p2pPort)}
	n := NodeState{
		Node: id, Domain: domain, Owner: wallet.Address, Agent: m.account,
		Gateway: fmt.Sprintf("http://%s:%d", loopback, httpPort), Listen: m.listen,
		Dir: dir, Log: filepath.Join(dir, "agent.log"), Config: filepath.Join(dir, "config.yaml"),
	}
	n.Mark = n.Config
	config := fmt.Sprintf(`# Node %d of a local network. Every key here is also a flag of "depin-agent run" and a DEPIN_ variable.
data-dir: %s
password-file: %s
rpc: [%s]
allow-fewer-rpc: true
network: %s
work: %s
node: %d
listen: [%s]
http: %s:%d
poll-interval: 250ms
`, id, dir, filepath.Join(dir, passwordFile), d.fleet.snapshot().RPC, d.Ledger.Network, d.Ledger.Work, id, m.listen, loopback, httpPort)
	if err := os.WriteFile(n.Config, []byte(config), 0o600); err != nil {
		return member{}, NodeState{}, fmt.Errorf("write configuration: %w", err)
	}
	return m, n, nil
}
