package devnet

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// newSuffix marks a state that is still being written.
const newSuffix = ".new"

// State is the running network as other programs find it: in devnet.json.
type State struct {
	ChainID    uint64         `json:"chain_id"`
	RPC        string         `json:"rpc_url"`
	Network    common.Address `json:"contract"`
	Work       common.Address `json:"work"`
	Token      common.Address `json:"token"`
	Workload   uint32         `json:"workload"`
	Supervisor int            `json:"supervisor_pid"`
	Control    string         `json:"control"` // unix socket of the supervisor
	Binary     string         `json:"binary"`
	Anvil      ProcessState   `json:"anvil"`
	Nodes      []NodeState    `json:"nodes"`
}

// ProcessState finds a process again. Mark stands in its command line: numbers are reused.
type ProcessState struct {
	PID  int    `json:"pid"`
	Mark string `json:"mark"`
}

// NodeState is one node of the network.
type NodeState struct {
	ProcessState
	Node    uint32         `json:"node"`
	Domain  string         `json:"domain"`
	Owner   common.Address `json:"owner"`
	Agent   common.Address `json:"agent"`
	Gateway string         `json:"gateway"`
	Listen  string         `json:"listen"`
	Dir     string         `json:"dir"`
	Log     string         `json:"log"`
	Config  string         `json:"config"`
}

// ErrNotRunning is a directory without a running devnet.
var ErrNotRunning = errors.New("no devnet is running")

// ReadState reads the devnet.json of dir.
func ReadState(dir string) (State, error) {
	var s State
	data, err := os.ReadFile(filepath.Join(dir, stateFile))
	if errors.Is(err, fs.ErrNotExist) {
		return s, fmt.Errorf("%w in %s", ErrNotRunning, dir)
	}
	if err != nil {
		return s, fmt.Errorf("read devnet state: %w", err)
	}
	if err := json.Unmarshal(data, &s); err != nil {
		return s, fmt.Errorf("decode %s: %w", filepath.Join(dir, stateFile), err)
	}
	return s, nil
}

// write replaces the file in one step: others read it at any time.
func (s State) write(dir string) error {
	data, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("encode devnet state: %w", err)
	}
	path := filepath.Join(dir, stateFile)
	if err := os.WriteFile(path+newSuffix, append(data, '\n'), 0o600); err != nil {
		return fmt.Errorf("write devnet state: %w", err)
	}
	if err := os.Rename(path+newSuffix, path); err != nil {
		return fmt.Errorf("write devnet state: %w", err)
	}
	return nil
}

// Running tells whether anything of it still lives.
func (s State) Running() bool {
	if s.Anvil.running() {
		return true
	}
	for _, n := range s.Nodes {
		if n.running() {
			return true
		}
	}
	return false
}

// supervised tells whether the program that started it still looks after it: true before anything else of it lives, and
// until all of it has ended.
func (s State) supervised() bool {
	conn, err := net.DialTimeout("unix", s.Control, time.Second)
	if err != nil {
		return false
	}
	conn.Close() //nolint:errcheck // nothing was said
	return true
}

// ours tells whether we wrote it: any other object would also decode as a state.
func (s State) ours() bool { return s.Control != "" && s.Anvil.Mark != "" }

func (p ProcessState) running() bool { return running(p.PID, p.Mark) }

func (s *State) node(id uint32) (*NodeState, error) {
	for i := range s.Nodes {
		if s.Nodes[i].Node == id {
			return &s.Nodes[i], nil
		}
	}
	return nil, &NodeUnknown{Node: id, Nodes: len(s.Nodes)}
}

// NodeUnknown is a node number this network does not have.
type NodeUnknown struct {
	Node  uint32
	Nodes int
}

// Error names the number and the ones there are.
func (e *NodeUnknown) Error() string {
	return fmt.Sprintf("node %d is not one of 1 to %d", e.Node, e.Nodes)
}
